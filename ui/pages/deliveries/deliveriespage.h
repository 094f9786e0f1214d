// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "ui/models/deliverymodel.h"
#include "ui/pages/deliveries/deliveryexport.h"
#include "ui/pages/page.h"

#include <optional>
#include <stop_token>

class QStackedWidget;
class QTimer;

namespace attache
{

class Console;
class DeliveryDetail;
class EmptyPage;
class FilterChips;
class ListColumn;
class MasterDetail;

/// What was delivered, what waits, and why. Changes while one looks.
class DeliveriesPage : public Page
{
    Q_OBJECT

public:
    explicit DeliveriesPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    void refresh() override;
    bool goBack() override;
    void open(const QString &id) override;
    /// Shows only these: {"states": […], "registration": id, "since", "until"}.
    void begin(const QJsonObject &given) override;

private:
    QWidget *newAbove();
    void buildEmpty();
    void readCounts();
    void showCounts(const store::DeliveryCounts &counts);
    void filterBy(const QString &chip);
    store::DeliveryFilter filterOf(const QString &chip) const;
    void showDelivery(const QString &id);
    void redeliver(const QString &id);
    void cancel(const QString &id);
    void askToRedeliverAll();
    void redeliverAll(const store::DeliveryFilter &these);
    void save(ExportFormat format);

    Console &m_console;
    DeliveryModel m_model;
    FilterChips *m_chips;
    ListColumn *m_column;
    DeliveryDetail *m_detail;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QTimer *m_clock;
    QTimer *m_countSoon;
    QString m_shown;                              ///< the id that the detail is of, or soon will be
    std::optional<store::DeliveryFilter> m_given; ///< what another page asked for, as a chip of its own
    QString m_givenWords;
    store::DeliveryCounts m_counts;
    bool m_read = false;
};

} // namespace attache
