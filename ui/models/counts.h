// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QString>

/// Counts and names as pages and models put them alike (times, sizes and states are in ui/widgets/words.h).
///
/// English has its singular written out ("1 attempt") and %n for the rest, so that it reads well without a
/// translation file; other languages get all of their plural forms through %n.
namespace attache
{

QString attemptsWords(int n);
QString workflowsWords(int n); ///< "Not attached" for none
QString deliveriesWords(int n);
QString attachmentsWords(int n);
QString materialsWords(int n);

/// "98.5 %": what part of `whole` it is, which is not zero.
QString percentWords(int part, int whole);

/// Which workflow it is: "project/name", or the name alone.
QString workflowWords(const QString &project, const QString &name);
QString workflowWords(const Workflow &workflow);

/// "prefix=api, mode=tag", or that there are none.
QString optionsWords(const QJsonObject &options);

/// "api/build has never produced SBOM_CYCLONEDX_JSON": any of these types would do.
QString neverProducedWords(const Workflow &workflow, const QStringList &types);

/// How long it took when it went well at once, or how often it was tried: what a row has room for.
QString effortWords(const Delivery &delivery);

} // namespace attache
