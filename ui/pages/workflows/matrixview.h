// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/filtermodel.h"
#include "ui/models/matrixmodel.h"

#include <QTableView>

namespace attache
{

class Catalogue;

/// The matrix of workflows and registrations. Arrow keys move over it; Enter or a click opens a cell, and
/// begins to attach where nothing is attached. Rows and columns given to and by it are the model's, not the
/// filter's.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel &model, const Catalogue &catalogue, QWidget *parent = nullptr);

    FilterModel &filter() { return m_filter; }

    void choose(int row, int column);
    QModelIndex chosen() const; ///< of the model

Q_SIGNALS:
    void cellChosen(int row, int column); ///< -1, -1: none
    void attachRequested(int row, int column);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layColumns();
    void openCell(const QModelIndex &index);

    MatrixModel &m_model;
    FilterModel m_filter;
};

} // namespace attache
