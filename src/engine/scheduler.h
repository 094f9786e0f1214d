// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/retrypolicy.h"
#include "engine/parts.h"
#include "engine/sending.h"
#include "store/deliveries.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <stop_token>
#include <vector>

namespace attache
{

/// The inside of Dispatcher: claims what is due, gives it to its workers, and writes down what they report,
/// all that has come in by then in one commit.
///
/// Lives on the store's thread, where Dispatcher makes and ends it; never waits but for the disk.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    /// A crashed dispatcher's deliveries come free after this time; a living one renews its claim well
    /// before.
    static constexpr std::chrono::seconds lease{60};

    Scheduler(EngineParts &parts, Database &database, RetrySchedule schedule);

    QString name() const { return m_name; } ///< who holds the leases; constant, any thread

    /// Takes up work, until `stop`. Also looks again at what was held, for it may have come free meanwhile.
    void start(std::stop_token stop);
    /// Claims nothing more. What is being sent was told so by the token, and is put back when it reports.
    void stop();
    void wake();
    void keychainOpened();
    void networkCameBack();

    /// Main thread, after `stop` was asked for: waits for the workers, which end at once.
    void finishWorkers() { m_workers.finish(); }

    /// Writes down what they reported at last, and gives back what was not begun.
    void close();

Q_SIGNALS:
    void deliveryChanged(const attache::Delivery &delivery);
    void idle();

private:
    void claim();
    void lookAtClock(const QDateTime &now);
    void begin(const Delivery &delivery);
    void reported(const QString &id, const Sent &sent);
    void record();
    bool recordSome();
    store::Record concluded(const Delivery &delivery, const Sent &sent) const;
    void conclude(store::Record &record, const Delivery &delivery, const Outcome &outcome) const;
    void keepQuiet(store::Record &record, const Delivery &delivery, const Outcome &outcome) const;
    /// Whether the registration is the one that was sent with: nobody has changed it since.
    bool isStillAsUsed(const Delivery &delivery, const Sent &sent) const;
    void pauseMisconfigured(const Delivery &delivery, const Sent &sent);
    void renew();
    void setTimer(bool foundNothing);
    void waitForKeychain();
    void probeKeychain();
    void lookAgainAtHeld();

    struct Reported {
        QString id;
        Sent sent;
    };

    EngineParts &m_parts;
    Database &m_database;
    const RetrySchedule m_schedule;
    const QString m_name;
    QJsonObject m_atOnce; // integrations' ids, each with how many of a registration
    bool m_running = false;
    QDateTime m_clock; // as it was seen last
    std::stop_token m_stop;
    QHash<QString, Delivery> m_underWay; // claimed, until what became of it is on disk
    std::vector<Reported> m_reported;    // not on disk yet
    bool m_recording = false;            // record() is on its way
    QTimer m_due;
    QTimer m_renewal;
    QTimer m_keychainTimer;
    std::chrono::seconds m_keychainWait{0}; // 0: nothing waits for the keychain
    WorkerPool m_workers;                   // last: its work reports to this object
};

} // namespace attache
