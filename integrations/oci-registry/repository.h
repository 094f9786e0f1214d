// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

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
    bool holds(const Repository &image) const;     ///< the same one, or one below it
};

/// Reads a repository as people write and paste it: with or without https:// or oci://, never with a tag or
/// digest. Grammar: distribution's references (distribution/reference), with the first component as the host
/// where it has a '.' or ':' or is "localhost". `http://` needs `plainHttp` or a host on this machine.
///
/// The error is Invalid, with one violation at /repository.
Result<Repository> readRepository(const QString &typed, bool plainHttp);

/// The repository of an image's reference, without its tag or digest; nothing where it is none. Docker Hub's
/// short forms are written out ("nginx" is docker.io/library/nginx).
std::optional<Repository> imageRepository(const QString &reference);

/// Why the registry would not take an image of that name: the registries that are known by their host have
/// rules of their own. Empty when nothing is known against it. `name`: without host.
QString nameProblem(const Repository &repository, const QString &name);

/// One part of a path: letters a-z and digits, joined by '.', '-', '_' or '__'.
bool isComponent(const QString &text);

} // namespace attache::ATTACHE_INTEGRATION
