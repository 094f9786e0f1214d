// SPDX-License-Identifier: Apache-2.0
/// Registering: what is kept of a registration where, and what is said of it then.
#include "engine/registering.h"

#include "engine/keychain.h"
#include "engine/words.h"
#include "store/registrations.h"

namespace attache
{

Result<void> Registering::probeKeychain()
{
    const auto open = keychain::probe(*m_parts.secrets, m_stop.token(), keychain::patienceWithAPerson);
    if (!open) {
        m_report->fail(CheckStage::Id::Keychain, open.error().why);
        return open;
    }
    m_report->pass(CheckStage::Id::Keychain, EngineWords::tr("Keychain is open"));
    Q_EMIT m_parts.changes.keychainOpened();
    return open;
}

Result<void> Registering::keep(const ChangedRegistration &changed,
                               Result<void> (*write)(Database &, const Registration &))
{
    if (const auto kept = keepSecrets(changed); !kept)
        return kept;
    // From here on it is one commit: what was asked for takes place, or nothing does.
    const auto written =
        m_parts.store->call([&](Database &database) { return write(database, changed.registration); });
    if (written)
        announceChange();
    else
        restoreSecrets(changed);
    return written;
}

Result<void> Registering::keepSecrets(const ChangedRegistration &changed)
{
    if (changed.secretsBefore == changed.secretsAfter)
        return {};
    const QString &id = changed.registration.id;
    const auto kept = changed.secretsAfter.isEmpty()
                          ? keychain::remove(*m_parts.secrets, id, m_stop.token(), keychain::patience)
                          : keychain::write(*m_parts.secrets, id, changed.secretsAfter, m_stop.token(),
                                            keychain::patienceWithAPerson);
    const bool wasStopped = m_stop.token().stop_requested();
    if (kept && !wasStopped)
        return {};
    restoreSecrets(changed); // a write that was stopped, or that came too late, may still take place
    return wasStopped ? stopped(EngineWords::tr("registration %1").arg(changed.registration.name))
                      : kept.error();
}

void Registering::restoreSecrets(const ChangedRegistration &changed)
{
    if (changed.secretsBefore == changed.secretsAfter)
        return;
    // Not stopped by the caller's token, which may be why this is called; only by the end of the program.
    const std::stop_token closing = m_parts.closing.get_token();
    const QString &id = changed.registration.id;
    if (changed.secretsBefore.isEmpty()) {
        (void)keychain::remove(*m_parts.secrets, id, closing, keychain::patience);
        return;
    }
    (void)keychain::write(*m_parts.secrets, id, changed.secretsBefore, closing, keychain::patience);
    // Was it deleted for good meanwhile? What cannot be taken out again now is at the next start.
    const auto orphaned = m_parts.store->call(
        [&](Database &database) { return store::notePutBack(database, id, m_parts.clock()); });
    if (!orphaned || !*orphaned)
        return;
    if (keychain::remove(*m_parts.secrets, id, closing, keychain::patience))
        (void)m_parts.store->call([&id](Database &database) { return store::notePurged(database, id); });
}

void Registering::forgetQuiet(const Registration &registration)
{
    // Were it not forgotten, it would be over by itself.
    (void)m_parts.store->call(
        [&registration](Database &database) { return store::clearQuietTime(database, registration.id); });
}

void Registering::announceChange() const
{
    Q_EMIT m_parts.changes.registrationsChanged();
    Q_EMIT m_parts.changes.deliveriesChanged(); // those of it that wait may have been moved
    Q_EMIT m_parts.changes.workQueued();
}

} // namespace attache
