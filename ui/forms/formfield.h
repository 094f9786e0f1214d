// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace attache
{

class ElidedLabel;
class IconMark;
class Label;

/// One input of a form: label above, editor, help below; an error takes the help's place.
///
/// The kinds (text, secret, several lines, number, box, choice) differ in their editor and in how it and a
/// JSON value become each other; newFormField() picks one. Owned by its form.
class FormField : public QWidget
{
    Q_OBJECT

public:
    const SchemaField &field() const { return m_field; }

    /// Undefined when nothing was put in. Text that is no number stays text, for the schema to object to.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QWidget *editor() const = 0;

    void setRequired(bool required);
    /// Empty puts the help back.
    void setError(const QString &words);

    QString error() const { return m_error; }

    /// Overrides the schema's description, for a secret that is kept: "Leave empty to keep the one in the
    /// keychain."
    void setHelp(const QString &help);

    /// It has been left or submitted: from now on what is wrong with it is said as it is typed.
    bool isTouched() const { return m_touched; }

    void touch() { m_touched = true; }

Q_SIGNALS:
    void edited();
    void left(); ///< the keyboard went elsewhere

protected:
    explicit FormField(SchemaField field, QWidget *parent);

    /// Called once by each kind's constructor, when its editor is there.
    void lay(QWidget *editorArea);
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString describedRequirement() const;

private:
    virtual QWidget *newHeading();
    void addSecretNote(QVBoxLayout &column);
    void describe();

    SchemaField m_field;
    QString m_help;
    QString m_error;
    bool m_required;
    bool m_touched = false;
    Label *m_requirement = nullptr;
    Label *m_helpLabel = nullptr;
    QWidget *m_errorRow = nullptr;
    Label *m_errorLabel = nullptr;
};

FormField *newFormField(const SchemaField &field, QWidget *parent);

} // namespace attache
