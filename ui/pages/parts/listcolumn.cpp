// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/parts/listcolumn.h"

#include "ui/models/soon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/twolinelist.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace attache
{

ListColumn::ListColumn(const QString &accessibleName, RecordModel &model, QWidget *above, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new TwoLineList(accessibleName))
    , m_skeleton(new Skeleton)
    , m_nothing(new Label({}, Type::Body, Tone::Muted))
    , m_forgetSoon(new Soon(
          1s, [this] { forgetFar(); }, this))
{
    m_filter.setSourceModel(&model);
    m_list->setModel(&m_filter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setWraps(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(px(24), px(32), px(24), 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (above) {
        above->setMinimumHeight(px(44));
        column->addWidget(above);
    }
    column->addWidget(m_skeleton, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    m_skeleton->hide();
    m_nothing->hide();

    connect(m_list, &TwoLineList::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(RecordModel::IdRole).toString()); });
    connect(m_list, &QAbstractItemView::clicked, this, &ListColumn::pressed);
    connect(m_list, &QAbstractItemView::activated, this, &ListColumn::pressed);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ListColumn::settle);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, m_forgetSoon, &Soon::ask);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ListColumn::settle);
    connect(&model, &RecordModel::loaded, this, [this] {
        m_loading = false;
        settle();
    });
    connect(&model, &RecordModel::failed, this, [this] {
        m_loading = false;
        settle();
    });
    settle(); // a model that never changes has its rows already
}

void ListColumn::beginLoading()
{
    m_loading = m_model.rowCount() == 0;
    settle();
}

void ListColumn::setNothingLeft(const QString &words)
{
    m_nothing->setText(words);
    settle();
}

QString ListColumn::chosenId() const
{
    return m_list->currentIndex().data(RecordModel::IdRole).toString();
}

bool ListColumn::choose(const QString &id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void ListColumn::settle()
{
    const bool empty = m_filter.rowCount() == 0;
    m_list->setVisible(!empty || (!m_loading && m_nothing->text().isEmpty()));
    m_nothing->setVisible(empty && !m_loading && !m_nothing->text().isEmpty());
    m_skeleton->setVisible(empty && m_loading);
    if (empty && m_loading)
        m_skeleton->begin();
    else
        m_skeleton->end();
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

/// Rows come in above for as long as the window is open: those far below are not kept for ever.
void ListColumn::forgetFar()
{
    const QModelIndex lowest = m_list->indexAt(m_list->viewport()->rect().bottomLeft());
    if (!lowest.isValid()) // the end is in sight, or nothing is laid out
        return;
    m_model.forgetBehind(
        std::max(m_filter.mapToSource(lowest).row(), m_filter.mapToSource(m_list->currentIndex()).row()));
}

} // namespace attache
