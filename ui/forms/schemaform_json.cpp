// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"
#include "ui/forms/formjson.h"
#include "ui/forms/jsonedit.h"
#include "ui/forms/schemaform.h"
#include "ui/forms/variantchooser.h"

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

QJsonObject SchemaForm::shownValues() const
{
    QJsonObject shown = values();
    const QStringList secrets = m_schema.secretNames();
    for (const QString &name : secrets) {
        const Entry *entry = find(name, false);
        if (shown.contains(name) || (entry && isKept(*entry)))
            shown.insert(name, secretReference(name));
    }
    return shown;
}

QJsonObject SchemaForm::openValues() const
{
    QJsonObject open = values();
    const QStringList closed = m_extra.keys() + m_schema.secretNames();
    for (const QString &name : closed)
        open.remove(name);
    const QStringList names = open.keys();
    for (const QString &name : names)
        if (!QUrl(open.value(name).toString()).password().isEmpty())
            open.remove(name);
    return open;
}

void SchemaForm::addJson()
{
    m_json = new JsonEdit(this);
    m_json->hide();
    m_main->addWidget(m_json);
    connect(m_json, &JsonEdit::applied, this, &SchemaForm::applyJson);
}

bool SchemaForm::setJsonShown(bool shown)
{
    if (shown == m_jsonShown)
        return true;
    if (!shown && m_json->hasProblem()) { // or what was typed would be lost
        m_json->setFocus();
        return false;
    }
    m_jsonShown = shown;
    m_json->setVisible(shown);
    if (shown)
        showJson();
    showFields();
    check();
    Q_EMIT jsonShownChanged(shown);
    return true;
}

void SchemaForm::showJson()
{
    QStringList order;
    for (const SchemaField &field : m_schema.fieldsGiven(values()))
        order += field.name;
    m_json->setValues(shownValues(), order);
    m_json->setUnknown(unknownNames());
}

QStringList SchemaForm::unknownNames() const
{
    QStringList unknown = m_extra.keys();
    unknown.removeIf([this](const QString &name) {
        return find(name, false) ||
               (m_chooser && m_schema.variants()[m_chooser->variant()].constants.contains(name));
    });
    return unknown;
}

/// Takes what was typed. A secret among it goes to its field, and the text gets its reference back.
void SchemaForm::applyJson(const QJsonObject &values)
{
    QJsonObject taken = values;
    bool moved = false;
    const QStringList secrets = m_schema.secretNames();
    for (const QString &name : secrets) {
        const QJsonValue value = taken.value(name);
        if (value.isUndefined() || value == secretReference(name))
            continue;
        if (value.isObject() || value.isArray()) {
            m_json->setProblem(
                tr("%1 is a secret: it is text, or stands here as {\"$secret\": \"%1\"}.").arg(name));
            return;
        }
        taken.insert(name, value.isString() ? value : QJsonValue(SchemaField::textOf(value)));
        moved = true;
    }
    ++m_putting;
    putAll(taken);
    for (const QString &name : secrets) { // of a variant that is not shown: to where it would be
        if (!m_extra.contains(name))
            continue;
        for (const Entry &entry : m_entries)
            if (!entry.own && entry.widget->field().name == name && m_extra.value(name).isString())
                entry.widget->setValue(m_extra.value(name));
        m_extra.remove(name);
        moved = true;
    }
    --m_putting;
    m_typed = true;
    check();
    if (moved)
        showJson();
    m_json->setUnknown(unknownNames());
    Q_EMIT edited();
}

} // namespace attache
