// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside the namespace: the drawings are in a static library, whose resources somebody has to call in.
static void callInDrawings()
{
    Q_INIT_RESOURCE(resources);
}

namespace attache
{

namespace
{

// Qt SVG takes no currentColor from outside, so the colour goes into the text before it is parsed. Larger
// drawings get a finer line: 1.5 looks heavy from 20 px on.
QByteArray tinted(QByteArray svg, const QColor &color, int side)
{
    const QByteArray name = color.name().toLatin1();
    svg.replace("\"C\"", '"' + name + '"');
    svg.replace("\"K\"", '"' + Theme::current().surface.name().toLatin1() + '"'); // cut out of a solid mark
    svg.replace("currentColor", name);
    if (side >= 20)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.3\"");
    return svg;
}

QPixmap rendered(const QByteArray &svg, const QColor &color, const QSize &size, qreal scale)
{
    // A number alone: a list paints hundreds of them for each turn of the wheel.
    const size_t look =
        qHashMulti(0, svg, color.rgba(), Theme::current().surface.rgba(), size.width(), size.height(), scale);
    const QString key = u"attache-icon/"_s + QString::number(look, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(tinted(svg, color, size.width()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Looks the colour up when it paints, so that a change of palette or screen needs no new icon.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QByteArray svg, Tone tone)
        : m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(m_svg, color(mode), rect.size(), scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_svg, color(mode), size, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return rendered(m_svg, color(mode), size / scale, scale);
    }

    bool isNull() override { return m_svg.isEmpty(); }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        return Theme::current().color(mode == QIcon::Disabled ? Tone::Muted : m_tone);
    }

    QByteArray m_svg;
    Tone m_tone;
};

/// The drawing that points the other way.
QString mirrored(const QString &name)
{
    if (name.endsWith(u"-right"))
        return name.chopped(6) + u"-left"_s;
    return name.endsWith(u"-left") ? QString(name.chopped(5) + u"-right"_s) : name;
}

} // namespace

QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings = (callInDrawings(), QHash<QString, QByteArray>());
    const QString read = QGuiApplication::isRightToLeft() ? mirrored(name) : name;
    const auto known = drawings.constFind(read);
    if (known != drawings.cend())
        return *known;
    QFile file(u":/icons/%1.svg"_s.arg(read));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    drawings.insert(read, svg);
    return svg;
}

QIcon icon(const QString &name, Tone tone)
{
    return icon(drawing(name), tone);
}

QIcon icon(const QByteArray &svg, Tone tone)
{
    return QIcon(new TintedEngine(svg, tone));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    paintIcon(painter, rect, drawing(name), color);
}

void paintIcon(QPainter &painter, const QRect &rect, const QByteArray &svg, const QColor &color)
{
    if (svg.isEmpty() || rect.isEmpty())
        return;
    painter.drawPixmap(rect, rendered(svg, color, rect.size(), painter.device()->devicePixelRatioF()));
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(rendered(drawing(u"attache"_s), Qt::black, {side, side}, 1.0));
    return result;
}

} // namespace attache
