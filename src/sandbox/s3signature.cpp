// SPDX-License-Identifier: Apache-2.0
#include "sandbox/s3signature.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

#include <openssl/hmac.h>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestSkew = 15 * 60; // seconds

/// What the Authorization header says of itself.
struct Credential {
    QByteArray accessKeyId;
    QByteArray day;
    QByteArray region;
    QByteArray service;
    QList<QByteArray> signedHeaders;
    QByteArray signature;
};

std::optional<Credential> parsed(const QByteArray &authorization)
{
    const QByteArray algorithm = "AWS4-HMAC-SHA256 ";
    if (!authorization.startsWith(algorithm))
        return std::nullopt;
    std::map<QByteArray, QByteArray> fields;
    for (const QByteArray &field : authorization.sliced(algorithm.size()).split(',')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        fields[field.first(equals).trimmed()] = field.sliced(equals + 1).trimmed();
    }
    const QList<QByteArray> scope = fields["Credential"].split('/');
    if (fields.size() != 3 || scope.size() != 5 || scope[4] != "aws4_request" ||
        fields["SignedHeaders"].isEmpty() || fields["Signature"].size() != 64)
        return std::nullopt;
    return Credential{scope[0],           scope[1], scope[2], scope[3], fields["SignedHeaders"].split(';'),
                      fields["Signature"]};
}

/// RFC 3986 §2.1 from bytes: what is not unreserved becomes %XX, in capitals.
QByteArray encoded(const QByteArray &bytes, bool slashToo)
{
    static const char digits[] = "0123456789ABCDEF";
    QByteArray text;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        const bool letterOrDigit =
            (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (letterOrDigit || byte == '-' || byte == '.' || byte == '_' || byte == '~' ||
            (byte == '/' && !slashToo))
            text += character;
        else
            text.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
    }
    return text;
}

QByteArray canonicalQuery(const WebRequest &request)
{
    QList<QByteArray> pairs;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded))
        pairs += encoded(name.toUtf8(), true) + '=' + encoded(value.toUtf8(), true);
    std::sort(pairs.begin(), pairs.end());
    return pairs.join('&');
}

/// Ends trimmed, and runs of spaces as one.
QByteArray canonicalValue(const QByteArray &value)
{
    QByteArray text = value.trimmed();
    while (text.contains("  "))
        text.replace("  ", " ");
    return text;
}

QByteArray canonicalRequest(const WebRequest &request, const Credential &credential)
{
    QByteArray text = request.method + '\n' + encoded(QByteArray::fromPercentEncoding(request.path), false) +
                      '\n' + canonicalQuery(request) + '\n';
    for (const QByteArray &name : credential.signedHeaders)
        text += name + ':' + canonicalValue(request.header(name)) + '\n';
    return text + '\n' + credential.signedHeaders.join(';') + '\n' + request.header("x-amz-content-sha256");
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()), digest, &size);
    return {reinterpret_cast<const char *>(digest), qsizetype(size)};
}

QByteArray signatureOf(const WebRequest &request, const Credential &credential, const QByteArray &secret)
{
    const QByteArray scope =
        credential.day + '/' + credential.region + '/' + credential.service + "/aws4_request";
    const QByteArray request256 =
        QCryptographicHash::hash(canonicalRequest(request, credential), QCryptographicHash::Sha256).toHex();
    QByteArray key = "AWS4" + secret;
    for (const QByteArray &part : scope.split('/'))
        key = hmac(key, part);
    return hmac(key, "AWS4-HMAC-SHA256\n" + request.header("x-amz-date") + '\n' + scope + '\n' + request256)
        .toHex();
}

/// The headers that must be signed, and are not.
bool leavesOut(const WebRequest &request, const QList<QByteArray> &signedHeaders)
{
    if (!signedHeaders.contains("host") || !std::is_sorted(signedHeaders.begin(), signedHeaders.end()))
        return true;
    return std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &header) {
        const QByteArray name = header.first.toLower();
        return (name.startsWith("x-amz-") || name == "content-md5") && !signedHeaders.contains(name);
    });
}

} // namespace

std::optional<S3Refusal> signatureProblem(const WebRequest &request, const S3Account &account,
                                          const QDateTime &now)
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return S3Refusal{403, "AccessDenied", "Access Denied", {}};
    const auto credential = parsed(authorization);
    if (!credential || credential->service != "s3")
        return S3Refusal{400, "AuthorizationHeaderMalformed", "The authorization header is malformed.", {}};
    if (credential->accessKeyId != account.accessKeyId)
        return S3Refusal{403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist.", {}};
    if (credential->region != account.region)
        return S3Refusal{400, "AuthorizationHeaderMalformed",
                         "The region '" + credential->region + "' is wrong; expecting '" + account.region +
                             "'",
                         account.region};
    if (!request.header("x-amz-security-token").isEmpty())
        return S3Refusal{400, "InvalidToken", "The provided token is malformed or otherwise invalid.", {}};

    const QByteArray time = request.header("x-amz-date");
    QDateTime when = QDateTime::fromString(QString::fromLatin1(time), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    when.setTimeSpec(Qt::UTC);
    if (!when.isValid() || !time.startsWith(credential->day))
        return S3Refusal{403, "AccessDenied", "AWS authentication requires a valid x-amz-date header", {}};
    if (qAbs(when.secsTo(now)) > largestSkew)
        return S3Refusal{403,
                         "RequestTimeTooSkewed",
                         "The difference between the request time and the current time is too large.",
                         {}};
    if (request.header("x-amz-content-sha256").isEmpty())
        return S3Refusal{
            400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256", {}};
    if (leavesOut(request, credential->signedHeaders))
        return S3Refusal{
            403, "AccessDenied", "There were headers present in the request which were not signed", {}};
    if (signatureOf(request, *credential, account.secretAccessKey) != credential->signature)
        return S3Refusal{403,
                         "SignatureDoesNotMatch",
                         "The request signature we calculated does not match the signature you provided.",
                         {}};
    return std::nullopt;
}

} // namespace attache::sandbox
