// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

namespace attache
{

QString Error::text() const
{
    QString line = what.isEmpty() ? why : QStringLiteral("%1: %2").arg(what, why);
    if (!remedy.isEmpty()) {
        if (!line.endsWith(QLatin1Char('.')))
            line += QLatin1Char('.');
        line += QLatin1Char(' ') + remedy;
    }
    return line.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace attache
