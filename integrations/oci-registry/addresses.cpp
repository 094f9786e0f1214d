// SPDX-License-Identifier: Apache-2.0
#include "addresses.h"
#include "words.h"

#include <QStringList>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

/// QUrl writes every spelling of an IPv4 address (0x7f.1, 2130706433) as four decimal numbers.
bool isLocalIPv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    bool allNumbers = parts.size() == 4;
    for (const QString &part : parts) {
        bool isNumber = false;
        part.toUInt(&isNumber);
        allNumbers = allNumbers && isNumber;
    }
    if (!allNumbers)
        return false;
    const int first = parts[0].toInt();
    const int second = parts[1].toInt();
    return first == 0 || first == 10 || first == 127 || (first == 100 && second >= 64 && second < 128) ||
           (first == 169 && second == 254) || (first == 172 && second >= 16 && second < 32) ||
           (first == 192 && second == 168);
}

/// QUrl writes IPv6 addresses in their shortest form, and an IPv4 address in one as such.
bool isLocalIPv6(const QString &host)
{
    if (!host.contains(u':'))
        return false;
    if (host.startsWith(QLatin1String("::ffff:")) && host.contains(u'.'))
        return isLocalIPv4(host.mid(7));
    static const QStringList local{QStringLiteral("fc"),  QStringLiteral("fd"),  QStringLiteral("fe8"),
                                   QStringLiteral("fe9"), QStringLiteral("fea"), QStringLiteral("feb")};
    return host == QLatin1String("::1") || host == QLatin1String("::") ||
           std::any_of(local.begin(), local.end(),
                       [&host](const QString &start) { return host.startsWith(start); });
}

bool isUsable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (isHttps(url) || url.scheme() == QLatin1String("http"));
}

} // namespace

bool isLoopback(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
           name == QLatin1String("::1") || (name.startsWith(QLatin1String("127.")) && isLocalIPv4(name));
}

bool isLocal(const QString &host)
{
    const QString name = host.toLower();
    return isLoopback(name) || isLocalIPv4(name) || isLocalIPv6(name);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

Result<QUrl, QString> realmUrl(const QUrl &registry, const QByteArray &realm, bool plainHttp)
{
    const QUrl url = QUrl::fromEncoded(realm, QUrl::StrictMode);
    if (!isUsable(url))
        return OciRegistryWords::tr("it names no usable address for signing in");
    if (!isHttps(url) && isHttps(registry))
        return OciRegistryWords::tr("it wants the password to go unencrypted to %1").arg(url.host());
    if (!isHttps(url) && !plainHttp && !isLoopback(url.host()))
        return OciRegistryWords::tr("it wants the password to go unencrypted to %1, another machine")
            .arg(url.host());
    if (isLocal(url.host()) && !isLocal(registry.host()))
        return OciRegistryWords::tr("it wants the password to go to %1, an address inside this network")
            .arg(url.host());
    return url;
}

Result<QUrl, QString> uploadUrl(const QUrl &asked, const QByteArray &location)
{
    if (location.isEmpty())
        return OciRegistryWords::tr("it gave no address to upload to");
    QUrl url = asked.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    url.setFragment({});
    if (!isUsable(url))
        return OciRegistryWords::tr("it gave an unusable address to upload to");
    if (url.host() == asked.host()) {
        const bool lostTls = isHttps(asked) && !isHttps(url);
        if (lostTls || url.port() < 0) {
            url.setScheme(lostTls ? asked.scheme() : url.scheme());
            url.setPort(url.scheme() == asked.scheme() ? asked.port() : -1);
        }
        return url;
    }
    if (isHttps(asked) && !isHttps(url))
        return OciRegistryWords::tr("it wants the upload to go unencrypted to %1").arg(url.host());
    if (isLocal(url.host()) && !isLocal(asked.host()))
        return OciRegistryWords::tr("it wants the upload to go to %1, an address inside this network")
            .arg(url.host());
    return url;
}

QUrl withDigest(const QUrl &upload, const QString &digest)
{
    QByteArray encoded = upload.toEncoded();
    encoded += upload.hasQuery() ? (upload.query().isEmpty() ? "" : "&") : "?";
    return QUrl::fromEncoded(encoded + "digest=" + digest.toLatin1(), QUrl::StrictMode);
}

} // namespace attache::ATTACHE_INTEGRATION
