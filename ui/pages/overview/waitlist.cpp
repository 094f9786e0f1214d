// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/waitlist.h"

#include "ui/models/counts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <map>

namespace attache
{

struct WaitList::Item {
    enum class Step { OpenRegistration, Resume, OpenDelivery, OpenFailures };

    StateLook look;
    QString title;
    QString words;
    QString step; ///< on the button
    Step what = Step::OpenDelivery;
    QString id;
};

namespace
{

constexpr int mostShown = 6;

bool needsPerson(const Registration &registration)
{
    return registration.state == Registration::State::Misconfigured ||
           registration.state == Registration::State::Paused;
}

QString heldWords(int held)
{
    if (held == 0)
        return WaitList::tr("Nothing waits for it yet.");
    return held == 1 ? WaitList::tr("1 delivery is held. Nothing is lost meanwhile.")
                     : WaitList::tr("%n deliveries are held. Nothing is lost meanwhile.", nullptr, held);
}

} // namespace

WaitList::WaitList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Waits for you"));
}

WaitList::Item WaitList::itemOf(const Registration &registration, int held)
{
    const bool paused = registration.state == Registration::State::Paused;
    const QString reason = registration.reason.isEmpty() || registration.reason.endsWith(u'.')
                               ? registration.reason
                               : registration.reason + u'.';
    Item item{lookOf(registration.state),
              paused ? tr("%1 is paused").arg(registration.name) : tr("%1 needs you").arg(registration.name),
              paused ? heldWords(held) : tr("%1 %2", "reason, what is held").arg(reason, heldWords(held)),
              paused ? tr("Resume") : tr("Show how"),
              paused ? Item::Step::Resume : Item::Step::OpenRegistration,
              registration.id};
    return item;
}

WaitList::Item WaitList::itemOf(const Delivery &delivery, const QDateTime &now)
{
    const QString workflow = workflowWords(delivery.project, delivery.workflowName);
    const QString when = shortTime(delivery.endedAt.value_or(delivery.createdAt), now);
    if (delivery.state == Delivery::State::Uncertain) {
        return {lookOf(delivery.state),
                tr("%1 did not answer").arg(delivery.registrationName),
                tr("%1 was sent in full at %2. Look whether it is there, then decide.").arg(workflow, when),
                tr("Decide"),
                Item::Step::OpenDelivery,
                delivery.id};
    }
    return {lookOf(delivery.state),
            tr("%1 refused %2").arg(delivery.registrationName, workflow),
            tr("At %1: %2", "time, reason").arg(when, delivery.reason),
            tr("Show"),
            Item::Step::OpenDelivery,
            delivery.id};
}

std::vector<WaitList::Item> WaitList::itemsOf(const View &view, const QDateTime &now)
{
    std::vector<Item> items;
    for (const Registration &registration : view.registrations) {
        const auto held = view.overview.held.find(registration.id);
        if (needsPerson(registration))
            items.push_back(itemOf(registration, held == view.overview.held.end() ? 0 : held->second));
    }
    const std::vector<Item> decisions = decisionsOf(view.overview.needDecision, now);
    items.insert(items.end(), decisions.begin(), decisions.end());
    return items;
}

/// What one service refused for one reason is one thing to see to, however many it refused.
std::vector<WaitList::Item> WaitList::decisionsOf(const std::vector<Delivery> &deliveries,
                                                  const QDateTime &now)
{
    std::vector<Item> items;
    std::map<std::pair<QString, QString>, std::pair<size_t, int>> refusals; // → its item, and how many
    for (const Delivery &delivery : deliveries) {
        const auto key = std::pair(delivery.registrationId, delivery.reason);
        const auto known = refusals.find(key);
        if (delivery.state != Delivery::State::Failed || known == refusals.end()) {
            refusals[key] = {items.size(), 1};
            items.push_back(itemOf(delivery, now));
            continue;
        }
        auto &[at, count] = known->second;
        ++count;
        items[at].title = tr("%1 refused %n deliveries", nullptr, count).arg(delivery.registrationName);
        items[at].what = Item::Step::OpenFailures;
        items[at].id = delivery.registrationId;
    }
    return items;
}

int WaitList::countOf(const View &view)
{
    return int(itemsOf(view, {}).size());
}

void WaitList::setView(const View &view, const QDateTime &now)
{
    delete m_content;
    m_content = new QWidget;
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(new Label(tr("Waits for you"), Type::Section));
    const std::vector<Item> items = itemsOf(view, now);
    if (items.empty()) {
        auto *nothing =
            new Label(tr("Nothing. You will be told here when something does."), Type::Body, Tone::Muted);
        nothing->setWraps(true);
        column->addWidget(nothing);
    }
    for (size_t i = 0; i < items.size() && i < size_t(mostShown); ++i)
        addItem(items[i]);
    if (items.size() > size_t(mostShown)) {
        auto *more = newButton(tr("%n more", nullptr, int(items.size()) - mostShown), {}, ButtonRole::Link);
        connect(more, &QPushButton::clicked, this, &WaitList::moreRequested);
        column->addWidget(more, 0, Qt::AlignLeading);
    }
    addOwn(view.counts);
    column->addStretch();
}

void WaitList::addItem(const Item &item)
{
    auto *grid = new QHBoxLayout;
    grid->setSpacing(px(8));
    grid->addWidget(new IconMark(item.look.mark, item.look.tone, 14), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    auto *title = new Label(item.title, Type::Strong);
    title->setWraps(true);
    words->addWidget(title);
    auto *text = new Label(item.words, Type::Body, Tone::Muted);
    text->setWraps(true);
    words->addWidget(text);
    auto *step = newButton(item.step);
    step->setAccessibleName(tr("%1: %2", "step, what it is for").arg(item.step, item.title));
    connect(step, &QPushButton::clicked, this, [this, what = item.what, id = item.id] {
        switch (what) {
        case Item::Step::OpenRegistration:
            Q_EMIT registrationRequested(id);
            break;
        case Item::Step::Resume:
            Q_EMIT resumeRequested(id);
            break;
        case Item::Step::OpenDelivery:
            Q_EMIT deliveryRequested(id);
            break;
        case Item::Step::OpenFailures:
            Q_EMIT failuresRequested(id);
            break;
        }
    });
    words->addSpacing(px(4));
    words->addWidget(step, 0, Qt::AlignLeading);
    grid->addLayout(words, 1);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addLayout(grid);
    column->addSpacing(px(4));
    column->addWidget(new Hairline);
    column->addSpacing(px(4));
}

void WaitList::addOwn(const store::DeliveryCounts &counts)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("On their own"), Type::Section));
    if (counts.sending == 0 && counts.queued == 0)
        column->addWidget(new Label(tr("Nothing is on its way."), Type::Body, Tone::Muted));
    const auto line = [column](const StateLook &look, const QString &words) {
        column->addWidget(new StateMark({look.mark, look.tone, words}));
    };
    if (counts.sending > 0)
        line(lookOf(Delivery::State::Sending), tr("%1 being sent").arg(QLocale().toString(counts.sending)));
    if (counts.queued > 0)
        line(lookOf(Delivery::State::Queued), tr("%1 waiting").arg(QLocale().toString(counts.queued)));
}

} // namespace attache
