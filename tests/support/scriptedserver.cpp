// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedserver.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace attache::test
{

namespace
{

ssl_ctx_st *serverContext(const ScriptedServer::Tls &tls)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    BIO *certificates = BIO_new_mem_buf(tls.certificates.constData(), int(tls.certificates.size()));
    X509 *leaf = PEM_read_bio_X509(certificates, nullptr, nullptr, nullptr);
    BIO *keyBytes = BIO_new_mem_buf(tls.key.constData(), int(tls.key.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBytes, nullptr, nullptr, nullptr);
    if (SSL_CTX_use_certificate(context, leaf) != 1 || SSL_CTX_use_PrivateKey(context, key) != 1)
        qFatal("scripted server: bad certificate or key");
    X509_free(leaf);
    EVP_PKEY_free(key);
    BIO_free(certificates);
    BIO_free(keyBytes);
    return context;
}

} // namespace

QByteArray WireRequest::line() const
{
    return head.left(head.indexOf("\r\n"));
}

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray WireRequest::headerNames() const
{
    QByteArrayList names;
    for (const QByteArray &line : head.split('\n').mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            names += line.left(colon);
    }
    return names.join(' ');
}

WireConnection::WireConnection(ScriptedServer &server, int socket, ssl_ctx_st *tls)
    : m_server(server)
    , m_socket(socket)
{
    if (!tls)
        return;
    m_tls = SSL_new(tls);
    SSL_set_fd(m_tls, socket);
    if (SSL_accept(m_tls) != 1)
        ERR_clear_error(); // reading will fail, and the script end
}

WireConnection::~WireConnection()
{
    if (m_tls) {
        SSL_shutdown(m_tls);
        SSL_free(m_tls);
        ERR_clear_error();
    }
}

qint64 WireConnection::read(char *target, qint64 size)
{
    if (!m_unread.isEmpty()) {
        const qint64 got = std::min<qint64>(size, m_unread.size());
        std::copy_n(m_unread.constData(), got, target);
        m_unread.remove(0, got);
        return got;
    }
    return m_tls ? SSL_read(m_tls, target, int(size)) : ::recv(m_socket, target, size_t(size), 0);
}

bool WireConnection::readRequest(bool onlyHead)
{
    m_request = {};
    std::vector<char> buffer(64 * 1024);
    QByteArray &head = m_request.head;
    qsizetype end = -1;
    while ((end = head.indexOf("\r\n\r\n")) < 0) {
        const qint64 got = read(buffer.data(), qint64(buffer.size()));
        if (got <= 0)
            return false;
        head.append(buffer.data(), got);
    }
    m_unread = head.mid(end + 4) + m_unread;
    head.truncate(end + 4);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 announced = onlyHead ? 0 : m_request.header("Content-Length").toLongLong();
    while (m_request.bodySize < announced) {
        const qint64 got =
            read(buffer.data(), std::min<qint64>(qint64(buffer.size()), announced - m_request.bodySize));
        if (got <= 0)
            break;
        hash.addData(QByteArrayView(buffer.data(), got));
        m_request.bodySize += got;
        if (m_request.body.size() < 1024 * 1024)
            m_request.body.append(buffer.data(), got);
    }
    m_request.bodySha256 = hash.result();
    m_server.remember(m_request);
    return m_request.bodySize == announced;
}

bool WireConnection::write(const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const auto size = bytes.size() - written;
        const qint64 now = m_tls ? SSL_write(m_tls, bytes.constData() + written, int(size))
                                 : ::send(m_socket, bytes.constData() + written, size_t(size), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        written += now;
    }
    return true;
}

void WireConnection::dribble(const QByteArray &bytes, std::chrono::milliseconds pauseAfterEach)
{
    for (char byte : bytes) {
        if (!write(QByteArray(1, byte)) || !pause(pauseAfterEach))
            return;
    }
}

bool WireConnection::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_server.m_mutex);
    return !m_server.m_changed.wait_for(lock, time, [this] { return m_server.m_stopping; });
}

void WireConnection::waitForTheEnd()
{
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_changed.wait(lock, [this] { return m_server.m_stopping; });
}

void WireConnection::closeWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

void WireConnection::drain()
{
    std::vector<char> buffer(64 * 1024);
    while (read(buffer.data(), qint64(buffer.size())) > 0) {
    }
}

void WireConnection::reset()
{
    const linger now{1, 0}; // closing with this sends RST
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    if (m_tls)
        SSL_set_quiet_shutdown(m_tls, 1);
}

ScriptedServer::ScriptedServer(Script script, const Tls *tls)
    : m_script(std::move(script))
    , m_tls(tls ? serverContext(*tls) : nullptr)
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_socket, generic, size) != 0 || ::listen(m_socket, 128) != 0 ||
        ::getsockname(m_socket, generic, &size) != 0)
        qFatal("scripted server: no port");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::jthread([this] { accept(); });
}

ScriptedServer::~ScriptedServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
        ::shutdown(m_socket, SHUT_RDWR); // ends accept()
    }
    m_changed.notify_all();
    m_acceptor.join();
    m_threads.clear();
    ::close(m_socket);
    SSL_CTX_free(m_tls);
}

void ScriptedServer::accept()
{
    for (;;) {
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            ::close(socket);
            return;
        }
        ++m_connections;
        m_open.push_back(socket);
        m_threads.emplace_back([this, socket] {
            {
                WireConnection connection(*this, socket, m_tls);
                m_script(connection);
            }
            const std::lock_guard closing(m_mutex); // so that nobody shuts down a number that is used anew
            std::erase(m_open, socket);
            ::close(socket);
        });
    }
}

void ScriptedServer::remember(const WireRequest &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
    }
    m_changed.notify_all();
}

ScriptedServer::Script ScriptedServer::answering(std::vector<QByteArray> answers)
{
    auto next = std::make_shared<std::pair<std::mutex, size_t>>();
    return [answers = std::move(answers), next](WireConnection &connection) {
        while (connection.readRequest()) {
            size_t index = 0;
            {
                const std::lock_guard lock(next->first);
                index = std::min(next->second++, answers.size() - 1);
            }
            connection.write(answers[index]);
        }
    };
}

QUrl ScriptedServer::url(const QString &path) const
{
    const QString host = m_tls ? QStringLiteral("https://localhost") : QStringLiteral("http://127.0.0.1");
    return QUrl(QStringLiteral("%1:%2%3").arg(host).arg(m_port).arg(path), QUrl::StrictMode);
}

QList<WireRequest> ScriptedServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool ScriptedServer::waitForRequests(int count) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_requests.size() >= count; });
}

int ScriptedServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Said\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace attache::test
