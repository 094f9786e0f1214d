// SPDX-License-Identifier: Apache-2.0
#include "engine/networkprobe.h"

#include "engine/networkproxies.h"
#include "engine/words.h"
#include "sdk/mail.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace attache
{
namespace
{

using Cause = HttpFailure::Cause;
using Id = CheckStage::Id;

QString protocolWords(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return EngineWords::tr("TLS 1.2");
    case QSsl::TlsV1_3:
        return EngineWords::tr("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

CertificateProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateProblem::UnknownAuthority;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return CertificateProblem::Expired;
    case QSslError::HostNameMismatch:
        return CertificateProblem::OtherHost;
    default:
        return CertificateProblem::Other;
    }
}

} // namespace

NetworkProbe::NetworkProbe(const HttpRequest &request, WatchReaching watch,
                           std::shared_ptr<Answer<End>> answer, std::function<void()> ended)
    : m_url(request.url)
    , m_watch(std::move(watch))
    , m_answer(std::move(answer))
    , m_ended(std::move(ended))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(request.timeout);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(Cause::Timeout, notReached(m_connected ? Id::Tls : Id::Tcp)); });
    connect(&m_socket, &QAbstractSocket::connected, this, &NetworkProbe::socketConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &NetworkProbe::socketEncrypted);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &NetworkProbe::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
}

void NetworkProbe::start(const QSslConfiguration &tls)
{
    m_socket.setSslConfiguration(tls);
    m_timer.start();
    QNetworkProxyQuery query(m_url);
    const QList<QNetworkProxy> proxies = ProxyFactory().queryProxy(query);
    if (!proxies.isEmpty())
        m_proxy = proxies.first();
    const QString host = isThroughProxy() ? m_proxy.hostName() : m_url.host();
    m_stage.start();
    if (QHostAddress(host).isNull())
        lookUp(host);
    else
        connectTo();
}

void NetworkProbe::lookUp(const QString &host)
{
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { found(info); });
}

void NetworkProbe::found(const QHostInfo &info)
{
    if (!m_answer)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(isThroughProxy() ? Cause::ConnectionRefused : Cause::HostNotFound, notReached(Id::Dns));
    m_watch(hostFound(info.hostName(), info.addresses().first().toString(), m_stage.elapsed()));
    connectTo();
}

void NetworkProbe::connectTo()
{
    m_stage.start();
    const quint16 port = quint16(m_url.port(isEncrypted() ? 443 : 80));
    if (isEncrypted()) {
        m_socket.setProxy(m_proxy);
        m_socket.connectToHostEncrypted(m_url.host(), port);
        return;
    }
    // A plain request is handed to the proxy, which is asked for no tunnel.
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (isThroughProxy())
        m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
    else
        m_socket.connectToHost(m_url.host(), port);
}

void NetworkProbe::socketConnected()
{
    m_connected = true;
    const QString through =
        isThroughProxy() ? QStringLiteral("%1:%2").arg(m_proxy.hostName()).arg(m_proxy.port()) : QString();
    m_watch(connected(m_socket.peerAddress().toString(), m_socket.peerPort(), m_stage.elapsed(), through));
    if (isEncrypted())
        return; // the handshake has begun
    m_watch(notEncrypted(isThisMachine(m_url.host())));
    give(std::nullopt);
}

void NetworkProbe::socketEncrypted()
{
    const QDate until = m_socket.peerCertificate().expiryDate().date();
    m_watch(encrypted(protocolWords(m_socket.sessionProtocol()), until, QDate::currentDate()));
    give(std::nullopt);
}

void NetworkProbe::socketFailed(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return fail(Cause::HostNotFound, notReached(Id::Dns));
    case QAbstractSocket::ConnectionRefusedError:
        return fail(Cause::ConnectionRefused, notReached(Id::Tcp));
    case QAbstractSocket::SocketTimeoutError:
        return fail(Cause::Timeout, notReached(Id::Tcp));
    case QAbstractSocket::SslHandshakeFailedError:
        if (!m_certificateErrors.isEmpty())
            return certificateFailed();
        return fail(Cause::Tls, notReached(Id::Tls), m_socket.errorString());
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return fail(Cause::Proxy, notReached(Id::Tcp));
    default:
        return fail(Cause::ConnectionLost, notReached(m_connected ? Id::Tls : Id::Tcp));
    }
}

void NetworkProbe::certificateFailed()
{
    const QSslError &error = m_certificateErrors.first();
    fail(Cause::Certificate, notTrusted(problemOf(error.error()), m_url.host()), error.errorString());
}

void NetworkProbe::fail(HttpFailure::Cause cause, const Reached &at, const QString &detail)
{
    if (!m_answer)
        return;
    m_watch(at);
    give(HttpFailure{cause, false, failureWords(cause, m_url, detail)});
}

void NetworkProbe::give(std::optional<HttpFailure> failure)
{
    if (!m_answer)
        return;
    m_timer.stop();
    m_socket.disconnectFromHost();
    std::exchange(m_answer, nullptr)->give({false, std::move(failure)});
    m_ended();
}

bool NetworkProbe::isEncrypted() const
{
    return m_url.scheme() == QLatin1String("https");
}

bool NetworkProbe::isThroughProxy() const
{
    return m_proxy.type() != QNetworkProxy::NoProxy && m_proxy.type() != QNetworkProxy::DefaultProxy;
}

} // namespace attache
