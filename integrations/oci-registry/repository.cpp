// SPDX-License-Identifier: Apache-2.0
#include "repository.h"

#include "addresses.h"
#include "words.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr int longestName = 255; // host/path of an image: what many registries and clients take at most
constexpr QLatin1String dockerHub("docker.io");

/// Registries that are known by their host, and how many parts an image's name has there.
struct HostRule {
    const char *host; ///< itself, or the end of it
    int fewest;
    int most; ///< 0: any number
    const char *form;
};

constexpr std::array hostRules{
    HostRule{"docker.io", 2, 2, "docker.io/NAME/IMAGE"},
    HostRule{"ghcr.io", 2, 0, "ghcr.io/OWNER/IMAGE"},
    HostRule{"-docker.pkg.dev", 3, 0, "LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/IMAGE"},
    HostRule{"gcr.io", 2, 0, "gcr.io/PROJECT/IMAGE"},
};

bool applies(const HostRule &rule, const QString &host)
{
    const QString end = QString::fromLatin1(rule.host);
    return host == end || host.endsWith(end.startsWith(u'-') ? end : u'.' + end);
}

Error invalidRepository(const QString &why)
{
    const QString field = QStringLiteral("repository");
    return {Error::Kind::Invalid, field, why, {}, {{u'/' + field, QStringLiteral("format"), why}}};
}

const QRegularExpression &componentGrammar()
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A[a-z0-9]++(?:(?:\\.|__?|-++)[a-z0-9]++)*+\\z"));
    return grammar;
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
        return invalidRepository(OciRegistryWords::tr("there is no %1:// here: write HOST/PATH").arg(scheme));
    const QUrl url(typed, QUrl::StrictMode);
    if (plainHttp || isLoopback(url.host()))
        return rest;
    return invalidRepository(
        OciRegistryWords::tr("http:// sends the password unencrypted: leave it out, or allow plain "
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
            OciRegistryWords::tr("\"%1\" is not a host name with an optional port").arg(typed));
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
                OciRegistryWords::tr("leave out the tag: every attestation gets an image of its own"));
        if (component != component.toLower())
            return invalidRepository(
                OciRegistryWords::tr("\"%1\" has capital letters: a repository's path is in lower case")
                    .arg(component));
        return invalidRepository(
            OciRegistryWords::tr("\"%1\" cannot be part of a repository's path: letters a-z and digits, "
                                 "joined by '.', '-', '_' or '__'")
                .arg(component));
    }
    return typed;
}

/// Docker Hub goes by several names.
QString hostOf(const QString &written)
{
    static const QStringList hubs{dockerHub, QStringLiteral("index.docker.io"),
                                  QStringLiteral("registry-1.docker.io")};
    return hubs.contains(written) ? QString(dockerHub) : written;
}

/// Whether anything at all can be kept there: in images below it, or in itself.
QString problemOfBoth(const Repository &repository)
{
    const QString below = nameProblem(repository, repository.below(QString(64, u'x')));
    return nameProblem(repository, repository.path).isEmpty() ? QString() : below;
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

bool Repository::holds(const Repository &image) const
{
    return image.host == host && (path.isEmpty() || image.path == path || image.path.startsWith(path + u'/'));
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
            OciRegistryWords::tr("leave out what comes with '@': a digest, or a user name and password"));

    const QString first = text.section(u'/', 0, 0);
    static const QRegularExpression nameWithTag(QStringLiteral("\\A[^./:\\[]+:[^/]*\\z"));
    if (nameWithTag.match(text).hasMatch() &&
        !first.startsWith(QLatin1String("localhost:"), Qt::CaseInsensitive))
        return invalidRepository(
            OciRegistryWords::tr("leave out the tag; a host with a port is followed by a path: %1/PATH")
                .arg(text));
    Repository repository{dockerHub, text};
    if (isHost(first)) {
        const auto host = readHost(first);
        if (!host)
            return host.error();
        repository.host = hostOf(*host);
        repository.path = text.mid(first.size() + 1);
    }
    const auto path = readPath(repository.path);
    if (!path)
        return path.error();
    if (const QString problem = problemOfBoth(repository); !problem.isEmpty())
        return invalidRepository(problem);
    return repository;
}

std::optional<Repository> imageRepository(const QString &reference)
{
    QString text = reference.section(u'@', 0, 0);
    if (text.lastIndexOf(u':') > text.lastIndexOf(u'/'))
        text.truncate(text.lastIndexOf(u':'));
    const QString first = text.section(u'/', 0, 0);
    Repository image{dockerHub, text};
    if (text.contains(u'/') && isHost(first))
        image = {hostOf(first.toLower()), text.mid(first.size() + 1)};
    if (image.isDockerHub() && !image.path.contains(u'/'))
        image.path.prepend(QLatin1String("library/"));
    if (image.path.isEmpty() || !readPath(image.path))
        return std::nullopt;
    return image;
}

QString nameProblem(const Repository &repository, const QString &name)
{
    const qsizetype length = repository.host.size() + 1 + name.size();
    if (length > longestName)
        return OciRegistryWords::tr("the images' names would have %1 characters, and registries take %2")
            .arg(length)
            .arg(longestName);
    const qsizetype parts = name.isEmpty() ? 0 : name.count(u'/') + 1;
    for (const HostRule &rule : hostRules) {
        const bool fits = parts >= rule.fewest && (rule.most == 0 || parts <= rule.most);
        if (applies(rule, repository.host) && !fits)
            return OciRegistryWords::tr("images of this registry are called %1")
                .arg(QString::fromLatin1(rule.form));
    }
    return parts == 0 ? OciRegistryWords::tr("an image needs a name: write %1/NAME").arg(repository.host)
                      : QString();
}

bool isComponent(const QString &text)
{
    return componentGrammar().match(text).hasMatch();
}

} // namespace attache::ATTACHE_INTEGRATION
