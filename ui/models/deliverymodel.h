// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/twolinelist.h"

#include <memory>

namespace attache
{

/// Deliveries, newest first, a page at a time, of the states that are asked for.
class DeliveryModel : public PagedModel<Delivery>
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using List = std::function<QFuture<Result<std::vector<Delivery>>>(
        const store::DeliveryFilter &, int limit, const store::PageStart &after)>;

    explicit DeliveryModel(List list, Clock clock = {}, QObject *parent = nullptr);

    enum Column { Integration, Workflow, State, When, Took, ColumnCount };

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads again with another filter.
    void setFilter(const store::DeliveryFilter &filter);

    const store::DeliveryFilter &filter() const { return *m_filter; }

    /// A delivery changed: one that the filter leaves out (now) goes.
    void deliveryChanged(const Delivery &delivery);

    /// The relative times are older now.
    void timePassed();

protected:
    QString idOf(const Delivery &row) const override { return row.id; }

    bool before(const Delivery &a, const Delivery &b) const override;

    store::PageStart startAfter(const Delivery &row) const override { return {row.createdAt, row.id}; }

private:
    DeliveryModel(List list, Clock clock, std::shared_ptr<store::DeliveryFilter> filter, QObject *parent);
    bool passes(const Delivery &delivery) const;
    QString cell(const Delivery &delivery, int column) const;
    ListRow listRow(const Delivery &delivery) const;

    Clock m_clock;
    std::shared_ptr<store::DeliveryFilter> m_filter; // shared with the fetch that the base class holds
};

} // namespace attache
