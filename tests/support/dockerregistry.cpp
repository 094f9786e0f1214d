// SPDX-License-Identifier: Apache-2.0
#include "support/dockerregistry.h"

#include "support/skopeo.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace attache
{

namespace
{

constexpr int patience = 20'000; // ms; a loaded machine is slow, a broken one ends sooner

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// A process that ends with us, even when a test crashes.
std::unique_ptr<QProcess> child()
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    return process;
}

void end(std::unique_ptr<QProcess> &process)
{
    if (process) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished(5000);
    }
    process.reset();
}

} // namespace

DockerRegistry::DockerRegistry(Options options)
    : m_options(options)
{
}

DockerRegistry::~DockerRegistry()
{
    stop();
    end(m_tokenServer);
}

bool DockerRegistry::start()
{
    m_problem.clear();
    if (!m_prepared && !prepare())
        return false;
    m_prepared = true;
    if (m_port)
        return startOnPort(m_port);
    // Another process may take a port between our finding it free and the registry's listening on it.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const quint16 port = freePort();
        if (startOnPort(port)) {
            m_port = port;
            return true;
        }
    }
    return false;
}

void DockerRegistry::stop()
{
    end(m_registry);
}

QString DockerRegistry::problem() const
{
    return m_problem;
}

QString DockerRegistry::host() const
{
    return QStringLiteral("localhost:%1").arg(m_port);
}

QString DockerRegistry::folder() const
{
    return path(QStringLiteral("data"));
}

QByteArray DockerRegistry::caCertificate() const
{
    return m_options.tls ? read(path(QStringLiteral("ca.pem"))) : QByteArray();
}

qint64 DockerRegistry::processId() const
{
    return m_registry ? m_registry->processId() : 0;
}

QByteArray DockerRegistry::layer(const QString &reference)
{
    test::Skopeo skopeo(username + u':' + password);
    const QByteArray bytes = skopeo.layer(reference);
    m_problem = skopeo.problem();
    return bytes;
}

bool DockerRegistry::prepare()
{
    if (m_options.auth == Auth::Basic) {
        const QByteArray users =
            run(QStringLiteral("htpasswd"), {QStringLiteral("-Bbn"), username, password});
        if (users.isEmpty() || !write(path(QStringLiteral("htpasswd")), users))
            return false;
    }
    return makeCertificates() && (m_options.auth != Auth::Bearer || startTokenServer());
}

/// The authority and the server's certificate for TLS, and the certificate that tokens are signed with.
bool DockerRegistry::makeCertificates()
{
    const auto make = [this](const QString &name, const QString &subject, const QStringList &more) {
        run(QStringLiteral("openssl"),
            QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                        path(name + QStringLiteral(".key")), QStringLiteral("-out"),
                        path(name + QStringLiteral(".pem"))} +
                more);
        return QFile::exists(path(name + QStringLiteral(".pem")));
    };
    if (m_options.auth == Auth::Bearer &&
        !make(QStringLiteral("token"), QStringLiteral("/CN=tokens of a test"), {}))
        return false;
    if (!m_options.tls)
        return true;
    return make(QStringLiteral("ca"), QStringLiteral("/CN=Authority of a test"), {}) &&
           make(QStringLiteral("server"), QStringLiteral("/CN=localhost"),
                {QStringLiteral("-CA"), path(QStringLiteral("ca.pem")), QStringLiteral("-CAkey"),
                 path(QStringLiteral("ca.key")), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-addext"),
                 QStringLiteral("basicConstraints=critical,CA:FALSE")});
}

bool DockerRegistry::startTokenServer()
{
    m_tokenServer = child();
    m_tokenServer->setStandardErrorFile(path(QStringLiteral("tokenserver.log")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOKEN_USER"), username);
    environment.insert(QStringLiteral("TOKEN_PASSWORD"), password);
    m_tokenServer->setProcessEnvironment(environment);
    m_tokenServer->start(QStringLiteral("/usr/bin/python3"),
                         {QStringLiteral(ATTACHE_TEST_SUPPORT "/tokenserver.py"),
                          path(QStringLiteral("token.key")), path(QStringLiteral("token.pem"))});
    const QDeadlineTimer deadline(patience);
    while (!m_tokenServer->canReadLine()) {
        if (deadline.hasExpired() || !m_tokenServer->waitForReadyRead(int(deadline.remainingTime()))) {
            m_problem = QStringLiteral("the token server did not start: ") +
                        QString::fromUtf8(read(path(QStringLiteral("tokenserver.log"))));
            return false;
        }
    }
    m_tokenRealm = QStringLiteral("http://localhost:%1/token")
                       .arg(QString::fromLatin1(m_tokenServer->readLine().trimmed()));
    return true;
}

bool DockerRegistry::startOnPort(quint16 port)
{
    const QString log = path(QStringLiteral("registry.log"));
    if (!write(path(QStringLiteral("registry.yml")), configuration(port)))
        return false;
    m_registry = child();
    m_registry->setProcessChannelMode(QProcess::MergedChannels);
    m_registry->setStandardOutputFile(log); // a pipe that nobody empties would stop it
    m_registry->start(QStringLiteral("/usr/bin/docker-registry"),
                      {QStringLiteral("serve"), path(QStringLiteral("registry.yml"))});
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(1000) && m_registry->state() == QProcess::Running)
            return true;
        if (m_registry->waitForFinished(20) || m_registry->state() == QProcess::NotRunning)
            break;
    }
    m_problem = QStringLiteral("docker-registry did not start: ") + QString::fromUtf8(read(log));
    end(m_registry);
    return false;
}

QByteArray DockerRegistry::configuration(quint16 port) const
{
    // JSON is YAML.
    QJsonObject http{{QStringLiteral("addr"), QStringLiteral("127.0.0.1:%1").arg(port)},
                     {QStringLiteral("relativeurls"), m_options.relativeUrls}};
    if (m_options.tls)
        http[QStringLiteral("tls")] =
            QJsonObject{{QStringLiteral("certificate"), path(QStringLiteral("server.pem"))},
                        {QStringLiteral("key"), path(QStringLiteral("server.key"))}};
    QJsonObject config{
        {QStringLiteral("version"), QStringLiteral("0.1")},
        {QStringLiteral("storage"), QJsonObject{{QStringLiteral("filesystem"),
                                                 QJsonObject{{QStringLiteral("rootdirectory"), folder()}}}}},
        {QStringLiteral("http"), http},
    };
    if (m_options.auth == Auth::Basic)
        config[QStringLiteral("auth")] =
            QJsonObject{{QStringLiteral("htpasswd"),
                         QJsonObject{{QStringLiteral("realm"), QStringLiteral("a test")},
                                     {QStringLiteral("path"), path(QStringLiteral("htpasswd"))}}}};
    if (m_options.auth == Auth::Bearer)
        config[QStringLiteral("auth")] =
            QJsonObject{{QStringLiteral("token"),
                         QJsonObject{{QStringLiteral("realm"), m_tokenRealm},
                                     {QStringLiteral("service"), QStringLiteral("registry of a test")},
                                     {QStringLiteral("issuer"), QStringLiteral("tokens of a test")},
                                     {QStringLiteral("rootcertbundle"), path(QStringLiteral("token.pem"))}}}};
    return QJsonDocument(config).toJson();
}

QString DockerRegistry::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray DockerRegistry::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        m_problem = program + QStringLiteral(" failed: ") + process.errorString() + u' ' +
                    QString::fromUtf8(process.readAllStandardError());
        process.kill();
        process.waitForFinished(5000);
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace attache
