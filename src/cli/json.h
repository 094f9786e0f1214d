// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/catalogue.h"
#include "engine/checks.h"
#include "engine/deliveries.h"
#include "engine/doctor.h"
#include "engine/intake.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// The JSON of each thing that commands list and describe. The field names are a promise to scripts: only add
/// to them.
namespace attache
{

QJsonObject toJson(const CatalogueEntry &entry);
QJsonObject toJson(const Registration &registration);
QJsonObject toJson(const Workflow &workflow);
QJsonObject toJson(const Attachment &attachment);
QJsonObject toJson(const MaterialRecord &material);
QJsonObject toJson(const AttestationRecord &attestation);
QJsonObject toJson(const Delivery &delivery, const std::vector<Step> &steps);
QJsonObject toJson(const Attempt &attempt);
QJsonObject toJson(const Exchange &exchange);
QJsonObject toJson(const Intake::Planned &planned);
QJsonObject toJson(const Doctor::Finding &finding);
QJsonObject toJson(const Violation &violation);
QJsonObject toJson(const CheckStage &stage);

template <typename T>
QJsonArray toJson(const std::vector<T> &things)
{
    QJsonArray array;
    for (const T &thing : things)
        array.append(toJson(thing));
    return array;
}

QString timeText(const QDateTime &time); ///< RFC 3339 in UTC; empty for an invalid one

} // namespace attache
