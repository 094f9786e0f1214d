// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/editpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"

#include <QVBoxLayout>

namespace attache
{

EditPane::EditPane(Console &console, Job job, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_job(std::move(job))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_job.pane);
    setFocusProxy(m_job.pane);
    connect(m_job.pane, &FormPane::submitted, this, [this] { submit(false); });
    connect(m_job.pane, &FormPane::forced, this, [this] { submit(true); });
    connect(m_job.pane, &FormPane::cancelled, this, &EditPane::closed);
    connect(m_job.pane, &FormPane::stopRequested, this, &EditPane::stop);
    connect(&console.registrations(), &Registrations::checksChanged, this,
            [this](const QString &of, const Checks &checks) {
                if (of == m_job.registration.id)
                    m_job.pane->setChecks(checks);
            });
}

void EditPane::submit(bool force)
{
    FormPane *pane = m_job.pane;
    m_stop = std::stop_source();
    pane->setBusy(true);
    const int turn = ++m_turn;
    const QJsonObject sent = pane->form()->values();
    whenDone(m_job.send(*pane->form(), force, m_stop.get_token()), this,
             [this, turn, sent](const Result<Registration> &result) {
                 if (turn == m_turn)
                     m_job.pane->setBusy(false);
                 else if (!result)
                     return; // it was stopped, and that was said
                 if (result)
                     tellKept(*result, sent);
                 else
                     m_job.pane->showFailure(result.error(), m_job.force);
             });
}

/// Also where it was saved before the stop reached it.
void EditPane::tellKept(const Registration &registration, const QJsonObject &sent)
{
    const QString words = m_job.doneWords.arg(registration.name);
    if (m_job.pane->isBusy()) { // with what was submitted after the stop
        Q_EMIT keptAfterAll(words);
        return;
    }
    if (m_job.pane->form()->values() == sent) // else there is more, which the next form offers
        m_job.pane->dropDraft();
    Q_EMIT changed(registration, words);
}

void EditPane::begin()
{
    m_job.pane->form()->focusFirstField();
}

void EditPane::stop()
{
    m_stop.request_stop();
    ++m_turn;
    m_job.pane->setBusy(false);
}

} // namespace attache
