// SPDX-License-Identifier: Apache-2.0
#include "sink.h"

#include <QCryptographicHash>

#include <algorithm>

namespace attache::test
{

namespace
{

constexpr qsizetype blockSize = 256 * 1024; // bytes

/// Cuts the content out of a body that comes in pieces.
class ContentReader
{
public:
    explicit ContentReader(Framing framing)
        : m_framing(std::move(framing))
        , m_place(m_framing.begin.isEmpty() ? Inside : Before)
    {
    }

    void take(const QByteArray &piece)
    {
        m_text.append(piece);
        if (const qsizetype start = m_text.indexOf(m_framing.begin); m_place == Before && start >= 0) {
            m_text.remove(0, start + m_framing.begin.size());
            m_place = Inside;
        }
        if (m_place != Inside)
            return;
        const qsizetype end = m_framing.end.isEmpty() ? -1 : m_text.indexOf(m_framing.end);
        qsizetype sure = end >= 0 ? end : std::max<qsizetype>(0, m_text.size() - m_framing.end.size());
        if (m_framing.base64 && end < 0)
            sure -= sure % 4;
        add(m_framing.base64 ? QByteArray::fromBase64(m_text.first(sure)) : m_text.first(sure));
        m_text.remove(0, sure);
        m_place = end >= 0 ? After : Inside;
    }

    Arrived result() const { return {m_size, m_sha256.result().toHex(), m_md5.result()}; }

private:
    void add(const QByteArray &content)
    {
        m_size += content.size();
        m_sha256.addData(content);
        m_md5.addData(content);
    }

    enum Place { Before, Inside, After };

    const Framing m_framing;
    Place m_place;
    QByteArray m_text; // of which it is not known yet what it is
    qint64 m_size = 0;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    QCryptographicHash m_md5{QCryptographicHash::Md5};
};

} // namespace

Sink::Sink(Framing framing, Answer answer)
    : m_framing(std::move(framing))
    , m_answer(answer)
    , m_server([this](WireConnection &connection) { serve(connection); })
{
}

Arrived Sink::largest() const
{
    const std::lock_guard lock(m_mutex);
    return m_largest;
}

void Sink::serve(WireConnection &connection)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    while (connection.readRequest(true)) {
        ContentReader content(m_framing);
        qint64 left = connection.request().header("Content-Length").toLongLong();
        while (left > 0) {
            const qint64 got = connection.read(block.data(), std::min<qint64>(left, block.size()));
            if (got <= 0)
                return; // broken off
            left -= got;
            content.take(block.first(got));
        }
        const Arrived arrived = content.result();
        {
            const std::lock_guard lock(m_mutex);
            if (arrived.size > m_largest.size)
                m_largest = arrived;
        }
        connection.write(m_answer(connection.request(), arrived));
    }
}

} // namespace attache::test
