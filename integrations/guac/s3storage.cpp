// SPDX-License-Identifier: Apache-2.0
#include "s3storage.h"

#include "core/sha256.h"
#include "s3error.h"
#include "sigv4.h"
#include "words.h"

#include <QRegularExpression>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 slowestUpload = 64 * 1024; // bytes a second; what is slower is given up
constexpr qsizetype longestMetadata = 256;  // bytes of one value; all together may have 2 KB
constexpr int mostCorrections = 3;          // of region, host and condition, for one object

/// Whether the bucket's name may stand in front of the host's, where DNS and certificates cover it.
bool fitsHostName(const QString &bucket, const QString &host)
{
    static const QRegularExpression label(QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"));
    static const QRegularExpression address(QStringLiteral("\\A([0-9.]+|.*:.*|localhost)\\z"));
    return label.match(bucket).hasMatch() && !address.match(host).hasMatch();
}

bool isAmazonHost(const QString &host)
{
    static const QRegularExpression amazon(QStringLiteral("\\A[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?\\z"));
    return amazon.match(host).hasMatch();
}

QUrl endpointOf(const Config &config, const S3Place &place)
{
    if (!config.endpoint.isEmpty())
        return config.endpoint;
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("s3.%1.amazonaws.com%2")
                    .arg(QString::fromLatin1(place.region),
                         place.region.startsWith("cn-") ? QStringLiteral(".cn") : QString()));
    return url;
}

QUrl objectUrl(const Config &config, const S3Place &place, const QString &name)
{
    QUrl url = endpointOf(config, place);
    QString path = QLatin1Char('/') + QString::fromLatin1(uriEncoded(name));
    if (!place.host.isEmpty())
        url.setHost(place.host);
    else if (!config.pathStyle && fitsHostName(config.bucket, url.host()))
        url.setHost(config.bucket + QLatin1Char('.') + url.host());
    else
        path.prepend(QLatin1Char('/') + config.bucket);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

/// As a header's value. What is not ASCII goes as S3 itself shows it: RFC 2047, in UTF-8.
QByteArray headerValue(const QString &text)
{
    QString value = text.simplified().left(longestMetadata);
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.unicode() >= 0x20 && character.unicode() < 0x7f;
    });
    if (plain)
        return value.toLatin1();
    const auto encoded = [&value] { return "=?UTF-8?B?" + value.toUtf8().toBase64() + "?="; };
    while (encoded().size() > longestMetadata)
        value.chop(value.size() > 1 && value.back().isLowSurrogate() ? 2 : 1);
    return encoded();
}

/// The ETag is the content's MD5, unless the store encrypts with a key of its own.
bool isOtherContent(const HttpResponse &response, const QByteArray &md5)
{
    static const QRegularExpression hash(QStringLiteral("\\A\"?([0-9a-fA-F]{32})\"?\\z"));
    const auto match = hash.match(QString::fromLatin1(response.header("ETag")));
    const bool encrypted = response.header("x-amz-server-side-encryption").toLower().startsWith("aws:kms") ||
                           !response.header("x-amz-server-side-encryption-customer-algorithm").isEmpty();
    return match.hasMatch() && !encrypted && match.captured(1).toLower().toLatin1() != md5.toHex();
}

} // namespace

S3Storage::S3Storage(const Config &config, Execution &execution)
    : m_config(config)
    , m_execution(execution)
    , m_service(serviceName(config.bucket))
    , m_place{config.region, {}}
{
}

HttpRequest S3Storage::putRequest(const Config &config, const S3Place &place, const Object &object)
{
    HttpRequest request;
    request.method = "PUT";
    request.url = objectUrl(config, place, object.name);
    request.headers = {{"Content-Type", "application/json"}};
    for (const auto &[name, value] : object.metadata) {
        if (!value.isEmpty())
            request.headers.emplaceBack("x-amz-meta-" + name.toLower(), headerValue(value));
    }
    request.body.append(object.content);
    request.caCertificates = config.caCertificate;
    request.timeout = 60s;
    request.deadline = 120s + std::chrono::seconds(object.content.size() / slowestUpload);
    request.largestResponse = 64 * 1024;
    return request;
}

/// By an upload whose checksum is wrong: a store that lets us in says so, and keeps nothing.
Result<void, Outcome> S3Storage::check()
{
    Object probe;
    probe.name = QStringLiteral("chainloop-test-write");
    probe.content = Content::ofBytes("chainloop-test-write");
    probe.sha256 = sha256Of("chainloop-test-write").section(QLatin1Char(':'), 1).toLatin1();
    const auto response = send(probe, QByteArray(16, '\0'));
    if (!response)
        return response.error();
    const bool kept = response->status >= 200 && response->status < 300;
    const bool wasThere = response->status == 412;
    if (!kept && !wasThere && readS3Error(*response).code != QLatin1String("BadDigest"))
        return refused(*response);
    if (kept) { // it does not look at checksums
        HttpRequest removal;
        removal.method = "DELETE";
        removal.url = objectUrl(m_config, m_place, probe.name);
        removal.caCertificates = m_config.caCertificate;
        const auto removed = sendOnce(removal, sha256Of({}).section(QLatin1Char(':'), 1).toLatin1());
        if (!removed)
            return removed.error();
    }
    m_execution.checkPassed(Execution::Check::Permission, GuacWords::tr("The access key may create objects"),
                            QString::fromLatin1(m_place.region));
    return {};
}

Outcome S3Storage::put(const Object &object)
{
    const auto md5 = md5Of(object.content, m_execution.stop());
    if (!md5)
        return unreadable(object, m_execution.stop());
    const auto response = send(object, *md5);
    if (!response)
        return response.error();
    if (response->status == 412)
        return stored(object, true);
    if (response->status < 200 || response->status > 299)
        return refused(*response);
    if (response->header("ETag").isEmpty())
        return strangeAnswer(m_service, GuacWords::tr("the answer has no ETag"));
    return isOtherContent(*response, *md5) ? keptWrong(m_service, object) : stored(object, false);
}

/// Follows the bucket to its region and host, where those are the same store's; and does without the
/// condition where an old store does not know it.
Result<HttpResponse, Outcome> S3Storage::send(const Object &object, const QByteArray &md5)
{
    bool onlyIfNew = true;
    for (int corrections = 0;; ++corrections) {
        HttpRequest request = putRequest(m_config, m_place, object);
        request.headers.emplaceBack("Content-MD5", md5.toBase64());
        if (onlyIfNew)
            request.headers.emplaceBack("If-None-Match", "*");
        auto response = sendOnce(std::move(request), object.sha256);
        if (!response || corrections == mostCorrections)
            return response;
        const int status = response->status;
        const bool conditionRefused = onlyIfNew && (status == 405 || status == 415 || status == 501);
        if (conditionRefused)
            onlyIfNew = false;
        else if (!isSentElsewhere(*response))
            return response;
    }
}

Result<HttpResponse, Outcome> S3Storage::sendOnce(HttpRequest request, const QByteArray &payloadSha256)
{
    sign(request, m_config.accessKey, m_place.region, payloadSha256, m_execution.now());
    const auto response = m_execution.http().send(request, m_execution.stop());
    if (!response)
        return attache::outcomeOf(response.error(), LostAnswer::SendAgain, {}, m_execution);
    return *response;
}

/// Whether there is a better place to ask, which is m_place then. An answer can name a region, and among
/// Amazon's hosts a host: nothing goes to where it points otherwise.
bool S3Storage::isSentElsewhere(const HttpResponse &response)
{
    static const QRegularExpression regionName(QStringLiteral("\\A[a-z0-9-]{1,63}\\z"));
    const S3Error error = readS3Error(response);
    const bool moved =
        (response.status >= 300 && response.status < 400) ||
        (response.status == 400 && error.code == QLatin1String("AuthorizationHeaderMalformed"));
    if (!moved)
        return false;
    QString region = QString::fromLatin1(response.header("x-amz-bucket-region"));
    if (region.isEmpty())
        region = error.region;
    if (regionName.match(region).hasMatch() && region.toLatin1() != m_place.region) {
        m_place = {region.toLatin1(), {}};
        return true;
    }
    const QString host = error.endpoint.toLower();
    if (!m_config.endpoint.isEmpty() || !isAmazonHost(host) || host == m_place.host ||
        !host.startsWith(m_config.bucket + QLatin1Char('.')))
        return false;
    m_place.host = host;
    return true;
}

Outcome S3Storage::refused(const HttpResponse &response) const
{
    return outcomeOfS3(response, m_service, m_execution.now());
}

} // namespace attache::ATTACHE_INTEGRATION
