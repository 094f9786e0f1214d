// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/schemaform.h"

#include "ui/forms/formfield.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// Where an own field's errors are kept beside the schema's: no JSON pointer looks like this.
QString keyOf(const QString &name, bool own)
{
    return own ? u"own:"_s + name : name;
}

QString sentence(QString message)
{
    if (message.isEmpty())
        return message;
    message[0] = message[0].toUpper();
    return message.endsWith(u'.') ? message : message + u'.';
}

/// The field that a JSON pointer leads to: its first step, unescaped (RFC 6901 §4).
QString fieldOf(const QString &pointer)
{
    return pointer.section(u'/', 1, 1).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

} // namespace

SchemaForm::SchemaForm(const Schema &schema, std::vector<SchemaField> ownFields, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(20));
    m_options = new QWidget;
    auto *options = new QVBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(px(20));

    // A box without a default is optional by the letter, but says what will happen: it stays in sight.
    const auto isAside = [](const SchemaField &field) { return !field.required && field.type != u"boolean"; };
    for (const SchemaField &field : ownFields)
        addField(field, true, isAside(field) ? *options : *column);
    for (const SchemaField &field : m_schema.fields())
        addField(field, false, isAside(field) ? *options : *column);

    const auto aside =
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.optional; });
    m_optionsToggle = newButton(tr("More options"), u"chevron-right"_s, ButtonRole::Flush);
    m_optionsToggle->setFont(attache::font(Type::Strong));
    m_optionsToggle->setObjectName(u"moreOptions"_s);
    m_optionsToggle->setCheckable(true);
    connect(m_optionsToggle, &QPushButton::toggled, this, &SchemaForm::openOptions);
    column->addWidget(m_optionsToggle, 0, Qt::AlignLeading);
    m_optionsToggle->setVisible(aside > 0); // not before: shown without a parent it would be a window
    column->addWidget(m_options);
    // With nothing else to fill in, hiding them would leave an empty form.
    const bool onlyOptions = aside == std::ssize(m_entries);
    m_optionsToggle->setChecked(onlyOptions);
    openOptions(onlyOptions);
    setMaximumWidth(px(560));
}

void SchemaForm::addField(const SchemaField &field, bool own, QVBoxLayout &column)
{
    FormField *widget = newFormField(field, this);
    const bool optional = !field.required && field.type != u"boolean";
    m_entries.push_back({widget, own, optional});
    column.addWidget(widget);
    connect(widget, &FormField::edited, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(widget, &FormField::left, this, [this, widget] {
        // Leaving an empty field on the way through is no mistake yet.
        if (!widget->value().isUndefined())
            widget->touch();
        check();
    });
}

void SchemaForm::openOptions(bool open)
{
    m_options->setVisible(open);
    const QString closed = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    m_optionsToggle->setIcon(icon(open ? u"chevron-down"_s : closed));
}

void SchemaForm::setValues(const QJsonObject &values)
{
    for (const Entry &entry : m_entries) {
        const QString name = entry.widget->field().name;
        if (!entry.own && values.contains(name)) {
            entry.widget->setValue(values.value(name));
            if (entry.optional)
                m_optionsToggle->setChecked(true);
        }
    }
}

void SchemaForm::setOwnValue(const QString &name, const QString &value)
{
    if (FormField *widget = find(name, true))
        widget->setValue(value);
}

void SchemaForm::setKeptSecrets(const QStringList &names)
{
    m_keptSecrets = names;
    for (const QString &name : names) {
        FormField *widget = find(name, false);
        if (!widget)
            continue;
        widget->setRequired(false);
        widget->setHelp(tr("Leave it empty to keep the one in the keychain."));
    }
}

QJsonObject SchemaForm::values() const
{
    QJsonObject values;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = entry.widget->value();
        if (!entry.own && !value.isUndefined())
            values.insert(entry.widget->field().name, value);
    }
    return values;
}

QString SchemaForm::ownValue(const QString &name) const
{
    const FormField *widget = find(name, true);
    return widget ? widget->value().toString() : QString();
}

FormField *SchemaForm::find(const QString &name, bool own) const
{
    for (const Entry &entry : m_entries) {
        if (entry.own == own && entry.widget->field().name == name)
            return entry.widget;
    }
    return nullptr;
}

QHash<QString, QString> SchemaForm::errorsNow() const
{
    QHash<QString, QString> errors;
    for (const Entry &entry : m_entries) {
        const SchemaField &field = entry.widget->field();
        if (entry.own && field.required && entry.widget->value().isUndefined())
            errors.insert(keyOf(field.name, true), tr("Fill this in: it is required."));
        else if (entry.own && field.name == u"name" && !entry.widget->value().isUndefined()) {
            if (const Result<void> valid = checkName(entry.widget->value().toString()); !valid)
                errors.insert(keyOf(field.name, true), sentence(valid.error().why));
        }
    }
    const QJsonObject now = values();
    for (const Violation &violation : m_schema.validate(now)) {
        const QString name = fieldOf(violation.pointer);
        if (m_keptSecrets.contains(name) && !now.contains(name))
            continue;
        const bool isMissing = violation.keyword == u"required" && !now.contains(name);
        if (!errors.contains(name))
            errors.insert(name,
                          isMissing ? tr("Fill this in: it is required.") : sentence(violation.message));
    }
    return errors;
}

void SchemaForm::check()
{
    const QHash<QString, QString> errors = errorsNow();
    const QStringList required = m_schema.requiredGiven(values());
    for (const Entry &entry : m_entries) {
        const QString name = entry.widget->field().name;
        entry.widget->setError(entry.widget->isTouched() ? errors.value(keyOf(name, entry.own)) : QString());
        if (!entry.own)
            entry.widget->setRequired(required.contains(name) && !m_keptSecrets.contains(name));
    }
    sayWhatToMend();
}

bool SchemaForm::checkAll()
{
    for (const Entry &entry : m_entries)
        entry.widget->touch();
    check();
    const QHash<QString, QString> errors = errorsNow();
    for (const Entry &entry : m_entries) {
        if (!errors.contains(keyOf(entry.widget->field().name, entry.own)))
            continue;
        if (entry.optional)
            m_optionsToggle->setChecked(true);
        entry.widget->setFocus();
        return false;
    }
    return errors.isEmpty();
}

bool SchemaForm::showViolations(const std::vector<Violation> &violations)
{
    bool all = true;
    FormField *first = nullptr;
    for (const Violation &violation : violations) {
        const QString name = fieldOf(violation.pointer);
        FormField *widget = find(name, violation.keyword == u"name");
        if (!widget)
            widget = find(name, violation.keyword != u"name");
        if (!widget) {
            all = false;
            continue;
        }
        widget->touch();
        widget->setError(sentence(violation.message));
        first = first ? first : widget;
    }
    if (first) {
        if (m_options->isAncestorOf(first))
            m_optionsToggle->setChecked(true);
        first->setFocus();
    }
    sayWhatToMend();
    return all;
}

QStringList SchemaForm::toMend() const
{
    QStringList labels;
    for (const Entry &entry : m_entries) {
        if (!entry.widget->error().isEmpty())
            labels += entry.widget->field().label();
    }
    return labels;
}

void SchemaForm::focusFirstField()
{
    if (m_entries.empty())
        return;
    // On the event loop's next turn: a form that was just put into a layout is not visible before, and takes
    // no focus.
    FormField *first = m_entries.front().widget;
    QMetaObject::invokeMethod(
        first, [first] { first->setFocus(); }, Qt::QueuedConnection);
}

void SchemaForm::sayWhatToMend()
{
    const QStringList labels = toMend();
    if (labels == m_saidToMend)
        return;
    m_saidToMend = labels;
    Q_EMIT toMendChanged(labels);
}

} // namespace attache
