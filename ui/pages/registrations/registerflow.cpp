// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/registerflow.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/standins.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

std::vector<SchemaField> registrationOwnFields(bool withName)
{
    std::vector<SchemaField> fields;
    if (withName) {
        SchemaField name;
        name.name = u"name"_s;
        name.type = u"string"_s;
        name.title = RegisterFlow::tr("Name");
        name.description = RegisterFlow::tr("How workflows and the command line refer to it.");
        name.required = true;
        name.maxLength = 63;
        fields.push_back(name);
    }
    SchemaField description;
    description.name = u"description"_s;
    description.type = u"string"_s;
    description.title = RegisterFlow::tr("Description");
    description.description = RegisterFlow::tr("What it is for, shown with it.");
    fields.push_back(description);
    return fields;
}

RegisterFlow::RegisterFlow(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(console.catalogue())
    , m_forms(new QStackedWidget)
{
    auto *question = new Label(tr("What do you want to register?"), Type::Body, Tone::Muted);
    question->setContentsMargins(mirroredMargins({px(20), 0, px(8), 0}));
    m_column = new ListColumn(tr("Integrations"), m_model, question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_split = new MasterDetail(m_column, m_forms, u"register"_s, 330);
    layout->addWidget(m_split);
    connect(m_column, &ListColumn::chosen, this, [this](const QString &kind) {
        if (!kind.isEmpty())
            m_forms->setCurrentWidget(paneFor(kind));
    });
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    connect(&console.registrations(), &Registrations::checksChanged, this,
            [this](const QString &of, const Checks &checks) {
                if (m_busy && of == m_busy->form()->ownValue(u"name"_s))
                    m_busy->setChecks(checks);
            });
}

void RegisterFlow::begin(const QString &kind, const QString &name, const QJsonObject &values)
{
    stop();
    for (FormPane *pane : std::as_const(m_panes)) {
        m_forms->removeWidget(pane);
        pane->deleteLater();
    }
    m_panes.clear();
    m_column->filter().setSearch({});
    const QString first = m_model.index(0, 0).data(RecordModel::IdRole).toString();
    const QString chosen = kind.isEmpty() ? first : kind;
    m_column->choose(chosen);
    FormPane *pane = paneFor(chosen);
    if (!pane)
        return;
    m_forms->setCurrentWidget(pane);
    if (!kind.isEmpty())
        m_split->showDetail(); // it is chosen already
    if (!values.isEmpty()) {   // they are what is wanted, and not a draft
        pane->dropDraft();
        pane->form()->setOpenValues(values);
        pane->form()->setValues(values); // secrets too, where the program has them
    }
    if (!name.isEmpty())
        pane->form()->setOwnValue(u"name"_s, name);
    pane->form()->focusFirstField();
}

FormPane *RegisterFlow::paneFor(const QString &kind)
{
    if (FormPane *pane = m_panes.value(kind))
        return pane;
    const CatalogueEntry *entry = m_console.catalogue().entry(kind);
    if (!entry)
        return nullptr;
    const QString receives =
        entry->subscribedMaterials.isEmpty()
            ? tr("Version %1 · receives attestations").arg(entry->version)
            : tr("Version %1 · receives %2").arg(entry->version, entry->subscribedMaterials.join(u", "_s));
    FormPane::Heading heading{entry->icon, tr("Register %1").arg(entry->title), receives, tr("Register"),
                              true};
    auto *pane = new FormPane(heading, new SchemaForm(entry->registration, registrationOwnFields(true)));
    pane->keepDraft(u"register/"_s + kind);
    m_panes.insert(kind, pane);
    auto *sandbox = newButton(tr("Use the sandbox"), u"sandbox"_s);
    sandbox->setObjectName(u"useSandbox"_s);
    sandbox->setToolTip(tr("Fills this in with a stand-in of the service on this machine"));
    connect(sandbox, &QPushButton::clicked, this, [this, pane, kind] { useSandbox(pane, kind); });
    pane->addHeadAction(sandbox);
    m_forms->addWidget(pane);
    connect(pane, &FormPane::submitted, this, [this, pane, kind] { submit(pane, kind, false); });
    connect(pane, &FormPane::forced, this, [this, pane, kind] { submit(pane, kind, true); });
    connect(pane, &FormPane::cancelled, this, &RegisterFlow::closed);
    connect(pane, &FormPane::stopRequested, this, &RegisterFlow::stop);
    whenDone(m_console.registrations().freeName(kind), pane, [pane](const Result<QString> &name) {
        if (name && pane->form()->ownValue(u"name"_s).isEmpty())
            pane->form()->setOwnValue(u"name"_s, *name);
    });
    return pane;
}

void RegisterFlow::useSandbox(FormPane *pane, const QString &kind)
{
    whenDone(m_console.standIns().start(kind), pane,
             [pane, kind](const Result<std::vector<StandIns::StandIn>> &running) {
                 if (!running)
                     return pane->showFailure(running.error());
                 for (const StandIns::StandIn &standIn : *running)
                     if (standIn.integration == kind)
                         return pane->form()->setValues(standIn.registration);
                 pane->showFailure({Error::Kind::NotFound,
                                    tr("The sandbox"),
                                    tr("it has no stand-in of this service"),
                                    tr("Register the real one"),
                                    {}});
             });
}

void RegisterFlow::submit(FormPane *pane, const QString &kind, bool force)
{
    Registrations::Input input;
    input.kind = kind;
    input.name = pane->form()->ownValue(u"name"_s);
    input.description = pane->form()->ownValue(u"description"_s);
    input.values = pane->form()->values();
    input.force = force;
    m_stop = std::stop_source();
    m_busy = pane;
    m_column->setEnabled(false); // one at a time: the checks shown are this one's
    pane->setBusy(true);
    const int turn = ++m_turn;
    whenDone(m_console.registrations().add(input, m_stop.get_token()), pane,
             [=, this](const Result<Registration> &result) {
                 if (turn == m_turn)
                     finish(pane, result);
                 else if (result) { // it was saved before the stop reached it: say so rather than hide it
                     pane->dropDraft();
                     Q_EMIT registered(*result);
                 }
             });
}

void RegisterFlow::finish(FormPane *pane, const Result<Registration> &result)
{
    m_busy = nullptr;
    m_column->setEnabled(true);
    pane->setBusy(false);
    if (result) {
        pane->dropDraft();
        Q_EMIT registered(*result);
    } else
        pane->showFailure(result.error(), tr("Register unverified"));
}

void RegisterFlow::stop()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    ++m_turn;
    m_busy->setBusy(false); // at once: the service may take its time to let go
    m_busy = nullptr;
    m_column->setEnabled(true);
}

} // namespace attache
