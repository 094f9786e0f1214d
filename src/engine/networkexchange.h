// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/answer.h"
#include "sdk/http.h"

#include <QObject>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslConfiguration;

namespace attache
{

class OneWayBody;

/// One request and its answer, on the network thread; owned by NetworkClient. Destroying it aborts it, and
/// whoever waits is told that it was abandoned.
class NetworkExchange : public QObject
{
    Q_OBJECT

public:
    using Reply = std::optional<Result<HttpResponse, HttpFailure>>; ///< nothing: abandoned

    /// `ended` is called once the answer is given, from inside: it must destroy this later only.
    NetworkExchange(HttpRequest request, std::shared_ptr<Answer<Reply>> answer, std::function<void()> ended);
    ~NetworkExchange() override;

    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    /// Gives the answer that it was stopped.
    void stop();

private:
    QNetworkRequest networkRequest(const QSslConfiguration &tls) const;
    void watchReply();
    void readResponse();
    void conclude();
    void give(Result<HttpResponse, HttpFailure> result);
    void fail(HttpFailure::Cause cause, const QString &words);
    HttpFailure failure() const;
    bool hasWholeResponse() const;
    bool isWholeThoughQtWouldSendAgain() const;
    HttpResponse response() const;
    QString where() const; ///< host and port, all of the address that may be told

    const HttpRequest m_request;
    std::shared_ptr<Answer<Reply>> m_answer; // null once given
    std::function<void()> m_ended;
    std::unique_ptr<OneWayBody> m_body; // outlives m_reply, which reads it
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_progressTimer;
    QTimer m_deadlineTimer;
    QList<QSslError> m_certificateErrors;
    QByteArray m_received;
    bool m_truncated = false;
    bool m_sent; // all of the body has left, as far as it can be seen from here
};

} // namespace attache
