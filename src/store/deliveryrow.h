// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/query.h"

#include <QLatin1String>

#include <vector>

/// How a row of `deliveries` is read; nobody outside this folder includes it.
namespace attache::store
{

/// Of one row of `deliveries`, also as what an UPDATE returns. Names come from rows that stay when they are
/// deleted.
constexpr QLatin1String deliveryColumns(
    "id, (SELECT id FROM attestations WHERE seq = attestation), (SELECT id FROM attachments WHERE seq = "
    "attachment), (SELECT id FROM registrations WHERE seq = registration), (SELECT name FROM registrations "
    "WHERE seq = registration), (SELECT kind FROM registrations WHERE seq = registration), (SELECT id FROM "
    "workflows WHERE seq = workflow), (SELECT name FROM workflows WHERE seq = workflow), (SELECT project "
    "FROM workflows WHERE seq = workflow), state, reason, attempts, attempts - tries_before, "
    "coalesce(tries_since, created_at), next_attempt_at, created_at, ended_at, receipt");

Delivery readDelivery(Query &row);

/// Runs it and reads all of its rows.
Result<std::vector<Delivery>> readDeliveries(Query &query);

} // namespace attache::store
