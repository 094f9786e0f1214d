// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/style.h"

#include <QAction>
#include <QPushButton>

namespace attache
{

/// A push button with its role and our icon. An icon is tinted to fit the role.
QPushButton *newButton(const QString &text, const QString &icon = {}, ButtonRole role = ButtonRole::Default,
                       QWidget *parent = nullptr);

/// An icon with no words: `name` is its tool tip and its accessible name.
QPushButton *newIconButton(const QString &name, const QString &icon, ButtonRole role = ButtonRole::Default,
                           QWidget *parent = nullptr);

} // namespace attache
