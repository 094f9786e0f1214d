// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/catalogue.h"
#include "engine/deliveries.h"
#include "engine/doctor.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace attache
{

/// What one sends along with a report of a fault.
struct Diagnostics {
    std::vector<Doctor::Finding> findings;
    std::vector<Registration> registrations;
    store::DeliveryCounts counts;
};

/// To be read before it is given away. It has only what is named here, so that no secret can get in: of a
/// registration its kind and state, never its name, address or inputs. Pure.
QJsonObject toJson(const Diagnostics &diagnostics, const Catalogue &catalogue);

/// The same text with every address in it cut to scheme and host. Pure; any thread.
QString withoutAddresses(const QString &text);

/// The same text with no host in it: of an address, a proxy, this machine itself. Pure; any thread.
QString withoutHosts(const QString &text);

} // namespace attache
