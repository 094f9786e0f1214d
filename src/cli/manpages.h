// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/verbtree.h"

#include <QMap>
#include <QString>

/// Manual pages (section 1) in roff's man macros.
namespace attache
{

/// By name, "attachectl" and one for each of its first words: "attachectl-workflow".
QMap<QString, QString> manPages(const VerbNode &program);

} // namespace attache
