// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace attache
{

/// A choice closes its open list at Escape, but leaves the key to the window, which would go back as well.
/// While this lives the key only closes the list, in every choice of the program. Owned by the window; main
/// thread.
class EscapeInLists : public QObject
{
    Q_OBJECT

public:
    explicit EscapeInLists(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace attache
