// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace attache
{

/// A question that has to be answered before something is taken away: says what it affects; the button is the
/// verb. Returns at once; `agreed` is called when it was answered so, and `asker` still lives.
void ask(QWidget *asker, const QString &question, const QString &whatItAffects, const QString &verb,
         std::function<void()> agreed);

} // namespace attache
