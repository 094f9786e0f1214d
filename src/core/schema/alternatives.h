// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schema/node.h"

#include <QJsonArray>
#include <QSet>

/// Which branch of a oneOf or anyOf an instance means, told by the constants that the branches fix
/// ({"provider": {"const": "s3"}}). Internal to core/schema.
namespace attache::schema
{

/// What the branch declares and asks for, where $ref and allOf lead as well. The first declaration counts.
void collectProperties(const Node &node, NodeMap &properties, QStringList &required);

QJsonObject constantsOf(const Node &branch);

/// The branches whose constants the object has, or may leave out; all that it does not contradict where it
/// has none of theirs; empty where it contradicts all.
NodeList meantBy(const QJsonObject &object, const NodeList &branches);

/// The values of an enum whose choices have titles: branches that are each a constant; else empty.
QJsonArray choicesOf(const NodeList &branches);

/// Names of the properties that every branch fixes.
QStringList fixedByAll(const NodeList &branches);
/// The constants of a property that they fix, in their order, each once.
QJsonArray constantsIn(const NodeList &branches, const QString &name);

/// Whether there are branches, and each asks for the name.
bool isAskedByAll(const NodeList &branches, const QString &name);

/// Names of the object's members that the node says something about, but for what its own
/// unevaluatedProperties says of all the others (JSON Schema 2020-12, core §11.3).
QSet<QString> evaluatedBy(const Node &node, const QJsonObject &object);

/// Whether one of the node's branches, at any depth, declares the name.
bool isOfAnyBranch(const Node &node, const QString &name);

} // namespace attache::schema
