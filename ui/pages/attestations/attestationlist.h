// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "engine/intake.h"
#include "ui/models/attestationmodel.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace attache
{

class Console;
class FilterChips;
class ListColumn;

/// The attestations of the store, newest first, of which the search, a workflow and the state of the
/// signature leave some. The store looks for them, so that all are found and not only those read so far.
class AttestationList : public QWidget
{
    Q_OBJECT

public:
    explicit AttestationList(Console &console, QWidget *parent = nullptr);

    void begin(); ///< the first reading
    void readAgain();
    void search(const QString &text);

    QString chosenId() const;
    /// False when there is no such row (yet).
    bool choose(const QString &id);

    /// Nothing has been taken in at all.
    bool isEmpty() const { return m_began && m_total == 0; }

Q_SIGNALS:
    void chosen(const QString &id);
    void pressed();
    void counted(); ///< isEmpty() may be another now
    void failed(const attache::Error &error);

private:
    void restart();
    void count();
    void showChips(const store::SignatureCounts &counts);
    void showWorkflows();
    void setWorkflow(const QString &id, const QString &name);

    Console &m_console;
    store::AttestationFilter m_filter;
    QString m_search;   ///< what is typed; the filter's follows
    QString m_workflow; ///< name of the filter's; empty: all
    AttestationModel m_model;
    FilterChips *m_chips;
    QPushButton *m_which;
    QMenu *m_menu;
    ListColumn *m_column;
    QTimer m_typing; ///< a search is begun when one has stopped typing
    QTimer m_clock;
    int m_counting = 0; ///< answers of an earlier one are dropped
    int m_total = -1;
    bool m_began = false;
};

} // namespace attache
