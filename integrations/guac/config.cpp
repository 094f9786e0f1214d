// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include "sdk/certificates.h"
#include "words.h"

#include <QDir>
#include <QRegularExpression>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr QLatin1String googleStorage("https://storage.googleapis.com");
constexpr QLatin1String usualRegion("us-east-1");

Violation violationOf(const char *field, const QString &message)
{
    return {QLatin1Char('/') + QLatin1String(field), QStringLiteral("format"), message};
}

QString text(const QJsonObject &input, const char *field)
{
    return input.value(QLatin1String(field)).toString();
}

bool isFlagged(const QJsonObject &input, const char *field)
{
    return input.value(QLatin1String(field)).toBool();
}

Provider providerOf(const QJsonObject &input)
{
    const QString name = text(input, "provider");
    if (name == QLatin1String("directory"))
        return Provider::Directory;
    return name == QLatin1String("s3") ? Provider::S3 : Provider::Gcs;
}

/// Names come into addresses, so nothing but a name's characters may be in one.
QString bucketProblem(const QString &bucket)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,221}\\z"));
    if (bucket.contains(QLatin1String("://")))
        return GuacWords::tr("must be the bucket's name alone, without gs:// or s3://");
    if (!name.match(bucket).hasMatch())
        return GuacWords::tr("is not a bucket's name: it has letters, digits, '-', '_' and '.'");
    return {};
}

QString endpointProblem(const QUrl &url, bool plainIsAllowed)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return GuacWords::tr("must be a whole address: https://host, with a port if it has its own");
    if (!url.userInfo().isEmpty())
        return GuacWords::tr("must not have a user name in it: the access key has its own fields");
    if (url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return GuacWords::tr("must end after the host and port: the bucket has its own field");
    if (scheme == QLatin1String("http") && !plainIsAllowed && !isLoopback(url.host()))
        return GuacWords::tr("has no encryption and is another machine: use https, or set allowInsecureHTTP");
    return {};
}

/// In the one spelling that a client puts into the Host header.
QUrl normalised(QUrl url)
{
    url.setPath({});
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        url.setPort(-1);
    return url;
}

/// A key file says itself where its tokens come from. A forged one would say: from the forger.
QString tokenUriProblem(const QUrl &tokenUri, const QUrl &endpoint)
{
    const bool secure = tokenUri.scheme() == QLatin1String("https");
    const QString host = tokenUri.host();
    if (secure && tokenUri.userInfo().isEmpty() && host.endsWith(QLatin1String(".googleapis.com")))
        return {};
    const bool bothHere = isLoopback(host) && isLoopback(endpoint.host());
    if (bothHere || (tokenUri.scheme() == endpoint.scheme() && tokenUri.authority() == endpoint.authority()))
        return {};
    return GuacWords::tr(
        "names a token_uri that is not at googleapis.com, nor at the endpoint that is given");
}

void readS3(const QJsonObject &input, Config &config)
{
    const QString region = text(input, "region");
    config.region = (region.isEmpty() ? QString(usualRegion) : region).toLatin1();
    config.pathStyle = isFlagged(input, "pathStyle");
    config.accessKey = {text(input, "accessKeyId").trimmed().toUtf8(),
                        text(input, "credentials").trimmed().toUtf8(),
                        text(input, "sessionToken").trimmed().toUtf8()};
}

void readGcs(const QJsonObject &input, Config &config, std::vector<Violation> &violations)
{
    if (config.endpoint.isEmpty())
        config.endpoint = QUrl(googleStorage);
    auto account = ServiceAccount::read(text(input, "credentials").toUtf8());
    if (!account) {
        violations.push_back(violationOf("credentials", account.error()));
        return;
    }
    config.account = std::move(*account);
    if (const QString words = tokenUriProblem(config.account.tokenUri, config.endpoint); !words.isEmpty())
        violations.push_back(violationOf("credentials", words));
}

} // namespace

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(
        QStringLiteral("\\A(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1)\\z"));
    return loopback.match(host).hasMatch();
}

Result<Config, std::vector<Violation>> Config::read(const QJsonObject &input)
{
    std::vector<Violation> violations;
    Config config;
    config.provider = providerOf(input);
    config.bucket = text(input, "bucket");
    if (config.provider == Provider::Directory) {
        if (!QDir::isAbsolutePath(config.bucket))
            violations.push_back(violationOf("bucket", GuacWords::tr("must be an absolute path")));
        return violations.empty() ? Result<Config, std::vector<Violation>>(config) : violations;
    }

    config.bucket = config.bucket.trimmed();
    if (const QString words = bucketProblem(config.bucket); !words.isEmpty())
        violations.push_back(violationOf("bucket", words));
    if (const QString endpoint = text(input, "endpoint").trimmed(); !endpoint.isEmpty()) {
        config.endpoint = normalised(QUrl(endpoint, QUrl::StrictMode));
        const QString words =
            endpointProblem(QUrl(endpoint, QUrl::StrictMode), isFlagged(input, "allowInsecureHTTP"));
        if (!words.isEmpty())
            violations.push_back(violationOf("endpoint", words));
    }
    config.caCertificate = text(input, "caCertificate").toUtf8();
    if (const QString words = certificateFlaw(config.caCertificate);
        !config.caCertificate.isEmpty() && !words.isEmpty())
        violations.push_back(violationOf("caCertificate", words));
    if (config.provider == Provider::S3)
        readS3(input, config);
    else
        readGcs(input, config, violations);
    if (!violations.empty())
        return violations;
    return config;
}

QJsonObject publicConfig(const QJsonObject &input)
{
    QStringList fields{QStringLiteral("bucket")};
    const Provider provider = providerOf(input);
    if (provider != Provider::Directory)
        fields << QStringLiteral("endpoint") << QStringLiteral("allowInsecureHTTP")
               << QStringLiteral("caCertificate");
    if (provider == Provider::S3)
        fields << QStringLiteral("accessKeyId") << QStringLiteral("region") << QStringLiteral("pathStyle");
    QJsonObject open{{QStringLiteral("provider"), QStringLiteral("gcs")}};
    if (input.contains(QLatin1String("provider")))
        open.insert(QStringLiteral("provider"), text(input, "provider"));
    for (const QString &field : fields) {
        const QJsonValue value = input.value(field);
        if (!value.isUndefined() && value != QJsonValue(false))
            open.insert(field, value);
    }
    return open;
}

} // namespace attache::ATTACHE_INTEGRATION
