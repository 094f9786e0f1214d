// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"
#include "ui/models/pagedmodel.h"
#include "ui/widgets/twolinelist.h"

#include <memory>
#include <stop_token>

namespace attache
{

/// Deliveries, newest first, a page at a time, of the states that are asked for.
class DeliveryModel : public PagedModel<Delivery>
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using List = std::function<QFuture<Result<std::vector<Delivery>>>(
        const store::DeliveryFilter &, int limit, const store::PageStart &after, std::stop_token stop)>;

    explicit DeliveryModel(List list, Clock clock = {}, QObject *parent = nullptr);
    ~DeliveryModel() override;

    enum Column { Integration, Workflow, State, When, Took, ColumnCount };

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads again with another filter; what is being read for the last one is stopped.
    void setFilter(const store::DeliveryFilter &filter);

    const store::DeliveryFilter &filter() const { return m_wanted->filter; }

    /// A delivery changed: one that the filter leaves out (now) goes.
    void deliveryChanged(const Delivery &delivery);

    /// The relative times are older now.
    void timePassed();

protected:
    QString idOf(const Delivery &row) const override { return row.id; }

    bool before(const Delivery &a, const Delivery &b) const override;

    store::PageStart startAfter(const Delivery &row) const override { return {row.createdAt, row.id}; }

private:
    struct Wanted {
        store::DeliveryFilter filter;
        std::stop_source reading;
    };

    DeliveryModel(List list, Clock clock, std::shared_ptr<Wanted> wanted, QObject *parent);
    bool passes(const Delivery &delivery) const;
    QString cell(const Delivery &delivery, int column) const;
    ListRow listRow(const Delivery &delivery) const;

    Clock m_clock;
    std::shared_ptr<Wanted> m_wanted; // shared with the fetch that the base class holds
};

} // namespace attache
