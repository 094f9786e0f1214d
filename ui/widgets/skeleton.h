// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTimer;

namespace attache
{

/// Where a list's rows will be, while they are read: shown only when that takes longer than 150 ms.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

    void begin();
    void end();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer *m_delay;
    bool m_visible = false;
};

} // namespace attache
