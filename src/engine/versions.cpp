// SPDX-License-Identifier: Apache-2.0
#include "engine/versions.h"

#include <QSslSocket>

#include <curl/curl.h>
#include <gmime/gmime.h>

namespace attache
{

QList<QPair<QString, QString>> libraryVersions()
{
    const QString mail =
        QStringLiteral("%1.%2.%3").arg(gmime_major_version).arg(gmime_minor_version).arg(gmime_micro_version);
    return {{QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("OpenSSL"), QSslSocket::sslLibraryVersionString()},
            {QStringLiteral("libcurl"), QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version)},
            {QStringLiteral("GMime"), mail}};
}

} // namespace attache
