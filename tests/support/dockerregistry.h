// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace attache
{

/// Debian's docker-registry on a free loopback port, its data in a temporary folder, for as long as the
/// object lives.
///
///     DockerRegistry registry({.auth = DockerRegistry::Auth::Bearer});
///     QVERIFY2(registry.start(), qPrintable(registry.problem()));
///     … register with {"repository": registry.host() + "/team", "username": registry.username,
///                      "password": registry.password} and deliver …
///     QCOMPARE(registry.layer(registry.host() + "/team/chainloop-<hex>:latest"), envelopeBytes);
///
/// Bearer starts tokenserver.py beside it, whose tokens it then wants. TLS makes a private authority at run
/// time (caCertificate). layer() asks skopeo, which shares no code with us. Use it on one thread; it blocks,
/// but not long.
class DockerRegistry
{
public:
    enum class Auth { None, Basic, Bearer };

    struct Options {
        Auth auth = Auth::Basic;
        bool tls = false;
        bool relativeUrls = false; ///< upload Locations without scheme and host
    };

    explicit DockerRegistry(Options options);
    ~DockerRegistry();

    /// Ready for requests when it returns true; otherwise problem() says why not. Starts on the same port,
    /// with the same data, after stop().
    bool start();
    void stop();
    QString problem() const;

    QString host() const;             ///< "localhost:<port>"
    QString folder() const;           ///< of its data
    QByteArray caCertificate() const; ///< PEM; empty without TLS
    qint64 processId() const;

    /// The bytes of the only layer of an image, as skopeo reads them; null (see problem()) when it cannot.
    QByteArray layer(const QString &reference);

    const QString username = QStringLiteral("alice");
    const QString password = QStringLiteral("s3cret-of-alice/?&=");

private:
    bool prepare();
    bool makeCertificates();
    bool startTokenServer();
    bool startOnPort(quint16 port);
    QByteArray configuration(quint16 port) const;
    QString path(const QString &name) const;
    QByteArray run(const QString &program, const QStringList &arguments);

    Options m_options;
    QTemporaryDir m_folder;
    QString m_problem;
    QString m_tokenRealm;
    quint16 m_port = 0;
    bool m_prepared = false;
    std::unique_ptr<QProcess> m_tokenServer;
    std::unique_ptr<QProcess> m_registry;
};

} // namespace attache
