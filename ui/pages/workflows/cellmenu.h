// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QPoint;
class QWidget;

namespace attache
{

/// What can be done with one cell of the matrix, as its context menu.
class CellMenu
{
public:
    /// Those that are null are not offered.
    struct Actions {
        std::function<void()> attach;
        std::function<void()> attachWithForm;
        std::function<void()> change;
        std::function<void()> backfill;
        bool mayBackfill = false; ///< there is something that could be sent
        std::function<void()> detach;
        std::function<void()> openRegistration;
    };

    static void popUp(QWidget *parent, const Actions &actions, const QPoint &globalPosition);
};

} // namespace attache
