// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QWidget;

namespace attache
{

class FilterChips;
class MatrixView;

/// The matrix between its filter, the way to add a workflow, and what its marks mean.
QWidget *newWorkflowColumn(FilterChips *chips, MatrixView *matrix, QAction *addWorkflow);

} // namespace attache
