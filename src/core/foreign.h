// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// Tells people what they gave when it is no attestation.
namespace attache
{

/// What bytes that cannot be JSON are: nothing in them, an archive, a page, a key. Nothing where that cannot
/// be told.
std::optional<Error> foreignBytes(const QByteArray &bytes);

/// What an object that is none of the forms of an attestation is.
Error foreignObject(const QJsonObject &object);

} // namespace attache
