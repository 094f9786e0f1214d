// SPDX-License-Identifier: Apache-2.0
#include "engine/manifest.h"
#include "engine/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache
{
namespace
{

constexpr int mostAtOnce = 16;

void readWords(const QJsonObject &json, Manifest &manifest, QStringList &flaws)
{
    for (const auto &[key, target] : {std::pair{QLatin1String("version"), &manifest.version},
                                      std::pair{QLatin1String("title"), &manifest.title},
                                      std::pair{QLatin1String("description"), &manifest.description},
                                      std::pair{QLatin1String("summary"), &manifest.summary}}) {
        *target = json.value(key).toString();
        if (target->isEmpty())
            flaws += EngineWords::tr("\"%1\" is missing").arg(key);
    }
}

void readMaterials(const QJsonObject &json, Manifest &manifest, QStringList &flaws)
{
    const QJsonValue materials = json.value(QLatin1String("subscribedMaterials"));
    if (!materials.isArray())
        flaws += EngineWords::tr("\"subscribedMaterials\" is missing");
    const QJsonArray types = materials.toArray();
    for (const auto &type : types)
        manifest.subscribedMaterials += type.toString();
    if (manifest.subscribedMaterials.contains(QString()))
        flaws += EngineWords::tr("\"subscribedMaterials\" holds more than names of types");
}

void readAtOnce(const QJsonObject &json, Manifest &manifest, QStringList &flaws)
{
    const QJsonValue atOnce = json.value(QLatin1String("atOnce"));
    if (atOnce.isUndefined())
        return;
    manifest.atOnce = atOnce.toInt();
    if (manifest.atOnce < 1 || manifest.atOnce > mostAtOnce)
        flaws += EngineWords::tr("\"atOnce\" must be a whole number from 1 to %1").arg(mostAtOnce);
}

} // namespace

Result<Manifest, QStringList> readManifest(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return QStringList(parsing.error == QJsonParseError::NoError
                               ? EngineWords::tr("it is not a JSON object")
                               : EngineWords::tr("it is not JSON: %1").arg(parsing.errorString()));
    Manifest manifest;
    QStringList flaws;
    readWords(document.object(), manifest, flaws);
    readMaterials(document.object(), manifest, flaws);
    readAtOnce(document.object(), manifest, flaws);
    if (!flaws.isEmpty())
        return flaws;
    return manifest;
}

} // namespace attache
