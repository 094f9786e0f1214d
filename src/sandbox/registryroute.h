// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace attache::sandbox
{

/// An address below /v2/ of the distribution specification, taken apart.
struct Route {
    QString repository;
    QString what;      ///< "blobs", "uploads", "manifests", "referrers" or "tags"
    QString reference; ///< a digest or tag, or an upload's id; empty where none is named
};

/// `path`: percent-encoded. Nothing where it is no such address, or has a bad name, tag or digest in it.
std::optional<Route> routeOf(const QByteArray &path);

} // namespace attache::sandbox
