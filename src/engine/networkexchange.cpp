// SPDX-License-Identifier: Apache-2.0
#include "engine/networkexchange.h"

#include "engine/onewaybody.h"
#include "engine/reaching.h"
#include "engine/words.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace attache
{

using Cause = HttpFailure::Cause;

NetworkExchange::NetworkExchange(HttpRequest request, std::shared_ptr<Answer<Reply>> answer,
                                 std::function<void()> ended)
    : m_request(std::move(request))
    , m_answer(std::move(answer))
    , m_ended(std::move(ended))
    , m_sent(m_request.body.isEmpty())
{
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(m_request.timeout);
    m_deadlineTimer.setSingleShot(true);
    m_deadlineTimer.setInterval(m_request.deadline);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        fail(Cause::Timeout, EngineWords::tr("Nothing came from %1 for %2 seconds")
                                 .arg(where())
                                 .arg(double(m_request.timeout.count()) / 1000));
    });
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] {
        fail(Cause::Timeout, EngineWords::tr("%1 did not answer within %2 seconds")
                                 .arg(where())
                                 .arg(double(m_request.deadline.count()) / 1000));
    });
}

NetworkExchange::~NetworkExchange()
{
    if (m_reply)
        disconnect(m_reply.get(), nullptr, this, nullptr); // aborting it tells that it finished
}

void NetworkExchange::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    const bool withoutBody =
        m_request.body.isEmpty() && (m_request.method == "GET" || m_request.method == "HEAD");
    if (!withoutBody) {
        auto source = m_request.body.open();
        if (!source)
            return fail(Cause::BodyUnreadable,
                        EngineWords::tr("A file that was to be sent cannot be opened"));
        m_body = std::make_unique<OneWayBody>(std::move(source));
    }
    // Only as a custom request is a body sent as it is, whatever the method: Qt makes a POST's query its
    // body. But only as its own kind is HEAD known to be answered without one.
    const QNetworkRequest request = networkRequest(tls);
    if (withoutBody)
        m_reply.reset(m_request.method == "HEAD" ? manager.head(request) : manager.get(request));
    else
        m_reply.reset(manager.sendCustomRequest(request, m_request.method, m_body.get()));
    watchReply();
    if (m_request.timeout.count() > 0)
        m_progressTimer.start();
    if (m_request.deadline.count() > 0)
        m_deadlineTimer.start();
}

/// What was read may have left, whether or not Qt has told so yet.
void NetworkExchange::stop()
{
    m_sent = m_sent || (m_body && m_body->wasReadWhole());
    fail(Cause::Cancelled, QStringLiteral("Stopped"));
}

QNetworkRequest NetworkExchange::networkRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "Attache/" ATTACHE_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // what is asked for is what is read
    request.setRawHeader("Accept-Language", "*");        // Qt would send the user's language
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void NetworkExchange::watchReply()
{
    QNetworkReply *reply = m_reply.get();
    reply->setReadBufferSize(64 * 1024); // a service that sends without end fills no more than this
    const auto moved = [this] {
        if (m_progressTimer.isActive())
            m_progressTimer.start();
    };
    connect(reply, &QNetworkReply::uploadProgress, this, [this, moved](qint64 sent, qint64 total) {
        moved();
        m_sent = m_sent || (total > 0 && sent == total); // it ends with 0 of 0, whatever came before
    });
    connect(reply, &QNetworkReply::downloadProgress, this, moved);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, &NetworkExchange::readResponse);
    connect(reply, &QNetworkReply::finished, this, &NetworkExchange::conclude);
}

void NetworkExchange::readResponse()
{
    const QByteArray bytes = m_reply->readAll();
    const qint64 room = std::max<qint64>(0, m_request.largestResponse - m_received.size());
    m_received += bytes.left(room);
    if (bytes.size() <= room)
        return;
    m_truncated = true;
    give(response());
}

void NetworkExchange::conclude()
{
    readResponse();
    if (hasWholeResponse())
        give(response());
    else
        give(failure());
}

void NetworkExchange::give(Result<HttpResponse, HttpFailure> result)
{
    if (!m_answer)
        return;
    m_progressTimer.stop();
    m_deadlineTimer.stop();
    std::exchange(m_answer, nullptr)->give(std::move(result));
    m_ended();
}

void NetworkExchange::fail(Cause cause, const QString &words)
{
    give(HttpFailure{cause, m_sent, words});
}

/// A status alone is no answer: the connection may have broken in the middle of the body.
bool NetworkExchange::hasWholeResponse() const
{
    if (!m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::ContentReSendError)
        return isWholeThoughQtWouldSendAgain();
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error >= QNetworkReply::InternalServerError;
}

/// Qt wants to rewind the body, which it must not, for a redirect that it is not to follow and, now and then,
/// when the connection ends that was to end with the answer.
bool NetworkExchange::isWholeThoughQtWouldSendAgain() const
{
    const HttpResponse answer = response();
    if (answer.status == 307 || answer.status == 308)
        return true;
    if (!answer.header("Transfer-Encoding").isEmpty())
        return false; // its last chunk would have ended it
    const QByteArray length = answer.header("Content-Length");
    return length.isEmpty() || length.toLongLong() == answer.body.size();
}

HttpResponse NetworkExchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = m_reply->rawHeaderPairs();
    response.body = m_received;
    response.truncated = m_truncated;
    return response;
}

QString NetworkExchange::where() const
{
    return placeOf(m_request.url);
}

/// Qt's own words may hold the whole address, so only those of TLS are passed on.
HttpFailure NetworkExchange::failure() const
{
    const auto because = [this](Cause cause, const QString &words) {
        const bool bodySent = m_sent && cause != Cause::ConnectionRefused && cause != Cause::HostNotFound &&
                              cause != Cause::Certificate && cause != Cause::Tls && cause != Cause::Proxy;
        return HttpFailure{cause, bodySent, words};
    };
    const auto usual = [&](Cause cause, const QString &detail = {}) {
        return because(cause, failureWords(cause, m_request.url, detail));
    };
    if (m_body && m_body->wasUnreadable())
        return because(Cause::BodyUnreadable,
                       EngineWords::tr("A file changed while it was being sent to %1").arg(where()));
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return usual(Cause::HostNotFound);
    case QNetworkReply::ConnectionRefusedError:
        return usual(Cause::ConnectionRefused);
    case QNetworkReply::TimeoutError:
        return usual(Cause::Timeout);
    case QNetworkReply::SslHandshakeFailedError:
        if (!m_certificateErrors.isEmpty())
            return usual(Cause::Certificate, m_certificateErrors.first().errorString());
        return usual(Cause::Tls, m_reply->errorString());
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return because(Cause::ConnectionRefused,
                       EngineWords::tr("The proxy on the way to %1 does not answer").arg(where()));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return usual(Cause::Proxy);
    default:
        break;
    }
    // Qt reads no answer before everything is sent, so what a service says before it closes early is lost.
    if (m_body && !m_sent)
        return because(Cause::ConnectionLost,
                       EngineWords::tr("The connection to %1 broke off while the content was being sent. The "
                                       "service may not take so much, or not from here")
                           .arg(where()));
    return usual(Cause::ConnectionLost);
}

} // namespace attache
