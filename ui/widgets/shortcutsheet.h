// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

#include <vector>

namespace attache
{

/// Keys that belong together: "Ctrl+F" and what it does.
struct KeyGroup {
    QString title;
    QList<QPair<QString, QString>> keys;
};

/// All keys on one sheet, in two columns; Esc puts it away. Not modal.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<KeyGroup> &groups, QWidget *parent);
};

} // namespace attache
