// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace attache
{

/// What an integration's manifest.json says of it.
struct Manifest {
    QString version;     ///< "1.2"
    QString title;       ///< for people: "OCI registry"
    QString description; ///< a sentence without a full stop
    QString summary;     ///< a few words for a list: "Stores attestations in a registry"
    QStringList subscribedMaterials;
    int atOnce = 4; ///< deliveries of one registration under way at once, 1 to 16
};

/// The error has every flaw, in words. Pure; any thread.
Result<Manifest, QStringList> readManifest(const QByteArray &json);

} // namespace attache
