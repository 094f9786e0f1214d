// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/matrixview.h"

#include "engine/catalogue.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int workflowHeight = 44; // px at a body text of 13 px, as are all below
constexpr int headerHeight = 72;
constexpr int workflowWidth = 172;
constexpr int cellWidth = 104;

/// The integrations over their columns: icon above name.
class MatrixHeader : public QHeaderView
{
public:
    MatrixHeader(const Catalogue &catalogue, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_catalogue(catalogue)
    {
        setSectionResizeMode(Fixed);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override { return {px(cellWidth), px(headerHeight)}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        // Behind the last column the style would paint a ground of its own.
        QPainter painter(viewport());
        const QRect rest = viewport()->rect().adjusted(length() - offset(), 0, 0, 0);
        painter.fillRect(rest, Theme::current().surface);
        paintHairline(painter, rest.left(), rest.right() + 1, rest.bottom());
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::current();
        const auto *view = static_cast<const QTableView *>(parentWidget());
        const bool current = section > 0 && view->currentIndex().column() == section;
        painter->save();
        painter->fillRect(rect, current ? theme.window : theme.surface);
        const QString kind = model()->headerData(section, Qt::Horizontal, RecordModel::IconRole).toString();
        if (const CatalogueEntry *entry = m_catalogue.entry(kind)) {
            const int side = px(20);
            paintIcon(*painter, QRect(rect.center().x() - side / 2, rect.top() + px(12), side, side),
                      entry->icon, theme.text);
        }
        painter->setFont(attache::font(Type::Small));
        painter->setPen(current ? theme.text : theme.muted);
        const QRect place(rect.left() + px(section ? 4 : 24), rect.bottom() - px(32),
                          rect.width() - px(section ? 8 : 24), px(24));
        const QString words = painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, place.width());
        painter->drawText(place, int((section ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter), words);
        paintHairline(*painter, rect.left(), rect.right() + 1, rect.bottom());
        painter->restore();
    }

private:
    const Catalogue &m_catalogue;
};

class MatrixDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const auto *view = static_cast<const QTableView *>(option.widget);
        const QModelIndex current = view->currentIndex();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool lined =
            current.isValid() &&
            (index.row() == current.row() || (current.column() > 0 && index.column() == current.column()));
        if (lined)
            painter->fillRect(option.rect, theme.window);
        paintHairline(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom());
        const QRectF inner = QRectF(option.rect).adjusted(px(5), px(6), -px(5), -px(7));
        const bool isCurrent = index == current;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (isCurrent && index.column() > 0)
            paintRounded(*painter, inner, 6, theme.selected);
        if (index.column() == 0)
            paintWorkflow(*painter, option.rect, index);
        else if (index.data(MatrixModel::AttachmentRole).isValid())
            paintCell(*painter, option.rect, index);
        else
            paintEmpty(*painter, option.rect, inner, hovered || (isCurrent && view->hasFocus()));
        if (isCurrent && view->hasFocus())
            paintFocusRing(*painter, inner, 6);
        painter->restore();
    }

private:
    static void paintWorkflow(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const Theme &theme = Theme::current();
        const QString project = index.data(MatrixModel::ProjectRole).toString();
        QString name = index.data().toString();
        QRect place = rect.adjusted(px(24), 0, -px(8), 0);
        if (!project.isEmpty()) {
            const QString lead = name.left(project.size() + 1);
            name = name.mid(lead.size());
            painter.setFont(attache::font(Type::Body));
            painter.setPen(theme.muted);
            const QString shown = painter.fontMetrics().elidedText(lead, Qt::ElideRight, place.width() / 2);
            painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft), shown);
            place.adjust(painter.fontMetrics().horizontalAdvance(shown), 0, 0, 0);
        }
        painter.setFont(attache::font(Type::Strong));
        painter.setPen(theme.text);
        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft),
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    }

    static void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const Theme &theme = Theme::current();
        const Tone tone = Tone(index.data(RecordModel::ToneRole).toInt());
        const int side = px(13);
        const QRect mark(rect.center().x() - px(22), rect.center().y() - side / 2, side, side);
        paintIcon(painter, mark, index.data(RecordModel::IconRole).toString(), theme.color(tone));
        painter.setFont(attache::font(Type::Body));
        painter.setPen(tone == Tone::Green ? theme.text : theme.color(tone));
        painter.drawText(QRect(mark.right() + px(7), rect.top(), rect.right() - mark.right(), rect.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), index.data().toString());
    }

    static void paintEmpty(QPainter &painter, const QRect &rect, const QRectF &inner, bool offered)
    {
        const Theme &theme = Theme::current();
        if (!offered) {
            painter.setPen(theme.noData);
            painter.drawText(rect, Qt::AlignCenter, u"–"_s);
            return;
        }
        paintRounded(painter, inner, 6, theme.hover);
        QRect plus(0, 0, px(16), px(16));
        plus.moveCenter(rect.center());
        paintIcon(painter, plus, u"plus"_s, theme.text);
    }
};

} // namespace

MatrixView::MatrixView(MatrixModel &model, const Catalogue &catalogue, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    m_filter.setSourceModel(&model);
    setAccessibleName(tr("Workflows and what is attached to them"));
    setModel(&m_filter);
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(new MatrixHeader(catalogue, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(workflowHeight));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, &MatrixView::openCell);
    connect(&m_filter, &QAbstractItemModel::columnsInserted, this, &MatrixView::layColumns);
    connect(&m_filter, &QAbstractItemModel::columnsRemoved, this, &MatrixView::layColumns);
    layColumns();
}

void MatrixView::layColumns()
{
    for (int column = 0; column < m_filter.columnCount(); ++column)
        setColumnWidth(column, px(column ? cellWidth : workflowWidth));
}

void MatrixView::choose(int row, int column)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex MatrixView::chosen() const
{
    return m_filter.mapToSource(currentIndex());
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // its whole row and column are tinted
    horizontalHeader()->viewport()->update();
    const QModelIndex of = m_filter.mapToSource(current);
    Q_EMIT cellChosen(of.row(), of.column());
}

void MatrixView::openCell(const QModelIndex &index)
{
    const QModelIndex of = m_filter.mapToSource(index);
    if (of.column() > 0 && !of.data(MatrixModel::AttachmentRole).isValid())
        Q_EMIT attachRequested(of.row(), of.column());
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        openCell(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace attache
