// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/formfield.h"

/// The kinds of fields, for newFormField(). Internal to ui/forms.
namespace attache
{

FormField *newTextField(const SchemaField &field, QWidget *parent);
FormField *newLinesField(const SchemaField &field, QWidget *parent);
FormField *newNumberField(const SchemaField &field, QWidget *parent);
FormField *newSecretField(const SchemaField &field, QWidget *parent);
FormField *newBoxField(const SchemaField &field, QWidget *parent);
FormField *newChoiceField(const SchemaField &field, QWidget *parent);

/// A JSON value as a person of this locale reads it.
QString shownValue(const QJsonValue &value);
/// The number that is written there in the person's locale, or as in JSON; the text itself when it is none.
QJsonValue numberFrom(const QString &text);
/// In the empty field: the default, or else an example.
QString placeholderOf(const SchemaField &field);

} // namespace attache
