// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/registrationactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/question.h"

#include <QWidget>

namespace attache
{

RegistrationActions::RegistrationActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
}

void RegistrationActions::test(const QString &id)
{
    stopTest();
    m_stop = std::stop_source();
    m_tested = id;
    Q_EMIT changed();
    whenDone(m_console.registrations().test(id, m_stop.get_token()), this,
             [this, id](const Result<Registration> &tested) {
                 if (m_tested == id)
                     m_tested.clear();
                 if (tested)
                     Q_EMIT done(tr("%1 answered, and accepts what is registered.").arg(tested->name));
                 else if (tested.error().kind != Error::Kind::Cancelled)
                     Q_EMIT failed(tested.error());
                 Q_EMIT changed();
             });
}

void RegistrationActions::stopTest()
{
    m_stop.request_stop();
    m_tested.clear();
    Q_EMIT changed();
}

void RegistrationActions::setPaused(const QString &id, bool paused)
{
    const auto answered = [this, paused](const Result<Registration> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else
            Q_EMIT done(paused
                            ? tr("%1 is paused. Its deliveries are held, nothing is lost.").arg(result->name)
                            : tr("%1 is resumed.").arg(result->name));
        Q_EMIT changed();
    };
    if (paused)
        whenDone(m_console.registrations().pause(id), this, answered);
    else
        whenDone(m_console.registrations().resume(id), this, answered);
}

void RegistrationActions::askToRemove(const Registration &registration)
{
    whenDone(m_console.registrations().use(registration.id), this,
             [this, registration](const Result<store::RegistrationUse> &use) {
                 if (!use) {
                     Q_EMIT failed(use.error());
                     return;
                 }
                 ask(m_page, tr("Delete %1?").arg(registration.name),
                     tr("This takes along %1 and cancels what waits for it (%2). Its secrets go from the "
                        "keychain. "
                        "What was delivered stays in the list.")
                         .arg(attachmentsWords(use->attachments), deliveriesWords(use->waitingDeliveries)),
                     tr("Delete"), [this, registration] { remove(registration); });
             });
}

void RegistrationActions::remove(const Registration &registration)
{
    whenDone(m_console.registrations().remove(registration.id), this,
             [this, name = registration.name](const Result<void> &removed) {
                 if (!removed)
                     Q_EMIT failed(removed.error());
                 else
                     Q_EMIT done(tr("%1 is deleted.").arg(name));
                 Q_EMIT changed();
             });
}

} // namespace attache
