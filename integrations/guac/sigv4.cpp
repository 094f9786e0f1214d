// SPDX-License-Identifier: Apache-2.0
#include "sigv4.h"

#include "core/sha256.h"

#include <QMap>
#include <QMessageAuthenticationCode>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray &bytes)
{
    return sha256Of(bytes).section(QLatin1Char(':'), 1).toLatin1();
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// By lower-case names, sorted; with the Host header that the client will add.
QMap<QByteArray, QByteArray> canonicalHeaders(const HttpRequest &request)
{
    QMap<QByteArray, QByteArray> headers{{"host", request.url.authority(QUrl::FullyEncoded).toLatin1()}};
    for (const auto &[name, value] : request.headers)
        headers.insert(name.toLower(), value.simplified());
    return headers;
}

QByteArray canonicalRequest(const HttpRequest &request, const QMap<QByteArray, QByteArray> &headers,
                            const QByteArray &payloadSha256)
{
    QByteArray text = request.method + '\n' + request.url.path(QUrl::FullyEncoded).toLatin1() + '\n' +
                      request.url.query(QUrl::FullyEncoded).toLatin1() + '\n';
    for (auto header = headers.begin(); header != headers.end(); ++header)
        text += header.key() + ':' + header.value() + '\n';
    return text + '\n' + headers.keys().join(';') + '\n' + payloadSha256;
}

} // namespace

QByteArray uriEncoded(const QString &key)
{
    return key.toUtf8().toPercentEncoding("/");
}

void sign(HttpRequest &request, const AccessKey &key, const QByteArray &region,
          const QByteArray &payloadSha256, const QDateTime &now)
{
    const QByteArray time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = time.first(8);
    request.headers.emplaceBack("x-amz-date", time);
    request.headers.emplaceBack("x-amz-content-sha256", payloadSha256);
    if (!key.sessionToken.isEmpty())
        request.headers.emplaceBack("x-amz-security-token", key.sessionToken);

    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request);
    const QByteArray scope = day + '/' + region + "/s3/aws4_request";
    const QByteArray toSign = QByteArray(algorithm) + '\n' + time + '\n' + scope + '\n' +
                              sha256Hex(canonicalRequest(request, headers, payloadSha256));
    const QByteArray signingKey =
        hmac(hmac(hmac(hmac("AWS4" + key.secret, day), region), "s3"), "aws4_request");
    request.headers.append({"Authorization", QByteArray(algorithm) + " Credential=" + key.id + '/' + scope +
                                                 ", SignedHeaders=" + headers.keys().join(';') +
                                                 ", Signature=" + hmac(signingKey, toSign).toHex()});
}

} // namespace attache::ATTACHE_INTEGRATION
