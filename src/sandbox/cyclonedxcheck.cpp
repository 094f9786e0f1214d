// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cyclonedxcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype largestRead = 64 * 1024 * 1024; // bytes

const QStringList &versions()
{
    static const QStringList all{QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("1.4"),
                                 QStringLiteral("1.5"), QStringLiteral("1.6")};
    return all;
}

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {all.begin(), all.end()};
}

/// Goes through a document and notes what breaks a rule, with its place.
class Reading
{
public:
    void read(const QJsonObject &bom)
    {
        static const QSet<QString> members =
            words("$schema bomFormat specVersion serialNumber version metadata components services "
                  "externalReferences dependencies compositions vulnerabilities annotations formulation "
                  "declarations definitions properties signature");
        for (auto member = bom.begin(); member != bom.end(); ++member) {
            if (!members.contains(member.key()))
                add(QStringLiteral("$.%1").arg(member.key()),
                    QStringLiteral("is not defined in the schema and the schema does not allow additional "
                                   "properties"));
        }
        readVersion(bom);
        const QJsonValue subject = bom.value(QLatin1String("metadata"))[QLatin1String("component")];
        if (!subject.isUndefined())
            readComponent(subject, QStringLiteral("$.metadata.component"));
        readComponents(bom.value(QLatin1String("components")), QStringLiteral("$.components"));
        readDependencies(bom.value(QLatin1String("dependencies")));
    }

    QStringList errors;
    qint64 components = 0;

private:
    void add(const QString &place, const QString &words)
    {
        errors.append(place + QStringLiteral(": ") + words);
    }

    void readVersion(const QJsonObject &bom)
    {
        const QJsonValue version = bom.value(QLatin1String("version"));
        if (!version.isUndefined() && (!version.isDouble() || version.toDouble() < 1))
            add(QStringLiteral("$.version"), QStringLiteral("must be an integer with a minimum value of 1"));
        static const QRegularExpression uuid(
            QStringLiteral("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
        const QJsonValue serial = bom.value(QLatin1String("serialNumber"));
        if (!serial.isUndefined() && !uuid.match(serial.toString()).hasMatch())
            add(QStringLiteral("$.serialNumber"),
                QStringLiteral("does not match the regex pattern %1").arg(uuid.pattern()));
    }

    void readComponents(const QJsonValue &list, const QString &place)
    {
        if (list.isUndefined())
            return;
        if (!list.isArray())
            return add(place, QStringLiteral("is not an array"));
        qsizetype index = 0;
        const QJsonArray all = list.toArray();
        for (const QJsonValue component : all) {
            ++components;
            readComponent(component, QStringLiteral("%1[%2]").arg(place).arg(index++));
        }
    }

    void readComponent(const QJsonValue &component, const QString &place)
    {
        if (!component.isObject())
            return add(place, QStringLiteral("is not an object"));
        static const QSet<QString> types =
            words("application framework library container platform operating-system device device-driver "
                  "firmware file machine-learning-model data cryptographic-asset");
        const QJsonValue type = component[QLatin1String("type")];
        if (type.isUndefined())
            add(place + QStringLiteral(".type"), QStringLiteral("is missing but it is required"));
        else if (!types.contains(type.toString()))
            add(place + QStringLiteral(".type"), QStringLiteral("does not have a value in the enumeration"));
        const QJsonValue name = component[QLatin1String("name")];
        if (!name.isString())
            add(place + QStringLiteral(".name"), name.isUndefined()
                                                     ? QStringLiteral("is missing but it is required")
                                                     : QStringLiteral("is not a string"));
        const QString reference = component[QLatin1String("bom-ref")].toString();
        if (!reference.isEmpty() && m_references.contains(reference))
            add(place + QStringLiteral(".bom-ref"), QStringLiteral("is not unique"));
        m_references.insert(reference);
        readComponents(component[QLatin1String("components")], place + QStringLiteral(".components"));
    }

    void readDependencies(const QJsonValue &list)
    {
        qsizetype index = 0;
        const QJsonArray all = list.toArray();
        for (const QJsonValue dependency : all) {
            if (!dependency[QLatin1String("ref")].isString())
                add(QStringLiteral("$.dependencies[%1].ref").arg(index),
                    QStringLiteral("is missing but it is required"));
            ++index;
        }
    }

    QSet<QString> m_references;
};

CycloneDxCheck checkXml(const QByteArray &bom)
{
    CycloneDxCheck check;
    QXmlStreamReader reader(bom);
    static const QString space = QStringLiteral("http://cyclonedx.org/schema/bom/");
    if (!reader.readNextStartElement() || reader.name() != QLatin1String("bom") ||
        !reader.namespaceUri().startsWith(space) ||
        !versions().contains(reader.namespaceUri().mid(space.size()).toString()))
        check.problem = QStringLiteral("Unable to determine schema version from XML namespaces");
    return check;
}

} // namespace

CycloneDxCheck checkCycloneDx(const QByteArray &bom)
{
    CycloneDxCheck check;
    if (bom.size() > largestRead) {
        check.isRead = false;
        return check;
    }
    const QByteArray text = bom.startsWith("\xef\xbb\xbf") ? bom.mid(3) : bom;
    if (text.trimmed().startsWith('<'))
        return checkXml(text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        check.problem = QStringLiteral("BOM is neither valid JSON nor XML");
        return check;
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("bomFormat")).toString() != QLatin1String("CycloneDX")) {
        check.problem = QStringLiteral("Unable to determine schema version from JSON");
        return check;
    }
    const QString version = root.value(QLatin1String("specVersion")).toString();
    if (!versions().contains(version)) {
        check.problem = QStringLiteral("Unrecognized specVersion %1").arg(version);
        return check;
    }
    Reading reading;
    reading.read(root);
    check.components = reading.components;
    const QJsonValue subject = root.value(QLatin1String("metadata"))[QLatin1String("component")];
    check.name = subject[QLatin1String("name")].toString();
    check.version = subject[QLatin1String("version")].toString();
    if (!reading.errors.isEmpty()) {
        check.problem = QStringLiteral("Schema validation failed");
        check.errors = reading.errors;
    }
    return check;
}

} // namespace attache::sandbox
