// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace attache
{

/// What a page shows when there is nothing: a picture, what belongs there, the step that fills it, and where
/// that step is among the three that lead to a first delivery.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString title; ///< "Nothing is registered yet"
        QString words;
        int step = 1; ///< of register, attach, deliver; 0 shows no steps
    };

    /// The first action is the page's step, with a frame; the others are quiet. Not owned.
    EmptyPage(const Content &content, const std::vector<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace attache
