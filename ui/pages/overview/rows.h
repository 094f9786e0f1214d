// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace attache
{

/// Those of one attachment that are held.
QJsonObject heldRowsOf(const Attachment &attachment);

/// The rows behind a figure, as the page of deliveries takes them: in one of these states, of this
/// registration (empty: of any), taken in between these times (invalid: any).
QJsonObject rowsOf(const std::vector<Delivery::State> &states, const QString &registrationId = {},
                   const QDateTime &since = {}, const QDateTime &until = {});

} // namespace attache
