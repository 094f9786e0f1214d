// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/markdownview.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QWheelEvent>

#include <vector>

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
    format.setLeftMargin(px(8));
    format.setNonBreakableLines(false); // a long command is read whole, not cut off
    QTextCharFormat text;
    text.setFont(font(Type::Mono));
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
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once, not after each change
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
    all.endEditBlock();
    updateGeometry();
    m_isDressed = true;
    m_linkColour = QColor();
    colourLinks();
}

/// The only colour that is written into the text: another one lays out the lines with links again, not all of
/// them.
void MarkdownView::colourLinks()
{
    const QColor colour = palette().color(QPalette::Link);
    if (colour == m_linkColour)
        return;
    m_linkColour = colour;
    std::vector<QTextCursor> links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().isAnchor())
                continue;
            QTextCursor &link = links.emplace_back(document());
            link.setPosition(part.fragment().position());
            link.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
        }
    }
    QTextCharFormat coloured;
    coloured.setForeground(colour);
    for (QTextCursor &link : links)
        link.mergeCharFormat(coloured);
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isCode(block))
            continue;
        QRectF ground = document()->documentLayout()->blockBoundingRect(block);
        ground.setLeft(ground.left() + block.blockFormat().leftMargin());
        if (ground.intersects(event->rect()))
            painter.fillRect(ground, Theme::current().window);
    }
    painter.end();
    QTextBrowser::paintEvent(event);
}

void MarkdownView::dressAgain()
{
    if (!m_isDressed)
        dress();
    colourLinks();
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
    if (event->type() == QEvent::FontChange)
        m_isDressed = false;
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (concerns && isVisible()) // on another page it can wait until that is shown
        dressAgain();
}

void MarkdownView::showEvent(QShowEvent *event)
{
    dressAgain();
    QTextBrowser::showEvent(event);
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
} // the page scrolls, not its part

} // namespace attache
