// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

/// Which deliveries the page shows.
namespace attache
{

/// What a chip of that key lets through; empty: all.
std::vector<Delivery::State> statesOf(const QString &chip);

/// What another page asks for, or the filter's menu: {"states": […], "registration": id, "workflow": id,
/// "since", "until", "hours": so many before `now`, "search"}, all of it optional.
store::DeliveryFilter filterGiven(const QJsonObject &given, const QDateTime &now);

/// What each state is called here: a search is for these, too.
QMap<Delivery::State, QString> stateWords();

/// "Failed, Held"; "All".
QString statesWords(const store::DeliveryFilter &filter);

/// "13:00 to 14:00", "Delivered since 14:00": what the chip of such a filter says.
QString wordsOfFilter(const store::DeliveryFilter &filter, const QDateTime &now);

} // namespace attache
