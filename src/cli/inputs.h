// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands.h"
#include "core/schema.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace attache
{

/// The --opt flags of a verb, as typed.
struct InputFlags {
    QStringList pairs;     ///< --opt key=value
    QStringList files;     ///< --opt-file key=PATH, "-" for standard input
    QStringList variables; ///< --opt-env key=VAR
};

void addInputFlags(CLI::App &verb, InputFlags &flags);

/// The values that the flags give, by the schema; secrets that are missing are asked for where a person is
/// there. The error has every problem in it. Values never appear in it.
Result<QJsonObject> readInputs(const InputFlags &flags, const Schema &schema, Terminal &terminal,
                               Schema::Absent absent);

/// Finds the registration, by UUID or name, reads what to attach it with by its integration's schema, and
/// goes on with both; the session fails with what is wrong instead.
void readAttachmentInputs(
    Session &session, const QString &registration, const InputFlags &flags,
    std::function<void(const Registration &registration, const QJsonObject &options)> then);

} // namespace attache
