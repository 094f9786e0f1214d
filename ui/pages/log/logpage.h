// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/log/diagnostics.h"
#include "ui/pages/log/logmodel.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace attache
{

class CodeBlock;
class Console;
class Detail;
class FilterChips;
class ListColumn;
class MasterDetail;

/// What the program has to say about itself, and what one sends along with a report of a fault: shown before
/// it is saved.
class LogPage : public Page
{
    Q_OBJECT

public:
    LogPage(Console &console, LogBook &book, QWidget *parent = nullptr);

    QString title() const override;
    QStringList trail() const override;

    QAction *primaryAction() const override { return m_diagnose; }

    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void begin(const QJsonObject &given) override;

private:
    QWidget *newDiagnostics();
    void showLine(const QString &id);
    void gather();
    void save();

    Console &m_console;
    LogBook &m_book;
    LogModel m_model;
    QAction *m_diagnose;
    FilterChips *m_chips;
    ListColumn *m_column;
    Detail *m_detail;
    MasterDetail *m_split;
    CodeBlock *m_text;
    QStackedWidget *m_stack;
    Diagnostics m_gathered;
    int m_asked = 0; ///< answers that are still to come
};

} // namespace attache
