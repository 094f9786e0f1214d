// SPDX-License-Identifier: Apache-2.0
#include "token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr qint64 largestAnswer = 128 * 1024;
constexpr double usualLife = 60; // seconds, of a token that does not say how long it lives
constexpr double longestLife = 365 * 24 * 3600;

QByteArray pair(const char *key, const QByteArray &value)
{
    return QByteArray(key) + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value), "/:,");
}

/// The repository's scope comes first: some token servers read one only.
QByteArrayList scopesOf(const Challenge &bearer, const QString &name)
{
    QByteArrayList scopes{"repository:" + name.toUtf8() + ":pull,push"};
    const QByteArray asked = bearer.parameters.value("scope");
    if (!asked.isEmpty() && asked != scopes.first())
        scopes << asked;
    return scopes;
}

} // namespace

HttpRequest tokenRequest(const QUrl &realm, const Challenge &bearer, const QString &name,
                         const QByteArray &authorization)
{
    QByteArrayList query;
    if (!realm.query().isEmpty())
        query << realm.query(QUrl::FullyEncoded).toLatin1();
    if (const QByteArray service = bearer.parameters.value("service"); !service.isEmpty())
        query << pair("service", service);
    for (const QByteArray &scope : scopesOf(bearer, name))
        query << pair("scope", scope);
    HttpRequest request;
    request.url = realm;
    request.url.setQuery(QString::fromLatin1(query.join('&')), QUrl::StrictMode);
    request.headers = {{"Authorization", authorization}, {"Accept", "application/json"}};
    request.largestResponse = largestAnswer;
    return request;
}

HttpRequest identityTokenRequest(const QUrl &realm, const Challenge &bearer, const QString &name,
                                 const QString &password)
{
    QByteArrayList form{pair("grant_type", "refresh_token")};
    if (const QByteArray service = bearer.parameters.value("service"); !service.isEmpty())
        form << pair("service", service);
    form << pair("client_id", "attache") << pair("scope", scopesOf(bearer, name).join(' '))
         << "refresh_token=" + QUrl::toPercentEncoding(password);
    HttpRequest request;
    request.method = "POST";
    request.url = realm;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = form.join('&');
    request.largestResponse = largestAnswer;
    return request;
}

bool isIdentityToken(const QString &username)
{
    return username == QLatin1String("<token>") ||
           username == QLatin1String("00000000-0000-0000-0000-000000000000");
}

std::optional<Token> readToken(const HttpResponse &response, const QDateTime &now)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QString value = body.value(QLatin1String("access_token")).toString();
    if (value.isEmpty())
        value = body.value(QLatin1String("token")).toString();
    if (value.isEmpty() || value.contains(u'\r') || value.contains(u'\n'))
        return std::nullopt;
    const double stated = body.value(QLatin1String("expires_in")).toDouble();
    const double life = stated > 0 ? std::min(stated, longestLife) : usualLife;
    return Token{value.toLatin1(), now.addMSecs(qint64(life * 800))};
}

} // namespace attache::ATTACHE_INTEGRATION
