// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include "sdk/certificates.h"
#include "words.h"

#include <QUrl>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Security = MailServer::Security;

constexpr int implicitTlsPort = 465; // RFC 8314 §3.3

QString text(const QJsonObject &input, QLatin1String name)
{
    return input.value(name).toString().trimmed();
}

Security securityOf(const QString &name, int port)
{
    if (name == QLatin1String("none"))
        return Security::None;
    if (name == QLatin1String("tls") || (name.isEmpty() && port == implicitTlsPort))
        return Security::Tls;
    return Security::StartTls;
}

/// An IPv6 address may come in brackets.
QString hostOf(QString host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

bool isHost(const QString &host)
{
    const bool isIpv6 = host.contains(u':');
    const QString ascii = isIpv6 ? host : QString::fromLatin1(QUrl::toAce(host));
    QUrl url;
    url.setScheme(QStringLiteral("smtp"));
    url.setHost(ascii, QUrl::StrictMode);
    return !ascii.isEmpty() && url.isValid() && !url.host().isEmpty();
}

class Reader
{
public:
    explicit Reader(const QJsonObject &input)
        : m_input(input)
    {
    }

    QString address(QLatin1String name)
    {
        QString value = text(m_input, name);
        if (const QString flaw = addressFlaw(value); !flaw.isEmpty())
            refuse(name, QStringLiteral("format"), flaw);
        return value;
    }

    MailServer server()
    {
        MailServer server;
        server.host = hostOf(text(m_input, QLatin1String("host")));
        if (!isHost(server.host))
            refuse(QLatin1String("host"), QStringLiteral("format"),
                   SmtpWords::tr("must be a host's name or address, without port or scheme"));
        server.port = port();
        server.security = securityOf(text(m_input, QLatin1String("security")), server.port);
        server.allowClearText = m_input.value(QLatin1String("allowClearText")).toBool();
        if (server.security == Security::None && !server.allowClearText && !isThisMachine(server.host))
            refuse(QLatin1String("security"), QStringLiteral("enum"),
                   SmtpWords::tr("none would send the password to another machine in clear. Choose starttls "
                                 "or tls, or set allowClearText"));
        server.user = m_input.value(QLatin1String("user")).toString();
        server.password = m_input.value(QLatin1String("password")).toString();
        server.caCertificates = m_input.value(QLatin1String("caCertificate")).toString().toUtf8();
        if (const QString words = certificateFlaw(server.caCertificates);
            !server.caCertificates.isEmpty() && !words.isEmpty())
            refuse(QLatin1String("caCertificate"), QStringLiteral("contentMediaType"), words);
        return server;
    }

    std::vector<Violation> violations;

private:
    quint16 port()
    {
        bool isNumber = false;
        const int port = text(m_input, QLatin1String("port")).toInt(&isNumber);
        if (isNumber && port > 0 && port <= 65535)
            return quint16(port);
        refuse(QLatin1String("port"), QStringLiteral("format"),
               SmtpWords::tr("must be a number from 1 to 65535"));
        return 0;
    }

    void refuse(QLatin1String name, const QString &keyword, const QString &words)
    {
        violations.push_back({u'/' + name, keyword, words});
    }

    const QJsonObject &m_input;
};

} // namespace

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    Reader reader(input);
    Config config;
    config.server = reader.server();
    config.from = reader.address(QLatin1String("from"));
    config.to = reader.address(QLatin1String("to"));
    if (!reader.violations.empty())
        return std::move(reader.violations);
    return config;
}

Result<QString, std::vector<Violation>> copyOf(const QJsonObject &options)
{
    if (text(options, QLatin1String("cc")).isEmpty())
        return QString();
    Reader reader(options);
    QString address = reader.address(QLatin1String("cc"));
    if (!reader.violations.empty())
        return std::move(reader.violations);
    return address;
}

} // namespace attache::ATTACHE_INTEGRATION
