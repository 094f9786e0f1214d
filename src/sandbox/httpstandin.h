// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sandbox/standin.h"

#include <QByteArrayView>
#include <QUrlQuery>

#include <memory>

namespace httplib
{
class ContentReader;
struct Request;
} // namespace httplib

namespace attache::sandbox
{

/// A part of a multipart/form-data body (RFC 7578).
struct FormPart {
    QByteArray name;
    QByteArray filename; ///< empty without one
    QByteArray type;     ///< its Content-Type; empty without one
    QByteArray content;
};

/// A request to a stand-in, as it came. Its body is read when it is asked for, and once only; what a handler
/// leaves unread is thrown away after its answer.
class WebRequest
{
public:
    QByteArray method;
    QByteArray path; ///< percent-encoded as it was sent, without the query
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;

    /// `reader` is null for a method that has no body.
    WebRequest(const httplib::Request &request, const httplib::ContentReader *reader);

    QByteArray header(QByteArrayView name) const; ///< the first of that name, in any case; empty without one
    QByteArray contentType() const;               ///< in lower case and without its parameters
    qint64 contentLength() const;                 ///< −1 without one

    /// The whole body; nothing when it has more than `limit` bytes, or breaks off.
    std::optional<QByteArray> body(qint64 limit);
    /// Gives the body away in pieces, until `take` says false. False then, and when it breaks off. Of a form
    /// what its parts hold.
    bool readBody(const std::function<bool(QByteArrayView piece)> &take);
    /// The parts of a form; nothing when it is no well-formed one, or its parts have more than `limit` bytes.
    std::optional<QList<FormPart>> form(qint64 limit);

private:
    const httplib::ContentReader *m_reader;
};

struct WebAnswer {
    int status = 200;
    QByteArray type; ///< Content-Type of the body
    QByteArray body; ///< left out where the method is HEAD
    QList<QPair<QByteArray, QByteArray>> headers;
};

WebAnswer textAnswer(int status, QByteArray text);
WebAnswer jsonAnswer(int status, const QJsonObject &object);

/// A stand-in of a service that speaks HTTP: http://127.0.0.1:<port>, a connection per request, on threads of
/// its own.
///
/// A service derives from it, says in answer() what it answers, and calls stop() in its destructor, since its
/// threads use what it holds. A fault takes the place of answer() after the request has been read in full.
class HttpStandIn : public StandIn
{
public:
    ~HttpStandIn() override;

    QString address() const override; ///< "http://127.0.0.1:8080"
    quint16 port() const;             ///< the same after pause() and resume()

    void pause() override;
    Result<void> resume() override;

protected:
    HttpStandIn();

    /// Starts to listen; `port` 0 takes a free one. Errors: Environment (the port is taken).
    Result<void> listen(quint16 port);
    /// Breaks off what is under way and ends the threads, within 100 ms. May be called again.
    void stop();
    /// Called on several threads at once: guard what it changes. It must come to an end by itself.
    virtual WebAnswer answer(WebRequest &request) = 0;
    /// As StandIn's, with the request that this thread answers.
    void keep(Received received);

private:
    struct Server;

    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
};

} // namespace attache::sandbox
