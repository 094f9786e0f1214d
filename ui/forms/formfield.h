// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace attache
{

class IconMark;
class Label;
class WorkerPool;

/// One input of a form: label above, editor, help below; an error takes the help's place.
///
/// A field whose schema has a default carries a bar at its edge while it differs from it, and a way back.
/// The kinds (text, secret, several lines, number, box, choice) differ in their editor and in how it and a
/// JSON value become each other; newFormField() picks one. Owned by its form.
class FormField : public QWidget
{
    Q_OBJECT

public:
    ~FormField() override;

    const SchemaField &field() const { return m_field; }

    /// Undefined when nothing was put in. Text that is no number stays text, for the schema to object to.
    virtual QJsonValue value() const = 0;
    /// Undefined empties it.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QWidget *editor() const = 0;

    void setRequired(bool required);

    bool isRequired() const { return m_required; }

    /// Empty puts the help back.
    void setError(const QString &words);

    QString error() const { return m_error; }

    /// What to be wary of, below the field; it hinders nothing. Empty takes it away.
    void setWarning(const QString &words);

    QString warning() const { return m_warning; }

    /// Overrides the schema's description, for a secret that is kept: "Leave empty to keep the one in the
    /// keychain."
    void setHelp(const QString &help);

    bool isModified() const; ///< it has a default, and something else
    void reset();            ///< back to the default

    /// It has been left or submitted: from now on what is wrong with it is said as it is typed.
    bool isTouched() const { return m_touched; }

    void touch() { m_touched = true; }

Q_SIGNALS:
    void edited();
    void left(); ///< the keyboard went elsewhere

protected:
    explicit FormField(SchemaField field, QWidget *parent);

    /// Called once by each kind's constructor, when its editor is there. `watched` is where drops arrive, if
    /// not at the editor.
    void lay(QWidget *editorArea, QWidget *watched = nullptr);

    /// Whether it takes the content of a file that is dropped on it, or picked.
    virtual bool takesFiles() const { return false; }

    /// What a file held; says nothing of where it was.
    virtual void takeText(const QString &text);

    void askForFile();
    /// A line below the field about what it has: "JSON with 10 keys, 2.3 KiB". Empty takes it away.
    void setNote(const QString &words);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QPushButton *resetButton() const { return m_reset; }

private:
    virtual QWidget *newHeading();

    /// What more there is to say of the value that it takes: "1 to 65535 seconds".
    virtual QString describedRange() const { return {}; }

    void addNotes();
    void addHelpLink(QHBoxLayout &row);
    bool takeDrop(QEvent *event);
    void readFile(const QString &path);
    QString describedRequirement() const;
    void showModified();
    void describe();

    SchemaField m_field;
    QString m_help;
    QString m_error;
    QString m_warning;
    bool m_required;
    bool m_touched = false;
    bool m_modified = false;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_reset = nullptr; ///< only where there is a default
    Label *m_requirement = nullptr;
    Label *m_helpLabel = nullptr;
    Label *m_note = nullptr;
    QWidget *m_errorRow = nullptr; ///< made when there is something to say, as there seldom is
    Label *m_errorLabel = nullptr;
    QWidget *m_warningRow = nullptr;
    Label *m_warningLabel = nullptr;
    std::unique_ptr<WorkerPool> m_reader; ///< of files; made when one is picked or dropped
};

FormField *newFormField(const SchemaField &field, QWidget *parent);

} // namespace attache
