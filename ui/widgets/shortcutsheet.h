// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace attache
{

/// All keys on one sheet; Esc puts it away. Not modal.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *parent);
};

} // namespace attache
