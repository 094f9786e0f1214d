// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"
#include "ui/forms/hostwarning.h"
#include "ui/forms/jsonedit.h"
#include "ui/forms/schemaform.h"
#include "ui/forms/variantchooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QScrollArea>

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
    return asSentence(message);
}

/// The field that a JSON pointer leads to: its first step, unescaped (RFC 6901 §4).
QString fieldOf(const QString &pointer)
{
    return pointer.section(u'/', 1, 1).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

} // namespace

QHash<QString, QString> SchemaForm::errorsNow() const
{
    QHash<QString, QString> errors;
    for (const Entry &entry : m_entries) {
        const SchemaField &field = entry.widget->field();
        const QJsonValue value = entry.widget->value();
        if (entry.own && field.required && value.isUndefined())
            errors.insert(keyOf(field.name, true), tr("Fill this in: it is required."));
        else if (entry.own && field.name == u"name" && !value.isUndefined()) {
            if (const Result<void> valid = checkName(value.toString()); !valid)
                errors.insert(keyOf(field.name, true), sentence(valid.error().why));
        }
    }
    const QJsonObject now = values();
    bool lacksWhatItIsKnownBy = false; // the schema could not tell which variant was meant; we can
    for (const Entry &entry : m_entries) {
        const SchemaField &field = entry.widget->field();
        if (entry.variants.isEmpty() || !isShown(entry) || !field.required || now.contains(field.name) ||
            isKept(entry))
            continue;
        errors.insert(field.name, tr("Fill this in: it is required."));
        lacksWhatItIsKnownBy = true;
    }
    for (const Violation &violation : m_schema.validate(now)) {
        const QString name = fieldOf(violation.pointer);
        if (name.isEmpty() && lacksWhatItIsKnownBy)
            continue;
        const Entry *entry = find(name, false);
        if (entry && isKept(*entry) && !now.contains(name))
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
    if (m_putting > 0)
        return;
    const QHash<QString, QString> errors = errorsNow();
    const QStringList required = m_schema.requiredGiven(values());
    for (Entry &entry : m_entries)
        if (isShown(entry))
            checkField(entry, errors, required);
    findRest(errors);
    if (m_chooser && m_submitted) {
        QString words;
        const QStringList constants = m_schema.variants()[m_chooser->variant()].constants.keys();
        for (const QString &name : constants)
            words += errors.value(name);
        m_chooser->setError(words);
    }
    showSummary();
    sayWhatToMend();
}

void SchemaForm::checkField(Entry &entry, const QHash<QString, QString> &errors, const QStringList &required)
{
    FormField *widget = entry.widget;
    const SchemaField &field = widget->field();
    const QString error = widget->isTouched() ? errors.value(keyOf(field.name, entry.own)) : QString();
    widget->setError(error.isEmpty() ? entry.refusal : error);
    const QJsonValue value = widget->value();
    if (field.host)
        widget->setWarning(value.isString() ? hostWarning(value.toString(), field.secret) : QString());
    if (entry.own)
        return;
    const bool isAsked = required.contains(field.name) || (!entry.variants.isEmpty() && field.required);
    const bool isRequired = isAsked && !isKept(entry);
    if (isRequired && !widget->isRequired() && entry.aside)
        m_optionsToggle->setChecked(true); // it has just become so: not out of sight
    widget->setRequired(isRequired);
}

/// What is wrong and has no field that could say it: a name that nobody knows, or the whole.
void SchemaForm::findRest(const QHash<QString, QString> &errors)
{
    m_rest.clear();
    QStringList keys = errors.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const bool isOwn = key.startsWith(u"own:"_s);
        if (isOwn || find(key, false))
            continue;
        const SchemaField *field = m_schema.field(key);
        m_rest.push_back({key, field ? field->label() : key, errors.value(key)});
    }
}

std::vector<SchemaForm::Problem> SchemaForm::problemsShown() const
{
    std::vector<Problem> problems;
    for (const Entry &entry : m_entries)
        if (isShown(entry) && !entry.widget->error().isEmpty())
            problems.push_back({keyOf(entry.widget->field().name, entry.own), entry.widget->field().label(),
                                entry.widget->error()});
    if (m_submitted)
        problems.insert(problems.end(), m_rest.begin(), m_rest.end());
    return problems;
}

/// After something was submitted, until all of it is mended. One thing that is in sight needs no list.
void SchemaForm::showSummary()
{
    if (!m_submitted)
        return;
    const std::vector<Problem> problems = problemsShown();
    const bool needsList = problems.size() > 1 || !m_rest.empty() || m_jsonShown;
    m_summary->setProblems(needsList ? problems : std::vector<Problem>());
    m_submitted = !problems.empty();
}

bool SchemaForm::checkAll()
{
    if (m_jsonShown && m_json->hasProblem()) {
        m_json->setFocus();
        return false;
    }
    for (Entry &entry : m_entries) {
        entry.refusal.clear(); // it may be taken this time
        if (isShown(entry))
            entry.widget->touch();
    }
    m_submitted = true;
    check();
    if (!m_submitted)
        return true;
    goToFirstProblem();
    if (m_summary->isVisible())
        m_summary->announce();
    return false;
}

bool SchemaForm::showViolations(const std::vector<Violation> &violations)
{
    bool all = true;
    for (const Violation &violation : violations) {
        const QString name = fieldOf(violation.pointer);
        Entry *entry = find(name, violation.keyword == u"name");
        if (!entry)
            entry = find(name, violation.keyword != u"name");
        if (!entry) {
            all = false;
            continue;
        }
        entry->widget->touch();
        entry->refusal = sentence(violation.message);
    }
    m_submitted = true;
    check();
    goToFirstProblem();
    return all;
}

void SchemaForm::refuseSecret(const QString &words)
{
    std::vector<Entry *> secrets;
    for (Entry &entry : m_entries)
        if (!entry.own && isShown(entry) && entry.widget->field().secret &&
            !entry.widget->value().isUndefined())
            secrets.push_back(&entry);
    if (secrets.size() != 1)
        return;
    secrets.front()->widget->touch();
    secrets.front()->refusal = words;
    m_submitted = true;
    check();
    goToFirstProblem();
}

QStringList SchemaForm::toMend() const
{
    QStringList labels;
    for (const Problem &problem : problemsShown())
        labels += problem.label;
    labels.removeAll(QString());
    return labels;
}

void SchemaForm::sayWhatToMend()
{
    const QStringList labels = toMend();
    if (labels == m_saidToMend)
        return;
    m_saidToMend = labels;
    Q_EMIT toMendChanged(labels);
}

void SchemaForm::focusFirstField()
{
    if (m_entries.empty())
        return;
    // On the event loop's next turn: a form that was just put into a layout is not visible before, and takes
    // no focus.
    QWidget *first = m_entries.front().widget;
    if (m_chooser && !isShown(m_entries.front()))
        first = m_chooser;
    QMetaObject::invokeMethod(
        first, [first] { first->setFocus(); }, Qt::QueuedConnection);
}

void SchemaForm::goToFirstProblem()
{
    const std::vector<Problem> problems = problemsShown();
    if (!problems.empty())
        goToProblem(problems.front().key);
}

void SchemaForm::goToProblem(const QString &key)
{
    for (const Entry &entry : m_entries) {
        if (!isShown(entry) || keyOf(entry.widget->field().name, entry.own) != key)
            continue;
        if (entry.own || !m_jsonShown)
            goTo(entry);
        else
            m_json->goTo(key);
        return;
    }
    const bool isChoice = m_chooser && m_schema.variants()[m_chooser->variant()].constants.contains(key);
    if (isChoice && !m_jsonShown) {
        m_chooser->setFocus();
    } else if (setJsonShown(true)) { // where alone it can be seen
        m_json->goTo(key);
    }
}

void SchemaForm::goTo(const Entry &entry)
{
    if (entry.aside)
        m_optionsToggle->setChecked(true);
    FormField *widget = entry.widget;
    widget->setFocus();
    // When what was opened has its place.
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
                if (auto *scroll = qobject_cast<QScrollArea *>(above))
                    scroll->ensureWidgetVisible(widget, 0, px(24));
        },
        Qt::QueuedConnection);
}

} // namespace attache
