// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/practice.h"
#include "ui/pages/page.h"
#include "ui/pages/sandbox/arrivalmodel.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace attache
{

class Console;
class Detail;
class ListColumn;
class MasterDetail;
class StandInList;
class StandInPane;

/// Local stand-ins of every service: register with one, see what arrives as the service would show it, break
/// one and mend it. Its primary action starts them, and then pushes something to deliver.
class SandboxPage : public Page
{
    Q_OBJECT

public:
    explicit SandboxPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;

    QAction *primaryAction() const override;

    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void open(const QString &id) override; ///< an integration's: the latest that arrived there
    void begin(const QJsonObject &given) override;

private:
    QWidget *newColumn();
    void buildEmpty();
    void connectAll();
    void toggleAll();
    void start(const QString &integration);
    void stop(const QString &integration);
    void registerWith(const QString &integration);
    void pushSample();
    void pushSampleOf(const std::vector<Attachment> &attachments);
    void render();
    void showArrival(const QString &id);
    void showStandIn(const QString &integration);
    const StandIns::StandIn *standIn(const QString &integration) const;

    Console &m_console;
    ArrivalModel m_model;
    QAction *m_start;
    QAction *m_sample;
    QPushButton *m_toggle; ///< all of them
    StandInList *m_standIns;
    ListColumn *m_column;
    Detail *m_detail;
    MasterDetail *m_split;
    QStackedWidget *m_stack;
    QPointer<StandInPane> m_pane;  ///< while a stand-in is shown
    QString m_shownStandIn;        ///< the integration's id; empty while an arrival is shown
    bool m_cameUnseen = false;     ///< something, while another page was shown
    bool m_staysAtStandIn = false; ///< a person chose it: what arrives does not take its place
    std::unique_ptr<Practice> m_practice;
};

} // namespace attache
