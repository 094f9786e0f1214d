// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/richtext.h"

#include "ui/theme/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace attache
{

RichText::RichText(const QString &accessibleName, const QString &html, Type type, bool onPaper,
                   QWidget *parent)
    : QTextBrowser(parent)
    , m_html(html)
    , m_type(type)
    , m_onPaper(onPaper)
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(onPaper ? px(16) : 0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        const QStringList safe{u"http"_s, u"https"_s, u"mailto"_s};
        if (safe.contains(url.scheme().toLower()))
            QDesktopServices::openUrl(url);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) { setToolTip(url.toString()); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    dress();
}

/// An answer that is not null: for a null one the document would look among this machine's files.
QVariant RichText::loadResource(int /*type*/, const QUrl &url)
{
    return url.scheme() == u"data" ? QVariant() : QVariant(QByteArray(""));
}

void RichText::dress()
{
    // Only the ground is our own: what else a palette has must follow the page's.
    QPalette colours = m_onPaper ? Theme::of(Theme::Scheme::Light).palette() : palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    if (palette() != colours)
        setPalette(colours);
    document()->setDefaultFont(attache::font(m_type));
    const QFont code = attache::font(Type::Code);
    const QString style = u"a { color: %1; text-decoration: none; } pre, code { font-family: \"%2\"; "
                          "font-size: %3px; }"_s.arg(colours.color(QPalette::Link).name(), code.family())
                              .arg(QFontInfo(code).pixelSize());
    document()->setDefaultStyleSheet(style);
    setHtml(m_html);
    updateGeometry();
}

QSize RichText::sizeHint() const
{
    return {px(320), minimumSizeHint().height()};
}

QSize RichText::minimumSizeHint() const
{
    const bool scrolls = document()->idealWidth() > viewport()->width() + 1;
    return {px(80), int(std::ceil(document()->size().height())) + (scrolls ? px(12) : 0)};
}

void RichText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

void RichText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || (event->type() == QEvent::PaletteChange && !m_onPaper))
        dress();
}

void RichText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not its part
}

void RichText::paintEvent(QPaintEvent *event)
{
    if (m_onPaper) {
        QPainter painter(viewport());
        paintRounded(painter, viewport()->rect(), 6, Qt::white);
    }
    QTextBrowser::paintEvent(event);
}

} // namespace attache
