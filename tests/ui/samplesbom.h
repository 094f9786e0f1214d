// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attache::test
{

/// A bill of materials with something of everything to be shown, of another digest for each run.
inline QByteArray sampleSbom(const QString &run)
{
    using namespace Qt::StringLiterals;
    QJsonArray components;
    const QStringList licences{u"MIT"_s, u"Apache-2.0"_s, u"BSD-3-Clause"_s, u"ISC"_s, {}};
    for (int at = 0; at < 212; ++at) {
        const QString name = u"component-%1"_s.arg(at);
        const QString licence = licences.value(at % 7 % 5);
        QJsonObject component{
            {u"type"_s, at % 20 == 0 ? u"application"_s : u"library"_s},
            {u"name"_s, name},
            {u"version"_s, u"1.%1"_s.arg(at % 9)},
            {u"purl"_s, u"pkg:%1/%2@1.%3"_s.arg(at % 3 ? u"npm"_s : u"maven"_s, name).arg(at % 9)}};
        if (!licence.isEmpty())
            component.insert(u"licenses"_s,
                             QJsonArray{QJsonObject{{u"license"_s, QJsonObject{{u"id"_s, licence}}}}});
        components.append(component);
    }
    const QJsonObject sbom{
        {u"bomFormat"_s, u"CycloneDX"_s},
        {u"specVersion"_s, u"1.6"_s},
        {u"serialNumber"_s, u"urn:run:"_s + run},
        {u"metadata"_s,
         QJsonObject{
             {u"timestamp"_s, u"2026-11-24T13:56:00Z"_s},
             {u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, u"syft"_s}, {u"version"_s, u"1.0.1"_s}}}},
             {u"component"_s,
              QJsonObject{{u"type"_s, u"application"_s}, {u"name"_s, u"api"_s}, {u"version"_s, u"4.2"_s}}}}},
        {u"components"_s, components}};
    return QJsonDocument(sbom).toJson();
}

} // namespace attache::test
