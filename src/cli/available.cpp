// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"

#include <algorithm>
#include <memory>

namespace attache
{
namespace
{

Table summary(const std::vector<const CatalogueEntry *> &entries)
{
    Table table;
    table.header = {QStringLiteral("ID"), QStringLiteral("VERSION"), QStringLiteral("MATERIAL REQUIREMENT"),
                    QStringLiteral("DESCRIPTION")};
    for (const CatalogueEntry *entry : entries)
        table.rows.append({entry->id, entry->version, entry->subscribedMaterials.join(QLatin1String(", ")),
                           entry->description});
    return table;
}

QString requiredText(const SchemaField &field)
{
    if (field.required)
        return QStringLiteral("yes");
    // Not twice: the seed's descriptions tell it already.
    const bool isTold = field.description.contains(QLatin1String("default"), Qt::CaseInsensitive);
    if (field.defaultValue.isUndefined() || isTold)
        return QStringLiteral("no");
    return QStringLiteral("no (default: %1)").arg(field.defaultValue.toVariant().toString());
}

QString inputsText(const QString &title, const Schema &schema)
{
    if (schema.fields().empty())
        return {};
    Table table;
    table.title = title;
    table.ruled = false;
    table.header = {QStringLiteral("FIELD"), QStringLiteral("TYPE"), QStringLiteral("REQUIRED"),
                    QStringLiteral("DESCRIPTION")};
    std::vector<SchemaField> fields = schema.fields();
    std::sort(fields.begin(), fields.end(),
              [](const SchemaField &a, const SchemaField &b) { return a.name < b.name; });
    for (const SchemaField &field : fields)
        table.rows.append(
            {field.name,
             field.format.isEmpty() ? field.type : QStringLiteral("%1 (%2)").arg(field.type, field.format),
             requiredText(field), field.description});
    return table.text();
}

void list(Session &session)
{
    const std::vector<CatalogueEntry> &entries = session.console().catalogue().entries();
    if (session.isJson()) {
        session.print(toJson(entries));
    } else if (entries.empty()) {
        session.print(QStringLiteral("there are no integrations available"));
    } else {
        std::vector<const CatalogueEntry *> all;
        for (const CatalogueEntry &entry : entries)
            all.push_back(&entry);
        session.terminal().out(summary(all).text());
    }
    session.done();
}

struct DescribeOptions {
    QString id;
    bool full = false;
    bool readme = false;
};

void describe(Session &session, const DescribeOptions &options)
{
    const CatalogueEntry *entry = session.console().catalogue().entry(options.id);
    if (!entry)
        return session.fail(noSuchIntegration(session.console().catalogue(), options.id));
    if (options.readme) {
        if (session.isJson())
            session.print(
                QJsonObject{{QStringLiteral("id"), entry->id}, {QStringLiteral("readme"), entry->readme}});
        else
            session.print(entry->readme.trimmed());
        return session.done();
    }
    if (session.isJson()) {
        session.print(toJson(*entry));
        return session.done();
    }
    session.terminal().out(summary({entry}).text() +
                           inputsText(QStringLiteral("Registration inputs"), entry->registration) +
                           inputsText(QStringLiteral("Attachment inputs"), entry->attachment));
    if (options.full) {
        session.print(QStringLiteral("Registration schema"));
        session.print(QString::fromUtf8(entry->registration.source().trimmed()));
        session.print(QStringLiteral("Attachment schema"));
        session.print(QString::fromUtf8(entry->attachment.source().trimmed()));
    }
    session.done();
}

} // namespace

Error noSuchIntegration(const Catalogue &catalogue, const QString &id)
{
    QStringList ids;
    for (const CatalogueEntry &entry : catalogue.entries())
        ids += entry.id;
    return {Error::Kind::Environment,
            QStringLiteral("integration %1").arg(id),
            QStringLiteral("there is no such integration; there are: %1").arg(ids.join(QLatin1String(", "))),
            {},
            {}};
}

void addAvailableCommands(Verbs &verbs, CLI::App &integration)
{
    CLI::App &available = verbs.group(integration, "available", "The integrations there are");
    CLI::App &listVerb = verbs.verb(available, "list", "List them");
    addAlias(listVerb, "ls");
    verbs.runs(listVerb, list);

    auto options = std::make_shared<DescribeOptions>();
    CLI::App &describeVerb =
        verbs.verb(available, "describe", "Show what one needs to be registered and attached");
    addTextEitherWay(describeVerb, "ID", "--id,--name", options->id, "The integration's id");
    addFlag(describeVerb, "--full", options->full, "Show the schemas too");
    addFlag(describeVerb, "--readme", options->readme, "Only its README, as Markdown");
    verbs.runs(describeVerb, [options](Session &session) { describe(session, *options); });
}

} // namespace attache
