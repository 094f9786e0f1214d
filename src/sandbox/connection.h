// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <httplib.h>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>

namespace attache::sandbox
{

/// One accepted connection, in the words of the library's parser.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t socket)
        : m_socket(socket)
    {
    }

    bool isBroken() const { return m_broken; }

    static constexpr qsizetype mostRecorded = 256 * 1024; // bytes

    const QByteArray &received() const { return m_received; } ///< the beginning of what came

    qint64 receivedSize() const { return m_receivedSize; } ///< bytes of all that came

    /// Nothing more is said, and closing it sends a reset.
    void breakOff()
    {
        m_broken = true;
        const linger atOnce{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }

    /// Says that this was all and reads what still comes: closing with bytes unread would send a reset, which
    /// can overtake the answer.
    void finish()
    {
        ::shutdown(m_socket, SHUT_WR);
        QByteArray unwanted(65'536, '\0');
        while (read(unwanted.data(), size_t(unwanted.size())) > 0) {
        }
    }

    bool is_readable() const override { return !m_broken; }

    bool is_writable() const override { return !m_broken; }

    ssize_t read(char *target, size_t size) override
    {
        ssize_t got = -1;
        do
            got = ::recv(m_socket, target, size, 0);
        while (got < 0 && errno == EINTR);
        if (got > 0) {
            m_receivedSize += got;
            m_received.append(target, std::min<qsizetype>(got, mostRecorded - m_received.size()));
        }
        return got;
    }

    ssize_t write(const char *source, size_t size) override
    {
        ssize_t sent = -1;
        while (!m_broken && (sent = ::send(m_socket, source, size, MSG_NOSIGNAL)) < 0 && errno == EINTR) {
        }
        return sent;
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override { ip = "127.0.0.1", port = 0; }

    void get_local_ip_and_port(std::string &ip, int &port) const override { ip = "127.0.0.1", port = 0; }

    socket_t socket() const override { return m_socket; }

private:
    socket_t m_socket;
    bool m_broken = false;
    QByteArray m_received;
    qint64 m_receivedSize = 0;
};

} // namespace attache::sandbox
