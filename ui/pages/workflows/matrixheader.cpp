// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/matrixheader.h"

#include "engine/catalogue.h"
#include "ui/models/recordmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int headerHeight = 72; // px at a body text of 13 px, as are all below
constexpr int sectionWidth = 104;
constexpr QLatin1String registrationFormat("application/x-attache-registration");

} // namespace

QMimeData *newRegistrationMime(const QString &registrationId)
{
    auto *mime = new QMimeData;
    mime->setData(registrationFormat, registrationId.toUtf8());
    return mime;
}

QString registrationIn(const QMimeData *mime)
{
    return QString::fromUtf8(mime->data(registrationFormat));
}

MatrixHeader::MatrixHeader(const Catalogue &catalogue, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_catalogue(catalogue)
{
    setSectionResizeMode(Fixed);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
}

QSize MatrixHeader::sizeHint() const
{
    return {px(sectionWidth), px(headerHeight)};
}

void MatrixHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Behind the last column the style would paint a ground of its own.
    QPainter painter(viewport());
    QRect rest = viewport()->rect();
    const int used = length() - offset();
    if (isRightToLeft())
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(used);
    painter.fillRect(rest, Theme::current().surface);
    paintHairline(painter, rest.left(), rest.right() + 1, rest.bottom());
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const auto *view = static_cast<const QTableView *>(parentWidget());
    const bool current = section > 0 && view->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, current ? theme.window : theme.surface);
    const QString kind = model()->headerData(section, Qt::Horizontal, RecordModel::IconRole).toString();
    if (const CatalogueEntry *entry = m_catalogue.entry(kind)) {
        const int side = px(20);
        paintIcon(*painter, QRect(rect.center().x() - side / 2, rect.top() + px(12), side, side), entry->icon,
                  theme.text);
    }
    painter->setFont(attache::font(Type::Small));
    painter->setPen(current ? theme.text : theme.muted);
    QRect place(rect.left() + px(4), rect.bottom() - px(32), rect.width() - px(8), px(24));
    if (section == 0)
        place = QStyle::visualRect(layoutDirection(), rect, place.adjusted(px(20), 0, 0, 0));
    const QString words = painter->fontMetrics().elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, place.width());
    const Qt::Alignment along =
        section ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter->drawText(place, int(along | Qt::AlignVCenter), words);
    paintHairline(*painter, rect.left(), rect.right() + 1, rect.bottom());
    painter->restore();
}

QPixmap MatrixHeader::dragged(int section) const
{
    const Theme &theme = Theme::current();
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString kind = model()->headerData(section, Qt::Horizontal, RecordModel::IconRole).toString();
    const QFontMetrics metrics(attache::font(Type::Strong));
    const int width = qMin(px(220), metrics.horizontalAdvance(name) + px(48));
    QPixmap pixmap(QSize(width, px(32)) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(0, 0, width, px(32)), 8, theme.raised, theme.accent);
    if (const CatalogueEntry *entry = m_catalogue.entry(kind))
        paintIcon(painter, QRect(px(10), px(8), px(16), px(16)), entry->icon, theme.text);
    painter.setFont(attache::font(Type::Strong));
    painter.setPen(theme.text);
    const QRect place(px(34), 0, width - px(44), px(32));
    painter.drawText(place, Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, place.width()));
    return pixmap;
}

void MatrixHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_pressedSection = event->button() == Qt::LeftButton ? logicalIndexAt(m_pressed) : -1;
    QHeaderView::mousePressEvent(event);
}

void MatrixHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons() & Qt::LeftButton;
    setCursor(logicalIndexAt(event->position().toPoint()) > 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    const int distance = (event->position().toPoint() - m_pressed).manhattanLength();
    if (held && m_pressedSection > 0 && distance >= QApplication::startDragDistance())
        drag(std::exchange(m_pressedSection, -1));
    else
        QHeaderView::mouseMoveEvent(event);
}

void MatrixHeader::drag(int section)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(
        newRegistrationMime(model()->headerData(section, Qt::Horizontal, RecordModel::IdRole).toString()));
    const QPixmap pixmap = dragged(section);
    drag->setPixmap(pixmap);
    drag->setHotSpot({px(16), px(16)});
    drag->exec(Qt::LinkAction);
}

} // namespace attache
