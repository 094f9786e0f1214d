// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/sandbox/arrivalmodel.h"

#include <QHash>

class QStackedWidget;
class QVBoxLayout;

namespace attache
{

class Console;
class Detail;
class ListColumn;
class MasterDetail;

/// Local stand-ins of every service: register with one, see what arrives as the service would show it, break
/// one and mend it. Starting and stopping them is the primary action.
class SandboxPage : public Page
{
    Q_OBJECT

public:
    explicit SandboxPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;

    QAction *primaryAction() const override { return m_toggle; }

    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void begin(const QJsonObject &given) override;

private:
    QWidget *newArrivals();
    QWidget *newStandIns();
    void buildEmpty();
    void toggle();
    void render();
    void addRow(QVBoxLayout &column, const StandIns::StandIn &standIn);
    QString titleOf(const QString &integration) const;
    QByteArray iconOf(const QString &integration) const;
    void showArrival(const QString &id);

    Console &m_console;
    ArrivalModel m_model;
    QAction *m_toggle;
    ListColumn *m_column;
    Detail *m_detail;
    MasterDetail *m_split;
    QVBoxLayout *m_standIns;
    QWidget *m_rows = nullptr; ///< of m_standIns, built anew
    QStackedWidget *m_stack;
    QHash<QString, StandIns::Fault> m_faults; ///< by integration, as they were set
    bool m_busy = false;
};

} // namespace attache
