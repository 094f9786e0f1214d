// SPDX-License-Identifier: Apache-2.0
#include "repository.h"

#include "addresses.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr int longestName = 255;   // host/path of an image: what many registries and clients take at most
constexpr int digestPart = 1 + 64; // "-" and the sha256 in hex
constexpr QLatin1String dockerHub("docker.io");

Error invalid(const QString &field, const QString &why)
{
    return {Error::Kind::Invalid, field, why, {}, {{u'/' + field, QStringLiteral("format"), why}}};
}

Error invalidRepository(const QString &why)
{
    return invalid(QStringLiteral("repository"), why);
}

const QRegularExpression &componentGrammar()
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A[a-z0-9]++(?:(?:\\.|__?|-++)[a-z0-9]++)*+\\z"));
    return grammar;
}

bool isComponent(const QString &text)
{
    return componentGrammar().match(text).hasMatch();
}

bool isHost(const QString &component)
{
    return component.contains(u'.') || component.contains(u':') || component == QLatin1String("localhost");
}

/// Takes off what people paste in front; an error for a scheme that asks for what we do not do.
Result<QString> withoutScheme(const QString &typed, bool plainHttp)
{
    const qsizetype end = typed.indexOf(QLatin1String("://"));
    if (end < 0)
        return typed;
    const QString scheme = typed.left(end).toLower();
    const QString rest = typed.mid(end + 3);
    if (scheme == QLatin1String("https") || scheme == QLatin1String("oci") ||
        scheme == QLatin1String("docker"))
        return rest;
    if (scheme != QLatin1String("http"))
        return invalidRepository(QStringLiteral("there is no %1:// here: write HOST/PATH").arg(scheme));
    const QUrl url(typed, QUrl::StrictMode);
    if (plainHttp || isLoopback(url.host()))
        return rest;
    return invalidRepository(
        QStringLiteral("http:// sends the password unencrypted: leave it out, or allow plain "
                       "HTTP (allowInsecureHTTP)"));
}

Result<QString> readHost(const QString &typed)
{
    static const QRegularExpression grammar(QStringLiteral(
        "\\A(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:.]+\\])"
        "(?::([0-9]{1,5}))?\\z"));
    const QString host = typed.toLower();
    const QRegularExpressionMatch match = grammar.match(host);
    const int port = match.captured(1).isEmpty() ? 443 : match.captured(1).toInt();
    const QUrl url(QStringLiteral("https://") + host, QUrl::StrictMode);
    if (!match.hasMatch() || port < 1 || port > 65535 || !url.isValid() || url.host().isEmpty())
        return invalidRepository(
            QStringLiteral("\"%1\" is not a host name with an optional port").arg(typed));
    return host;
}

Result<QString> readPath(const QString &typed)
{
    if (typed.isEmpty())
        return typed;
    const QStringList components = typed.split(u'/');
    for (const QString &component : components) {
        if (isComponent(component))
            continue;
        if (&component == &components.last() && component.contains(u':'))
            return invalidRepository(
                QStringLiteral("leave out the tag: every attestation gets an image of its own"));
        if (component != component.toLower())
            return invalidRepository(
                QStringLiteral("\"%1\" has capital letters: a repository's path is in lower case")
                    .arg(component));
        return invalidRepository(
            QStringLiteral("\"%1\" cannot be part of a repository's path: letters a-z and digits, "
                           "joined by '.', '-', '_' or '__'")
                .arg(component));
    }
    return typed;
}

Result<Repository> checkDockerHub(const Repository &repository)
{
    if (repository.path.isEmpty())
        return invalidRepository(
            QStringLiteral("Docker Hub needs your user or organization: docker.io/NAME"));
    if (repository.path.contains(u'/'))
        return invalidRepository(
            QStringLiteral("Docker Hub's names have two parts, and the second is made for each "
                           "attestation: write docker.io/%1")
                .arg(repository.path.section(u'/', 0, 0)));
    return repository;
}

} // namespace

QString Repository::reference() const
{
    return path.isEmpty() ? host : host + u'/' + path;
}

QString Repository::apiAuthority() const
{
    return isDockerHub() ? QStringLiteral("registry-1.docker.io") : host;
}

QString Repository::hostName() const
{
    return QUrl(QStringLiteral("https://") + host).host();
}

bool Repository::isDockerHub() const
{
    return host == dockerHub;
}

bool Repository::isLoopback() const
{
    return ATTACHE_INTEGRATION::isLoopback(hostName());
}

QString Repository::below(const QString &component) const
{
    return path.isEmpty() ? component : path + u'/' + component;
}

Result<Repository> readRepository(const QString &typed, bool plainHttp)
{
    auto address = withoutScheme(typed.trimmed(), plainHttp);
    if (!address)
        return address.error();
    QString text = *address;
    if (text.endsWith(u'/'))
        text.chop(1);
    if (text.contains(u'@')) // not repeated in the message: it may be a password
        return invalidRepository(
            QStringLiteral("leave out what comes with '@': a digest, or a user name and password"));

    const QString first = text.section(u'/', 0, 0);
    static const QRegularExpression nameWithTag(QStringLiteral("\\A[^./:\\[]+:[^/]*\\z"));
    if (nameWithTag.match(text).hasMatch() &&
        !first.startsWith(QLatin1String("localhost:"), Qt::CaseInsensitive))
        return invalidRepository(
            QStringLiteral("leave out the tag; a host with a port is followed by a path: %1/PATH").arg(text));
    Repository repository{dockerHub, text};
    if (isHost(first)) {
        const auto host = readHost(first);
        if (!host)
            return host.error();
        static const QStringList hubs{dockerHub, QStringLiteral("index.docker.io"),
                                      QStringLiteral("registry-1.docker.io")};
        repository.host = hubs.contains(*host) ? dockerHub : *host;
        repository.path = text.mid(first.size() + 1);
    }
    const auto path = readPath(repository.path);
    if (!path)
        return path.error();
    if (const auto fits = checkPrefix(repository, defaultPrefix); !fits)
        return invalidRepository(fits.error().why);
    return repository.isDockerHub() ? checkDockerHub(repository) : Result<Repository>(repository);
}

Result<void> checkPrefix(const Repository &repository, const QString &prefix)
{
    const QString field = QStringLiteral("prefix");
    if (!isComponent(prefix))
        return invalid(
            field, QStringLiteral("\"%1\" cannot begin an image's name: letters a-z and digits, joined by "
                                  "'.', '-', '_' or '__'")
                       .arg(prefix));
    const qsizetype length = repository.reference().size() + 1 + prefix.size() + digestPart;
    if (length > longestName)
        return invalid(field,
                       QStringLiteral("the images' names would have %1 characters, and registries take %2")
                           .arg(length)
                           .arg(longestName));
    return {};
}

} // namespace attache::ATTACHE_INTEGRATION
