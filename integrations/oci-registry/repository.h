// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace attache::ATTACHE_INTEGRATION
{

/// Where images go: a registry and the path that their names begin with. A value.
struct Repository {
    QString
        host; ///< as references have it: lower case, with a port where it has one; "docker.io" for Docker Hub
    QString path; ///< may be empty: images at the registry's root

    QString reference() const;    ///< host/path
    QString apiAuthority() const; ///< host[:port] of the API, which for Docker Hub is another
    QString hostName() const;     ///< without the port, without brackets
    bool isDockerHub() const;
    bool isLoopback() const;

    QString below(const QString &component) const; ///< path/component
};

/// Reads a repository as people write and paste it: with or without https:// or oci://, never with a tag or
/// digest. Grammar: distribution's references (distribution/reference), with the first component as the host
/// where it has a
/// '.' or ':' or is "localhost". `http://` needs `plainHttp` or a host on this machine.
///
/// The error is Invalid, with one violation at /repository.
Result<Repository> readRepository(const QString &typed, bool plainHttp);

/// Checks an image name's prefix: one path component, and short enough for {repository}/{prefix}-{sha256}.
/// The error is Invalid, with one violation at /prefix.
Result<void> checkPrefix(const Repository &repository, const QString &prefix);

/// Where the prefix is left out.
inline constexpr QLatin1String defaultPrefix("chainloop");

} // namespace attache::ATTACHE_INTEGRATION
