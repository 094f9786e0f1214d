// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace attache
{

/// The libraries that the program runs on, each with the version that is loaded now: "Qt", "6.4.2". Any
/// thread.
QList<QPair<QString, QString>> libraryVersions();

} // namespace attache
