// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;
class QProgressBar;
class QPushButton;
class QWidget;

namespace attache
{

class ElidedLabel;
class KeyValueGrid;
class Label;
class Problem;
class SectionHeader;
class SectionTable;

/// The widgets of a PushPane, laid out and owned by it.
struct PushPaneForm {
    ElidedLabel *file;
    KeyValueGrid *about;
    SectionTable *materials;
    QComboBox *workflow;
    SectionHeader *planHeader;
    SectionTable *plan;
    Label *planWords;
    Problem *problem;
    QProgressBar *progress;
    QPushButton *push;
    QPushButton *cancel;
    QPushButton *choose;
    QPushButton *add;
};

PushPaneForm layPushPane(QWidget *pane);

} // namespace attache
