// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "sdk/body.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace attache
{

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    Body body;
    std::chrono::milliseconds timeout{30'000}; ///< without progress; a long upload that moves is not cut off
    std::chrono::milliseconds deadline{0};     ///< for the whole exchange; 0: none but `timeout`
    qint64 largestResponse = 1024 * 1024;      ///< bytes; what is beyond is dropped and `truncated` set
    QByteArray caCertificates;                 ///< PEM of private authorities, beside the system's
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    bool truncated = false;

    /// The first header of that name (case-insensitive), or empty.
    QByteArray header(QByteArrayView name) const;
    /// All headers of that name, in order. A client may have joined them by ", " (RFC 9110 §5.3).
    QList<QByteArray> allHeaders(QByteArrayView name) const;
};

/// Why there is no response.
struct HttpFailure {
    enum class Cause {
        InvalidUrl, ///< or a header that must not be sent; nothing was
        HostNotFound,
        ConnectionRefused,
        ConnectionLost, ///< closed or reset by the other side
        Certificate,    ///< not valid, not trusted, or not for this host
        Tls,            ///< no common protocol, handshake broken
        Proxy,          ///< asks for credentials that it is not given
        Timeout,
        BodyUnreadable, ///< our own file went away or shrank
        Cancelled,
    };

    Cause cause = Cause::ConnectionLost;
    bool bodySent = false; ///< everything had left before it failed: the service may have acted on it
    QString words;         ///< plain, with host and port, without path or query
};

/// Sends a request and waits for its answer. Never follows a redirect, never sends anything twice, never
/// keeps a cookie; adds no header that was not asked for but Host, Connection, Content-Length, User-Agent,
/// and Accept-Encoding and Accept-Language that ask for nothing special.
///
/// Thread: called on worker threads only, and blocks there until the answer, the deadline or `stop`.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Result<HttpResponse, HttpFailure> send(const HttpRequest &request, std::stop_token stop) = 0;
};

} // namespace attache
