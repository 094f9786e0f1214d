// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// An integration's input schema: what the form shows, what the command line takes, what is validated.
///
/// JSON Schema 2020-12, of which every keyword used is enforced: a schema with one that we do not enforce is
/// refused when it is read, never half-enforced. Immutable after reading; any thread.
namespace attache
{

/// One input, as a form or a table shows it.
struct SchemaField {
    QString name;
    QString type; ///< "string", "integer", "number" or "boolean"; empty for choices of several types
    QString format;
    QString title; ///< may be empty: then the name in words is the label
    QString description;
    QJsonValue defaultValue = QJsonValue::Undefined;
    QList<QJsonValue> choices; ///< of an enum, of a oneOf of constants, or the one constant
    QStringList choiceTitles;  ///< one for each choice; an empty one stands for the value itself
    bool required = false;
    bool secret = false;    ///< "writeOnly": true, or format "password"
    bool multiline = false; ///< "contentMediaType" or "x-multiline": a PEM, a JSON key
    bool numeric = false;   ///< "x-numeric": [1, 65535]: a text that is a number, in that range
    bool host = false;      ///< "x-host": true, or a format with a host in it: one to be wary of
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> step; ///< "multipleOf"
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString pattern;
    QStringList examples;
    QString unit;    ///< "x-unit": "seconds"
    QString helpUrl; ///< "x-help-url": where a person gets this value

    bool operator==(const SchemaField &) const = default;

    QString label() const; ///< the title, or "instanceURI" as "Instance URI"
    /// A choice as it is written on a command line and, without a title of its own, in a form.
    static QString textOf(const QJsonValue &choice);
};

/// One of the alternatives that a schema leaves open: its fields belong to an instance only while it is
/// chosen.
struct SchemaVariant {
    QString title;
    QString description;
    QJsonObject constants;           ///< what it is known by: {"provider": "s3"}; may be empty
    std::vector<SchemaField> fields; ///< its own, in the document's order; without the constants
};

class Schema
{
public:
    /// An integration's inputs: a flat object of strings, integers, numbers and booleans, some of which may
    /// belong to variants. Refuses what is not JSON, not such an object, or uses a keyword or format that is
    /// not enforced here; the error carries the JSON pointer of each such keyword.
    ///
    /// Variants are the branches of a oneOf (or of an anyOf, where they are told apart by constants) at the
    /// top. A branch has the properties that it declares, and what it asks for; where no constants tell the
    /// branches apart, what one of them asks for is no other's, nor is what depends on it.
    /// Titles, descriptions and units are translated, in the context `words`: "schema/oci-registry". Empty:
    /// they stay as they are.
    static Result<Schema> read(const QByteArray &json, const QByteArray &words = {});

    /// Any schema of which every keyword is enforced here, nested ones too: to validate by, without fields().
    static Result<Schema> readAny(const QByteArray &json);

    /// All there are, of every variant, in the document's order: what a table or a command line lists.
    const std::vector<SchemaField> &fields() const;
    const SchemaField *field(const QString &name) const;
    const std::vector<SchemaField> &commonFields() const; ///< those that belong to no variant
    const std::vector<SchemaVariant> &variants() const;   ///< empty where there is nothing to choose
    /// What is chosen between them: the title of what they are known by, or "x-choice-title". May be empty.
    QString choiceTitle() const;
    QString choiceDescription() const;

    /// Index of the variant that the instance means, by its constants or else by what it has; nothing where
    /// it does not tell.
    std::optional<std::size_t> variantOf(const QJsonObject &instance) const;
    /// Those that the instance may have: the common ones, and those of its variant (or else of the first).
    std::vector<SchemaField> fieldsGiven(const QJsonObject &instance) const;
    /// What is in the instance and belongs to variants that it does not mean.
    QStringList strayIn(const QJsonObject &instance) const;

    QStringList secretNames() const;
    const QByteArray &source() const;
    QString title() const;
    QString description() const;

    /// Every violation, not the first or last one. Empty when valid. What is missing is pointed at where it
    /// would be. No message holds a value of the instance: it may be a secret.
    std::vector<Violation> validate(const QJsonValue &instance) const;

    /// Fields that are required given what is there already (dependentRequired, dependentSchemas, oneOf).
    QStringList requiredGiven(const QJsonObject &instance) const;

    /// `instance` with the defaults of absent fields put in, those of its variant among them.
    QJsonObject withDefaults(QJsonObject instance) const;

    /// For a change of what has values already, fields that are not given are none of coerce()'s business.
    enum class Absent { IsMissing, IsKept };

    /// "key=value" pairs as typed on a command line, coerced by each field's type and validated. The last of
    /// a repeated key wins. Every problem is reported: unknown keys (with the keys there are), those of a
    /// variant that was not chosen, values that do not coerce, and violations.
    Result<QJsonObject> coerce(const QList<QPair<QString, QString>> &options,
                               Absent absent = Absent::IsMissing) const;

private:
    struct Document;
    explicit Schema(std::shared_ptr<const Document> document);

    std::shared_ptr<const Document> m_document; // shared by copies: immutable, and costly to compile
};

/// An Error of kind Invalid that carries the violations.
Error invalidInput(const QString &what, std::vector<Violation> violations);

/// Checks a name against DNS-1123 label rules (RFC 1123 §2.1): lower-case letters, digits, '-', at most 63.
Result<void> checkName(const QString &name);

} // namespace attache
