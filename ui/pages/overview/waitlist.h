// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

class Label;
class StateMark;

/// What cannot go on without a person, each with the step that one can take; and below it what goes on by
/// itself.
class WaitList : public QWidget
{
    Q_OBJECT

public:
    explicit WaitList(QWidget *parent = nullptr);

    struct View {
        std::vector<Registration> registrations;
        store::Overview overview;
        store::DeliveryCounts counts;
    };

    void setView(const View &view, const QDateTime &now);

    /// How many things wait: what setView() would list.
    static int countOf(const View &view);

Q_SIGNALS:
    void registrationRequested(const QString &id);
    void resumeRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void failuresRequested(const QString &registrationId);
    void moreRequested();

private:
    struct Item;
    class ItemView;
    static std::vector<Item> itemsOf(const View &view, const QDateTime &now);
    static Item itemOf(const Registration &registration, int held);
    static Item itemOf(const Delivery &delivery, const QDateTime &now);
    static std::vector<Item> decisionsOf(const std::vector<Delivery> &deliveries, const QDateTime &now);
    void showItems(const std::vector<Item> &items);
    void showOwn(const store::DeliveryCounts &counts);
    void follow(const Item &item);

    QVBoxLayout *m_items;
    std::vector<ItemView *> m_views; ///< changed in place: who is at one with the keyboard stays there
    Label *m_nothing;
    QPushButton *m_more;
    StateMark *m_sending;
    StateMark *m_queued;
    Label *m_idle;
};

} // namespace attache
