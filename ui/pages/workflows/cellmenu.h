// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QPoint;
class QWidget;

namespace attache
{

/// What can be done with one cell of the matrix; what is null is not offered.
struct CellActions {
    std::function<void()> attach;
    std::function<void()> attachWithForm;
    std::function<void()> change;
    std::function<void()> backfill;
    bool mayBackfill = false; ///< there is something that could be sent
    std::function<void()> pause;
    std::function<void()> resume;
    std::function<void()> detach;
    std::function<void()> openRegistration;
};

void popUpCellMenu(QWidget *parent, const CellActions &actions, const QPoint &globalPosition);

} // namespace attache
