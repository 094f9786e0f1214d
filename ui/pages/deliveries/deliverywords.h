// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"

#include <QDateTime>
#include <QString>

/// What a delivery's page says in sentences. Pure but for locale and translation.
namespace attache
{

QString headingOf(const Delivery &delivery); ///< what happened, as one sentence

/// What a person can do about it, or what happens by itself; empty where there is nothing to do. What begins
/// it is in nextsteps.h.
QString nextStepWords(const Deliveries::Detail &detail, const QDateTime &now);

/// What an attempt came to: its reason, or the last answer where it has none.
QString attemptWords(const Attempt &attempt);

/// A step as a person knows it: the digest in its key is told as the name of the material that it is of.
QString stepWords(const Step &step, const DeliverySurroundings &around);

/// A step's receipt in short: its most telling value.
QString receiptWords(const QJsonObject &receipt);

/// The first link in a receipt; empty without one.
QString receiptLink(const QJsonObject &receipt);

} // namespace attache
