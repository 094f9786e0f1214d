// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace attache::sandbox
{

/// A file that came with something.
struct ReceivedFile {
    QString name;
    QString type; ///< its media type, as the sender named it
    QByteArray content;
};

/// Something that arrived at a stand-in, told as the service would show it.
struct Received {
    QString integration; ///< the integration's id
    QDateTime at;
    QString words;       ///< one line: "SBOM of shop-api 1.2 with 57 components"
    QJsonObject details; ///< in the service's own terms: project, recipients, digest …
    QByteArray content;  ///< what the service would keep: the SBOM, the mail, the manifest, the message
    QList<ReceivedFile> files{};
    QByteArray request{};   ///< its first 256 KiB, byte by byte as they came
    qint64 requestSize = 0; ///< of the whole

    qint64 bytes() const; ///< what it takes to keep it, about
};

/// An answer in place of the right one.
struct Fault {
    int status = 500; ///< of HTTP; of SMTP the reply's code; 0: the right answer, after the delay
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0}; ///< before the answer
    bool reset = false;                 ///< breaks the connection off instead
    int times = 1;                      ///< for how many requests
    int number = 0;                     ///< the caller's own: onFaulted() tells it again
};

/// A local stand-in of a service: on loopback, strict about what the real one refuses, with throw-away
/// credentials made at its start. Written from the service's contract, and shares no code with the
/// integration that is tested against it.
///
/// Start, use and destroy on one thread; the destructor ends it. Its own threads call the listener.
class StandIn
{
public:
    StandIn() = default;
    virtual ~StandIn() = default;
    Q_DISABLE_COPY_MOVE(StandIn)

    virtual QString integration() const = 0;      ///< the integration's id
    virtual QString address() const = 0;          ///< for people: where it listens
    virtual QJsonObject registration() const = 0; ///< the inputs to register it with, credentials included

    /// Stops to listen. What it holds, its port and its credentials stay, so that who is registered with it
    /// finds it again after resume(). Environment when the port was taken meanwhile. Both do nothing when it
    /// is so already.
    virtual void pause() = 0;
    virtual Result<void> resume() = 0;

    QList<Received> received() const; ///< the latest 1000, and of 64 MiB together where they are large
    void onReceived(std::function<void(const Received &)> listener); ///< set it before anything comes
    /// These in their order, then the right answers again. Replaces what was left of earlier ones.
    void answerWith(QList<Fault> faults);
    /// Told of each request that a fault is used for: of which, and for how many more there is one.
    using Faulted = std::function<void(const Fault &used, qint64 left)>;
    void onFaulted(Faulted listener); ///< set it before anything comes

protected:
    void keep(Received received); ///< its integration and time are put in
    std::optional<Fault> nextFault();

private:
    mutable std::mutex m_mutex;
    QList<Received> m_received;
    qint64 m_receivedBytes = 0;
    QList<Fault> m_faults;
    std::function<void(const Received &)> m_listener;
    Faulted m_faultListener;
};

} // namespace attache::sandbox
