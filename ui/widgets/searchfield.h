// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace attache
{

/// The header's search: a glass before the words, "Ctrl F" behind while it is empty. Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace attache
