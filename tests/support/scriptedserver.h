// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace attache::test
{

/// A request as it came over the wire.
struct WireRequest {
    QByteArray head; ///< request line and headers, with their line ends
    QByteArray body; ///< the first MiB of it
    qint64 bodySize = 0;
    QByteArray bodySha256; ///< raw, of the whole

    QByteArray line() const; ///< the request line
    QByteArray header(const QByteArray &name) const;
    QByteArray headerNames() const; ///< in the order in which they came, joined by ' '
};

class ScriptedServer;

/// One accepted connection, on a thread of its own. What it reads and writes is bytes: no HTTP is spoken
/// unasked.
class WireConnection
{
public:
    ~WireConnection();

    /// Reads a whole request, or nothing at the connection's end. `onlyHead`: leaves the body unread.
    bool readRequest(bool onlyHead = false);

    const WireRequest &request() const { return m_request; }

    /// What came next, at most `size` bytes of it: the body after readRequest(true). 0 or less at the end.
    qint64 read(char *target, qint64 size);
    bool write(const QByteArray &bytes);
    /// A byte at a time with a pause after each, until the other side or the server ends.
    void dribble(const QByteArray &bytes, std::chrono::milliseconds pause);
    /// Waits until the server stops, or the time is over. False when it stops.
    bool pause(std::chrono::milliseconds time);
    void waitForTheEnd(); ///< of the server

    void closeWriting(); ///< says that nothing more will come, and reads on
    void drain();        ///< reads until the other side ends
    void reset();        ///< breaks the connection off with a TCP reset

private:
    friend class ScriptedServer;
    WireConnection(ScriptedServer &server, int socket, ssl_ctx_st *tls);

    ScriptedServer &m_server;
    int m_socket;
    ssl_st *m_tls = nullptr;
    QByteArray m_unread;
    WireRequest m_request;
};

/// A server on loopback that does with each connection what the test says, and keeps the requests it read.
class ScriptedServer
{
public:
    using Script = std::function<void(WireConnection &)>;

    struct Tls {
        QByteArray certificates; ///< PEM, leaf first
        QByteArray key;          ///< PEM
    };

    explicit ScriptedServer(Script script, const Tls *tls = nullptr);
    ~ScriptedServer();

    /// Answers request after request with these bytes; the last one for all that follow.
    static Script answering(std::vector<QByteArray> answers);

    quint16 port() const { return m_port; }

    QUrl url(const QString &path = QStringLiteral("/")) const; ///< by 127.0.0.1, or localhost over TLS

    QList<WireRequest> requests() const;
    /// Waits until that many requests were read. False when they were not within ten seconds.
    bool waitForRequests(int count) const;
    int connections() const;

private:
    friend class WireConnection;
    void accept();
    void remember(const WireRequest &request);

    Script m_script;
    ssl_ctx_st *m_tls = nullptr;
    int m_socket = -1;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QList<WireRequest> m_requests;
    std::vector<int> m_open; // sockets of connections under way
    int m_connections = 0;
    bool m_stopping = false;
    std::vector<std::jthread> m_threads;
    std::jthread m_acceptor;
};

/// "HTTP/1.1 <status> …" with a Content-Length.
QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

} // namespace attache::test
