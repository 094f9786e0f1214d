// SPDX-License-Identifier: Apache-2.0
#include "sandbox/httpstandin.h"

#include "sandbox/connection.h"
#include "sandbox/words.h"

#include <QJsonDocument>

#include <httplib.h>

#include <condition_variable>
#include <future>
#include <set>
#include <thread>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace attache::sandbox
{

namespace
{

constexpr const char *host = "127.0.0.1";
constexpr size_t threads = 16; // as many deliveries as one registration has under way at once
constexpr time_t silence = 60; // seconds after which a connection is given up

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Not the library's own, which let a second server share a port.
void reuseAddress(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

/// The connection whose request this thread answers. The library's handlers are not told.
thread_local Connection *current = nullptr;

} // namespace

WebRequest::WebRequest(const httplib::Request &request, const httplib::ContentReader *reader)
    : method(bytesOf(request.method))
    , m_reader(reader)
{
    const QByteArray target = bytesOf(request.target);
    const qsizetype mark = target.indexOf('?');
    path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        query.setQuery(QString::fromUtf8(target.mid(mark + 1)));
    for (const auto &[name, value] : request.headers) {
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            headers.append({bytesOf(name), bytesOf(value)});
    }
}

QByteArray WebRequest::header(QByteArrayView name) const
{
    for (const auto &[its, value] : headers) {
        if (its.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray WebRequest::contentType() const
{
    return header("Content-Type").split(';').first().trimmed().toLower();
}

qint64 WebRequest::contentLength() const
{
    bool isNumber = false;
    const qint64 length = header("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

std::optional<QByteArray> WebRequest::body(qint64 limit)
{
    QByteArray whole;
    if (contentLength() > limit || !readBody([&](QByteArrayView piece) {
            whole.append(piece);
            return whole.size() <= limit;
        }))
        return std::nullopt;
    return whole;
}

bool WebRequest::readBody(const std::function<bool(QByteArrayView)> &take)
{
    const httplib::ContentReader *const reader = std::exchange(m_reader, nullptr);
    if (reader == nullptr || (contentLength() < 0 && header("Transfer-Encoding").isEmpty()))
        return true; // the library would read on until the client hangs up
    const auto takePiece = [&](const char *data, size_t size) { return take({data, qsizetype(size)}); };
    if (contentType() == "multipart/form-data") // which the library hands over part by part only
        return (*reader)([](const httplib::MultipartFormData &) { return true; }, takePiece);
    return (*reader)(takePiece);
}

std::optional<QList<FormPart>> WebRequest::form(qint64 limit)
{
    const httplib::ContentReader *const reader = std::exchange(m_reader, nullptr);
    if (reader == nullptr || contentType() != "multipart/form-data" || contentLength() > limit)
        return std::nullopt;
    QList<FormPart> parts;
    qint64 size = 0;
    const bool isRead = (*reader)(
        [&](const httplib::MultipartFormData &part) {
            parts.append({bytesOf(part.name), bytesOf(part.filename), bytesOf(part.content_type), {}});
            return true;
        },
        [&](const char *data, size_t length) {
            parts.last().content.append(data, qsizetype(length));
            return (size += qint64(length)) <= limit;
        });
    if (!isRead)
        return std::nullopt;
    return parts;
}

WebAnswer textAnswer(int status, QByteArray text)
{
    return {status, "text/plain", std::move(text), {}};
}

WebAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

struct HttpStandIn::Server final : httplib::Server {
    HttpStandIn &service;
    std::thread listener;
    std::promise<void> listens;
    std::mutex mutex; // of what follows
    std::condition_variable stops;
    bool isStopping = false;
    std::set<socket_t> open;

    explicit Server(HttpStandIn &itsService);
    void stopAll();

private:
    void handle(const httplib::Request &request, httplib::Response &response,
                const httplib::ContentReader *reader);
    std::optional<WebAnswer> answerTo(WebRequest &request);
    bool process_and_close_socket(socket_t socket) override;
};

HttpStandIn::Server::Server(HttpStandIn &itsService)
    : service(itsService)
{
    set_socket_options(reuseAddress);
    set_read_timeout(silence);
    set_write_timeout(silence);
    new_task_queue = [this] {
        listens.set_value(); // from here on it can be stopped
        return new httplib::ThreadPool(threads);
    };
    constexpr const char *everything = R"([\s\S]*)";
    const auto withBody = [this](const httplib::Request &request, httplib::Response &response,
                                 const httplib::ContentReader &reader) {
        handle(request, response, &reader);
    };
    const auto withoutBody = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response, nullptr);
    };
    Get(everything, withoutBody); // and HEAD
    Options(everything, withoutBody);
    Post(everything, withBody);
    Put(everything, withBody);
    Patch(everything, withBody);
    Delete(everything, withBody);
}

void HttpStandIn::Server::stopAll()
{
    {
        const std::lock_guard lock(mutex);
        isStopping = true;
        for (const socket_t socket : open)
            ::shutdown(socket, SHUT_RDWR);
    }
    stops.notify_all();
    stop();
    listener.join();
}

/// Nothing: the connection is broken off.
std::optional<WebAnswer> HttpStandIn::Server::answerTo(WebRequest &request)
{
    const std::optional<Fault> fault = service.nextFault();
    if (!fault)
        return service.answer(request);
    if (fault->status != 0)
        request.readBody([](QByteArrayView) { return true; });
    std::unique_lock lock(mutex);
    if (stops.wait_for(lock, fault->delay, [this] { return isStopping; }) || fault->reset)
        return std::nullopt;
    lock.unlock();
    return fault->status == 0 ? service.answer(request)
                              : WebAnswer{fault->status, {}, fault->body, fault->headers};
}

void HttpStandIn::Server::handle(const httplib::Request &request, httplib::Response &response,
                                 const httplib::ContentReader *reader)
{
    WebRequest asked(request, reader);
    const std::optional<WebAnswer> answer = answerTo(asked);
    if (!answer) {
        current->breakOff();
        return;
    }
    response.status = answer->status;
    for (const auto &[name, value] : answer->headers)
        response.headers.emplace(name.toStdString(), value.toStdString());
    response.body = answer->body.toStdString();
    if (!answer->type.isEmpty())
        response.set_header("Content-Type", answer->type.toStdString());
}

bool HttpStandIn::Server::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(mutex);
        if (isStopping) {
            ::close(socket);
            return false;
        }
        open.insert(socket);
    }
    Connection connection(socket);
    current = &connection;
    bool isClosed = false;
    const bool done = process_request(connection, true, isClosed, nullptr);
    current = nullptr;
    if (!connection.isBroken())
        connection.finish();
    const std::lock_guard lock(mutex);
    open.erase(socket);
    ::close(socket);
    return done;
}

HttpStandIn::HttpStandIn() = default;

HttpStandIn::~HttpStandIn()
{
    Q_ASSERT_X(!m_server, "HttpStandIn", "a stand-in calls stop() in its destructor");
}

Result<void> HttpStandIn::listen(quint16 port)
{
    auto server = std::make_unique<Server>(*this);
    const int bound = port == 0                          ? server->bind_to_any_port(host)
                      : server->bind_to_port(host, port) ? int(port)
                                                         : -1;
    if (bound <= 0)
        return Error{Error::Kind::Environment,
                     SandboxWords::tr("the stand-in of %1").arg(integration()),
                     SandboxWords::tr("port %1 of this machine cannot be used").arg(port),
                     SandboxWords::tr("Choose another port."),
                     {}};
    m_port = quint16(bound);
    server->listener = std::thread([&server = *server] { server.listen_after_bind(); });
    server->listens.get_future().wait();
    m_server = std::move(server);
    return {};
}

void HttpStandIn::stop()
{
    if (!m_server)
        return;
    m_server->stopAll();
    m_server.reset();
}

QString HttpStandIn::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

quint16 HttpStandIn::port() const
{
    return m_port;
}

void HttpStandIn::pause()
{
    stop();
}

Result<void> HttpStandIn::resume()
{
    return m_server ? Result<void>() : listen(m_port);
}

void HttpStandIn::keep(Received received)
{
    if (current) {
        received.request = current->received();
        received.requestSize = current->receivedSize();
    }
    StandIn::keep(std::move(received));
}

} // namespace attache::sandbox
