// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"
#include "ui/forms/errorsummary.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace attache
{

class FormField;
class JsonEdit;
class VariantChooser;

/// The fields of a schema as a form: required ones first, the optional ones under "More options"; where the
/// schema leaves a choice of variants, the fields of the one that is chosen. Those of the others keep what
/// was put in, and are in no result.
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
    ~SchemaForm() override;

    /// Puts these in, secrets too where they are given; other fields stay as they are. What no field has is
    /// left out.
    void setValues(const QJsonObject &values);
    /// Puts in exactly these: other fields become empty, and what no field has is kept. A secret that is
    /// given by reference (formjson.h) stays as it is.
    void setAllValues(const QJsonObject &values);
    /// Puts in openValues() of a time before: what is not among them becomes empty, secrets stay.
    void setOpenValues(const QJsonObject &values);
    void setOwnValue(const QString &name, const QString &value);
    /// These secrets are in the keychain already: empty means to keep them.
    void setKeptSecrets(const QStringList &names);

    /// What was put in, secrets included: for submitting, and for nothing else. Empty optional fields are
    /// absent.
    QJsonObject values() const;
    /// The same with a reference in place of each secret.
    QJsonObject shownValues() const;
    /// What may be kept of it while it is not submitted: no secret, nothing that no field has (which may be a
    /// secret with its name misspelt), no address with a password in it.
    QJsonObject openValues() const;
    QString ownValue(const QString &name) const;
    QJsonObject ownValues() const;

    /// A person has changed something, since it was made or forgetTyping().
    bool isTyped() const { return m_typed; }

    void forgetTyping() { m_typed = false; }

    /// Says all that is wrong and puts the keyboard into the first such field. True when nothing is.
    bool checkAll();
    /// An engine's objections, each at its field. False when one belongs to no field here.
    bool showViolations(const std::vector<Violation> &violations);
    /// What a service said of the secret that was put in. Where there are several, nobody knows which one it
    /// means.
    void refuseSecret(const QString &words);
    /// Labels of the fields that have an error showing.
    QStringList toMend() const;
    void focusFirstField();

    /// The schema's fields as JSON. Turning it off is refused (false) while the text cannot be read.
    bool setJsonShown(bool shown);

    bool isJsonShown() const { return m_jsonShown; }

    const Schema &schema() const { return m_schema; }

Q_SIGNALS:
    void edited();
    void toMendChanged(const QStringList &labels);
    void jsonShownChanged(bool shown);

private:
    struct Entry {
        FormField *widget;
        bool own;
        bool aside;                 ///< under "More options"
        QSet<std::size_t> variants; ///< it belongs to; none for all
        QString refusal;            ///< the engine's objection to what is in it
    };

    using Problem = ErrorSummary::Problem;

    // schemaform.cpp: fields and values
    void addFields(const std::vector<SchemaField> &own, bool aside);
    static bool isAside(const SchemaField &field);
    void addField(const SchemaField &field, bool own, std::optional<std::size_t> variant = {});
    void addOptions();
    Entry *find(const QString &name, bool own);
    const Entry *find(const QString &name, bool own) const;
    bool isShown(const Entry &entry) const;
    bool isKept(const Entry &entry) const;
    void fieldEdited(FormField *widget);
    void chooseVariant(std::size_t variant);
    /// `isWhole`: what is not among the values is not there.
    void followVariant(const QJsonObject &values, bool isWhole);
    void put(Entry &entry, const QJsonValue &value);
    void putAll(const QJsonObject &values);
    void afterPutting();
    void showFields();
    void openOptions(bool open);
    void goTo(const Entry &entry);

    // schemaform_check.cpp: what is wrong
    void check();
    void checkField(Entry &entry, const QHash<QString, QString> &errors, const QStringList &required);
    void findRest(const QHash<QString, QString> &errors);
    void showSummary();
    QHash<QString, QString> errorsNow() const;
    std::vector<Problem> problemsShown() const;
    void goToProblem(const QString &key);
    void goToFirstProblem();
    void sayWhatToMend();

    // schemaform_json.cpp: values as they may be shown and kept
    void addJson();
    void applyJson(const QJsonObject &values);
    void showJson();
    QStringList unknownNames() const;

    Schema m_schema;
    std::vector<Entry> m_entries;
    QSet<FormField *> m_kept;    ///< whose secrets are in the keychain
    QJsonObject m_extra;         ///< from JSON: what no field has, or cannot show as it is
    std::vector<Problem> m_rest; ///< what is wrong and belongs to no field
    QStringList m_saidToMend;
    ErrorSummary *m_summary;
    VariantChooser *m_chooser = nullptr; ///< only where there are variants
    JsonEdit *m_json = nullptr;
    QPushButton *m_optionsToggle = nullptr;
    QWidget *m_options = nullptr;
    QVBoxLayout *m_optionsColumn = nullptr;
    QVBoxLayout *m_main;
    int m_putting = 0; ///< values are put in by the program
    bool m_typed = false;
    bool m_submitted = false; ///< something was found wrong then that is not mended yet
    bool m_jsonShown = false;
};

} // namespace attache
