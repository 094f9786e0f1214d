// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QByteArray>

/// Attempts as an HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), which browsers'
/// developer tools and other programs open. It has what is stored and shown, masked, and nothing that is
/// worked out from it, so that no secret can come back. Pure; any thread.
///
/// A field that HAR wants and the store does not keep has the value that HAR gives to what is not known.
/// "_delivery" in an entry says which attempt it is of, and what came of that; readers leave out a field that
/// begins so.
namespace attache
{

QByteArray harBegin(); ///< what comes before the entries
QByteArray harEnd();   ///< what comes after them

/// The requests of an attempt, an entry each, with commas between; empty where none was made.
QByteArray harEntries(const Delivery &delivery, const Attempt &attempt);

} // namespace attache
