// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <memory>
#include <optional>

struct ssl_ctx_st;
struct ssl_st;

namespace attache::sandbox
{

/// The TLS of a server that nobody knows: a certificate for this machine, signed by itself. The same one
/// comes of the same seed: key, dates and signature (Ed25519) leave nothing to chance.
class ThrowAwayTls
{
public:
    explicit ThrowAwayTls(QRandomGenerator &random);
    ~ThrowAwayTls();
    Q_DISABLE_COPY_MOVE(ThrowAwayTls)

    const QByteArray &certificate() const { return m_certificate; } ///< PEM, for clients to trust

    ssl_ctx_st *context() const { return m_context; }

private:
    ssl_ctx_st *m_context;
    QByteArray m_certificate;
};

/// An accepted connection, in lines. One thread's, but for the socket, which another may shut down.
class SmtpConnection
{
public:
    explicit SmtpConnection(int socket);
    ~SmtpConnection();
    Q_DISABLE_COPY_MOVE(SmtpConnection)

    /// What comes up to and with "\n"; nothing at the end, or when more than `limit` bytes come without one.
    std::optional<QByteArray> readLine(qsizetype limit);
    bool write(const QByteArray &bytes);

    /// What was sent before TLS is thrown away: somebody on the way may have put it there (RFC 3207 §6).
    bool startTls(const ThrowAwayTls &tls);

    bool isEncrypted() const { return m_tls != nullptr; }

    void breakOff(); ///< closing it sends a reset

private:
    int m_socket;
    ssl_st *m_tls = nullptr;
    QByteArray m_unread;
};

} // namespace attache::sandbox
