// SPDX-License-Identifier: Apache-2.0
#include "engine/doctor.h"

#include "engine/keychain.h"
#include "engine/networkstate.h"
#include "engine/parts.h"
#include "engine/words.h"
#include "store/deliveries.h"

#include <QDir>
#include <QFile>

namespace attache
{
namespace
{

using Finding = Doctor::Finding;

Finding examineStore(EngineParts &parts)
{
    const QString file = QDir::toNativeSeparators(parts.folder + QStringLiteral("/store.sqlite"));
    return parts.store->call([&file](Database &database) -> Finding {
        if (const auto sound = database.quickCheck(); !sound)
            return {QStringLiteral("store"), false, sound.error().text(),
                    sound.error().remedy.isEmpty()
                        ? EngineWords::tr("Close Attaché, keep a copy of %1, and restore it from a backup.")
                              .arg(file)
                        : sound.error().remedy};
        return {QStringLiteral("store"),
                true,
                EngineWords::tr("%1 is sound (schema version %2)").arg(file).arg(database.schemaVersion()),
                {}};
    });
}

Finding examineKeychain(EngineParts &parts)
{
    const auto open = keychain::probe(*parts.secrets, parts.closing.get_token(), keychain::patience);
    if (!open)
        return {QStringLiteral("keychain"), false, open.error().why, open.error().remedy};
    Q_EMIT parts.changes.keychainOpened();
    return {
        QStringLiteral("keychain"), true, EngineWords::tr("A secret can be written, read and removed"), {}};
}

Finding examineIntegrations(const Catalogue &catalogue)
{
    QStringList names;
    for (const CatalogueEntry &entry : catalogue.entries())
        names.append(QStringLiteral("%1 %2").arg(entry.id, entry.version));
    if (names.isEmpty())
        return {QStringLiteral("integrations"), false, EngineWords::tr("There are none in this build"),
                EngineWords::tr("Install a complete build of Attaché.")};
    return {QStringLiteral("integrations"), true, names.join(QStringLiteral(", ")), {}};
}

Finding examineNetwork()
{
    const NetworkState state = networkState();
    if (state.tls.isEmpty()) {
        return {QStringLiteral("network"), false,
                EngineWords::tr("There is no TLS library, so no https address works"),
                EngineWords::tr("Install OpenSSL 3 (Debian: apt install libssl3).")};
    }
    return {QStringLiteral("network"),
            true,
            QStringLiteral("%1; %2").arg(
                state.tls, state.proxies.isEmpty()
                               ? EngineWords::tr("no proxy")
                               : EngineWords::tr("proxy %1").arg(state.proxies.join(QStringLiteral(", ")))),
            {}};
}

Finding examineDispatcher(EngineParts &parts)
{
    const auto names = parts.store->call(
        [now = parts.clock()](Database &database) { return store::dispatchers(database, now); });
    if (!names)
        return {QStringLiteral("dispatcher"), false, names.error().text(), names.error().remedy};
    if (names->isEmpty())
        return {QStringLiteral("dispatcher"),
                true,
                EngineWords::tr("Nobody is sending: open Attaché, or start attachectl run"),
                {}};
    return {QStringLiteral("dispatcher"),
            true,
            EngineWords::tr("Sending: %1").arg(names->join(QStringLiteral("; "))),
            {}};
}

} // namespace

Doctor::Doctor(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QFuture<std::vector<Doctor::Finding>> Doctor::examine()
{
    return m_parts.workers.run([&parts = m_parts]() -> std::vector<Finding> {
        return {examineStore(parts), examineKeychain(parts), examineIntegrations(parts.catalogue),
                examineNetwork(), examineDispatcher(parts)};
    });
}

} // namespace attache
