// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/annotations.h"
#include "core/template.h"
#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

/// A registration's inputs as the rest of the integration uses them.
struct Config {
    QUrl base; ///< of the API server, above its /api; the path has no slash at its end
    QByteArray apiKey;
    bool allowAutoCreate = false;
    QByteArray caCertificate; ///< PEM

    /// Every input that cannot be used, in words that do not repeat it.
    static Result<Config, std::vector<Violation>> read(const QJsonObject &input);

    /// A request with the key in it. `path` begins behind /api and is percent-encoded already, its query too.
    HttpRequest request(const QByteArray &method, const QByteArray &path) const;
};

/// An attachment's options.
struct Options {
    QString projectId; ///< a UUID; empty: by name
    Template projectName;
    Template projectVersion;
    QString parentId; ///< a UUID, or empty
    AnnotationFilter filter;
    std::optional<bool> isLatest;
    QStringList tags;

    static Result<Options, std::vector<Violation>> read(const QJsonObject &input);
};

} // namespace attache::ATTACHE_INTEGRATION
