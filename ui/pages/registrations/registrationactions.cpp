// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/registrationactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/question.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int namesShown = 8; // of workflows

/// What deleting takes along, by name, and that it can be taken back.
QString whatGoes(const store::RegistrationUse &use)
{
    const QString back =
        RegistrationActions::tr("You can take this back for ten minutes, with all of it; then "
                                "its secrets go from the keychain. What was delivered stays in "
                                "the list.");
    QStringList parts;
    if (use.workflows.isEmpty()) {
        parts.append(RegistrationActions::tr("It is attached to no workflow."));
    } else {
        QStringList lines{RegistrationActions::tr("It is detached from:")};
        const QStringList shown = use.workflows.mid(0, namesShown);
        for (const QString &name : shown)
            lines.append(u"• "_s + name);
        if (const int more = int(use.workflows.size()) - namesShown; more > 0)
            lines.append(RegistrationActions::tr("and %n more", nullptr, more));
        parts.append(lines.join(u'\n'));
    }
    if (use.waitingDeliveries > 0)
        parts.append(RegistrationActions::tr("%n deliveries that wait for it are cancelled.", nullptr,
                                             use.waitingDeliveries));
    parts.append(back);
    return parts.join(u"\n\n"_s);
}

} // namespace

RegistrationActions::RegistrationActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
    connect(&console.registrations(), &Registrations::checksChanged, this, &RegistrationActions::take);
}

void RegistrationActions::test(const QString &id)
{
    stopTest();
    m_stop = std::stop_source();
    m_tested = id;
    m_reports.insert(id, {});
    Q_EMIT changed();
    whenDone(m_console.registrations().test(id, m_stop.get_token()), this,
             [this, id](const Result<Registration> &tested) {
                 if (m_tested == id)
                     m_tested.clear();
                 Report &report = m_reports[id];
                 report.endedAt = QDateTime::currentDateTimeUtc();
                 const bool isShown =
                     std::any_of(report.checks.begin(), report.checks.end(), [](const CheckStage &stage) {
                         return stage.state == CheckStage::State::Failed;
                     });
                 if (tested)
                     Q_EMIT done(tr("%1 answered, and accepts what is registered.").arg(tested->name));
                 else if (tested.error().kind == Error::Kind::Cancelled)
                     m_reports.remove(id);
                 else if (!isShown) // it says where it failed, and what to do
                     Q_EMIT failed(tested.error());
                 Q_EMIT changed();
             });
}

void RegistrationActions::take(const QString &of, const Checks &checks)
{
    if (of != m_tested)
        return;
    m_reports[of].checks = checks;
    Q_EMIT reported(of, checks);
}

void RegistrationActions::stopTest()
{
    m_stop.request_stop();
    m_tested.clear();
    Q_EMIT changed();
}

void RegistrationActions::setPaused(const Registration &registration, bool paused)
{
    const auto answered = [this, paused, registration](const Result<Registration> &result) {
        if (!result)
            return tell(result);
        const QString words =
            paused ? tr("%1 is paused. Its deliveries are held, nothing is lost.").arg(result->name)
                   : tr("%1 is resumed.").arg(result->name);
        Q_EMIT undoable(words, [this, registration] {
            whenDone(m_console.registrations().putBack(registration), this,
                     [this](const Result<Registration> &back) { tell(back); });
        });
        Q_EMIT changed();
    };
    if (paused)
        whenDone(m_console.registrations().pause(registration.id), this, answered);
    else
        whenDone(m_console.registrations().resume(registration.id), this, answered);
}

void RegistrationActions::tell(const Result<Registration> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    Q_EMIT changed();
}

void RegistrationActions::askToRemove(const Registration &registration)
{
    whenDone(m_console.registrations().use(registration.id), this,
             [this, registration](const Result<store::RegistrationUse> &use) {
                 if (!use) {
                     Q_EMIT failed(use.error());
                     return;
                 }
                 ask(m_page, tr("Delete %1?").arg(registration.name), whatGoes(*use), tr("Delete"),
                     [this, registration] { remove(registration); });
             });
}

void RegistrationActions::remove(const Registration &registration)
{
    whenDone(m_console.registrations().remove(registration.id), this,
             [this, registration](const Result<void> &removed) {
                 if (!removed)
                     Q_EMIT failed(removed.error());
                 else
                     offerBack(registration);
                 Q_EMIT changed();
             });
}

void RegistrationActions::offerBack(const Registration &registration)
{
    Q_EMIT undoable(tr("%1 is deleted.").arg(registration.name),
                    [this, registration] { restore(registration); });
}

void RegistrationActions::restore(const Registration &registration)
{
    whenDone(m_console.registrations().restore(registration.id), this,
             [this, registration](const Result<void> &restored) {
                 if (!restored) {
                     Q_EMIT failed(restored.error());
                     if (restored.error().kind !=
                         Error::Kind::NotFound) // once the way is free, it is taken back
                         offerBack(registration);
                 }
                 Q_EMIT changed();
             });
}

} // namespace attache
