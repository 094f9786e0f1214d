// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/matrixmodel.h"
#include "ui/pages/page.h"

#include <QPointer>

class QStackedWidget;
class QTimer;

namespace attache
{

class AttachPane;
class BackfillBox;
class Console;
class FilterChips;
class FormPane;
class MasterDetail;
class MatrixReading;
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
    void build();
    void connectAll();
    void connectMatrix();
    void connectActions();
    void connectDetail();
    void take(const MatrixModel::Contents &contents);
    void beginWhatWasAsked();
    void showChips();
    void showCell(int row, int column);
    void showCells();
    void showMenu(int row, int column, const QPoint &globalPosition);
    void showDetail();
    void openAttachment(const QString &id);
    const Attachment *shownAttachment(int row, int column) const;
    QString firstFreeRegistration(const QString &workflow, const QString &registration) const;
    bool needsForm(const Registration &registration) const;
    void attachCell(int row, int column);
    void attachCells();
    void detachCells();
    void attach(const QString &workflow, const QString &registration, const QJsonObject &options);
    void change(const Attachment &attachment);
    void openPane();
    void addWorkflow();
    void submitWorkflow();

    Console &m_console;
    MatrixModel m_model;
    QAction *m_attachAction;
    QAction *m_addAction;
    WorkflowActions *m_actions;
    MatrixReading *m_reading;
    FilterChips *m_chips;
    MatrixView *m_matrix;
    WorkflowDetail *m_detail;
    BackfillBox *m_backfill;
    QWidget *m_detailSide; ///< both of them
    AttachPane *m_attach;
    QPointer<FormPane> m_add;
    QStackedWidget *m_right;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QTimer *m_readSoon;
    QString m_chosenWorkflow;     ///< by id, over readings
    QString m_chosenRegistration; ///< empty: the workflow as a whole
    QString m_openAttachment;     ///< of several of the same cell; empty: the newest
    QJsonObject m_beginSoon;      ///< to begin with when everything has been read
    bool m_mustBegin = false;
    bool m_read = false;
};

} // namespace attache
