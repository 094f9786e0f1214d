// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/codeblock.h"

#include "core/prettyjson.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlockFormat>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace attache
{

class CodeBlock::Highlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    int headerLines = 0; ///< lines 1 to this one are "Name: value"

protected:
    void highlightBlock(const QString &text) override
    {
        const Theme &theme = Theme::current();
        const int line = currentBlock().blockNumber();
        if (line > 0 && line <= headerLines) {
            setFormat(0, int(text.indexOf(u':')) + 1, theme.muted);
            return;
        }
        static const QRegularExpression key(uR"("(?:[^"\\]|\\.)*"(?=\s*:))"_s);
        for (auto it = key.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), theme.accent);
        }
    }
};

CodeBlock::CodeBlock(const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
    , m_copy(newIconButton(tr("Copy"), u"copy"_s, ButtonRole::Quiet, this))
{
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight); // as code is read everywhere
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(px(10));
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight); // also a line that begins with an Arabic word
    document()->setDefaultTextOption(option);
    m_copy->setFixedSize(px(28), px(28));
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toPlainText()); });
    dress();
}

void CodeBlock::setBody(const QString &body)
{
    m_highlighter->headerLines = 0;
    show({prettyPrinted(body)});
}

void CodeBlock::setMessage(const QString &firstLine, const QStringList &headers, const QString &body)
{
    m_highlighter->headerLines = int(headers.size());
    QStringList lines{firstLine};
    lines += headers;
    if (!body.isEmpty())
        lines += {QString(), prettyPrinted(body)};
    show(lines);
}

void CodeBlock::show(const QStringList &lines)
{
    setPlainText(lines.join(u'\n'));
    fitHeight();
}

void CodeBlock::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    fitHeight();
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
    const QRect corner(width() - m_copy->width() - px(4), px(4), m_copy->width(), m_copy->height());
    m_copy->setGeometry(style()->visualRect(layoutDirection(), rect(), corner));
}

void CodeBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_isDressed = false;
    if (isVisible()) // on another page it can wait until that is shown
        dress();
}

void CodeBlock::showEvent(QShowEvent *event)
{
    if (!m_isDressed)
        dress();
    QTextEdit::showEvent(event);
}

void CodeBlock::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::current();
    // In high contrast the ground is the page's: a line tells where it ends.
    paintRounded(painter, viewport()->rect(), 6, theme.window,
                 theme.window == theme.surface ? theme.hairline : QColor(Qt::transparent));
    painter.end();
    QTextEdit::paintEvent(event);
}

bool CodeBlock::event(QEvent *event)
{
    // The copy button would cover text, so it is there only when one is at the block.
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        m_copy->show();
    else if ((event->type() == QEvent::Leave || event->type() == QEvent::FocusOut) && !m_copy->hasFocus())
        m_copy->setVisible(underMouse() && event->type() != QEvent::Leave);
    return QTextEdit::event(event);
}

void CodeBlock::fitHeight()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(px(18), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(format);
    const int lines = qBound(1, document()->blockCount(), m_maximumLines);
    const bool scrollsSideways = document()->idealWidth() > viewport()->width();
    setFixedHeight(lines * px(18) + 2 * px(10) + (scrollsSideways ? px(10) : 0));
}

void CodeBlock::dress()
{
    // The rounded ground is painted here; the view's own would have corners.
    if (palette().color(QPalette::Base) != QColor(Qt::transparent)) {
        QPalette ground = palette();
        ground.setColor(QPalette::Base, Qt::transparent);
        setPalette(ground);
    }
    if (const QFont code = attache::font(Type::Code); font() != code)
        setFont(code);
    m_highlighter->rehighlight();
    fitHeight();
    m_isDressed = true;
}

} // namespace attache
