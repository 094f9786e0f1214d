// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/schemaform.h"

#include "ui/forms/formfield.h"
#include "ui/forms/formjson.h"
#include "ui/forms/jsonedit.h"
#include "ui/forms/variantchooser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

SchemaForm::SchemaForm(const Schema &schema, std::vector<SchemaField> ownFields, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_summary(new ErrorSummary)
    , m_main(new QVBoxLayout(this))
{
    m_main->setContentsMargins(0, 0, 0, 0);
    m_main->setSpacing(px(20));
    m_main->addWidget(m_summary);
    connect(m_summary, &ErrorSummary::chosen, this, &SchemaForm::goToProblem);
    addFields(ownFields, false);
    addOptions();
    addFields(ownFields, true);
    // With nothing else to fill in, hiding them would leave an empty form.
    const bool onlyOptions = std::all_of(m_entries.begin(), m_entries.end(), [this](const Entry &entry) {
        return entry.aside || !isShown(entry);
    });
    m_optionsToggle->setChecked(onlyOptions && !m_chooser);
    openOptions(m_optionsToggle->isChecked());
    showFields();
    check();
    setMaximumWidth(px(580)); // fields of 560, and room for their bars
}

SchemaForm::~SchemaForm()
{
    for (const Entry &entry : m_entries) // they lose the focus as they go, and would tell
        disconnect(entry.widget, nullptr, this, nullptr);
}

void SchemaForm::addOptions()
{
    m_optionsToggle = newButton(tr("More options"), u"chevron-right"_s, ButtonRole::Flush, this);
    m_optionsToggle->setFont(attache::font(Type::Strong));
    m_optionsToggle->setObjectName(u"moreOptions"_s);
    m_optionsToggle->setCheckable(true);
    connect(m_optionsToggle, &QPushButton::toggled, this, &SchemaForm::openOptions);
    auto *toggleRow = new QHBoxLayout;
    toggleRow->setContentsMargins(px(6), 0, px(6), 0); // its arrow where the fields begin
    toggleRow->addWidget(m_optionsToggle);
    toggleRow->addStretch();
    m_main->addLayout(toggleRow);
    m_options = new QWidget(this);
    m_optionsColumn = new QVBoxLayout(m_options);
    m_optionsColumn->setContentsMargins(0, 0, 0, 0);
    m_optionsColumn->setSpacing(px(20));
    m_main->addWidget(m_options);
}

/// Those under "More options" are made after the others: screen readers and the Tab key come to what was made
/// first.
void SchemaForm::addFields(const std::vector<SchemaField> &own, bool aside)
{
    const auto add = [this, aside](const std::vector<SchemaField> &fields, bool isOwn,
                                   std::optional<std::size_t> variant = {}) {
        for (const SchemaField &field : fields)
            if (isAside(field) == aside)
                addField(field, isOwn, variant);
    };
    add(own, true);
    if (!aside)
        addJson();
    add(m_schema.commonFields(), false);
    const std::vector<SchemaVariant> &variants = m_schema.variants();
    if (variants.empty())
        return;
    if (!aside) {
        m_chooser = new VariantChooser(m_schema, this);
        m_main->addWidget(m_chooser);
        connect(m_chooser, &VariantChooser::chosen, this, &SchemaForm::chooseVariant);
        m_chooser->setVariant(m_schema.variantOf({}).value_or(0));
    }
    for (std::size_t i = 0; i < variants.size(); ++i)
        add(variants[i].fields, false, i);
}

/// A box without a default is optional by the letter, but says what will happen: it stays in sight.
bool SchemaForm::isAside(const SchemaField &field)
{
    return !field.required && !(field.type == u"boolean" && field.defaultValue.isUndefined());
}

void SchemaForm::addField(const SchemaField &field, bool own, std::optional<std::size_t> variant)
{
    // Variants that have the very same field share it, and what is put in.
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return variant && !entry.variants.isEmpty() && entry.widget->field() == field;
    });
    if (same != m_entries.end()) {
        same->variants.insert(*variant);
        return;
    }
    FormField *widget = newFormField(field, this);
    const bool aside = isAside(field);
    m_entries.push_back({widget, own, aside, {}, {}});
    if (variant)
        m_entries.back().variants.insert(*variant);
    (aside ? m_optionsColumn : m_main)->addWidget(widget);
    connect(widget, &FormField::edited, this, [this, widget] { fieldEdited(widget); });
    connect(widget, &FormField::left, this, [this, widget] {
        // Leaving an empty field on the way through is no mistake yet.
        if (!widget->value().isUndefined())
            widget->touch();
        check();
    });
}

bool SchemaForm::isShown(const Entry &entry) const
{
    return entry.variants.isEmpty() || (m_chooser && entry.variants.contains(m_chooser->variant()));
}

bool SchemaForm::isKept(const Entry &entry) const
{
    return m_kept.contains(entry.widget);
}

SchemaForm::Entry *SchemaForm::find(const QString &name, bool own)
{
    for (Entry &entry : m_entries)
        if (entry.own == own && isShown(entry) && entry.widget->field().name == name)
            return &entry;
    return nullptr;
}

const SchemaForm::Entry *SchemaForm::find(const QString &name, bool own) const
{
    return const_cast<SchemaForm *>(this)->find(name, own);
}

void SchemaForm::openOptions(bool open)
{
    m_options->setVisible(open);
    m_optionsToggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
}

/// Those of the chosen variant; of the schema's none while they are shown as JSON.
void SchemaForm::showFields()
{
    bool anyAside = false;
    for (const Entry &entry : m_entries) {
        const bool shown = isShown(entry) && (entry.own || !m_jsonShown);
        entry.widget->setVisible(shown);
        anyAside = anyAside || (shown && entry.aside);
    }
    if (m_chooser)
        m_chooser->setVisible(!m_jsonShown);
    m_optionsToggle->setVisible(anyAside);
    m_options->setVisible(anyAside && m_optionsToggle->isChecked());
}

void SchemaForm::chooseVariant(std::size_t)
{
    const std::vector<SchemaVariant> &variants = m_schema.variants();
    const QStringList constants = variants[m_chooser->variant()].constants.keys();
    for (const QString &name : constants)
        m_extra.remove(name);
    m_typed = true;
    showFields();
    check();
    Q_EMIT edited();
}

/// Shows the variant that the values mean, where they say anything about it.
void SchemaForm::followVariant(const QJsonObject &values, bool isWhole)
{
    const std::optional<std::size_t> meant = m_schema.variantOf(values);
    if (!m_chooser || !meant || *meant == m_chooser->variant())
        return;
    const SchemaVariant &variant = m_schema.variants()[*meant];
    const bool isNamed =
        std::any_of(variant.fields.begin(), variant.fields.end(), [&](const SchemaField &field) {
            return values.contains(field.name) && !find(field.name, false);
        });
    const QStringList constants = variant.constants.keys();
    const bool isTold = isWhole && !constants.isEmpty(); // if only by leaving it out
    if (!isTold && !isNamed &&
        std::none_of(constants.begin(), constants.end(),
                     [&values](const QString &name) { return values.contains(name); }))
        return;
    m_chooser->setVariant(*meant);
    showFields();
}

void SchemaForm::fieldEdited(FormField *widget)
{
    for (Entry &entry : m_entries)
        if (entry.widget == widget)
            entry.refusal.clear();
    if (m_putting > 0)
        return;
    m_extra.remove(widget->field().name);
    m_typed = true;
    check();
    Q_EMIT edited();
}

void SchemaForm::put(Entry &entry, const QJsonValue &value)
{
    const QString name = entry.widget->field().name;
    m_extra.remove(name);
    if (entry.widget->field().secret && value == secretReference(name))
        return;
    entry.widget->setValue(value);
    if (entry.aside && !value.isUndefined() && value != entry.widget->field().defaultValue)
        m_optionsToggle->setChecked(true); // not out of sight
}

void SchemaForm::setValues(const QJsonObject &values)
{
    ++m_putting;
    followVariant(values, false);
    for (Entry &entry : m_entries)
        if (!entry.own && isShown(entry) && values.contains(entry.widget->field().name))
            put(entry, values.value(entry.widget->field().name));
    afterPutting();
}

void SchemaForm::setAllValues(const QJsonObject &values)
{
    ++m_putting;
    putAll(values);
    afterPutting();
}

void SchemaForm::setOpenValues(const QJsonObject &values)
{
    ++m_putting;
    followVariant(values, true);
    for (Entry &entry : m_entries)
        if (const SchemaField &field = entry.widget->field(); !entry.own && !field.secret && isShown(entry))
            put(entry, values.value(field.name));
    afterPutting();
}

void SchemaForm::putAll(const QJsonObject &values)
{
    followVariant(values, true);
    m_extra = values;
    if (m_chooser) {
        const QJsonObject &constants = m_schema.variants()[m_chooser->variant()].constants;
        for (auto constant = constants.begin(); constant != constants.end(); ++constant)
            if (m_extra.value(constant.key()) == constant.value())
                m_extra.remove(constant.key());
    }
    for (Entry &entry : m_entries) {
        if (entry.own || !isShown(entry))
            continue;
        const QString name = entry.widget->field().name;
        const QJsonValue value = values.value(name);
        put(entry, value);
        // What its editor cannot show stays what it is until it is edited.
        if (!entry.widget->field().secret && !value.isUndefined() && entry.widget->value() != value)
            m_extra.insert(name, value);
    }
}

void SchemaForm::afterPutting()
{
    --m_putting;
    check();
    if (m_jsonShown)
        showJson();
    Q_EMIT edited();
}

void SchemaForm::setOwnValue(const QString &name, const QString &value)
{
    Entry *entry = find(name, true);
    if (!entry)
        return;
    ++m_putting;
    entry->widget->setValue(value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
    afterPutting();
}

void SchemaForm::setKeptSecrets(const QStringList &names)
{
    m_kept.clear();
    for (const SchemaField &field : m_schema.fields()) {
        const Entry *entry = field.secret ? find(field.name, false) : nullptr;
        if (!entry)
            continue;
        const bool kept = names.contains(field.name);
        if (kept)
            m_kept.insert(entry->widget);
        entry->widget->setHelp(kept ? tr("Leave it empty to keep the one in the keychain.")
                                    : asSentence(field.description));
    }
    check();
}

QJsonObject SchemaForm::values() const
{
    QJsonObject values;
    if (m_chooser)
        values = m_schema.variants()[m_chooser->variant()].constants;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = entry.widget->value();
        if (!entry.own && isShown(entry) && !value.isUndefined())
            values.insert(entry.widget->field().name, value);
    }
    for (auto extra = m_extra.begin(); extra != m_extra.end(); ++extra)
        values.insert(extra.key(), extra.value());
    return values;
}

QString SchemaForm::ownValue(const QString &name) const
{
    const Entry *entry = find(name, true);
    return entry ? entry->widget->value().toString() : QString();
}

QJsonObject SchemaForm::ownValues() const
{
    QJsonObject values;
    for (const Entry &entry : m_entries)
        if (entry.own && !entry.widget->value().isUndefined())
            values.insert(entry.widget->field().name, entry.widget->value());
    return values;
}

} // namespace attache
