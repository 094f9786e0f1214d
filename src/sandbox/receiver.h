// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace attache::sandbox
{

struct ReceivedRequest {
    QString method;
    QString path;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QDateTime at;
};

/// A stand-in for a webhook's receiving end, on loopback: says 204 to a well-formed post and keeps it.
///
/// Strict about what a real receiver would refuse: not JSON, a wrong Content-Type, a bad signature (when it
/// was given the secret). Shares no code with the client it stands against. Start and stop on any one thread;
/// the callback comes on the server's own thread. The destructor stops it.
class Receiver
{
public:
    /// `port` 0 takes a free one. `signingSecret` ("whsec_…") turns the check of Standard Webhooks signatures
    /// on.
    static Result<std::unique_ptr<Receiver>>
    start(quint16 port = 0, QByteArray signingSecret = {},
          std::function<void(const ReceivedRequest &)> received = {});
    ~Receiver();

    QUrl url() const;
    QList<ReceivedRequest> received() const;

private:
    struct Server;
    explicit Receiver(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace attache::sandbox
