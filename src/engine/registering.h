// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"
#include "engine/registrations.h"

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
    /// What the live service made of the inputs.
    struct Checked {
        QJsonObject config; ///< public
        Registration::State state = Registration::State::Active;
        QString reason;
    };

    Result<const CatalogueEntry *> entryOf(const QString &kind) const;
    Result<QString> chosenName(const Registrations::Input &input);
    Result<Registration> stored(const QString &idOrName);
    Result<QJsonObject> storedSecrets(const Registration &registration);
    Result<void> probeKeychain();
    Result<QJsonObject> askService(const CatalogueEntry &entry, const QString &name,
                                   const QJsonObject &values);
    Result<Checked> checked(const CatalogueEntry &entry, const QString &name, const QJsonObject &values,
                            bool force);
    Result<void> keepSecrets(const QString &id, const QJsonObject &before, const QJsonObject &after);
    void restoreSecrets(const QString &id, const QJsonObject &before, const QJsonObject &after);
    void passed(Registrations::Stage stage, const QString &words, const QString &detail = {}) const;
    void announceChange() const;

    EngineParts &m_parts;
    const EitherStop m_stop;
    const StagePassed m_passed;
};

/// `kind`, or else kind-2, kind-3 …: the first that no registration has.
Result<QString> freeRegistrationName(Database &database, const QString &kind);

} // namespace attache
