// SPDX-License-Identifier: Apache-2.0
#include "engine/catalogue.h"

#include "engine/manifest.h"
#include "engine/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace attache
{
namespace
{

/// The order in which the seed lists them; what it does not know comes after, by id.
constexpr std::array seedOrder{QLatin1String("dependency-track"), QLatin1String("smtp"),
                               QLatin1String("oci-registry"), QLatin1String("discord-webhook")};

std::ptrdiff_t rankOf(const QString &id)
{
    return std::find(seedOrder.begin(), seedOrder.end(), id) - seedOrder.begin();
}

Error unusable(const QString &id, const QString &file, const QString &why)
{
    return {Error::Kind::Environment,
            EngineWords::tr("integration %1").arg(id),
            QStringLiteral("%1: %2").arg(file, why),
            EngineWords::tr("Correct the file in the integration's folder and build again."),
            {}};
}

/// Where translations of what is in an integration's files are found.
QByteArray wordsOf(const QString &id)
{
    return "schema/" + id.toUtf8();
}

QString translated(const QString &id, const QString &text)
{
    return QCoreApplication::translate(wordsOf(id), text.toUtf8());
}

/// The schema's error, with the folder and file that it is about.
Result<Schema> readSchema(const QString &id, const QString &file, const QByteArray &json)
{
    auto schema = Schema::read(json, wordsOf(id));
    if (!schema)
        return unusable(id, file, schema.error().text());
    return schema;
}

Result<CatalogueEntry> readPackage(const IntegrationPackage &package)
{
    auto registration =
        readSchema(package.id, QStringLiteral("registration.schema.json"), package.registrationSchema);
    if (!registration)
        return registration.error();
    auto attachment =
        readSchema(package.id, QStringLiteral("attachment.schema.json"), package.attachmentSchema);
    if (!attachment)
        return attachment.error();
    if (const QStringList secrets = attachment->secretNames(); !secrets.isEmpty()) {
        return unusable(
            package.id, QStringLiteral("attachment.schema.json"),
            EngineWords::tr("\"%1\" is a secret, and an attachment cannot keep one").arg(secrets.first()));
    }
    const auto manifest = readManifest(package.manifest);
    if (!manifest)
        return unusable(package.id, QStringLiteral("manifest.json"),
                        manifest.error().join(QStringLiteral("; ")));
    CatalogueEntry entry{package.id,
                         manifest->version,
                         translated(package.id, manifest->title),
                         translated(package.id, manifest->description),
                         translated(package.id, manifest->summary),
                         manifest->subscribedMaterials,
                         manifest->atOnce,
                         QStringLiteral("built-in"),
                         std::move(*registration),
                         std::move(*attachment),
                         QString::fromUtf8(package.readme),
                         package.icon,
                         {}};
    if (package.create)
        entry.integration = package.create();
    if (!entry.integration)
        return unusable(package.id, QStringLiteral("integration.cpp"),
                        EngineWords::tr("create() made nothing"));
    return entry;
}

} // namespace

Result<Catalogue> Catalogue::load(std::vector<IntegrationPackage> packages)
{
    Catalogue catalogue;
    for (const IntegrationPackage &package : packages) {
        auto entry = readPackage(package);
        if (!entry)
            return entry.error();
        if (catalogue.entry(entry->id))
            return unusable(entry->id, QStringLiteral("manifest.json"),
                            EngineWords::tr("there are two of this id"));
        catalogue.m_entries.push_back(std::move(*entry));
    }
    std::sort(catalogue.m_entries.begin(), catalogue.m_entries.end(),
              [](const CatalogueEntry &a, const CatalogueEntry &b) {
                  return std::pair(rankOf(a.id), a.id) < std::pair(rankOf(b.id), b.id);
              });
    return catalogue;
}

const std::vector<CatalogueEntry> &Catalogue::entries() const
{
    return m_entries;
}

const CatalogueEntry *Catalogue::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const CatalogueEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace attache
