// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/registrationspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/models/soon.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/pages/registrations/editpane.h"
#include "ui/pages/registrations/registerflow.h"
#include "ui/pages/registrations/registrationactions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache
{
namespace
{

using State = Registration::State;

QVariantList statesOf(const QString &chip)
{
    if (chip == u"active")
        return {int(State::Active)};
    if (chip == u"need-you")
        return {int(State::Misconfigured), int(State::Unverified)};
    if (chip == u"paused")
        return {int(State::Paused)};
    return {};
}

} // namespace

RegistrationsPage::RegistrationsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_registerAction(new QAction(tr("Register"), this))
    , m_actions(new RegistrationActions(console, this))
    , m_deliveriesSoon(new Soon(
          500ms, [this] { readDeliveries(); }, this))
{
    build();
    connectAll();
    connectDetail();
    showChips();
}

void RegistrationsPage::build()
{
    m_chips = new FilterChips;
    m_column = new ListColumn(tr("Registrations"), m_model, m_chips);
    m_detail = new RegistrationDetail;
    m_right = new QStackedWidget;
    m_right->addWidget(m_detail);
    m_split = new MasterDetail(m_column, m_right, u"registrations"_s);
    m_flow = new RegisterFlow(m_console);
    auto *first = new QAction(tr("Register an integration"), this);
    connect(first, &QAction::triggered, m_registerAction, &QAction::trigger);
    auto *sandbox = new QAction(icon(u"sandbox"_s), tr("Try it in the sandbox"), this);
    connect(sandbox, &QAction::triggered, this, [this] { Q_EMIT openRequested(PageId::Sandbox, {}); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_flow);
    m_stack->addWidget(
        new EmptyPage({tr("Nothing is registered yet"),
                       tr("A registration is a service that Attaché may deliver to, with its address "
                          "and its key. The key stays in your keychain."),
                       1},
                      {first, sandbox}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RegistrationsPage::connectAll()
{
    connect(m_registerAction, &QAction::triggered, this, [this] { begin({}); });
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &chip) {
        m_column->filter().setKept(RecordModel::StateRole, statesOf(chip));
    });
    connect(m_column, &ListColumn::chosen, this, [this](const QString &id) {
        if (!m_edit || !m_taking) // a row that goes by itself takes no form along
            showRegistration(id);
    });
    connect(m_column, &ListColumn::pressed, this, [this] {
        if (m_column->chosenId() != m_shown) // it was chosen while a form stayed open
            showRegistration(m_column->chosenId());
        m_split->showDetail();
    });
    connect(&m_console, &Console::registrationsChanged, this, &RegistrationsPage::read);
    connect(&m_console, &Console::workflowsChanged, this, &RegistrationsPage::read);
    connect(&m_console.deliveries(), &Deliveries::deliveryChanged, this, [this](const Delivery &delivery) {
        if (delivery.registrationId == m_shown && isVisible()) // else it reads them when it is shown
            m_deliveriesSoon->ask();
    });
    connect(m_flow, &RegisterFlow::closed, this, &RegistrationsPage::showBrowsing);
    connect(m_flow, &RegisterFlow::registered, this, [this](const Registration &registration) {
        m_openSoon = registration.id;
        m_attachesNext = true;
        showBrowsing();
        read();
        Q_EMIT done(tr("%1 is registered. Attach it to a workflow next.").arg(registration.name));
    });
}

void RegistrationsPage::connectDetail()
{
    using Of = RegistrationDetail;
    connect(m_actions, &RegistrationActions::changed, this, &RegistrationsPage::read);
    connect(m_actions, &RegistrationActions::done, this, &Page::done);
    connect(m_actions, &RegistrationActions::failed, this, &Page::failed);
    connect(m_actions, &RegistrationActions::undoable, this, &Page::undoable);
    connect(m_actions, &RegistrationActions::reported, this, [this](const QString &id, const Checks &checks) {
        if (id != m_shown)
            return;
        if (m_view.checks.empty())
            return render();
        m_view.checks = checks;
        m_detail->setChecks(checks);
    });
    connect(m_detail, &Of::testRequested, m_actions, &RegistrationActions::test);
    connect(m_detail, &Of::testStopRequested, m_actions, &RegistrationActions::stopTest);
    connect(m_detail, &Of::editRequested, this, [this] { edit(&EditPane::edit); });
    connect(m_detail, &Of::rotateRequested, this, [this] { edit(&EditPane::rotate); });
    connect(m_detail, &Of::cloneRequested, this, [this] { edit(&EditPane::clone); });
    connect(m_detail, &Of::pauseRequested, m_actions,
            [this] { m_actions->setPaused(m_view.registration, true); });
    connect(m_detail, &Of::resumeRequested, m_actions,
            [this] { m_actions->setPaused(m_view.registration, false); });
    connect(m_detail, &Of::removeRequested, m_actions,
            [this] { m_actions->askToRemove(m_view.registration); });
    connect(m_detail, &Of::attachRequested, this, [this](const QString &name) {
        Q_EMIT beginRequested(PageId::Workflows, {{u"registration"_s, name}});
    });
    connect(m_detail, &Of::workflowRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Workflows, id); });
    connect(m_detail, &Of::deliveryRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Deliveries, id); });
    connect(m_detail, &Of::deliveriesRequested, this,
            [this] { Q_EMIT openRequested(PageId::Deliveries, {}); });
}

QString RegistrationsPage::title() const
{
    return tr("Registrations");
}

QStringList RegistrationsPage::trail() const
{
    if (m_stack->currentWidget() == m_flow)
        return {tr("Register")};
    if (m_edit)
        return {m_edit->registration().name, m_edit->title()};
    return {};
}

QAction *RegistrationsPage::primaryAction() const
{
    return trail().isEmpty() ? m_registerAction : nullptr;
}

QString RegistrationsPage::searchHint() const
{
    return trail().isEmpty() ? tr("Search registrations") : QString();
}

void RegistrationsPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(text.isEmpty() ? tr("No registration is in this state.")
                                            : tr("No registration matches “%1”.").arg(text));
}

void RegistrationsPage::activated()
{
    if (!m_read) {
        search({});
        m_column->beginLoading();
    }
    read();
}

bool RegistrationsPage::goBack()
{
    if (m_stack->currentWidget() == m_flow) {
        m_flow->stop();
        showBrowsing();
        return true;
    }
    if (m_edit) {
        m_edit->stop();
        endEdit();
        return true;
    }
    return m_split->goBack();
}

void RegistrationsPage::open(const QString &id)
{
    if (m_stack->currentWidget() == m_flow)
        m_flow->stop();
    closeEdit();
    m_openSoon = id;
    showBrowsing();
    read();
}

void RegistrationsPage::begin(const QJsonObject &given)
{
    if (const QString id = given.value(u"registration"_s).toString(); !id.isEmpty()) {
        m_thenSoon = given.value(u"then"_s).toString();
        open(id);
        return;
    }
    closeEdit();
    m_stack->setCurrentWidget(m_flow);
    m_flow->begin(given.value(u"kind"_s).toString(), given.value(u"name"_s).toString(),
                  given.value(u"values"_s).toObject());
    Q_EMIT headerChanged();
}

void RegistrationsPage::showBrowsing()
{
    m_stack->setCurrentIndex(m_read && m_model.rowCount() == 0 ? 2 : 0);
    Q_EMIT headerChanged();
}

void RegistrationsPage::showRegistration(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (id != m_shown) {
        closeEdit();
        m_view = {};
    }
    m_shown = row < 0 ? QString() : id;
    if (row < 0) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    m_view.registration = m_model.row(row).registration;
    m_view.entry = m_console.catalogue().entry(m_view.registration.kind);
    m_view.attachments.clear();
    std::copy_if(m_attachments.begin(), m_attachments.end(), std::back_inserter(m_view.attachments),
                 [&](const Attachment &of) { return of.registrationId == id; });
    render();
    readDeliveries();
}

void RegistrationsPage::edit(MakeJob make)
{
    if (m_view.registration.id.isEmpty() || !m_view.entry)
        return;
    closeEdit();
    m_edit = new EditPane(m_console, make(m_console, m_view.registration, *m_view.entry));
    m_right->addWidget(m_edit);
    m_right->setCurrentWidget(m_edit);
    connect(m_edit, &EditPane::closed, this, &RegistrationsPage::endEdit);
    connect(m_edit, &EditPane::keptAfterAll, this, &Page::done);
    connect(m_edit, &EditPane::changed, this, [this](const Registration &registration, const QString &words) {
        closeEdit();
        m_openSoon = registration.id; // a clone is another one
        Q_EMIT done(words);
        read();
    });
    m_edit->begin();
    Q_EMIT headerChanged();
}

void RegistrationsPage::doWhatWasAsked()
{
    const QString then = std::exchange(m_thenSoon, {});
    if (then == u"edit")
        edit(&EditPane::edit);
    else if (then == u"rotate")
        edit(&EditPane::rotate);
    else if (then == u"test")
        m_actions->test(m_shown);
}

void RegistrationsPage::closeEdit()
{
    if (!m_edit)
        return;
    m_right->removeWidget(m_edit);
    m_edit->deleteLater();
    m_edit = nullptr;
    m_right->setCurrentWidget(m_detail);
    Q_EMIT headerChanged();
}

/// Its row may have gone from the list meanwhile.
void RegistrationsPage::endEdit()
{
    closeEdit();
    if (m_column->chosenId() != m_shown)
        showRegistration(m_column->chosenId());
}

} // namespace attache
