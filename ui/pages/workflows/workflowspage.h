// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/matrixmodel.h"
#include "ui/pages/page.h"

#include <QFuture>
#include <QPointer>

#include <memory>

class QStackedWidget;
class QTimer;

namespace attache
{

class AttachPane;
class Console;
class FilterChips;
class FormPane;
class MasterDetail;
class MatrixView;
class WorkflowActions;
class WorkflowDetail;

/// Which workflow is delivered where: the matrix of workflows and registrations. Attaching is the primary
/// action.
class WorkflowsPage : public Page
{
    Q_OBJECT

public:
    explicit WorkflowsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QStringList trail() const override;
    QAction *primaryAction() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void open(const QString &id) override;
    void begin(const QJsonObject &given) override;

private:
    struct Reading;

    void build();
    void connectAll();
    void connectDetail();
    void read();
    template <typename T>
    void gather(const std::shared_ptr<Reading> &reading, QFuture<Result<T>> future, T Reading::*part);
    void take(Reading &reading);
    void showChips();
    void showCell(int row, int column);
    void showDetail();
    void attach(const QString &workflow, const QString &registration, const QJsonObject &options);
    void addWorkflow();
    void submitWorkflow();

    Console &m_console;
    MatrixModel m_model;
    QAction *m_attachAction;
    QAction *m_addAction;
    WorkflowActions *m_actions;
    FilterChips *m_chips;
    MatrixView *m_matrix;
    WorkflowDetail *m_detail;
    AttachPane *m_attach;
    QPointer<FormPane> m_add;
    QStackedWidget *m_right;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QTimer *m_readSoon;
    QString m_chosenWorkflow;     ///< by id, over readings
    QString m_chosenRegistration; ///< empty: the workflow as a whole
    QJsonObject m_beginSoon;      ///< to begin with when everything has been read
    bool m_mustBegin = false;
    bool m_read = false;
};

} // namespace attache
