// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/fieldkinds.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

/// Without separators of thousands: "1.500" would be another number in the next locale.
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

} // namespace

QString shownValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FormField::tr("Yes") : FormField::tr("No");
    if (!value.isDouble())
        return value.isUndefined() ? QString() : SchemaField::textOf(value);
    const qint64 whole = value.toInteger();
    return double(whole) == value.toDouble()
               ? plainLocale().toString(whole)
               : plainLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QJsonValue numberFrom(const QString &text)
{
    QLocale json = QLocale::c();
    json.setNumberOptions(QLocale::RejectGroupSeparator);
    for (const QLocale &locale : {plainLocale(), json}) {
        bool isNumber = false;
        const qint64 whole = locale.toLongLong(text, &isNumber);
        if (isNumber)
            return whole;
        const double number = locale.toDouble(text, &isNumber);
        if (isNumber)
            return number;
    }
    return text;
}

QString placeholderOf(const SchemaField &field)
{
    if (!field.defaultValue.isUndefined())
        return shownValue(field.defaultValue);
    return field.examples.value(0);
}

FormField *newFormField(const SchemaField &field, QWidget *parent)
{
    if (!field.choices.isEmpty())
        return newChoiceField(field, parent);
    if (field.type == u"boolean")
        return newBoxField(field, parent);
    if (field.type == u"integer" || field.type == u"number" || field.numeric)
        return newNumberField(field, parent);
    if (field.secret)
        return newSecretField(field, parent);
    return field.multiline ? newLinesField(field, parent) : newTextField(field, parent);
}

} // namespace attache
