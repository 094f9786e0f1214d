// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace attache::test
{

/// aiosmtpd as a process, which takes each mail apart with a parser that is not ours. See mailserver.py.
class AioSmtpd
{
public:
    static inline const QString user = QStringLiteral("mailer");
    static inline const QString password = QStringLiteral("m4il-pass");

    /// `options` as in mailserver.py, without the files: a certificate for `certifiedHost` is made.
    explicit AioSmtpd(QJsonObject options, const QByteArray &certifiedHost = "localhost");
    ~AioSmtpd();
    Q_DISABLE_COPY_MOVE(AioSmtpd)

    bool start();

    quint16 port() const { return m_port; }

    QString problem() const { return m_problem; }

    QByteArray authority() const { return m_authority; } ///< PEM of who signed its certificate

    /// What it has told so far of "mail" or "auth". It tells before it answers.
    QList<QJsonObject> events(const QString &kind) const;

private:
    QString eventsFile() const;

    QTemporaryDir m_folder;
    QJsonObject m_options;
    QByteArray m_authority;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace attache::test
