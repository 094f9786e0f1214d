// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/twolinelist.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace attache
{

namespace
{

/// Where the parts of one row are, left to right; mirrored when painted.
struct RowPlaces {
    QRect mark;
    QRect first;
    QRect second;
};

class TwoLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto row = index.data(ListRow::Role).value<ListRow>();
        return {px(200), px(row.tile.isEmpty() ? 58 : 60)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(ListRow::Role).value<ListRow>();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        paintGround(*painter, option, selected);
        const RowPlaces places = placesOf(option.rect, row);
        paintMark(*painter, option, places.mark, row, selected);
        const int taken = paintRightColumn(*painter, option, places, row);
        paintLines(*painter, option, places, row, taken);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool selected)
    {
        const Theme &theme = Theme::current();
        const QRectF ground = QRectF(option.rect).adjusted(px(8), 1, -px(8), -1);
        if (selected)
            paintRounded(painter, ground, 6, theme.selected);
        else if (option.state & QStyle::State_MouseOver)
            paintRounded(painter, ground, 6, theme.hover);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, ground, 6);
    }

    static RowPlaces placesOf(const QRect &rect, const ListRow &row)
    {
        const int lineHeight = QFontMetrics(font(Type::Body)).height();
        const int gap = px(4);
        const int top = rect.y() + (rect.height() - 2 * lineHeight - gap) / 2;
        const int side = px(row.tile.isEmpty() ? 14 : 32);
        const int markLeft = rect.x() + px(20);
        const int left = markLeft + side + px(row.tile.isEmpty() ? 10 : 12);
        const int width = rect.right() - px(20) - left;
        const int markTop =
            row.tile.isEmpty() ? top + (lineHeight - side) / 2 : rect.y() + (rect.height() - side) / 2;
        return {QRect(markLeft, markTop, side, side), QRect(left, top, width, lineHeight),
                QRect(left, top + lineHeight + gap, width, lineHeight)};
    }

    static QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          const ListRow &row, bool selected)
    {
        const Theme &theme = Theme::current();
        const QRect rect = mirrored(option, place);
        if (row.tile.isEmpty()) {
            paintIcon(painter, rect, row.mark.mark, theme.color(row.mark.tone));
            return;
        }
        paintRounded(painter, rect, 8, selected ? theme.tileOnSelected : theme.hover);
        QRect inner(0, 0, px(16), px(16));
        inner.moveCenter(rect.center());
        paintIcon(painter, inner, row.tile, theme.text);
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          Type type, const QColor &color, const QString &text,
                          Qt::Alignment alignment = Qt::AlignLeading)
    {
        painter.setFont(font(type));
        painter.setPen(color);
        paintWords(painter, mirrored(option, place),
                   Qt::AlignVCenter | QStyle::visualAlignment(option.direction, alignment),
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    // The width that the far column took, with the gap before it.
    static int paintRightColumn(QPainter &painter, const QStyleOptionViewItem &option,
                                const RowPlaces &places, const ListRow &row)
    {
        const Theme &theme = Theme::current();
        if (!row.state.word.isEmpty()) {
            const int width = qMin(px(104), places.first.width() / 2);
            QRect first = places.first;
            first.setLeft(first.right() + 1 - width + px(8));
            first.setRight(places.first.right() + px(8));
            QRect mark(first.left(), first.top() + (first.height() - px(13)) / 2, px(13), px(13));
            paintIcon(painter, mirrored(option, mark), row.state.mark, theme.color(row.state.tone));
            QRect word = first.adjusted(px(19), 0, 0, 0);
            paintText(painter, option, word, Type::Small, theme.color(row.state.tone), row.state.word);
            word.moveTop(places.second.top());
            paintText(painter, option, word, Type::Small, theme.color(row.rightSubTone), row.rightSub);
            return width + px(4);
        }
        const QFontMetrics metrics(font(Type::Small));
        const int width =
            qMin(qMax(metrics.horizontalAdvance(row.right), metrics.horizontalAdvance(row.rightSub)) + 1,
                 places.first.width() / 2);
        QRect first = places.first;
        first.setLeft(first.right() + 1 - width);
        paintText(painter, option, first, Type::Small, theme.muted, row.right, Qt::AlignTrailing);
        first.moveTop(places.second.top());
        paintText(painter, option, first, Type::Small, theme.color(row.rightSubTone), row.rightSub,
                  Qt::AlignTrailing);
        return width ? width + px(12) : 0;
    }

    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const RowPlaces &places,
                           const ListRow &row, int taken)
    {
        const Theme &theme = Theme::current();
        QRect first = places.first;
        first.setWidth(qMax(0, first.width() - taken));
        const int titleWidth =
            qMin(QFontMetrics(font(Type::Strong)).horizontalAdvance(row.title) + 1, first.width());
        paintText(painter, option, QRect(first.topLeft(), QSize(titleWidth, first.height())), Type::Strong,
                  theme.text, row.title);
        const QRect behind = first.adjusted(titleWidth + px(8), 0, 0, 0);
        if (!row.qualifier.isEmpty() && behind.width() > px(20))
            paintText(painter, option, behind, Type::Body, theme.muted, row.qualifier);
        QRect second = places.second;
        second.setWidth(qMax(0, second.width() - taken));
        paintText(painter, option, second, row.subIsMono ? Type::Code : Type::Small, theme.color(row.subTone),
                  row.sub);
    }
};

} // namespace

QString ListRow::spoken() const
{
    QStringList parts{title, qualifier, mark.word, state.word, sub, right, rightSub};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

TwoLineList::TwoLineList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new TwoLineDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // for the hover ground
}

void TwoLineList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &TwoLineList::currentRowChanged);
}

} // namespace attache
