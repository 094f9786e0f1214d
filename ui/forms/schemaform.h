// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

class FormField;

/// The fields of a schema as a form: required ones first, the optional ones under "More options".
///
/// Own fields are those that belong to the thing itself and not to its schema (a registration's name and
/// description); they are read by ownValue() and never get into values(). What is wrong with a field is said
/// once it was left or submitted, by the same validation as the engine's. Nothing typed is ever taken away.
class SchemaForm : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(const Schema &schema, std::vector<SchemaField> ownFields = {},
                        QWidget *parent = nullptr);

    /// Puts these in, secrets too where they are given; other fields stay as they are.
    void setValues(const QJsonObject &values);
    void setOwnValue(const QString &name, const QString &value);
    /// These secrets are in the keychain already: empty means to keep them.
    void setKeptSecrets(const QStringList &names);

    /// What was put in, secrets included: for submitting, and for nothing else. Empty optional fields are
    /// absent.
    QJsonObject values() const;
    QString ownValue(const QString &name) const;

    /// Says all that is wrong and puts the keyboard into the first such field. True when nothing is.
    bool checkAll();
    /// An engine's objections, each at its field. False when one belongs to no field here.
    bool showViolations(const std::vector<Violation> &violations);
    /// Labels of the fields that have an error showing.
    QStringList toMend() const;
    void focusFirstField();

Q_SIGNALS:
    void edited();
    void toMendChanged(const QStringList &labels);

private:
    void addField(const SchemaField &field, bool own, QVBoxLayout &column);
    void check();
    QHash<QString, QString> errorsNow() const;
    FormField *find(const QString &name, bool own) const;
    void openOptions(bool open);
    void sayWhatToMend();

    struct Entry {
        FormField *widget;
        bool own;
        bool optional;
    };

    Schema m_schema;
    std::vector<Entry> m_entries;
    QStringList m_keptSecrets;
    QStringList m_saidToMend;
    QPushButton *m_optionsToggle = nullptr;
    QWidget *m_options = nullptr;
};

} // namespace attache
