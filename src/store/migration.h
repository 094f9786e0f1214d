// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Brings a store's schema up to date. A migration is a file migrations/NNNN_name.sqlite.sql; the highest
/// number is the version of the schema. Its statements stand one a paragraph (a trigger has semicolons
/// inside, so that they cannot tell statements apart).
namespace attache::store
{

struct Migration {
    int version = 0;
    QString name;
    QStringList statements;
};

/// Those built into the program, by version.
std::vector<Migration> knownMigrations();
/// The statements of a migration file: its paragraphs, but for those that are only comments.
QStringList statementsOf(const QString &sql);

/// The version of the schema that the store has; 0 for a new one.
Result<int> schemaVersion(Database &database);

/// Applies what is missing, each migration in a transaction with its version row. Before the first, a store
/// that has a schema already is copied to store.sqlite.before-<version>, as it is at that moment. Several
/// processes may call this at once. Environment when the store is newer than `migrations`: it is left as it
/// is.
Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace attache::store
