// SPDX-License-Identifier: Apache-2.0
#include "sdk/certificates.h"
#include "sdk/words.h"

namespace attache
{

QString certificateFlaw(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    if (pem.contains("PRIVATE KEY-----"))
        return SdkWords::tr("has a private key in it: give the certificate alone");
    const qsizetype start = pem.indexOf(begin);
    const qsizetype end = pem.indexOf("-----END CERTIFICATE-----", start);
    if (start < 0 || end < 0)
        return QStringLiteral("must be a certificate in PEM form, with its BEGIN and END lines");
    QByteArray body = pem.mid(start + begin.size(), end - start - begin.size()).simplified();
    body.replace(' ', "");
    const auto der = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!der || !(*der).startsWith('\x30')) // an ASN.1 sequence
        return SdkWords::tr("is damaged: copy the whole file");
    return {};
}

} // namespace attache
