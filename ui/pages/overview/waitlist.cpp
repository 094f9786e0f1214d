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

#include <algorithm>
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

/// One thing that waits, with its step.
class WaitList::ItemView : public QWidget
{
public:
    explicit ItemView(WaitList &list)
        : m_mark(new IconMark({}, Tone::Text, 14))
        , m_title(new Label({}, Type::Strong))
        , m_words(new Label({}, Type::Body, Tone::Muted))
        , m_step(newButton({}))
    {
        m_step->setObjectName(QStringLiteral("waitStep"));
        m_title->setWraps(true);
        m_words->setWraps(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, px(4));
        column->setSpacing(px(12));
        auto *row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(m_mark, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(px(4));
        words->addWidget(m_title);
        words->addWidget(m_words);
        words->addSpacing(px(4));
        words->addWidget(m_step, 0, Qt::AlignLeading);
        row->addLayout(words, 1);
        column->addLayout(row);
        column->addWidget(new Hairline);
        connect(m_step, &QPushButton::clicked, &list, [this, &list] { list.follow(m_item); });
    }

    void setItem(const Item &item)
    {
        m_item = item;
        m_mark->setMark(item.look.mark, item.look.tone);
        m_title->setText(item.title);
        m_words->setText(item.words);
        m_step->setText(item.step);
        m_step->setAccessibleName(tr("%1: %2", "step, what it is for").arg(item.step, item.title));
    }

private:
    Item m_item;
    IconMark *m_mark;
    Label *m_title;
    Label *m_words;
    QPushButton *m_step;
};

WaitList::WaitList(QWidget *parent)
    : QWidget(parent)
    , m_items(new QVBoxLayout)
    , m_nothing(new Label(tr("Nothing. You will be told here when something does."), Type::Body, Tone::Muted))
    , m_more(newButton({}, {}, ButtonRole::Link))
    , m_sending(new StateMark)
    , m_queued(new StateMark)
    , m_idle(new Label(tr("Nothing is on its way."), Type::Body, Tone::Muted))
{
    setAccessibleName(tr("Waits for you"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(new Label(tr("Waits for you"), Type::Section));
    m_nothing->setWraps(true);
    column->addWidget(m_nothing);
    column->addLayout(m_items);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("On their own"), Type::Section));
    for (QWidget *line : std::initializer_list<QWidget *>{m_sending, m_queued, m_idle})
        column->addWidget(line);
    column->addStretch();
    connect(m_more, &QPushButton::clicked, this, &WaitList::moreRequested);
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
    showItems(itemsOf(view, now));
    showOwn(view.counts);
}

void WaitList::showItems(const std::vector<Item> &items)
{
    const size_t shown = std::min(items.size(), size_t(mostShown));
    for (; m_views.size() > shown; m_views.pop_back())
        delete m_views.back();
    for (size_t i = 0; i < shown; ++i) {
        if (i == m_views.size()) {
            m_views.push_back(new ItemView(*this));
            m_items->addWidget(m_views.back());
        }
        m_views[i]->setItem(items[i]);
    }
    m_nothing->setVisible(items.empty());
    m_more->setVisible(items.size() > shown);
    m_more->setText(tr("%n more", nullptr, int(items.size() - shown)));
}

void WaitList::showOwn(const store::DeliveryCounts &counts)
{
    const auto show = [](StateMark *line, int count, Delivery::State state, const QString &words) {
        const StateLook look = lookOf(state);
        line->setLook({look.mark, look.tone, words.arg(QLocale().toString(count))});
        line->setVisible(count > 0);
    };
    show(m_sending, counts.sending, Delivery::State::Sending, tr("%1 being sent"));
    show(m_queued, counts.queued, Delivery::State::Queued, tr("%1 waiting"));
    m_idle->setVisible(counts.sending == 0 && counts.queued == 0);
}

void WaitList::follow(const Item &item)
{
    switch (item.what) {
    case Item::Step::OpenRegistration:
        Q_EMIT registrationRequested(item.id);
        break;
    case Item::Step::Resume:
        Q_EMIT resumeRequested(item.id);
        break;
    case Item::Step::OpenDelivery:
        Q_EMIT deliveryRequested(item.id);
        break;
    case Item::Step::OpenFailures:
        Q_EMIT failuresRequested(item.id);
        break;
    }
}

} // namespace attache
