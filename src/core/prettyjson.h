// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace attache
{

/// JSON in lines, with its keys in their own order; any other text as it is. Pure.
QString prettyPrinted(const QString &body);

} // namespace attache
