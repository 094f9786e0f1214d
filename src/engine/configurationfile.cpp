// SPDX-License-Identifier: Apache-2.0
#include "engine/configurationfile.h"

#include "engine/servicecheck.h"
#include "engine/words.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace attache
{
namespace
{

constexpr QLatin1String formatMember("format");
constexpr QLatin1String currentFormat("attache-configuration/1");
constexpr QLatin1String secretMember("$secret");
constexpr QLatin1String pausedMember("paused");

/// What a file has to be like for the rest to be looked at: what is of another type would be taken for empty.
constexpr char fileSchema[] = R"({"type": "object", "properties": {
    "registrations": {"type": "array", "items": {"type": "object", "properties": {
        "name": {"type": "string"}, "kind": {"type": "string"}, "description": {"type": "string"},
        "config": {"type": "object"}}}},
    "workflows": {"type": "array", "items": {"type": "object", "properties": {
        "id": {"type": "string"}, "name": {"type": "string"}, "project": {"type": "string"},
        "team": {"type": "string"}}}},
    "attachments": {"type": "array", "items": {"type": "object", "properties": {
        "workflow": {"type": "string"}, "project": {"type": "string"}, "registration": {"type": "string"},
        "config": {"type": "object"}, "paused": {"type": "boolean"}}}}}})";

QString keyOf(const Attachment &attachment)
{
    return attachment.workflow.project + u'\n' + attachment.workflow.name + u'\n' +
           attachment.registrationName + u'\n' +
           QString::fromUtf8(QJsonDocument(attachment.config).toJson(QJsonDocument::Compact)) + u'\n' +
           QString::number(int(attachment.isPaused));
}

QJsonObject toFile(const Registration &registration)
{
    QJsonObject config = registration.config;
    for (const QString &secret : registration.secretNames)
        config.insert(secret, QJsonObject{{secretMember, registration.name + u'/' + secret}});
    return {{QStringLiteral("name"), registration.name},
            {QStringLiteral("kind"), registration.kind},
            {QStringLiteral("description"), registration.description},
            {QStringLiteral("config"), config}};
}

QJsonObject toFile(const Workflow &workflow)
{
    return {{QStringLiteral("id"), workflow.id},
            {QStringLiteral("name"), workflow.name},
            {QStringLiteral("project"), workflow.project},
            {QStringLiteral("team"), workflow.team}};
}

QJsonObject toFile(const Attachment &attachment)
{
    QJsonObject fields{{QStringLiteral("workflow"), attachment.workflow.name},
                       {QStringLiteral("project"), attachment.workflow.project},
                       {QStringLiteral("registration"), attachment.registrationName},
                       {QStringLiteral("config"), attachment.config}};
    if (attachment.isPaused)
        fields.insert(pausedMember, true);
    return fields;
}

template <typename T>
QJsonArray toFile(const std::vector<T> &things)
{
    QJsonArray array;
    for (const T &thing : things)
        array.append(toFile(thing));
    return array;
}

/// Goes through the file, and gathers what is wrong with it.
class Reader
{
public:
    explicit Reader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    Result<SetUp> read(const QByteArray &file)
    {
        const QJsonDocument document = QJsonDocument::fromJson(file);
        if (!document.isObject())
            return invalid({}, EngineWords::tr("it is not a JSON object"));
        if (document[formatMember].toString() != currentFormat)
            return invalid(QStringLiteral("/format"),
                           EngineWords::tr("must be \"%1\", which this version reads").arg(currentFormat));
        const Result<Schema> schema = Schema::readAny(fileSchema);
        if (!schema)
            return schema.error();
        if (auto violations = schema->validate(document.object()); !violations.empty())
            return invalidInput(QStringLiteral("configuration"), std::move(violations));
        SetUp setUp;
        eachOf(document.object(), QStringLiteral("registrations"),
               [&](const QJsonObject &fields) { setUp.registrations.push_back(readRegistration(fields)); });
        eachOf(document.object(), QStringLiteral("workflows"),
               [&](const QJsonObject &fields) { setUp.workflows.push_back(readWorkflow(fields)); });
        eachOf(document.object(), QStringLiteral("attachments"),
               [&](const QJsonObject &fields) { setUp.attachments.push_back(readAttachment(fields)); });
        if (!m_violations.empty())
            return invalidInput(QStringLiteral("configuration"), m_violations);
        return setUp;
    }

private:
    static Error invalid(const QString &pointer, const QString &why)
    {
        return invalidInput(QStringLiteral("configuration"), {{pointer, QStringLiteral("format"), why}});
    }

    template <typename F>
    void eachOf(const QJsonObject &document, const QString &list, F take)
    {
        const QJsonArray array = document[list].toArray();
        for (qsizetype at = 0; at < array.size(); ++at) {
            m_place = QStringLiteral("/%1/%2").arg(list).arg(at);
            take(array.at(at).toObject());
        }
    }

    void violated(const QString &field, const QString &keyword, const QString &why)
    {
        m_violations.push_back({m_place + u'/' + field, keyword, why});
    }

    QString required(const QJsonObject &fields, const QString &field)
    {
        const QString value = fields[field].toString();
        if (value.isEmpty())
            violated(field, QStringLiteral("required"), EngineWords::tr("is missing"));
        return value;
    }

    Registration readRegistration(const QJsonObject &fields)
    {
        Registration registration;
        registration.name = required(fields, QStringLiteral("name"));
        registration.kind = required(fields, QStringLiteral("kind"));
        registration.description = fields[u"description"].toString();
        checkLabel(registration.name);
        const CatalogueEntry *entry = m_catalogue.entry(registration.kind);
        if (!entry && !registration.kind.isEmpty())
            violated(QStringLiteral("kind"), QStringLiteral("enum"),
                     EngineWords::tr("there is no integration %1 here").arg(registration.kind));
        if (entry) {
            readConfig(fields[u"config"].toObject(), entry->registration.secretNames(), registration);
            checkConfig(entry->registration, registration);
        }
        return registration;
    }

    void checkLabel(const QString &name)
    {
        if (const auto named = checkName(name); !name.isEmpty() && !named)
            violated(QStringLiteral("name"), QStringLiteral("name"), named.error().why);
    }

    void readConfig(const QJsonObject &config, const QStringList &secrets, Registration &registration)
    {
        for (auto field = config.begin(); field != config.end(); ++field) {
            if (!secrets.contains(field.key()))
                registration.config.insert(field.key(), field.value());
            else if (field.value()[secretMember].isString())
                registration.secretNames.append(field.key());
            else
                violated(QStringLiteral("config/") + field.key(), QStringLiteral("writeOnly"),
                         EngineWords::tr("is a secret, which is not taken from a file: put {\"$secret\": "
                                         "\"NAME/FIELD\"} in its place"));
        }
    }

    /// By the integration's own schema. The secrets are elsewhere, and so neither right nor wrong.
    void checkConfig(const Schema &schema, const Registration &registration)
    {
        QJsonObject secrets;
        for (const QString &name : registration.secretNames)
            secrets.insert(name, QStringLiteral("elsewhere"));
        const QStringList names = schema.secretNames();
        for (const Violation &violation :
             schema.validate(schema.withDefaults(inputsOf(schema, registration, secrets))))
            if (!names.contains(violation.pointer.section(u'/', 1, 1)))
                violated(QStringLiteral("config") + violation.pointer, violation.keyword, violation.message);
    }

    Workflow readWorkflow(const QJsonObject &fields)
    {
        Workflow workflow;
        if (const QString given = fields[u"id"].toString(); !given.isEmpty()) {
            const QUuid id = QUuid::fromString(given);
            if (id.isNull())
                violated(QStringLiteral("id"), QStringLiteral("format"), EngineWords::tr("it is not a UUID"));
            workflow.id = id.toString(QUuid::WithoutBraces);
        }
        workflow.name = required(fields, QStringLiteral("name"));
        checkLabel(workflow.name);
        workflow.project = fields[u"project"].toString();
        workflow.team = fields[u"team"].toString();
        return workflow;
    }

    SetUp::Attached readAttachment(const QJsonObject &fields)
    {
        SetUp::Attached attachment;
        attachment.workflow.name = required(fields, QStringLiteral("workflow"));
        attachment.workflow.project = fields[u"project"].toString();
        attachment.registrationName = required(fields, QStringLiteral("registration"));
        attachment.config = fields[u"config"].toObject();
        attachment.isPaused = fields[pausedMember].toBool();
        attachment.saysWhetherPaused = fields.contains(pausedMember);
        return attachment;
    }

    const Catalogue &m_catalogue;
    QString m_place; // pointer to what is being read
    std::vector<Violation> m_violations;
};

} // namespace

QByteArray writeSetUp(SetUp setUp)
{
    std::sort(setUp.registrations.begin(), setUp.registrations.end(),
              [](const Registration &a, const Registration &b) { return a.name < b.name; });
    std::sort(setUp.workflows.begin(), setUp.workflows.end(), [](const Workflow &a, const Workflow &b) {
        return a.project != b.project ? a.project < b.project : a.name < b.name;
    });
    std::sort(setUp.attachments.begin(), setUp.attachments.end(),
              [](const Attachment &a, const Attachment &b) { return keyOf(a) < keyOf(b); });
    return QJsonDocument(QJsonObject{{formatMember, currentFormat},
                                     {QStringLiteral("registrations"), toFile(setUp.registrations)},
                                     {QStringLiteral("workflows"), toFile(setUp.workflows)},
                                     {QStringLiteral("attachments"), toFile(setUp.attachments)}})
        .toJson();
}

Result<SetUp> readSetUp(const QByteArray &file, const Catalogue &catalogue)
{
    return Reader(catalogue).read(file);
}

} // namespace attache
