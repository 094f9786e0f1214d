// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/schema.h"
#include "engine/checks.h"
#include "engine/parts.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <stop_token>

/// A registration's inputs and an attachment's options before the live service, and what may be kept of them
/// where. Worker threads.
namespace attache
{

/// The inputs that go to the keychain.
QJsonObject secretsOf(const Schema &schema, const QJsonObject &inputs);

/// The inputs that it was registered with, as far as they were kept: what the schema does not know is no
/// input.
QJsonObject inputsOf(const Schema &schema, const Registration &registration, const QJsonObject &secrets);

/// Has the integration check the inputs against its service. Returns the public configuration, without any
/// secret whatever the integration put into it. Errors as registerWith()'s, without secrets, with the stage
/// at which it failed and what to do there; Environment when it throws; Cancelled when it was stopped,
/// whatever it said. Tells `report` of each stage.
Result<QJsonObject> askService(EngineParts &parts, const CatalogueEntry &entry, const QString &name,
                               const QJsonObject &inputs, const std::stop_token &stop,
                               const std::shared_ptr<CheckReport> &report);

/// The same for an attachment's options, as attach(). Returns those to keep.
Result<QJsonObject> askAboutOptions(EngineParts &parts, const CatalogueEntry &entry,
                                    const Registration &registration, const QJsonObject &secrets,
                                    const QJsonObject &options, const std::stop_token &stop);

/// What the live service made of the inputs.
struct CheckedInputs {
    QJsonObject config; ///< public
    Registration::State state = Registration::State::Active;
    QString reason;
};

/// As askService(); with `force`, inputs that the service refused or did not answer to are kept as
/// unverified.
Result<CheckedInputs> checkInputs(EngineParts &parts, const CatalogueEntry &entry, const QString &name,
                                  const QJsonObject &inputs, bool force, const std::stop_token &stop,
                                  const std::shared_ptr<CheckReport> &report);

} // namespace attache
