// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checks.h"
#include "engine/parts.h"
#include "engine/registrations.h"
#include "engine/servicecheck.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <stop_token>

namespace attache
{

/// A registration as it is to be, and its secrets before and after.
struct ChangedRegistration {
    Registration registration;
    QJsonObject secretsBefore;
    QJsonObject secretsAfter;
};

/// The longer work of Registrations, top to bottom, on a worker thread: it waits there for the store, the
/// keychain and the service. One object an operation.
class Registering
{
public:
    Registering(EngineParts &parts, const std::stop_token &stop, CheckReport::Changed checks = {});

    Result<Registration> add(const Registrations::Input &input);
    Result<Registration> clone(const QString &idOrName, const Registrations::Copy &copy);
    Result<Registration> update(const QString &idOrName, const Registrations::Change &change);
    Result<Registration> rotate(const QString &idOrName, const QJsonObject &secrets);
    Result<Registration> test(const QString &idOrName);

private:
    Result<const CatalogueEntry *> entryOf(const QString &kind) const;
    Result<QString> chosenName(const QString &name, const QString &base);
    Result<Registration> stored(const QString &idOrName);
    Result<QJsonObject> storedSecrets(const Registration &registration);
    /// A test's answer, brought to the registration's state.
    Result<void> noteAnswer(const Registration &registration, const Result<CheckedInputs> &answer);
    Result<void> probeKeychain();
    Result<CheckedInputs> checked(const CatalogueEntry &entry, const QString &name, const QJsonObject &inputs,
                                  bool force);
    Result<ChangedRegistration> changed(Registration registration, const Registrations::Change &change);
    /// The secrets, then the row; nothing of either when one fails.
    Result<void> keep(const ChangedRegistration &changed,
                      Result<void> (*write)(Database &, const Registration &));
    Result<void> keepSecrets(const ChangedRegistration &changed);
    void restoreSecrets(const ChangedRegistration &changed);
    /// Its service has just answered: what it asked for before is over.
    void forgetQuiet(const Registration &registration);
    void announceChange() const;

    EngineParts &m_parts;
    const EitherStop m_stop;
    const CheckReport::Changed m_checks;
    std::shared_ptr<CheckReport> m_report;
};

/// `base`, or else base-2, base-3 …: the first that no registration has.
Result<QString> freeRegistrationName(Database &database, const QString &base);
/// The same for a copy of one that is called `name`.
Result<QString> freeNameOfCopy(Database &database, const QString &name);

} // namespace attache
