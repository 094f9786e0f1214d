// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace valijson
{
class Schema;
}

/// A schema as compiled: what core/schema checks instances with. Internal to it.
///
/// The keywords that combine schemas (properties, oneOf, $ref …) are walked here, since formats, patterns and
/// dependent… in any branch must count and valijson knows none of them; it decides the assertions on single
/// values.
namespace attache::schema
{

struct Node;
using NodeMap = std::vector<std::pair<QString, const Node *>>;
using NodeList = std::vector<const Node *>;

struct Node {
    QString pointer;              ///< of this schema in the document
    std::optional<bool> constant; ///< for the schemas `true` and `false`
    QJsonObject keywords;

    const Node *ref = nullptr;
    NodeMap properties; ///< in the document's order
    std::vector<std::pair<QRegularExpression, const Node *>> patternProperties;
    const Node *additionalProperties = nullptr;
    const Node *unevaluatedProperties = nullptr;
    const Node *propertyNames = nullptr;
    const Node *items = nullptr;
    NodeList allOf, anyOf, oneOf;
    const Node *notSchema = nullptr;
    const Node *ifSchema = nullptr, *thenSchema = nullptr, *elseSchema = nullptr;
    NodeMap dependentSchemas;
    QRegularExpression pattern;
    /// One compiled schema for each keyword that valijson decides, so that it is known which one was
    /// violated.
    std::map<QString, std::unique_ptr<valijson::Schema>> assertions;

    Node();
    ~Node();

    /// The keyword's value here, or where $ref and allOf lead.
    QJsonValue find(const QString &keyword) const;
};

/// Nodes by their pointers; they refer to each other.
using NodesByPointer = std::map<QString, std::unique_ptr<Node>>;

struct Compiled {
    NodesByPointer nodes;
    const Node *root = nullptr;
};

/// Refuses, in Error::violations, every keyword that is not enforced or malformed, by its pointer.
Result<Compiled> compile(const QByteArray &json);

/// The error of a schema that is refused for these keywords.
Error invalidSchema(std::vector<Violation> problems);

/// All violations of the node by the value, none twice.
std::vector<Violation> check(const Node &node, const QJsonValue &value);

/// Names of members of `instance` that the node asks for, given what is there.
QStringList requiredBy(const Node &node, const QJsonObject &instance);

/// `pointer` and one more token, escaped (RFC 6901 §3).
QString pointerTo(const QString &pointer, const QString &token);

QString allOf(const QStringList &words); ///< "a, b and c"
QString anyOf(const QStringList &words); ///< "a, b or c"

} // namespace attache::schema
