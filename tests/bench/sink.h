// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

#include <mutex>

namespace attache::test
{

/// Content that came with one request.
struct Arrived {
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< hex
    QByteArray md5;    ///< raw
};

/// How a service's requests carry content.
struct Framing {
    QByteArray begin; ///< what stands before it; empty: it begins with the body
    QByteArray end;   ///< what stands after it; empty: it ends with the body
    bool base64 = false;
};

/// A service that takes whatever comes, looks at it as it comes in, and holds none of it: what a measurement
/// delivers to.
class Sink
{
public:
    /// The bytes to answer a request with, whose content has been read.
    using Answer = QByteArray (*)(const WireRequest &request, const Arrived &arrived);

    Sink(Framing framing, Answer answer);

    QUrl url() const { return m_server.url({}); }

    Arrived largest() const; ///< of all content that came with a request

private:
    void serve(WireConnection &connection);

    const Framing m_framing;
    const Answer m_answer;
    mutable std::mutex m_mutex;
    Arrived m_largest;
    ScriptedServer m_server; // last: ends first
};

} // namespace attache::test
