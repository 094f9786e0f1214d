// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outcome.h"
#include "core/result.h"
#include "sdk/integration.h"

#include <QJsonObject>
#include <QString>

namespace attache::ATTACHE_INTEGRATION
{

class Registry;

/// Adds a referrer to the index that stands in for the referrers API where a registry has none: the tag
/// sha256-<hex of the subject> (distribution specification, "Referrers Tag Schema"). Others may write the
/// same tag at the same time: it is read again after it was written. What is no index is never overwritten.
///
/// `listing`: the referrer's descriptor, with artifactType and annotations. The tag.
Result<QString, Outcome> listInReferrersTag(Registry &registry, const QString &subject,
                                            const QJsonObject &listing, Execution &execution);

} // namespace attache::ATTACHE_INTEGRATION
