// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

#include <vector>

class QBoxLayout;

namespace attache
{

/// Keys that belong together: "Ctrl+F" and what it does.
struct KeyGroup {
    QString title;
    QList<QPair<QString, QString>> keys;
};

/// All keys on one sheet, in two columns, or below each other where there is no room for two; Esc puts it
/// away. Not modal.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<KeyGroup> &groups, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
    int m_wide; ///< what both columns beside each other take
};

} // namespace attache
