// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/query.h"

namespace attache::test
{

/// As when the disk lost it: the attestation's stored bytes are none of an attestation any more.
inline void damage(const QString &storeFolder, const QString &attestationId)
{
    const auto database = Database::open(storeFolder);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    store::Query update(
        **database,
        QStringLiteral("UPDATE attestation_bytes SET original = CAST('lost' AS BLOB) WHERE attestation = "
                       "(SELECT seq FROM attestations WHERE id = :id)"));
    if (!update.bind(":id", attestationId).run())
        qFatal("cannot damage %s", qPrintable(attestationId));
}

} // namespace attache::test
