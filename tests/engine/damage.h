// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/fixture.h"
#include "store/database.h"
#include "store/query.h"

namespace attache::test
{

/// As when the disk lost it: the attestation's stored bytes are none of an attestation any more.
inline void damage(const Fixture &f, const QString &attestationId)
{
    const auto database = must(Database::open(f.folder.path()));
    store::Query update(
        *database,
        QStringLiteral("UPDATE attestation_bytes SET original = CAST('lost' AS BLOB) WHERE attestation = "
                       "(SELECT seq FROM attestations WHERE id = :id)"));
    if (!update.bind(":id", attestationId).run())
        qFatal("cannot damage %s", qPrintable(attestationId));
}

} // namespace attache::test
