// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/markdownview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QWheelEvent>

namespace attache
{
namespace
{

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void dressCode(QTextCursor &cursor, QTextBlockFormat &format)
{
    format.setBackground(Theme::current().window);
    format.setLeftMargin(px(8));
    format.setNonBreakableLines(false); // a long command is read whole, not cut off
    QTextCharFormat text;
    text.setFont(font(Type::Mono));
    text.setForeground(Theme::current().text);
    cursor.mergeCharFormat(text);
}

void dressHeading(QTextCursor &cursor, QTextBlockFormat &format)
{
    QTextCharFormat text = cursor.charFormat();
    text.clearProperty(QTextFormat::FontSizeAdjustment); // the sizes of a web page are too loud here
    text.setFont(font(format.headingLevel() <= 2 ? Type::Section : Type::Strong));
    format.setTopMargin(px(16));
    format.setBottomMargin(px(4));
    cursor.setCharFormat(text);
}

} // namespace

MarkdownView::MarkdownView(const QString &accessibleName, const QString &markdown, QWidget *parent)
    : QTextBrowser(parent)
    , m_markdown(markdown)
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setOpenExternalLinks(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(px(20));
    dress();
}

void MarkdownView::dress()
{
    document()->setDefaultFont(attache::font(Type::Body));
    setMarkdown(m_markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextBlockFormat format = block.blockFormat();
        if (isCode(block)) {
            dressCode(cursor, format);
        } else if (format.headingLevel() > 0) {
            dressHeading(cursor, format);
        } else {
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(px(6));
        }
        QTextCursor(block).setBlockFormat(format);
    }
    updateGeometry();
    m_isDressed = true;
}

QSize MarkdownView::sizeHint() const
{
    return {px(400), minimumSizeHint().height()};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {px(120), int(document()->size().height()) + px(8)};
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_isDressed = false;
    if (isVisible()) // on another page it can wait until that is shown
        dress();
}

void MarkdownView::showEvent(QShowEvent *event)
{
    if (!m_isDressed)
        dress();
    QTextBrowser::showEvent(event);
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
} // the page scrolls, not its part

} // namespace attache
