// SPDX-License-Identifier: Apache-2.0
#include "engine/networkclient.h"

#include "engine/networkexchange.h"
#include "engine/networkprobe.h"
#include "engine/networkproxies.h"
#include "engine/words.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <map>
#include <utility>

namespace attache
{

namespace
{

bool isToken(const QByteArray &text) // RFC 9110 §5.6.2
{
    constexpr QByteArrayView punctuation("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               punctuation.contains(c);
    });
}

bool isHeaderValue(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

/// Why this request cannot be sent at all; empty when it can.
QString flaw(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return EngineWords::tr("The address is not complete");
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return EngineWords::tr("The address must begin with https:// or http://");
    if (!url.userInfo().isEmpty())
        return EngineWords::tr("The address of %1 contains a user name or password").arg(url.host());
    if (!isToken(request.method))
        return EngineWords::tr("The request's method is not valid");
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isHeaderValue(value))
            return EngineWords::tr(
                       "The header %1 has a line break or another character that no header may have")
                .arg(isToken(name) ? QString::fromLatin1(name) : QString());
    }
    return {};
}

} // namespace

/// The access managers and the exchanges under way. Lives on the network thread.
class NetworkClient::Connections
{
public:
    using SharedAnswer = std::shared_ptr<Answer<NetworkExchange::Reply>>;
    using SharedEnd = std::shared_ptr<Answer<NetworkProbe::End>>;

    explicit Connections(WorkerThread &thread)
        : m_thread(thread)
    {
    }

    void start(quint64 id, const HttpRequest &request, SharedAnswer answer)
    {
        if (m_closed)
            return; // and so the answer is abandoned
        Access *access = accessFor(request.caCertificates);
        if (!access) {
            answer->give(unreadableAuthority());
            return;
        }
        auto exchange = std::make_unique<NetworkExchange>(
            request, std::move(answer), [this, id] { m_thread.post([this, id] { end(id); }); });
        NetworkExchange &started = *exchange;
        m_exchanges.emplace(id, std::move(exchange));
        started.start(access->manager, access->tls);
    }

    void startProbe(quint64 id, const HttpRequest &request, WatchReaching watch, SharedEnd answer)
    {
        if (m_closed)
            return;
        Access *access = accessFor(request.caCertificates);
        if (!access) {
            watch(notReached(CheckStage::Id::Tls, EngineWords::tr("Paste it again, whole.")));
            answer->give({false, unreadableAuthority()});
            return;
        }
        auto probe = std::make_unique<NetworkProbe>(request, std::move(watch), std::move(answer),
                                                    [this, id] { m_thread.post([this, id] { end(id); }); });
        NetworkProbe &started = *probe;
        m_probes.emplace(id, std::move(probe));
        started.start(access->tls);
    }

    /// Whoever waits is told so.
    void stop(quint64 id)
    {
        if (const auto exchange = m_exchanges.find(id); exchange != m_exchanges.end())
            exchange->second->stop();
        end(id);
    }

    /// It has its answer, or nobody waits for one any more.
    void end(quint64 id)
    {
        m_exchanges.erase(id);
        m_probes.erase(id);
    }

    void close()
    {
        m_closed = true;
        m_exchanges.clear();
        m_probes.clear();
        m_access.clear();
    }

private:
    struct Access {
        QNetworkAccessManager manager;
        QSslConfiguration tls;
    };

    static HttpFailure unreadableAuthority()
    {
        return {HttpFailure::Cause::Certificate, false,
                EngineWords::tr("The certificate of the private authority cannot be read")};
    }

    /// A manager for each set of trusted authorities: it keeps connections by host alone, and one that was
    /// verified otherwise must not be used again. Null when there is no certificate in `caCertificates`.
    Access *accessFor(const QByteArray &caCertificates)
    {
        const auto known = m_access.find(caCertificates);
        if (known != m_access.end())
            return known->second.get();
        auto access = std::make_unique<Access>();
        access->tls = QSslConfiguration::defaultConfiguration();
        if (!caCertificates.isEmpty()) {
            const QList<QSslCertificate> authorities = QSslCertificate::fromData(caCertificates, QSsl::Pem);
            if (authorities.isEmpty())
                return nullptr;
            access->tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
        }
        access->manager.setProxyFactory(new ProxyFactory); // owned by the manager
        access->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        return m_access.emplace(caCertificates, std::move(access)).first->second.get();
    }

    WorkerThread &m_thread;
    std::map<QByteArray, std::unique_ptr<Access>> m_access; // by the authorities trusted beside the system's
    std::map<quint64, std::unique_ptr<NetworkExchange>> m_exchanges;
    std::map<quint64, std::unique_ptr<NetworkProbe>> m_probes;
    bool m_closed = false;
};

NetworkClient::NetworkClient()
    : m_connections(std::make_unique<Connections>(m_thread))
    , m_thread(QStringLiteral("network"))
{
}

NetworkClient::~NetworkClient()
{
    m_thread
        .run([this] {
            m_connections->close();
            return true;
        })
        .waitForFinished();
    std::unique_lock lock(m_mutex);
    m_senderLeft.wait(lock, [this] { return m_senders == 0; });
}

template <typename T, typename Begin>
T NetworkClient::waitedFor(Begin begin, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_senders;
    }
    const quint64 id = ++m_lastId;
    auto answer = std::make_shared<Answer<T>>();
    const auto future = answer->future();
    m_thread.post([id, begin = std::move(begin), answer = std::move(answer)] { begin(id, answer); });
    std::optional<T> given;
    {
        // A stop is answered as well: it is known there how far it had come.
        const std::stop_callback onStop(
            stop, [this, id] { m_thread.post([this, id] { m_connections->stop(id); }); });
        // What was begun keeps its own time, so that there is always an answer.
        constexpr auto forEver = std::chrono::hours(24 * 365);
        given = waitFor(future, {}, forEver);
    }
    const std::lock_guard lock(m_mutex);
    --m_senders;
    m_senderLeft.notify_all();
    return given ? *std::move(given) : T();
}

Result<HttpResponse, HttpFailure> NetworkClient::send(const HttpRequest &request, std::stop_token stop)
{
    if (const QString words = flaw(request); !words.isEmpty())
        return HttpFailure{HttpFailure::Cause::InvalidUrl, false, words};
    using Reply = NetworkExchange::Reply;
    Reply reply = waitedFor<Reply>(
        [this, request](quint64 id, const std::shared_ptr<Answer<Reply>> &answer) {
            m_connections->start(id, request, answer);
        },
        stop);
    if (reply)
        return *std::move(reply);
    return HttpFailure{HttpFailure::Cause::Cancelled, false, QStringLiteral("Stopped")};
}

std::optional<HttpFailure> NetworkClient::reach(const HttpRequest &request, WatchReaching watch,
                                                std::stop_token stop)
{
    if (const QString words = flaw(request); !words.isEmpty())
        return HttpFailure{HttpFailure::Cause::InvalidUrl, false, words};
    using End = NetworkProbe::End;
    const End end = waitedFor<End>(
        [this, request, watch = std::move(watch)](quint64 id, const std::shared_ptr<Answer<End>> &answer) {
            m_connections->startProbe(id, request, watch, answer);
        },
        stop);
    if (end.abandoned)
        return HttpFailure{HttpFailure::Cause::Cancelled, false, QStringLiteral("Stopped")};
    return end.failure;
}

} // namespace attache
