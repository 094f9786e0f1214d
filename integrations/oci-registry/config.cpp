// SPDX-License-Identifier: Apache-2.0
#include "config.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String repositoryField("repository");
constexpr QLatin1String usernameField("username");
constexpr QLatin1String passwordField("password");
constexpr QLatin1String insecureField("allowInsecureHTTP");
constexpr QLatin1String certificateField("caCertificate");

/// In words why this is no certificate; empty when it may be one.
QString certificateProblem(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    if (pem.contains("PRIVATE KEY-----"))
        return QStringLiteral("there is a private key in it: give the certificate alone");
    const qsizetype start = pem.indexOf(begin);
    const qsizetype end = pem.indexOf("-----END CERTIFICATE-----", start);
    if (start < 0 || end < 0)
        return QStringLiteral("not a PEM certificate: it has no lines \"%1\" and \"-----END …\"")
            .arg(QString::fromLatin1(begin));
    QByteArray body = pem.mid(start + begin.size(), end - start - begin.size()).simplified();
    body.replace(' ', "");
    const auto der = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!der || !(*der).startsWith('\x30')) // an ASN.1 sequence
        return QStringLiteral("the certificate is damaged: copy the whole file");
    return {};
}

} // namespace

Result<Config> readConfig(const QJsonObject &input)
{
    Config config;
    config.username = input.value(usernameField).toString();
    config.password = input.value(passwordField).toString();
    config.allowInsecureHttp = input.value(insecureField).toBool();
    config.caCertificate = input.value(certificateField).toString().trimmed().toUtf8();

    std::vector<Violation> violations;
    const auto repository = readRepository(input.value(repositoryField).toString(), config.allowInsecureHttp);
    if (repository)
        config.repository = *repository;
    else
        violations = repository.error().violations;
    if (config.username.contains(u':')) // RFC 7617 §2
        violations.push_back(
            {u'/' + usernameField, QStringLiteral("pattern"),
             QStringLiteral("a user name has no ':'; the part after it may be the password")});
    if (!config.caCertificate.isEmpty()) {
        if (const QString problem = certificateProblem(config.caCertificate); !problem.isEmpty())
            violations.push_back({u'/' + certificateField, QStringLiteral("contentMediaType"), problem});
    }
    if (violations.empty())
        return config;
    const Violation first = violations.front();
    return Error{Error::Kind::Invalid, first.pointer.mid(1), first.message, {}, std::move(violations)};
}

QJsonObject publicConfig(const Config &config)
{
    QJsonObject open{{repositoryField, config.repository.reference()}, {usernameField, config.username}};
    if (config.allowInsecureHttp)
        open.insert(insecureField, true);
    if (!config.caCertificate.isEmpty())
        open.insert(certificateField, QString::fromUtf8(config.caCertificate));
    return open;
}

} // namespace attache::ATTACHE_INTEGRATION
