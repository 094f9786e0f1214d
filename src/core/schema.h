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
    QString type; ///< "string", "integer", "number" or "boolean"
    QString format;
    QString title; ///< may be empty: then the name in words is the label
    QString description;
    QJsonValue defaultValue = QJsonValue::Undefined;
    QList<QJsonValue> choices; ///< of an enum
    bool required = false;
    bool secret = false;    ///< "writeOnly": true, or format "password"
    bool multiline = false; ///< "contentMediaType" or "x-multiline": a PEM, a JSON key
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString pattern;
    QStringList examples;
    QString helpUrl; ///< "x-help-url": where a person gets this value

    QString label() const; ///< the title, or "instanceURI" as "Instance URI"
};

class Schema
{
public:
    /// An integration's inputs: a flat object of strings, integers, numbers and booleans. Refuses what is not
    /// JSON, not such an object, or uses a keyword or format that is not enforced here; the error carries the
    /// JSON pointer of each such keyword.
    static Result<Schema> read(const QByteArray &json);

    /// Any schema of which every keyword is enforced here, nested ones too: to validate by, without fields().
    static Result<Schema> readAny(const QByteArray &json);

    const std::vector<SchemaField> &fields() const; ///< in the document's order
    const SchemaField *field(const QString &name) const;
    QStringList secretNames() const;
    const QByteArray &source() const;
    QString title() const;
    QString description() const;

    /// Every violation, not the first or last one. Empty when valid. What is missing is pointed at where it
    /// would be. No message holds a value of the instance: it may be a secret.
    std::vector<Violation> validate(const QJsonValue &instance) const;

    /// Fields that are required given what is there already (dependentRequired, dependentSchemas, oneOf).
    QStringList requiredGiven(const QJsonObject &instance) const;

    /// `instance` with the defaults of absent fields put in.
    QJsonObject withDefaults(QJsonObject instance) const;

    /// For a change of what has values already, fields that are not given are none of coerce()'s business.
    enum class Absent { IsMissing, IsKept };

    /// "key=value" pairs as typed on a command line, coerced by each field's type and validated. The last of
    /// a repeated key wins. Every problem is reported: unknown keys (with the keys there are), values that do
    /// not coerce, and violations.
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
