// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attache::sandbox
{

/// What Dependency-Track finds when it validates an uploaded BOM.
struct CycloneDxCheck {
    QString problem;    ///< empty for a valid one
    QStringList errors; ///< "$.components[0].type: is missing but it is required"
    bool isRead = true;
    qint64 components = 0;
    QString name;    ///< of metadata.component
    QString version; ///< of metadata.component

    bool isValid() const { return problem.isEmpty(); }
};

/// Looks at a BOM (ECMA-424) in JSON, 1.2 to 1.6, or XML, of which it looks at no more than the root.
///
/// Not the whole schema: the members that there may be, the components' types and names, and the references.
/// A BOM of more than 64 MiB passes unread, as on a server whose validation is switched off: reading takes
/// seven times its size in memory.
CycloneDxCheck checkCycloneDx(const QByteArray &bom);

} // namespace attache::sandbox
