// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/sectiontable.h"

#include "ui/pages/parts/sectiontablepaint.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace attache
{

class SectionTable::Model : public QAbstractTableModel
{
public:
    Model(const std::vector<Column> &columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setRows(const std::vector<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows[std::size_t(index.row())];
        const auto column = std::size_t(index.column());
        if (column >= row.cells.size())
            return {};
        const Cell &cell = row.cells[column];
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
        case Qt::TextAlignmentRole:
            return int(m_columns[column].alignment | Qt::AlignVCenter);
        case SectionTablePaint::CellRole:
            return QVariant::fromValue(cell);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[std::size_t(section)].title;
        if (role == Qt::TextAlignmentRole)
            return int(m_columns[std::size_t(section)].alignment | Qt::AlignVCenter);
        return {};
    }

    QString id(int row) const
    {
        return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].id : QString();
    }

private:
    const std::vector<Column> &m_columns;
    std::vector<Row> m_rows;
};

SectionTable::SectionTable(const QString &name, std::vector<Column> columns, QWidget *parent)
    : QTableView(parent)
    , m_columns(std::move(columns))
    , m_model(new Model(m_columns, this))
{
    setAccessibleName(name);
    const bool titled = std::any_of(m_columns.begin(), m_columns.end(),
                                    [](const Column &column) { return !column.title.isEmpty(); });
    setHorizontalHeader(new SectionTablePaint::Header(this));
    horizontalHeader()->setVisible(titled);
    verticalHeader()->hide();
    setItemDelegate(new SectionTablePaint::Delegate(this));
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const QString id = m_model->id(index.row()); !id.isEmpty())
            Q_EMIT opened(id);
    });
    layColumns();
}

void SectionTable::setRows(const std::vector<Row> &rows)
{
    const QString current = m_model->id(currentIndex().row());
    m_model->setRows(rows);
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row)
        if (m_model->id(row) == current)
            setCurrentIndex(m_model->index(row, 0));
    setFocusPolicy(rows.empty() ? Qt::NoFocus : Qt::StrongFocus);
    layColumns();
    updateGeometry();
}

int SectionTable::rowCount() const
{
    return m_model->rowCount();
}

QString SectionTable::idAt(int row) const
{
    return m_model->id(row);
}

QString SectionTable::textAt(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

int SectionTable::contentHeight() const
{
    const int header = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    return header + m_model->rowCount() * SectionTablePaint::rowHeight();
}

QSize SectionTable::sizeHint() const
{
    return {px(400), contentHeight()};
}

QSize SectionTable::minimumSizeHint() const
{
    return {px(120), contentHeight()};
}

void SectionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void SectionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layColumns();
}

void SectionTable::layColumns()
{
    const QFontMetrics metrics(attache::font(Type::Small));
    const auto widthOf = [&metrics](const Column &column) { // its title is longer in some languages
        return column.width ? qMax(px(column.width), metrics.horizontalAdvance(column.title) + px(14)) : 0;
    };
    int fixed = 0;
    int shared = 0;
    for (const Column &column : m_columns) {
        fixed += widthOf(column);
        shared += column.width == 0;
    }
    const int share = qMax(px(60), (viewport()->width() - fixed) / qMax(1, shared));
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        setColumnWidth(int(at), m_columns[at].width ? widthOf(m_columns[at]) : share);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, SectionTablePaint::rowHeight());
}

void SectionTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString id = m_model->id(currentIndex().row());
    if (!enter || id.isEmpty()) {
        QTableView::keyPressEvent(event);
        return;
    }
    Q_EMIT opened(id);
}

void SectionTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

} // namespace attache
