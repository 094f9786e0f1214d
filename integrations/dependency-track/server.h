// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"

#include <QVersionNumber>

#include <vector>

/// What is asked of the server before anything is sent to it. Each function waits for the answer; its error
/// is for a person who registers or attaches.
namespace attache::ATTACHE_INTEGRATION
{

/// The server's version, which says what it can. Null when it says one that cannot be read.
Result<QVersionNumber> versionOf(const Config &config, Execution &execution);

/// The permissions of the key's team; nothing where the server asks nobody to sign in.
Result<std::optional<QStringList>> permissionsOf(const Config &config, Execution &execution);

/// The permissions that are needed and neither there nor part of one that is, each with what it is for.
QStringList missingPermissions(const QStringList &permissions, bool allowAutoCreate);

struct Project {
    QString id;
    QString name;
    QString version;
    bool isCollection = false; ///< made of its children's SBOMs: takes none itself

    QString words() const; ///< "shop-api 1.2"
};

/// `what` begins the error: "project", "parent project".
Result<Project> project(const Config &config, const QString &what, const QString &id, Execution &execution);

/// All projects with this text in their name, by name, page after page.
Result<std::vector<Project>> projects(const Config &config, const QString &text, Execution &execution);

} // namespace attache::ATTACHE_INTEGRATION
