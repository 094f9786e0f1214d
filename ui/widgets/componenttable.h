// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace attache
{

/// Components in rows of one height, of which only those in view cost anything. Ctrl+C copies the chosen
/// row's package URL, or its name.
class ComponentTable : public QTableView
{
    Q_OBJECT

public:
    explicit ComponentTable(QAbstractItemModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace attache
