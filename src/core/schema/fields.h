// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema.h"
#include "core/schema/node.h"

/// What a compiled schema asks a person for. Internal to core/schema.
namespace attache::schema
{

struct Inputs {
    std::vector<SchemaField> all;
    std::vector<SchemaField> common;
    std::vector<SchemaVariant> variants;
    QString choiceTitle; ///< "x-choice-title"
    NodeList branches;   ///< of the variants, in their order
    QStringList knownBy; ///< the properties whose constants tell the variants apart
};

/// Why a form or a command line cannot ask for one of them is added to `problems`. What is for a person to
/// read is in their language, where there is a translation of it in the context `words`.
Inputs inputsOf(const Node &root, const QByteArray &words, std::vector<Violation> &problems);

/// Says nothing but that there may be such a member.
bool isBare(const Node &node);

/// A field as these nodes, the first one first, describe it.
SchemaField fieldOf(const QString &name, const NodeList &nodes);
/// Why a form or a command line cannot ask for the field; nothing when it can.
std::optional<Violation> unusable(const SchemaField &field, const NodeList &nodes);

/// The variants among what the root leaves open, with their fields, added to `inputs`; `declared` is what the
/// root declares itself, and asks for.
void readVariants(const Node &root, const NodeMap &declared, const QStringList &required, Inputs &inputs,
                  std::vector<Violation> &problems);

} // namespace attache::schema
