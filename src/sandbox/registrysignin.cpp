// SPDX-License-Identifier: Apache-2.0
#include "sandbox/registrysignin.h"

#include <QUrlQuery>
#include <QUuid>

namespace attache::sandbox
{

namespace
{

constexpr int lifetime = 300; // seconds

/// What follows the scheme in an Authorization header; empty for another scheme.
QByteArray credentialsOf(const QByteArray &authorization, QByteArrayView scheme)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray given = authorization.left(space);
    return space > 0 && given.compare(scheme, Qt::CaseInsensitive) == 0
               ? authorization.mid(space + 1).trimmed()
               : QByteArray();
}

} // namespace

RegistrySignIn::RegistrySignIn(QString username, QString password)
    : m_username(std::move(username))
    , m_password(std::move(password))
{
}

bool RegistrySignIn::isPassword(const QByteArray &authorization) const
{
    return credentialsOf(authorization, "Basic") == (m_username + u':' + m_password).toUtf8().toBase64();
}

std::optional<QJsonObject> RegistrySignIn::token(const QByteArray &authorization, const QStringList &scopes)
{
    if (!authorization.isEmpty() && !isPassword(authorization))
        return std::nullopt;
    return grant(authorization.isEmpty() ? QStringList() : scopes);
}

std::optional<QJsonObject> RegistrySignIn::tokenByForm(const QByteArray &form)
{
    const QUrlQuery pairs(QString::fromLatin1(QByteArray(form).replace('+', "%20")));
    const auto value = [&pairs](const char *key) {
        return pairs.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
    };
    const bool byPassword = value("grant_type") == QLatin1String("password") &&
                            value("username") == m_username && value("password") == m_password;
    const bool byRefresh =
        value("grant_type") == QLatin1String("refresh_token") && value("refresh_token") == m_password;
    if ((!byPassword && !byRefresh) || value("client_id").isEmpty() || value("service").isEmpty())
        return std::nullopt;
    return grant(value("scope").split(u' ', Qt::SkipEmptyParts));
}

QJsonObject RegistrySignIn::grant(const QStringList &scopes)
{
    Grant grant;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    grant.until = now.addSecs(lifetime);
    for (const QString &scope : scopes) {
        const QString kind = scope.section(u':', 0, 0);
        const QString name = scope.section(u':', 1, -2);
        if (kind == QLatin1String("repository"))
            grant.actions[name] += scope.section(u':', -1).split(u',');
    }
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_grants[token] = grant;
    return {{QStringLiteral("token"), QString::fromLatin1(token)},
            {QStringLiteral("access_token"), QString::fromLatin1(token)},
            {QStringLiteral("expires_in"), lifetime},
            {QStringLiteral("issued_at"), now.toString(Qt::ISODate)}};
}

const RegistrySignIn::Grant *RegistrySignIn::grantOf(const QByteArray &authorization) const
{
    const auto found = m_grants.find(credentialsOf(authorization, "Bearer"));
    const bool isGood = found != m_grants.end() && QDateTime::currentDateTimeUtc() < found->second.until;
    return isGood ? &found->second : nullptr;
}

bool RegistrySignIn::isToken(const QByteArray &authorization) const
{
    return grantOf(authorization) != nullptr;
}

bool RegistrySignIn::mayDo(const QByteArray &authorization, const QString &repository,
                           const QString &action) const
{
    const Grant *grant = grantOf(authorization);
    return grant && grant->actions.value(repository).contains(action);
}

} // namespace attache::sandbox
