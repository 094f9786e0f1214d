// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/matrixdelegate.h"

#include "ui/models/matrixmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

/// "project/workflow", in that order whichever way one reads.
void paintWorkflow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const int room = option.rect.width() - px(32);
    const QFontMetrics body(attache::font(Type::Body));
    const QFontMetrics strong(attache::font(Type::Strong));
    const QString whole = index.data().toString();
    const QString project = index.data(MatrixModel::ProjectRole).toString();
    const qsizetype leadSize = project.isEmpty() ? 0 : project.size() + 1;
    const QString lead = body.elidedText(whole.left(leadSize), Qt::ElideRight, room / 2);
    const int leadWidth = body.horizontalAdvance(lead);
    const QString name = strong.elidedText(whole.mid(leadSize), Qt::ElideRight, room - leadWidth);
    const int nameWidth = strong.horizontalAdvance(name);
    QRect place = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(px(24), 0, 0, 0));
    if (option.direction == Qt::RightToLeft)
        place.setLeft(place.right() + 1 - leadWidth - nameWidth);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(attache::font(Type::Body));
    painter.setPen(theme.muted);
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), lead);
    painter.setFont(attache::font(Type::Strong));
    painter.setPen(theme.text);
    painter.drawText(place.adjusted(leadWidth, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), name);
}

/// What is paused says so in a word, where others have a number; a warning may stand behind it.
void paintPaused(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QColor color = Theme::current().color(Tone::Amber);
    const bool warns = !index.data(MatrixModel::WarningRole).toString().isEmpty();
    const int side = px(13);
    const QRect inner = option.rect.adjusted(px(12), 0, -px(warns ? 26 : 8), 0);
    const QRect mark(inner.left(), inner.center().y() - side / 2, side, side);
    const QRect word = inner.adjusted(side + px(6), 0, 0, 0);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, mark),
              index.data(RecordModel::IconRole).toString(), color);
    painter.setFont(attache::font(Type::Body));
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, word),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, word.width()));
}

/// Mark and number, at a fixed place so that they align down the column; a warning behind them.
void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const Tone tone = Tone(index.data(RecordModel::ToneRole).toInt());
    const QRect &rect = option.rect;
    const int side = px(13);
    const auto mirrored = [&](const QRect &where) {
        return QStyle::visualRect(option.direction, rect, where);
    };
    const QRect mark(rect.center().x() - px(22), rect.center().y() - side / 2, side, side);
    paintIcon(painter, mirrored(mark), index.data(RecordModel::IconRole).toString(), theme.color(tone));
    painter.setFont(attache::font(Type::Body));
    painter.setPen(tone == Tone::Green ? theme.text : theme.color(tone));
    const QRect number(mark.right() + px(7), rect.top(), px(40), rect.height());
    painter.drawText(mirrored(number),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     index.data().toString());
}

void paintWarning(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int side = px(12);
    const QRect place(option.rect.right() - px(22), option.rect.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), u"warning"_s,
              Theme::current().color(Tone::Amber));
}

void paintMiddle(QPainter &painter, const QRect &rect, const QString &icon, const QColor &color)
{
    QRect place(0, 0, px(16), px(16));
    place.moveCenter(rect.center());
    paintIcon(painter, place, icon, color);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *view = static_cast<const QTableView *>(parent()); // which has the keyboard, whoever paints
    const QModelIndex current = view->currentIndex();
    const QRectF inner = QRectF(option.rect).adjusted(px(5), px(6), -px(5), -px(7));
    const bool isCurrent = index == current;
    const bool focused = isCurrent && view->hasFocus();
    const bool isTarget = index == m_dropTarget;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool lined =
        (current.isValid() &&
         (index.row() == current.row() || (current.column() > 0 && index.column() == current.column()))) ||
        (m_dropTarget.isValid() && index.row() == m_dropTarget.row());
    if (lined)
        painter->fillRect(option.rect, theme.window);
    paintHairline(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom());
    if (index.column() == 0) {
        paintWorkflow(*painter, option, index);
    } else {
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool attached = index.data(MatrixModel::AttachmentRole).isValid();
        const bool offered = !attached && (hovered || focused || isTarget);
        if (isTarget || isCurrent || (option.state & QStyle::State_Selected))
            paintRounded(*painter, inner, 6, theme.selected);
        else if (offered)
            paintRounded(*painter, inner, 6, theme.hover);
        if (index.data(MatrixModel::PausedRole).toBool())
            paintPaused(*painter, option, index);
        else if (attached)
            paintCell(*painter, option, index);
        else if (index.data(MatrixModel::PendingRole).toBool())
            paintMiddle(*painter, option.rect, u"state-sending"_s, theme.color(Tone::Blue));
        else if (offered)
            paintMiddle(*painter, option.rect, u"plus"_s, theme.text);
        else {
            painter->setPen(theme.noData);
            painter->drawText(option.rect, Qt::AlignCenter, u"–"_s);
        }
        if ((attached || offered) && !index.data(MatrixModel::WarningRole).toString().isEmpty())
            paintWarning(*painter, option);
    }
    if (focused || isTarget)
        paintFocusRing(*painter, inner, 6);
    painter->restore();
}

} // namespace attache
