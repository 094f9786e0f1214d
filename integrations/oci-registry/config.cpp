// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include "sdk/certificates.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String repositoryField("repository");
constexpr QLatin1String usernameField("username");
constexpr QLatin1String passwordField("password");
constexpr QLatin1String insecureField("allowInsecureHTTP");
constexpr QLatin1String certificateField("caCertificate");

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
             OciRegistryWords::tr("a user name has no ':'; the part after it may be the password")});
    if (!config.caCertificate.isEmpty()) {
        if (const QString problem = certificateFlaw(config.caCertificate); !problem.isEmpty())
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
