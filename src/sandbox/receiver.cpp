// SPDX-License-Identifier: Apache-2.0
#include "sandbox/receiver.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <httplib.h>

#include <mutex>
#include <thread>
#include <utility>

namespace attache::sandbox
{

namespace
{

constexpr size_t largestBody = 64 * 1024 * 1024; // bytes; a real receiver takes much less
constexpr qint64 clockTolerance = 5 * 60;        // seconds, as Standard Webhooks recommends

struct Refusal {
    int status;
    const char *why;
};

constexpr Refusal noRefusal{0, ""};

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Standard Webhooks: one of the signatures is the HMAC-SHA256 of "id.timestamp.body".
Refusal checkSignature(const httplib::Request &request, const QByteArray &secret)
{
    const QByteArray id = bytesOf(request.get_header_value("webhook-id"));
    const QByteArray timestamp = bytesOf(request.get_header_value("webhook-timestamp"));
    const QByteArray signatures = bytesOf(request.get_header_value("webhook-signature"));
    if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty())
        return {401, "a signature is missing"};
    if (qAbs(timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) > clockTolerance)
        return {401, "the signature is too old or from the future"};
    const QByteArray key = QByteArray::fromBase64(secret.mid(qsizetype(qstrlen("whsec_"))));
    const QByteArray expected =
        QMessageAuthenticationCode::hash(id + '.' + timestamp + '.' + bytesOf(request.body), key,
                                         QCryptographicHash::Sha256)
            .toBase64();
    return signatures.split(' ').contains("v1," + expected) ? noRefusal
                                                            : Refusal{401, "the signature is wrong"};
}

Refusal check(const httplib::Request &request, const QByteArray &secret)
{
    const QByteArray type = bytesOf(request.get_header_value("Content-Type")).split(';').first().trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0)
        return {415, "only application/json is taken"};
    if (!QJsonDocument::fromJson(bytesOf(request.body)).isObject())
        return {400, "the body is not a JSON object"};
    return secret.isEmpty() ? noRefusal : checkSignature(request, secret);
}

ReceivedRequest kept(const httplib::Request &request)
{
    ReceivedRequest received;
    received.method = QString::fromStdString(request.method);
    received.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.headers)
        received.headers.append({bytesOf(name), bytesOf(value)});
    received.body = bytesOf(request.body);
    received.at = QDateTime::currentDateTimeUtc();
    return received;
}

/// Not the library's own, which let a second server share a port.
void reuseAddress(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

struct Receiver::Server {
    httplib::Server http;
    int port = 0;
    QByteArray signingSecret;
    std::function<void(const ReceivedRequest &)> callback;
    std::thread thread;
    mutable std::mutex mutex; // of `received`
    QList<ReceivedRequest> received;

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        const Refusal refusal = check(request, signingSecret);
        if (refusal.status != 0) {
            response.status = refusal.status;
            response.set_content(refusal.why, "text/plain");
            return;
        }
        const ReceivedRequest post = kept(request);
        {
            const std::lock_guard lock(mutex);
            received.append(post);
        }
        if (callback)
            callback(post);
        response.status = 204;
    }
};

Receiver::Receiver(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

Receiver::~Receiver()
{
    m_server->http.stop();
    m_server->thread.join();
}

Result<std::unique_ptr<Receiver>> Receiver::start(quint16 port, QByteArray signingSecret,
                                                  std::function<void(const ReceivedRequest &)> received)
{
    auto server = std::make_unique<Server>();
    Server &started = *server;
    started.signingSecret = std::move(signingSecret);
    started.callback = std::move(received);
    started.http.set_socket_options(reuseAddress);
    started.http.set_payload_max_length(largestBody);
    started.http.set_keep_alive_max_count(1); // an idle connection would hold up the end
    started.http.Post(".*", [&started](const httplib::Request &request, httplib::Response &response) {
        started.answer(request, response);
    });
    const char *host = "127.0.0.1";
    started.port = port == 0                                    ? started.http.bind_to_any_port(host)
                   : started.http.bind_to_port(host, int(port)) ? int(port)
                                                                : -1;
    if (started.port <= 0)
        return Error{Error::Kind::Environment,
                     QStringLiteral("the receiver"),
                     QStringLiteral("port %1 of this machine cannot be used").arg(port),
                     QStringLiteral("Choose another port."),
                     {}};
    started.thread = std::thread([&started] { started.http.listen_after_bind(); });
    // A server can be stopped only once it runs, and it runs once it has answered.
    httplib::Client(host, started.port).Get("/");
    return std::unique_ptr<Receiver>(new Receiver(std::move(server)));
}

QUrl Receiver::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(m_server->port));
}

QList<ReceivedRequest> Receiver::received() const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->received;
}

} // namespace attache::sandbox
