// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/registrations.h"
#include "engine/servicecheck.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace attache
{

/// The longer work of Registrations, top to bottom, on a worker thread: it waits there for the store, the
/// keychain and the service. One object an operation.
class Registering
{
public:
    using StagePassed = std::function<void(Registrations::Stage, const QString &, const QString &)>;

    Registering(EngineParts &parts, const std::stop_token &stop, StagePassed passed = {});

    Result<Registration> add(const Registrations::Input &input);
    Result<Registration> update(const QString &idOrName, const Registrations::Change &change);
    Result<Registration> test(const QString &idOrName);
    Result<void> remove(const QString &idOrName);

private:
    /// A registration as it is to be, and its secrets before and after.
    struct Changed {
        Registration registration;
        QJsonObject secretsBefore;
        QJsonObject secretsAfter;
    };

    Result<const CatalogueEntry *> entryOf(const QString &kind) const;
    Result<QString> chosenName(const Registrations::Input &input);
    Result<Registration> stored(const QString &idOrName);
    Result<QJsonObject> storedSecrets(const Registration &registration);
    Result<void> probeKeychain();
    Result<CheckedInputs> checked(const CatalogueEntry &entry, const QString &name, const QJsonObject &inputs,
                                  bool force);
    Result<Changed> changed(Registration registration, const Registrations::Change &change);
    /// The secrets, then the row; nothing of either when one fails.
    Result<void> keep(const Changed &changed, Result<void> (*write)(Database &, const Registration &));
    Result<void> keepSecrets(const Changed &changed);
    /// Its service has just answered: what it asked for before is over.
    void forgetQuiet(const Registration &registration);
    void restoreSecrets(const Changed &changed);
    void passed(Registrations::Stage stage, const QString &words, const QString &detail = {}) const;
    void announceChange() const;

    EngineParts &m_parts;
    const EitherStop m_stop;
    const StagePassed m_passed;
};

/// `kind`, or else kind-2, kind-3 …: the first that no registration has.
Result<QString> freeRegistrationName(Database &database, const QString &kind);

} // namespace attache
