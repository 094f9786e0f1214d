// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pages.h"

#include "ui/pages/attestations/attestationspage.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/integrations/integrationspage.h"
#include "ui/pages/log/logpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/pages/sandbox/sandboxpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/workflows/workflowspage.h"

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

template <typename Of>
PageEntry entry(Console &console, PageId id, const QString &label, const QString &icon,
                const QString &purpose = {})
{
    return {id, label, icon, [&console](QWidget *parent) { return new Of(console, parent); }, false, purpose};
}

} // namespace

std::vector<PageEntry> allPages(const PageParts &parts)
{
    Console &console = parts.console;
    return {
        entry<OverviewPage>(console, PageId::Overview, Page::tr("Overview"), u"overview"_s),
        entry<IntegrationsPage>(console, PageId::Integrations, Page::tr("Integrations"), u"integrations"_s),
        entry<RegistrationsPage>(console, PageId::Registrations, Page::tr("Registrations"),
                                 u"registrations"_s, Page::tr("Register an integration")),
        entry<WorkflowsPage>(console, PageId::Workflows, Page::tr("Workflows"), u"workflows"_s,
                             Page::tr("Attach an integration to a workflow")),
        entry<AttestationsPage>(console, PageId::Attestations, Page::tr("Attestations"), u"attestations"_s,
                                Page::tr("Push an attestation")),
        entry<DeliveriesPage>(console, PageId::Deliveries, Page::tr("Deliveries"), u"deliveries"_s),
        entry<SandboxPage>(console, PageId::Sandbox, Page::tr("Sandbox"), u"sandbox"_s,
                           Page::tr("Start the sandbox")),
        {PageId::Log, Page::tr("Log"), u"log"_s,
         [parts](QWidget *parent) { return new LogPage(parts.console, parts.log, parent); }, true,
         Page::tr("Gather diagnostics")},
        {PageId::Settings,
         Page::tr("Settings"),
         u"settings"_s,
         [parts](QWidget *parent) {
             return new SettingsPage(parts.console, parts.preferences, parts.showAround, parent);
         },
         true,
         {}}};
}

} // namespace attache
