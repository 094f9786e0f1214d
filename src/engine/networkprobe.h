// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/answer.h"
#include "engine/reaching.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSslConfiguration;

namespace attache
{

/// Reaches a service as a request would, stage by stage, says nothing to it and leaves: what QNetworkReply
/// does not tell (the address, each stage's time, a kept connection's certificate) is measured here. On the
/// network thread; owned by NetworkClient. Destroying it ends it, and whoever waits is told that it was
/// abandoned.
class NetworkProbe : public QObject
{
    Q_OBJECT

public:
    struct End {
        bool abandoned = true;
        std::optional<HttpFailure> failure; ///< nothing: it was reached
    };

    /// `ended` is called once the answer is given, from inside: it must destroy this later only.
    NetworkProbe(const HttpRequest &request, WatchReaching watch, std::shared_ptr<Answer<End>> answer,
                 std::function<void()> ended);

    void start(const QSslConfiguration &tls);

private:
    void lookUp(const QString &host);
    void found(const QHostInfo &info);
    void connectTo();
    void socketConnected();
    void socketEncrypted();
    void socketFailed(QAbstractSocket::SocketError error);
    void certificateFailed();
    void fail(HttpFailure::Cause cause, const Reached &at, const QString &detail = {});
    void give(std::optional<HttpFailure> failure);
    bool isEncrypted() const;
    bool isThroughProxy() const;

    const QUrl m_url;
    WatchReaching m_watch;
    std::shared_ptr<Answer<End>> m_answer; // null once given
    std::function<void()> m_ended;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_stage; // since it began
    QList<QSslError> m_certificateErrors;
    bool m_connected = false;
};

} // namespace attache
