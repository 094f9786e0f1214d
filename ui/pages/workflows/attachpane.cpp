// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/attachpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/workflows.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/models/counts.h"
#include "ui/pages/workflows/previewpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

AttachPane::AttachPane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_chooser(new QWidget)
    , m_workflow(new QComboBox)
    , m_registration(new QComboBox)
    , m_column(new QVBoxLayout)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_lineAbove(new Hairline(Qt::Horizontal))
    , m_lineBeside(new Hairline(Qt::Vertical))
    , m_preview(new PreviewPane(console))
{
    auto *chooser = new QGridLayout(m_chooser);
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
    m_column->addWidget(m_chooser);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addLayout(m_column, 3);
    m_halves->addWidget(m_lineAbove);
    m_halves->addWidget(m_lineBeside);
    m_halves->addWidget(m_preview, 2);
    connect(m_registration, &QComboBox::activated, this, [this] { buildForm({}); });
    connect(m_workflow, &QComboBox::activated, this, [this] {
        if (m_pane) // none for an integration that this version does not have
            m_preview->follow(input(), true);
    });
}

void AttachPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= px(900);
    m_lineAbove->setVisible(!beside);
    m_lineBeside->setVisible(beside);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // In a low window the fields come first, and the preview scrolls.
    m_halves->setStretch(0, !beside && height() < px(600) ? 8 : 3);
}

void AttachPane::begin(const Choice &choice)
{
    stop();
    m_choice = choice;
    m_chooser->setVisible(!isChange());
    fillChooser();
    buildForm(choice.options);
}

void AttachPane::fillChooser()
{
    m_workflow->clear();
    m_registration->clear();
    for (const Workflow &workflow : m_choice.workflows) {
        m_workflow->addItem(workflowWords(workflow), workflow.id);
        if (workflow.id == m_choice.workflow || workflow.name == m_choice.workflow)
            m_workflow->setCurrentIndex(m_workflow->count() - 1);
    }
    for (const Registration &registration : m_choice.registrations) {
        m_registration->addItem(registration.name, registration.id);
        if (registration.id == m_choice.registration || registration.name == m_choice.registration)
            m_registration->setCurrentIndex(m_registration->count() - 1);
    }
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
    FormPane::Heading heading{entry->icon, tr("Attach %1").arg(registration.name), entry->title, tr("Attach"),
                              false};
    if (entry->attachment.fields().empty())
        heading.subtitle = tr("%1 has no options").arg(entry->title);
    if (isChange()) {
        heading.title = tr("Options of %1").arg(registration.name);
        heading.subtitle = tr("Attached to %1").arg(m_workflow->currentText());
        heading.submit = tr("Save");
    }
    m_pane = new FormPane(heading, form);
    if (options.isEmpty() && !isChange()) // or they are what is wanted
        m_pane->keepDraft(u"attach/"_s + registration.id);
    m_column->addWidget(m_pane, 1);
    connect(form, &SchemaForm::edited, this, [this] { m_preview->follow(input()); });
    connect(m_pane, &FormPane::submitted, this, isChange() ? &AttachPane::submitChange : &AttachPane::submit);
    connect(m_pane, &FormPane::cancelled, this, &AttachPane::closed);
    connect(m_pane, &FormPane::stopRequested, this, &AttachPane::stop);
    if (entry->attachment.fields().empty())
        m_pane->submitButton()->setFocus();
    else
        form->focusFirstField();
    m_preview->follow(input(), true);
}

Workflows::AttachInput AttachPane::input() const
{
    Workflows::AttachInput input;
    input.workflow = m_workflow->currentData().toString();
    input.registration = m_registration->currentData().toString();
    input.options = m_pane->form()->values();
    return input;
}

/// Waits for the service, unless somebody stops it.
template <typename T>
void AttachPane::await(const QFuture<Result<T>> &future, void (AttachPane::*told)(const T &))
{
    setBusy(true);
    const int turn = ++m_turn;
    const QPointer<FormPane> pane(m_pane); // after a stop, another one may have taken its place
    whenDone(future, this, [this, turn, pane, told](const Result<T> &result) {
        if (turn == m_turn)
            setBusy(false);
        if (result) { // also where it was kept before the stop reached it: say so rather than hide it
            if (pane)
                pane->dropDraft();
            (this->*told)(*result);
        } else if (turn == m_turn)
            m_pane->showFailure(result.error());
    });
}

void AttachPane::submit()
{
    m_stop = std::stop_source();
    await(m_console.workflows().attach(input(), m_stop.get_token()), &AttachPane::tellAttached);
}

void AttachPane::submitChange()
{
    m_stop = std::stop_source();
    await(m_console.workflows().change(m_choice.attachment->id, input().options, m_stop.get_token()),
          &AttachPane::tellChanged);
}

void AttachPane::tellAttached(const Attachment &attachment)
{
    m_preview->stop();
    Q_EMIT attached(attachment);
}

void AttachPane::tellChanged(const Workflows::Changed &changedOptions)
{
    m_preview->stop();
    Q_EMIT changed(changedOptions.attachment, changedOptions.previous);
}

void AttachPane::setBusy(bool busy)
{
    m_workflow->setEnabled(!busy);
    m_registration->setEnabled(!busy);
    m_pane->setBusy(busy);
}

void AttachPane::stop()
{
    m_preview->stop();
    if (!m_pane || !m_pane->isBusy())
        return;
    m_stop.request_stop();
    ++m_turn;
    setBusy(false); // at once: the service may take its time to let go
}

} // namespace attache
