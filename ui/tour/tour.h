// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"
#include "core/result.h"
#include "engine/standins.h"
#include "ui/pages/page.h"
#include "ui/tour/coachmark.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class QAbstractButton;

namespace attache
{

class Console;
class MainWindow;
class Practice;

/// The first run: register with a stand-in of the sandbox, add a workflow, attach, push, see it delivered and
/// what arrived. Everything is done through the pages' own forms, filled in for the person; pressing their
/// buttons is what leads on.
///
/// Main thread. It goes by what is new in the store since it began, so doing a step in another way than it
/// suggests leads on as well.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, Console &console, QObject *parent = nullptr);
    ~Tour() override;

    /// Begins; or goes on where it was left.
    void start();

    CoachMark *mark() const { return m_mark; }

    /// What to press now: the mark's own button, or the one that it points at.
    QAbstractButton *awaitedButton() const;

Q_SIGNALS:
    void marked(const QString &title); ///< a new bubble is up
    void failed(const attache::Error &error);
    void finished(bool delivered);

private:
    enum class Step { Register, AddWorkflow, Attach, Push, Watch, Delivered, Arrived };

    void begin();
    void lookAtStore();
    void lookAtRegistrations(const std::vector<Registration> &list);
    void lookAtWorkflows(const std::vector<Workflow> &list);
    void goTo(Step step);
    void enter();
    void introduce(PageId page, int number, const QString &title, const QString &words);
    void followPage();
    void goOn();
    void fillIn();
    void registerWithStandIn();
    void pushSample();
    void pointAtSubmit();
    void readDelivery();
    void showDelivery(const Delivery &delivery);
    void showArrival();
    void end(bool delivered);

    MainWindow &m_window;
    Console &m_console;
    std::unique_ptr<Practice> m_practice;
    CoachMark *m_mark;
    Step m_step = Step::Register;
    std::optional<PageId> m_introduced; ///< the page that the mark introduces, until its form is open
    bool m_isFilledIn = false;          ///< the step's form is open: its button is awaited, not the mark's
    bool m_isRunning = false;
    bool m_wasLeft = false;   ///< in the middle
    bool m_delivered = false; ///< and not refused
    QSet<QString> m_old;      ///< ids of what was registered before
    QString m_name;           ///< for the registration
    QString m_registration;   ///< id
    Workflow m_workflow;
};

} // namespace attache
