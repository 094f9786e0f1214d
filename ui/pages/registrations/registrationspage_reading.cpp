// SPDX-License-Identifier: Apache-2.0
/// RegistrationsPage: what it reads, and shows when it has come.
#include "ui/pages/registrations/registrationspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/models/soon.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/pages/registrations/registerflow.h"
#include "ui/pages/registrations/registrationactions.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using State = Registration::State;

// More than a day of one registration, and still nothing to wait for.
constexpr int deliveriesRead = 2000;

} // namespace

void RegistrationsPage::read()
{
    whenDone(m_console.workflows().attachments(), this,
             [this](const Result<std::vector<Attachment>> &attachments) {
                 if (!attachments) {
                     Q_EMIT failed(attachments.error());
                     return;
                 }
                 m_attachments = *attachments;
                 whenDone(m_console.registrations().list(), this,
                          [this](const Result<std::vector<Registration>> &registrations) {
                              if (registrations)
                                  take(*registrations);
                              else
                                  Q_EMIT failed(registrations.error());
                          });
             });
}

void RegistrationsPage::take(const std::vector<Registration> &registrations)
{
    std::vector<RegistrationRow> rows;
    for (const Registration &registration : registrations) {
        const CatalogueEntry *entry = m_console.catalogue().entry(registration.kind);
        const auto workflows =
            std::count_if(m_attachments.begin(), m_attachments.end(),
                          [&](const Attachment &of) { return of.registrationId == registration.id; });
        rows.push_back({registration, entry ? entry->title : registration.kind,
                        entry ? entry->icon : QByteArray(), int(workflows)});
    }
    m_read = true;
    m_taking = true;
    m_model.synchronise(rows);
    m_taking = false;
    showChips();
    if (m_stack->currentWidget() != m_flow)
        showBrowsing();
    const QString here = m_edit ? m_shown : m_column->chosenId(); // the form that is open stays
    const QString wanted = m_openSoon.isEmpty() ? here : m_openSoon;
    if (!m_openSoon.isEmpty()) {
        m_chips->choose(u"all"_s);
        m_column->choose(m_openSoon);
        m_split->showDetail();
        m_openSoon.clear();
    }
    showRegistration(wanted);
    if (auto *attach = m_attachesNext ? m_detail->findChild<QWidget *>(u"attach"_s) : nullptr)
        attach->setFocus(Qt::OtherFocusReason); // what a person does next
    m_attachesNext = false;
    if (!m_shown.isEmpty())
        doWhatWasAsked();
}

void RegistrationsPage::showChips()
{
    const int needYou = m_model.count(State::Misconfigured) + m_model.count(State::Unverified);
    m_chips->setChips(
        {{u"all"_s, tr("All"), m_model.rowCount(), tr("Show all registrations")},
         {u"active"_s, tr("Active"), m_model.count(State::Active), tr("Show the active registrations")},
         {u"need-you"_s, tr("Need you"), needYou, tr("Show the registrations that need you")},
         {u"paused"_s, tr("Paused"), m_model.count(State::Paused), tr("Show the paused registrations")}});
}

void RegistrationsPage::readDeliveries()
{
    store::DeliveryFilter filter;
    filter.registrationId = m_shown;
    whenDone(lastDay(m_console.deliveries(), filter, deliveriesRead), this,
             [this, of = m_shown](const Result<LastDay> &day) {
                 if (of != m_shown || !day)
                     return;
                 m_view.latest = day->latest;
                 m_view.tallies = day->tallies;
                 render();
             });
}

void RegistrationsPage::render()
{
    if (m_detail->isMenuOpen())
        return m_deliveriesSoon->ask(); // what is built anew would close it
    m_view.testing = !m_shown.isEmpty() && m_actions->tested() == m_shown;
    const RegistrationActions::Report report = m_actions->report(m_shown);
    m_view.checks = report.checks;
    m_view.checkedAt = report.endedAt;
    if (!m_view.registration.id.isEmpty())
        m_detail->setView(m_view, QDateTime::currentDateTimeUtc());
}

} // namespace attache
