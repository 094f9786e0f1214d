// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/editpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/registrations/registerflow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after, const QStringList &secrets)
{
    QJsonObject changes;
    for (auto value = after.begin(); value != after.end(); ++value)
        if (before.value(value.key()) != value.value())
            changes.insert(value.key(), value.value());
    for (const QString &name : before.keys())
        if (!after.contains(name) && !secrets.contains(name))
            changes.insert(name, QJsonValue::Null);
    return changes;
}

EditPane::EditPane(Console &console, const Registration &registration, const CatalogueEntry &entry,
                   QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_registration(registration)
{
    auto *form = new SchemaForm(entry.registration, registrationOwnFields(false));
    form->setValues(registration.config);
    form->setKeptSecrets(registration.secretNames);
    form->setOwnValue(u"description"_s, registration.description);
    const FormPane::Heading heading{entry.icon, tr("Edit %1").arg(registration.name),
                                    tr("%1 · attachments and history stay").arg(entry.title), tr("Save"),
                                    true};
    m_pane = new FormPane(heading, form);
    m_pane->keepDraft(u"edit/"_s + registration.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(m_pane, &FormPane::submitted, this, [this] { submit(false); });
    connect(m_pane, &FormPane::forced, this, [this] { submit(true); });
    connect(m_pane, &FormPane::cancelled, this, &EditPane::closed);
    connect(m_pane, &FormPane::stopRequested, this, &EditPane::stop);
    connect(&console.registrations(), &Registrations::stagePassed, this,
            [this](Registrations::Stage, const QString &words, const QString &detail) {
                if (m_pane->isBusy())
                    m_pane->addPassedCheck(words, detail);
            });
}

void EditPane::submit(bool force)
{
    Registrations::Change change;
    const QString description = m_pane->form()->ownValue(u"description"_s);
    if (description != m_registration.description)
        change.description = description;
    change.values =
        changesBetween(m_registration.config, m_pane->form()->values(), m_registration.secretNames);
    change.force = force;
    m_stop = std::stop_source();
    m_pane->setBusy(true);
    const int turn = ++m_turn;
    whenDone(m_console.registrations().update(m_registration.id, change, m_stop.get_token()), this,
             [this, turn](const Result<Registration> &result) {
                 if (turn != m_turn)
                     return;
                 m_pane->setBusy(false);
                 if (result) {
                     m_pane->dropDraft();
                     Q_EMIT changed(*result);
                 } else
                     m_pane->showFailure(result.error(), tr("Save unverified"));
             });
}

void EditPane::stop()
{
    m_stop.request_stop();
    ++m_turn;
    m_pane->setBusy(false);
}

} // namespace attache
