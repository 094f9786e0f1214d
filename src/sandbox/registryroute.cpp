// SPDX-License-Identifier: Apache-2.0
#include "sandbox/registryroute.h"

#include "sandbox/registrycontents.h"

#include <QRegularExpression>

namespace attache::sandbox
{

std::optional<Route> routeOf(const QByteArray &path)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A/v2/(?<name>.+)/(?:blobs/(?<uploads>uploads)/(?<id>[0-9a-f-]*)|(?<tags>tags)/list|"
                       "(?<what>blobs|manifests|referrers)/(?<reference>[^/]+))\\z"));
    const auto match = grammar.match(QString::fromUtf8(QByteArray::fromPercentEncoding(path)));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](const char *name) { return match.captured(QLatin1String(name)); };
    Route route{part("name"), part("uploads") + part("tags") + part("what"), part("id") + part("reference")};
    const bool isReference =
        RegistryContents::isDigest(route.reference) ||
        (route.what == QLatin1String("manifests") && RegistryContents::isTag(route.reference));
    const bool wantsReference = !part("what").isEmpty();
    if (!RegistryContents::isName(route.repository) || (wantsReference && !isReference))
        return std::nullopt;
    return route;
}

} // namespace attache::sandbox
