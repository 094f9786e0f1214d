// SPDX-License-Identifier: Apache-2.0
#include "support/aiosmtpd.h"

#include "support/certificates.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>
#include <utility>

namespace attache::test
{

namespace
{

constexpr int patience = 20'000; // ms; a loaded machine is slow

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("mail server: cannot write");
}

} // namespace

AioSmtpd::AioSmtpd(QJsonObject options, const QByteArray &certifiedHost)
    : m_options(std::move(options))
{
    const TestAuthority authority("Authority of a test");
    const IssuedCertificate issued = authority.issue(certifiedHost);
    m_authority = authority.pem();
    for (const auto &[name, pem] :
         {std::pair("certificate", issued.certificate), std::pair("key", issued.key)}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        write(path, pem);
        m_options.insert(QString::fromLatin1(name), path);
    }
}

AioSmtpd::~AioSmtpd()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool AioSmtpd::start()
{
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral(ATTACHE_TEST_SUPPORT "/mailserver.py"), eventsFile(),
                     QString::fromUtf8(QJsonDocument(m_options).toJson(QJsonDocument::Compact))});
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || !m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            m_problem = QStringLiteral("the mail server did not start: ") +
                        QString::fromUtf8(m_process.readAllStandardError());
            return false;
        }
    }
    m_port = m_process.readLine().trimmed().toUShort();
    return true;
}

QList<QJsonObject> AioSmtpd::events(const QString &kind) const
{
    QFile file(eventsFile());
    QList<QJsonObject> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value(QLatin1String("event")).toString() == kind)
            found += event;
    }
    return found;
}

QString AioSmtpd::eventsFile() const
{
    return m_folder.filePath(QStringLiteral("events"));
}

} // namespace attache::test
