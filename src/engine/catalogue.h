// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/schema.h"
#include "sdk/integration.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace attache
{

/// An integration that can be registered: its description, its schemas, and the code that does the
/// forwarding.
struct CatalogueEntry {
    QString id;
    QString version;
    QString title; ///< for people: "OCI registry"
    QString description;
    QString summary; ///< a few words for a list: "Stores attestations in a registry"
    QStringList subscribedMaterials;
    int atOnce = 4; ///< deliveries of one registration under way at once
    QString origin; ///< "built-in"
    Schema registration;
    Schema attachment;
    QString readme;                                 ///< Markdown
    QByteArray icon;                                ///< SVG
    std::shared_ptr<const Integration> integration; ///< shared with deliveries under way
};

/// The integrations there are, in the seed's order where it has them, then by id. Built once; immutable; any
/// thread.
class Catalogue
{
public:
    /// An error names the folder and what is wrong with it: a schema we would half-enforce, a bad manifest.
    static Result<Catalogue> load(std::vector<IntegrationPackage> packages);

    const std::vector<CatalogueEntry> &entries() const;
    const CatalogueEntry *entry(const QString &id) const; ///< null when there is none

private:
    std::vector<CatalogueEntry> m_entries;
};

} // namespace attache
