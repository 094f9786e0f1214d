// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace attache
{

/// The languages that the window speaks, by their codes: "de", "zh_CN", … English first. Main thread.
QStringList languages();

/// "Deutsch": in the language itself.
QString nameOfLanguage(const QString &code);

/// Has the program speak this language, Qt's own words included, write numbers and dates its way, and lay
/// itself out in its direction. Empty: as the system has it. Once, before anything that shows words is made;
/// what is shown already stays as it is.
void speak(const QString &code);

} // namespace attache
