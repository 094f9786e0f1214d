// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands.h"
#include "engine/deliveries.h"

#include <QStringList>

#include <functional>

namespace attache
{

/// What a command that is about many deliveries takes to say which: states, names, ids, times.
struct DeliveryFilterOptions {
    QStringList states;
    QString integration, workflow, attestation, since, until, search;

    bool isEmpty() const;
};

void addDeliveryFilters(CLI::App &verb, DeliveryFilterOptions &options);

/// Turns names into ids, then goes on with the filter; an unknown name is an error, not an empty list.
void withFilter(Session &session, const DeliveryFilterOptions &options,
                std::function<void(const store::DeliveryFilter &)> use);

} // namespace attache
