// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/attachpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/workflows.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/models/counts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

AttachPane::AttachPane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_workflow(new QComboBox)
    , m_registration(new QComboBox)
    , m_column(new QVBoxLayout(this))
{
    auto *chooser = new QGridLayout;
    chooser->setContentsMargins(px(24), px(20), px(24), 0);
    chooser->setVerticalSpacing(px(8));
    chooser->setHorizontalSpacing(px(12));
    const auto add = [chooser](int row, const QString &words, QComboBox *box, const QString &name) {
        auto *label = new Label(words, Type::Strong);
        label->setBuddy(box);
        box->setAccessibleName(words);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->addWidget(label, row, 0);
        chooser->addWidget(box, row, 1);
    };
    add(0, tr("Workflow"), m_workflow, u"attachWorkflow"_s);
    add(1, tr("Registration"), m_registration, u"attachRegistration"_s);
    chooser->setColumnStretch(1, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(chooser);
    connect(m_registration, &QComboBox::activated, this, [this] { buildForm({}); });
}

void AttachPane::begin(const Choice &choice)
{
    stop();
    m_choice = choice;
    m_workflow->clear();
    m_registration->clear();
    for (const Workflow &workflow : choice.workflows) {
        m_workflow->addItem(workflowWords(workflow), workflow.id);
        if (workflow.id == choice.workflow || workflow.name == choice.workflow)
            m_workflow->setCurrentIndex(m_workflow->count() - 1);
    }
    for (const Registration &registration : choice.registrations) {
        m_registration->addItem(registration.name, registration.id);
        if (registration.id == choice.registration || registration.name == choice.registration)
            m_registration->setCurrentIndex(m_registration->count() - 1);
    }
    buildForm(choice.options);
}

void AttachPane::buildForm(const QJsonObject &options)
{
    if (m_pane) {
        m_column->removeWidget(m_pane);
        m_pane->hide();
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    const int at = m_registration->currentIndex();
    if (at < 0)
        return;
    const Registration &registration = m_choice.registrations[std::size_t(at)];
    const CatalogueEntry *entry = m_console.catalogue().entry(registration.kind);
    if (!entry)
        return;
    auto *form = new SchemaForm(entry->attachment);
    form->setValues(entry->attachment.withDefaults(options));
    const QString subtitle =
        entry->attachment.fields().empty() ? tr("%1 has no options").arg(entry->title) : entry->title;
    m_pane = new FormPane(
        {entry->icon, tr("Attach %1").arg(registration.name), subtitle, tr("Attach"), false}, form);
    if (options.isEmpty()) // or they are what is wanted
        m_pane->keepDraft(u"attach/"_s + registration.id);
    m_column->addWidget(m_pane, 1);
    connect(m_pane, &FormPane::submitted, this, &AttachPane::submit);
    connect(m_pane, &FormPane::cancelled, this, &AttachPane::closed);
    connect(m_pane, &FormPane::stopRequested, this, &AttachPane::stop);
    if (entry->attachment.fields().empty())
        m_pane->submitButton()->setFocus();
    else
        form->focusFirstField();
}

void AttachPane::submit()
{
    Workflows::AttachInput input;
    input.workflow = m_workflow->currentData().toString();
    input.registration = m_registration->currentData().toString();
    input.options = m_pane->form()->values();
    m_stop = std::stop_source();
    setBusy(true);
    const int turn = ++m_turn;
    whenDone(
        m_console.workflows().attach(input, m_stop.get_token()), this,
        [this, turn](const Result<Attachment> &result) {
            if (turn == m_turn)
                setBusy(false);
            if (result) { // also where it was kept before the stop reached it: say so rather than hide it
                m_pane->dropDraft();
                Q_EMIT attached(*result);
            } else if (turn == m_turn)
                m_pane->showFailure(result.error());
        });
}

void AttachPane::setBusy(bool busy)
{
    m_workflow->setEnabled(!busy);
    m_registration->setEnabled(!busy);
    m_pane->setBusy(busy);
}

void AttachPane::stop()
{
    if (!m_pane || !m_pane->isBusy())
        return;
    m_stop.request_stop();
    ++m_turn;
    setBusy(false); // at once: the service may take its time to let go
}

} // namespace attache
