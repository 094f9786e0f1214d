// SPDX-License-Identifier: Apache-2.0
#include "engine/scheduler.h"

#include "engine/keychain.h"
#include "engine/matching.h"
#include "engine/words.h"
#include "store/registrations.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace attache
{

Q_LOGGING_CATEGORY(dispatch, "attache.dispatcher")

namespace
{

using namespace std::chrono_literals;

constexpr int mostUnderWay = 32; // each has a thread that blocks on its host, made when it is needed
constexpr int keptFree = 8; // of these, for registrations that have nothing under way: slow hosts leave room
constexpr std::size_t mostInACommit = 64;
constexpr auto afterStoreTrouble = 5s;
constexpr auto firstKeychainWait = 10s; // doubled up to the longest, as long as it stays closed
constexpr auto longestKeychainWait = 600s;

/// Tells people who it is, and differs from any other, also of the same process.
QString dispatcherName()
{
    return QStringLiteral("%1, process %2 on %3 (%4)")
        .arg(QCoreApplication::applicationName(), QString::number(QCoreApplication::applicationPid()),
             QSysInfo::machineHostName(), QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
}

} // namespace

Scheduler::Scheduler(EngineParts &parts, Database &database, RetrySchedule schedule)
    : m_parts(parts)
    , m_database(database)
    , m_schedule(std::move(schedule))
    , m_name(dispatcherName())
    , m_workers(QStringLiteral("dispatch"), mostUnderWay + 1) // and one to probe the keychain
{
    for (const CatalogueEntry &entry : parts.catalogue.entries())
        m_atOnce.insert(entry.id, entry.atOnce);
    m_due.setSingleShot(true);
    m_keychainTimer.setSingleShot(true);
    m_renewal.setInterval(lease / 3);
    connect(&m_due, &QTimer::timeout, this, &Scheduler::wake);
    connect(&m_renewal, &QTimer::timeout, this, &Scheduler::renew);
    connect(&m_keychainTimer, &QTimer::timeout, this, &Scheduler::probeKeychain);
}

void Scheduler::start(std::stop_token stop)
{
    m_stop = std::move(stop);
    m_running = true;
    m_renewal.start();
    renew();
    lookAgainAtHeld();
}

void Scheduler::stop()
{
    m_running = false;
    m_due.stop();
    m_renewal.stop();
    m_keychainTimer.stop();
    m_keychainWait = 0s;
    if (const auto gone = store::withdrawDispatcher(m_database, m_name); !gone)
        qCWarning(dispatch) << gone.error().text();
}

void Scheduler::close()
{
    while (!m_reported.empty() && recordSome()) {
    }
    if (const auto released = store::releaseClaims(m_database, m_name); !released)
        qCWarning(dispatch) << released.error().text(); // the leases run out
    stop();
}

void Scheduler::wake()
{
    claim();
}

void Scheduler::claim()
{
    const int room = mostUnderWay - int(m_underWay.size());
    if (!m_running || m_stop.stop_requested() || room <= 0)
        return; // with no room: the next one that ends makes some
    const QDateTime now = m_parts.clock();
    lookAtClock(now);
    store::Claim wanted{m_name, now, now.addSecs(lease.count()), room};
    wanted.atOnce = m_atOnce;
    wanted.kept = keptFree;
    const auto claimed = store::claimDeliveries(m_database, wanted);
    if (!claimed) {
        qCWarning(dispatch) << claimed.error().text();
        m_due.start(afterStoreTrouble);
        return;
    }
    // What is under way here was claimed since the machine slept and our lease ran out: that renews it.
    for (const Delivery &delivery : *claimed)
        if (!m_underWay.contains(delivery.id))
            begin(delivery);
    setTimer(claimed->empty());
    if (m_underWay.isEmpty())
        Q_EMIT idle();
}

/// No wait is longer than the longest that a service may ask for. Where one seems to be, the clock was set
/// back, now or while nobody was looking.
void Scheduler::lookAtClock(const QDateTime &now)
{
    const bool mayHaveGoneBack = !m_clock.isValid() || now < m_clock;
    m_clock = now;
    if (!mayHaveGoneBack)
        return;
    const QDateTime latest = now.addSecs(std::chrono::seconds(m_schedule.longestServerWait + 1h).count());
    if (const auto hastened = store::hastenWaiting(m_database, latest, now); !hastened)
        qCWarning(dispatch) << hastened.error().text();
}

void Scheduler::begin(const Delivery &delivery)
{
    m_underWay.insert(delivery.id, delivery);
    Q_EMIT deliveryChanged(delivery);
    m_workers.run([this, delivery, stop = m_stop] {
        const Sent sent = sendDelivery(m_parts, delivery, stop);
        QMetaObject::invokeMethod(
            this, [this, id = delivery.id, sent] { reported(id, sent); }, Qt::QueuedConnection);
        return true;
    });
}

void Scheduler::reported(const QString &id, const Sent &sent)
{
    m_reported.push_back({id, sent});
    if (m_recording)
        return;
    // After the reports that are in this thread's queue already: they share the commit.
    m_recording = true;
    QMetaObject::invokeMethod(this, &Scheduler::record, Qt::QueuedConnection);
}

void Scheduler::record()
{
    m_recording = false;
    while (!m_reported.empty()) {
        if (recordSome())
            continue;
        // Nothing is lost: the leases are renewed until the disk takes it.
        m_recording = true;
        QTimer::singleShot(afterStoreTrouble, this, &Scheduler::record);
        return;
    }
    claim();
}

bool Scheduler::recordSome()
{
    const auto count = std::min(m_reported.size(), mostInACommit);
    const std::vector<Reported> some(m_reported.begin(), m_reported.begin() + std::ptrdiff_t(count));
    std::vector<store::Record> records;
    records.reserve(count);
    for (const auto &[id, sent] : some)
        records.push_back(concluded(m_underWay.value(id), sent));
    const auto rows = store::recordAttempts(m_database, records);
    if (!rows) {
        qCWarning(dispatch) << rows.error().text();
        return false;
    }
    m_reported.erase(m_reported.begin(), m_reported.begin() + std::ptrdiff_t(count));
    bool cameBackMeanwhile = false;
    for (const auto &[id, sent] : some) {
        const Delivery delivery = m_underWay.take(id);
        if (sent.outcome && sent.outcome->kind == Outcome::Kind::Misconfigured)
            pauseMisconfigured(delivery, sent);
        if (sent.keychainClosed)
            waitForKeychain();
        cameBackMeanwhile |= sent.offline && !m_parts.connectivity.isOffline();
    }
    if (cameBackMeanwhile) // it was told before these were held
        QMetaObject::invokeMethod(this, &Scheduler::networkCameBack, Qt::QueuedConnection);
    for (const Delivery &row : *rows)
        Q_EMIT deliveryChanged(row);
    return true;
}

store::Record Scheduler::concluded(const Delivery &delivery, const Sent &sent) const
{
    store::Record record;
    record.deliveryId = delivery.id;
    record.dispatcher = m_name;
    if (sent.outcome) {
        record.attempt = sent.attempt;
        conclude(record, delivery, *sent.outcome);
        if (sent.outcome->kind == Outcome::Kind::Misconfigured && !isStillAsUsed(delivery, sent))
            record.state = Delivery::State::Queued; // what was wrong has been changed while we tried
    } else {
        record.state = sent.state;
        record.reason = sent.state == Delivery::State::Queued ? delivery.reason : sent.reason;
    }
    if (record.state != Delivery::State::Queued)
        record.nextAttemptAt.reset();
    else if (!record.nextAttemptAt)
        record.nextAttemptAt = m_parts.clock();
    if (hasEnded(record.state))
        record.endedAt = m_parts.clock();
    return record;
}

bool Scheduler::isStillAsUsed(const Delivery &delivery, const Sent &sent) const
{
    const auto registration = store::registration(m_database, delivery.registrationId);
    return registration && registration->updatedAt == sent.registrationUpdatedAt;
}

void Scheduler::conclude(store::Record &record, const Delivery &delivery, const Outcome &outcome) const
{
    record.reason = outcome.reason;
    record.receipt = outcome.receipt;
    if (outcome.notBefore && outcome.waits != Outcome::Waits::Delivery)
        keepQuiet(record, delivery, outcome);
    switch (outcome.kind) {
    case Outcome::Kind::Delivered:
        record.state = Delivery::State::Delivered;
        return;
    case Outcome::Kind::Skipped:
        record.state = Delivery::State::Skipped;
        return;
    case Outcome::Kind::Rejected:
        record.state = Delivery::State::Failed;
        return;
    case Outcome::Kind::Uncertain:
        record.state = Delivery::State::Uncertain;
        return;
    case Outcome::Kind::Misconfigured:
        record.state = Delivery::State::Held;
        record.reason =
            EngineWords::tr("%1 is misconfigured: %2").arg(delivery.registrationName, outcome.reason);
        return;
    case Outcome::Kind::Cancelled:
        record.state = Delivery::State::Queued;
        return;
    case Outcome::Kind::Retry:
        break;
    }
    const int made = delivery.tries + 1;
    record.nextAttemptAt =
        nextAttempt(m_schedule, made, outcome, delivery.triesSince, m_parts.clock(), m_parts.random());
    record.state = record.nextAttemptAt ? Delivery::State::Queued : Delivery::State::Failed;
    if (!record.nextAttemptAt)
        record.reason =
            EngineWords::tr("Given up after %1 attempts. The last one: %2").arg(made).arg(record.reason);
}

void Scheduler::keepQuiet(store::Record &record, const Delivery &delivery, const Outcome &outcome) const
{
    const QDateTime longest =
        m_parts.clock().addSecs(std::chrono::seconds(m_schedule.longestServerWait).count());
    record.quietUntil = std::min(*outcome.notBefore, longest);
    record.waits = outcome.waits;
    const CatalogueEntry *entry = m_parts.catalogue.entry(delivery.kind);
    const QString whom = outcome.waits == Outcome::Waits::Registration || !entry
                             ? delivery.registrationName
                             : EngineWords::tr("any registration of %1").arg(entry->title);
    if (outcome.kind == Outcome::Kind::Retry)
        record.reason += QStringLiteral(". ") + quietReason(whom, *record.quietUntil);
}

void Scheduler::pauseMisconfigured(const Delivery &delivery, const Sent &sent)
{
    if (!isStillAsUsed(delivery, sent))
        return; // gone, put right, or stopped already
    const auto paused =
        store::setRegistrationState(m_database, delivery.registrationId, Registration::State::Misconfigured,
                                    sent.outcome->reason, m_parts.clock());
    if (!paused)
        qCWarning(dispatch) << paused.error().text();
    Q_EMIT m_parts.changes.registrationsChanged();
    Q_EMIT m_parts.changes.deliveriesChanged(); // its others are held now
}

void Scheduler::renew()
{
    const QDateTime until = m_parts.clock().addSecs(lease.count());
    Transaction transaction(m_database); // one commit, however many there are
    if (const auto announced = store::announceDispatcher(m_database, m_name, until); !announced)
        qCWarning(dispatch) << announced.error().text();
    const QStringList held = m_underWay.keys();
    for (const QString &id : held)
        if (const auto extended = store::extendLease(m_database, id, m_name, until); !extended)
            qCWarning(dispatch) << extended.error().text();
    if (const auto committed = transaction.commit(); !committed)
        qCWarning(dispatch) << committed.error().text();
}

void Scheduler::setTimer(bool foundNothing)
{
    const auto due = store::nextDue(m_database);
    if (!due || !*due) {
        m_due.stop();
        return;
    }
    const auto wait = std::chrono::milliseconds(std::max<qint64>(0, m_parts.clock().msecsTo(**due)));
    if (wait > 0ms || !foundNothing)
        m_due.start(std::min<std::chrono::milliseconds>(wait, 1h)); // and then looks at the clock again
    else // due, but not its turn, which may end with another dispatcher; and something later may be due by
         // then
        m_due.start(1s);
}

void Scheduler::waitForKeychain()
{
    if (m_keychainWait != 0s || !m_running)
        return;
    m_keychainWait = firstKeychainWait;
    m_keychainTimer.start(m_keychainWait);
}

void Scheduler::probeKeychain()
{
    m_workers.run([this, stop = m_stop] {
        const bool open = keychain::probe(*m_parts.secrets, stop, keychain::patience).has_value();
        QMetaObject::invokeMethod(
            this,
            [this, open] {
                if (open) {
                    keychainOpened();
                } else if (m_running) {
                    m_keychainWait = std::min<std::chrono::seconds>(2 * m_keychainWait, longestKeychainWait);
                    m_keychainTimer.start(m_keychainWait);
                }
            },
            Qt::QueuedConnection);
        return true;
    });
}

void Scheduler::keychainOpened()
{
    if (m_keychainWait == 0s || !m_running)
        return;
    m_keychainWait = 0s;
    m_keychainTimer.stop();
    lookAgainAtHeld();
}

void Scheduler::networkCameBack()
{
    if (m_running)
        lookAgainAtHeld();
}

void Scheduler::lookAgainAtHeld()
{
    const auto released = store::releaseHeld(m_database, m_parts.clock());
    if (!released)
        qCWarning(dispatch) << released.error().text();
    else if (*released > 0)
        Q_EMIT m_parts.changes.deliveriesChanged();
    claim();
}

} // namespace attache
