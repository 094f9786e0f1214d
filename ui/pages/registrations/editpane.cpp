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
    whenDone(m_job.send(*pane->form(), force, m_stop.get_token()), this,
             [this, pane, turn](const Result<Registration> &result) {
                 if (turn != m_turn)
                     return;
                 pane->setBusy(false);
                 if (!result)
                     return pane->showFailure(result.error(), m_job.force);
                 pane->dropDraft();
                 Q_EMIT changed(*result, m_job.doneWords.arg(result->name));
             });
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
