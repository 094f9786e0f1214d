// SPDX-License-Identifier: Apache-2.0
#include "sandbox/smtpconnection.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <csignal>

#include <sys/socket.h>

namespace attache::sandbox
{

namespace
{

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509 *selfSigned(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), 1);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), "20240101000000Z");
    ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "20740101000000Z");
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("Sandbox mail server"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_sign(certificate, key, nullptr); // Ed25519 has its own digest
    return certificate;
}

QByteArray pemOf(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray pem(data, size);
    BIO_free(memory);
    return pem;
}

/// TLS is written by write(2), which has no MSG_NOSIGNAL. Nothing on a connection's thread wants the signal.
void ignoreBrokenPipes()
{
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signal, nullptr);
}

} // namespace

ThrowAwayTls::ThrowAwayTls(QRandomGenerator &random)
    : m_context(SSL_CTX_new(TLS_server_method()))
{
    std::array<unsigned char, 32> secret; // bytes of a key, RFC 8032 §5.1.5
    for (unsigned char &byte : secret)
        byte = static_cast<unsigned char>(random.bounded(256));
    EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, secret.data(), secret.size());
    X509 *certificate = selfSigned(key);
    SSL_CTX_use_certificate(m_context, certificate);
    SSL_CTX_use_PrivateKey(m_context, key);
    m_certificate = pemOf(certificate);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

ThrowAwayTls::~ThrowAwayTls()
{
    SSL_CTX_free(m_context);
}

SmtpConnection::SmtpConnection(int socket)
    : m_socket(socket)
{
    ignoreBrokenPipes();
}

SmtpConnection::~SmtpConnection()
{
    if (!m_tls)
        return;
    SSL_shutdown(m_tls);
    SSL_free(m_tls);
    ERR_clear_error();
}

std::optional<QByteArray> SmtpConnection::readLine(qsizetype limit)
{
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        if (const qsizetype end = m_unread.indexOf('\n'); end >= 0 && end < limit) {
            const QByteArray line = m_unread.left(end + 1);
            m_unread.remove(0, end + 1);
            return line;
        }
        if (m_unread.size() >= limit)
            return std::nullopt;
        const auto got = m_tls ? SSL_read(m_tls, buffer.data(), int(buffer.size()))
                               : int(::recv(m_socket, buffer.data(), buffer.size(), 0));
        if (got <= 0)
            return std::nullopt;
        m_unread.append(buffer.data(), got);
    }
}

bool SmtpConnection::write(const QByteArray &bytes)
{
    if (m_tls)
        return SSL_write(m_tls, bytes.constData(), int(bytes.size())) == int(bytes.size());
    return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

bool SmtpConnection::startTls(const ThrowAwayTls &tls)
{
    m_unread.clear();
    m_tls = SSL_new(tls.context());
    SSL_set_fd(m_tls, m_socket);
    const bool done = SSL_accept(m_tls) == 1;
    ERR_clear_error();
    return done;
}

void SmtpConnection::breakOff()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    if (m_tls)
        SSL_set_quiet_shutdown(m_tls, 1);
}

} // namespace attache::sandbox
