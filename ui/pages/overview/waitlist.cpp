// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/waitlist.h"

#include "ui/models/counts.h"
#include "ui/pages/overview/rows.h"
#include "ui/pages/overview/rowslink.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attache
{

struct WaitList::Item {
    enum class Step { OpenRegistration, Resume, ResumeAttachment, OpenDelivery, OpenRows };

    StateLook look;
    QString title;
    QString words;
    QString step; ///< on the button
    Step what = Step::OpenDelivery;
    QString id{};       ///< of the registration or the delivery
    QJsonObject rows{}; ///< that are opened
    QString held{};     ///< "Show 3 held", beside the step …
    QJsonObject heldRows{};
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
        , m_held(newButton({}, {}, ButtonRole::Link))
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
        auto *steps = new QHBoxLayout;
        steps->setSpacing(px(12));
        steps->addWidget(m_step);
        steps->addWidget(m_held);
        steps->addStretch();
        words->addLayout(steps);
        row->addLayout(words, 1);
        column->addLayout(row);
        column->addWidget(new Hairline);
        connect(m_step, &QPushButton::clicked, &list, [this, &list] { list.follow(m_item); });
        connect(m_held, &QPushButton::clicked, &list,
                [this, &list] { Q_EMIT list.rowsRequested(m_item.heldRows); });
    }

    void setItem(const Item &item)
    {
        m_item = item;
        m_mark->setMark(item.look.mark, item.look.tone);
        m_title->setText(item.title);
        m_words->setText(item.words);
        m_step->setText(item.step);
        m_step->setAccessibleName(tr("%1: %2", "step, what it is for").arg(item.step, item.title));
        m_held->setVisible(!item.held.isEmpty());
        m_held->setText(item.held);
        m_held->setAccessibleName(tr("%1: %2", "step, what it is for").arg(item.held, item.title));
    }

    QPushButton *step() const { return m_step; }

private:
    Item m_item;
    IconMark *m_mark;
    Label *m_title;
    Label *m_words;
    QPushButton *m_step;
    QPushButton *m_held;
};

WaitList::WaitList(QWidget *parent)
    : QWidget(parent)
    , m_items(new QVBoxLayout)
    , m_nothing(new Label(tr("Nothing. You will be told here when something does."), Type::Body, Tone::Muted))
    , m_more(newButton({}, {}, ButtonRole::Link))
    , m_sending(new RowsLink)
    , m_queued(new RowsLink)
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
        column->addWidget(line, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_more, &QPushButton::clicked, this, &WaitList::showAll);
    connect(m_sending, &RowsLink::clicked, this,
            [this] { Q_EMIT rowsRequested(rowsOf({Delivery::State::Sending})); });
    connect(m_queued, &RowsLink::clicked, this,
            [this] { Q_EMIT rowsRequested(rowsOf({Delivery::State::Queued})); });
}

WaitList::~WaitList() = default; // here, where an item is known

WaitList::Item WaitList::itemOf(const Registration &registration, int held)
{
    const bool paused = registration.state == Registration::State::Paused;
    const QString reason = asSentence(registration.reason);
    Item item{lookOf(registration.state),
              paused ? tr("%1 is paused").arg(registration.name) : tr("%1 needs you").arg(registration.name),
              paused ? heldWords(held) : tr("%1 %2", "reason, what is held").arg(reason, heldWords(held)),
              paused ? tr("Resume") : tr("Show how"),
              paused ? Item::Step::Resume : Item::Step::OpenRegistration,
              registration.id};
    if (held > 0) {
        item.held = tr("Show %n held", nullptr, held);
        item.heldRows = rowsOf({Delivery::State::Held}, registration.id);
    }
    return item;
}

WaitList::Item WaitList::itemOf(const store::PausedAttachment &paused)
{
    const Attachment &attachment = paused.attachment;
    Item item{lookOf(Registration::State::Paused),
              tr("%1 is paused for %2").arg(attachment.registrationName, workflowWords(attachment.workflow)),
              heldWords(paused.held),
              tr("Resume"),
              Item::Step::ResumeAttachment,
              attachment.id};
    if (paused.held > 0) {
        item.held = tr("Show %n held", nullptr, paused.held);
        item.heldRows = heldRowsOf(attachment);
    }
    return item;
}

/// The one delivery itself, or those that are counted.
WaitList::Item WaitList::itemOf(const store::Decision &decision, const QDateTime &from, const QDateTime &now)
{
    const Delivery &newest = decision.newest;
    const bool isHeld = newest.state == Delivery::State::Held;
    Item item = isHeld                                       ? heldOf(decision)
                : newest.state == Delivery::State::Uncertain ? unansweredOf(decision, now)
                                                             : refusedOf(decision, now);
    item.look = lookOf(newest.state);
    item.id = newest.id;
    if (decision.count > 1) {
        item.what = Item::Step::OpenRows;
        item.rows = rowsOf({newest.state}, newest.registrationId, isHeld ? QDateTime() : from);
    }
    return item;
}

WaitList::Item WaitList::unansweredOf(const store::Decision &decision, const QDateTime &now)
{
    const Delivery &newest = decision.newest;
    const QString when = shortTime(newest.endedAt.value_or(newest.createdAt), now);
    Item item;
    item.step = tr("Decide");
    if (decision.count == 1) {
        item.title = tr("%1 did not answer").arg(newest.registrationName);
        item.words = tr("%1 was sent in full at %2. Look whether it is there, then decide.")
                         .arg(workflowWords(newest.project, newest.workflowName), when);
    } else {
        item.title =
            tr("%1 did not answer %n deliveries", nullptr, decision.count).arg(newest.registrationName);
        item.words =
            tr("The last was sent in full at %1. Look whether they are there, then decide.").arg(when);
    }
    return item;
}

/// Though the registration works.
WaitList::Item WaitList::heldOf(const store::Decision &decision)
{
    const Delivery &newest = decision.newest;
    Item item;
    item.step = tr("Show");
    if (decision.count == 1) {
        item.title = tr("%1 is held for %2", "workflow, registration")
                         .arg(workflowWords(newest.project, newest.workflowName), newest.registrationName);
        item.words = asSentence(newest.reason);
    } else {
        item.title = tr("%n deliveries to %1 are held", nullptr, decision.count).arg(newest.registrationName);
        item.words = asSentence(tr("The last: %1", "reason").arg(newest.reason));
    }
    return item;
}

WaitList::Item WaitList::refusedOf(const store::Decision &decision, const QDateTime &now)
{
    const Delivery &newest = decision.newest;
    const QString when = shortTime(newest.endedAt.value_or(newest.createdAt), now);
    Item item;
    item.step = tr("Show");
    if (decision.count == 1) {
        item.title = tr("%1 refused %2")
                         .arg(newest.registrationName, workflowWords(newest.project, newest.workflowName));
        item.words = tr("At %1: %2", "time, reason").arg(when, newest.reason);
    } else {
        item.title = tr("%1 refused %n deliveries", nullptr, decision.count).arg(newest.registrationName);
        item.words = tr("The last at %1: %2", "time, reason").arg(when, newest.reason);
    }
    return item;
}

std::vector<WaitList::Item> WaitList::itemsOf(const View &view, const QDateTime &now)
{
    std::vector<Item> items;
    for (const Registration &registration : view.registrations) {
        const auto held = view.overview.held.find(registration.id);
        if (needsPerson(registration))
            items.push_back(itemOf(registration, held == view.overview.held.end() ? 0 : held->second));
    }
    for (const store::PausedAttachment &paused : view.overview.paused)
        items.push_back(itemOf(paused));
    for (const store::Decision &decision : view.overview.needDecision)
        items.push_back(itemOf(decision, view.overview.from, now));
    return items;
}

int WaitList::countOf(const View &view)
{
    return int(itemsOf(view, {}).size());
}

void WaitList::setView(const View &view, const QDateTime &now)
{
    m_waiting = itemsOf(view, now);
    showItems();
    showOwn(view.counts);
}

void WaitList::showItems()
{
    const size_t shown = m_showsAll ? m_waiting.size() : std::min(m_waiting.size(), size_t(mostShown));
    for (; m_views.size() > shown; m_views.pop_back())
        delete m_views.back();
    for (size_t i = 0; i < shown; ++i) {
        if (i == m_views.size()) {
            m_views.push_back(new ItemView(*this));
            m_items->addWidget(m_views.back());
            m_views.back()->show(); // at once: it may be given the focus
        }
        m_views[i]->setItem(m_waiting[i]);
    }
    m_nothing->setVisible(m_waiting.empty());
    m_more->setVisible(m_waiting.size() > shown);
    m_more->setText(tr("%n more", nullptr, int(m_waiting.size() - shown)));
}

/// Who pressed for more is at the first of them.
void WaitList::showAll()
{
    const size_t before = m_views.size();
    m_showsAll = true;
    showItems();
    if (before < m_views.size())
        m_views[before]->step()->setFocus();
}

void WaitList::showOwn(const store::DeliveryCounts &counts)
{
    const auto show = [](RowsLink *line, int count, Delivery::State state, const QString &words) {
        const StateLook look = lookOf(state);
        const QString said = words.arg(QLocale().toString(count));
        line->setLook({look.mark, look.tone, said}, said);
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
    case Item::Step::ResumeAttachment:
        Q_EMIT attachmentResumeRequested(item.id);
        break;
    case Item::Step::OpenDelivery:
        Q_EMIT deliveryRequested(item.id);
        break;
    case Item::Step::OpenRows:
        Q_EMIT rowsRequested(item.rows);
        break;
    }
}

} // namespace attache
