// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "ui/models/deliverymodel.h"
#include "ui/pages/page.h"

#include <QJsonObject>

class QStackedWidget;
class QTimer;

namespace attache
{

class BatchActions;
class BatchBar;
class Console;
class DeliveryActions;
class DeliveryDetail;
class EmptyPage;
class FilterChips;
class FilterMenu;
class ListColumn;
class MasterDetail;
class Soon;
struct NextStep;

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
    /// Shows only these; see filterGiven() in deliveryfilters.h.
    void begin(const QJsonObject &given) override;

private:
    QWidget *newAbove();
    void buildEmpty();
    void takeChange(const Delivery &delivery);
    void takeChanges();
    void connectDetail();
    void connectActions();
    void readCounts();
    void showCounts(const store::DeliveryCounts &counts);
    void filterBy(const QString &chip);
    store::DeliveryFilter filterOf(const QString &chip) const;
    void showGiven(const QJsonObject &given);
    void readChoices();
    void keepView();
    void showDelivery(const QString &id);
    void beginNextStep(const Delivery &of, const NextStep &step);

    Console &m_console;
    DeliveryModel m_model;
    FilterChips *m_chips;
    FilterMenu *m_menu;
    ListColumn *m_column;
    DeliveryDetail *m_detail;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QTimer *m_clock;
    Soon *m_takeSoon;
    Soon *m_countSoon;
    QTimer *m_searchSoon;
    BatchBar *m_batch;
    DeliveryActions *m_actions;
    BatchActions *m_batches;
    QString m_shown;     ///< the id that the detail is of, or soon will be
    QJsonObject m_given; ///< what another page or the menu asked for, as a chip of its own; empty: nothing
    QString m_search;
    store::DeliveryCounts m_counts;
    std::vector<Delivery> m_came; ///< what changed and is not yet in the list, as it is now
    bool m_changed = false;       ///< so much that the list is to be read again
    bool m_read = false;
};

} // namespace attache
