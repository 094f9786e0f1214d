// SPDX-License-Identifier: Apache-2.0
/// The forms of EditPane, and what each asks of the engine.
#include "ui/pages/registrations/editpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/registrations/registerflow.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

/// The secrets of a schema as a schema of their own. One alone has to be given; of several, those that are.
Schema secretsSchema(const Schema &schema, const QStringList &names)
{
    const QJsonObject declared =
        QJsonDocument::fromJson(schema.source()).object().value(u"properties"_s).toObject();
    QJsonObject properties;
    for (const SchemaField &field : schema.fields()) {
        if (!names.contains(field.name))
            continue;
        QJsonObject property = declared.value(field.name).toObject();
        property.insert(u"type"_s, u"string"_s);
        property.insert(u"title"_s, field.label()); // in the user's language
        property.insert(u"description"_s, field.description);
        property.insert(u"writeOnly"_s, true);
        properties.insert(field.name, property);
    }
    QJsonObject whole{
        {u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (names.size() == 1)
        whole.insert(u"required"_s, QJsonArray::fromStringList(names));
    const auto read = Schema::read(QJsonDocument(whole).toJson());
    return read ? *read : schema;
}

} // namespace

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

EditPane::Job EditPane::edit(Console &console, const Registration &registration, const CatalogueEntry &entry)
{
    auto *form = new SchemaForm(entry.registration, registrationOwnFields(false));
    form->setValues(registration.config);
    form->setKeptSecrets(registration.secretNames);
    form->setOwnValue(u"description"_s, registration.description);
    const FormPane::Heading heading{entry.icon, tr("Edit %1").arg(registration.name),
                                    tr("%1 · attachments and history stay").arg(entry.title), tr("Save"),
                                    true};
    auto *pane = new FormPane(heading, form);
    pane->keepDraft(u"edit/"_s + registration.id);
    const auto send = [&console, registration](const SchemaForm &filled, bool force, std::stop_token stop) {
        Registrations::Change change;
        const QString description = filled.ownValue(u"description"_s);
        if (description != registration.description)
            change.description = description;
        change.values = changesBetween(registration.config, filled.values(), registration.secretNames);
        change.force = force;
        return console.registrations().update(registration.id, change, std::move(stop));
    };
    return {registration, pane, tr("Edit"), tr("%1 is changed."), tr("Save unverified"), send};
}

EditPane::Job EditPane::rotate(Console &console, const Registration &registration,
                               const CatalogueEntry &entry)
{
    const QStringList names =
        registration.secretNames.isEmpty() ? entry.registration.secretNames() : registration.secretNames;
    const FormPane::Heading heading{
        entry.icon, tr("Rotate the secret of %1").arg(registration.name),
        tr("%1 · the new one is tested before it takes the old one's place").arg(entry.title),
        tr("Test and swap"), true};
    auto *pane = new FormPane(heading, new SchemaForm(secretsSchema(entry.registration, names)));
    const auto send = [&console, registration](const SchemaForm &filled, bool, std::stop_token stop) {
        return console.registrations().rotate(registration.id, filled.values(), std::move(stop));
    };
    return {registration,
            pane,
            tr("Rotate secret"),
            tr("%1 uses its new secret. Its attachments are as they were."),
            {},
            send};
}

EditPane::Job EditPane::clone(Console &console, const Registration &registration, const CatalogueEntry &entry)
{
    auto *form = new SchemaForm(entry.registration, registrationOwnFields(true));
    form->setValues(registration.config);
    form->setOwnValue(u"description"_s, registration.description);
    const FormPane::Heading heading{entry.icon, tr("Clone %1").arg(registration.name),
                                    tr("%1 · without its attachments").arg(entry.title), tr("Clone"), true};
    auto *pane = new FormPane(heading, form);
    auto *same = new QCheckBox(tr("Use the same secrets"));
    same->setObjectName(u"sameSecrets"_s);
    same->setToolTip(tr("They are copied within the keychain, and pass no form"));
    same->setVisible(!registration.secretNames.isEmpty());
    QObject::connect(same, &QCheckBox::toggled, form, [form, names = registration.secretNames](bool on) {
        form->setKeptSecrets(on ? names : QStringList());
    });
    same->setChecked(!registration.secretNames.isEmpty());
    pane->addHeadAction(same);
    whenDone(console.registrations().freeCloneName(registration.name), form,
             [form](const Result<QString> &name) {
                 if (name && form->ownValue(u"name"_s).isEmpty())
                     form->setOwnValue(u"name"_s, *name);
             });
    const auto send = [&console, registration, same](const SchemaForm &filled, bool force,
                                                     std::stop_token stop) {
        Registrations::Copy copy;
        copy.name = filled.ownValue(u"name"_s);
        copy.description = filled.ownValue(u"description"_s);
        copy.values = changesBetween(registration.config, filled.values(), registration.secretNames);
        copy.sameSecrets = same->isChecked();
        copy.force = force;
        return console.registrations().clone(registration.id, copy, std::move(stop));
    };
    return {registration,           pane, tr("Clone"), tr("%1 is registered. Attach it to a workflow next."),
            tr("Clone unverified"), send};
}

} // namespace attache
