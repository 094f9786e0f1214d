// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QWidget>

namespace attache
{

/// Shown instead of the window when the store cannot be opened: why, what to do, and where the store is. The
/// store is left as it was found.
class StartupError : public QWidget
{
    Q_OBJECT

public:
    StartupError(const Error &error, const QString &folder, QWidget *parent = nullptr);
};

} // namespace attache
