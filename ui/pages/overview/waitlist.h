// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/deliveries.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

class Label;
class RowsLink;

/// What cannot go on without a person, each with the step that one can take; and below it what goes on by
/// itself.
class WaitList : public QWidget
{
    Q_OBJECT

public:
    explicit WaitList(QWidget *parent = nullptr);
    ~WaitList() override;

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
    void attachmentResumeRequested(const QString &id);
    void deliveryRequested(const QString &id);
    void rowsRequested(const QJsonObject &filter);

private:
    struct Item;
    class ItemView;
    static std::vector<Item> itemsOf(const View &view, const QDateTime &now);
    static Item itemOf(const Registration &registration, int held);
    static Item itemOf(const store::PausedAttachment &paused);
    static Item itemOf(const store::Decision &decision, const QDateTime &from, const QDateTime &now);
    static Item unansweredOf(const store::Decision &decision, const QDateTime &now);
    static Item heldOf(const store::Decision &decision);
    static Item refusedOf(const store::Decision &decision, const QDateTime &now);
    void showItems();
    void showAll();
    void showOwn(const store::DeliveryCounts &counts);
    void follow(const Item &item);

    std::vector<Item> m_waiting; ///< what waits
    bool m_showsAll = false;     ///< not the first few alone
    QVBoxLayout *m_items;
    std::vector<ItemView *> m_views; ///< changed in place: who is at one with the keyboard stays there
    Label *m_nothing;
    QPushButton *m_more;
    RowsLink *m_sending;
    RowsLink *m_queued;
    Label *m_idle;
};

} // namespace attache
