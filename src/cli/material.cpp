// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/table.h"
#include "engine/intake.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace attache
{
namespace
{

struct SupplyOptions {
    QString id;
    QStringList files;
};

struct MaterialOptions {
    QString id, name, save;
};

QJsonArray toJson(const std::vector<SbomSummary::Count> &counts)
{
    QJsonArray array;
    for (const SbomSummary::Count &count : counts)
        array.append(
            QJsonObject{{QStringLiteral("name"), count.name}, {QStringLiteral("count"), count.count}});
    return array;
}

QJsonObject toJson(const QString &material, const SbomSummary &sbom)
{
    return {{QStringLiteral("material"), material},
            {QStringLiteral("format"), formatName(sbom.format)},
            {QStringLiteral("version"), sbom.version},
            {QStringLiteral("identifier"), sbom.identifier},
            {QStringLiteral("created"), timeText(sbom.created)},
            {QStringLiteral("tools"), QJsonArray::fromStringList(sbom.tools)},
            {QStringLiteral("subject"), QJsonObject{{QStringLiteral("name"), sbom.subject},
                                                    {QStringLiteral("version"), sbom.subjectVersion}}},
            {QStringLiteral("components"), sbom.components},
            {QStringLiteral("types"), toJson(sbom.types)},
            {QStringLiteral("ecosystems"), toJson(sbom.ecosystems)},
            {QStringLiteral("licences"), toJson(sbom.licences)},
            {QStringLiteral("withoutVersion"), sbom.withoutVersion},
            {QStringLiteral("withoutLicence"), sbom.withoutLicence},
            {QStringLiteral("withoutPurl"), sbom.withoutPurl},
            {QStringLiteral("vulnerabilities"), sbom.vulnerabilities},
            {QStringLiteral("problems"), QJsonArray::fromStringList(sbom.problems)}};
}

/// The files one after the other: one that is refused does not keep the next from being taken.
void supplyNext(Session &session, std::shared_ptr<const SupplyOptions> options, qsizetype next, int status)
{
    if (next == options->files.size()) {
        if (!session.isJson())
            return session.done(status);
        session.await(session.console().intake().find(options->id),
                      [&session, status](const AttestationRecord &record) {
                          session.print(toJson(record));
                          session.done(status);
                      });
        return;
    }
    whenDone(session.console().intake().supply(options->id, options->files.at(next), {}, session.stop()),
             &session, [&session, options, next, status](const Result<Intake::Supplied> &supplied) {
                 if (session.hasEnded())
                     return;
                 int worst = status;
                 if (!supplied) {
                     session.error(supplied.error());
                     worst = std::max(worst, exitStatus(supplied.error().kind));
                 } else if (!session.isJson()) {
                     for (const QString &name : supplied->materials)
                         session.print(QStringLiteral("material %1 is at hand").arg(name));
                 }
                 supplyNext(session, options, next + 1, worst);
             });
}

void saveContent(Session &session, const MaterialOptions &options)
{
    session.await(
        session.console().intake().saveMaterial(options.id, options.name, options.save, session.stop()),
        [&session, options] {
            if (session.isJson())
                session.print(QJsonObject{{QStringLiteral("name"), options.name},
                                          {QStringLiteral("file"), options.save}});
            else
                session.print(QStringLiteral("%1 written to %2").arg(options.name, options.save));
            session.done();
        });
}

/// Whether a terminal would obey some of it rather than show it.
bool hasCommands(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !QStringView(u"\n\r\t\f").contains(c);
    });
}

/// A text as it stands; of anything else there is nothing that a terminal could show.
void printContent(Session &session, const MaterialOptions &options)
{
    session.await(session.console().intake().material(options.id, options.name, session.stop()),
                  [&session](const Intake::MaterialContent &content) {
                      QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
                      const QString text = decode(content.bytes);
                      const bool isText = content.isWhole() && !decode.hasError() && !text.contains(QChar(0));
                      if (session.isJson()) {
                          QJsonObject json = attache::toJson(content.material);
                          json.insert(QStringLiteral("size"), content.size);
                          json.insert(QStringLiteral("content"), !content.json.isUndefined() ? content.json
                                                                 : isText ? QJsonValue(text)
                                                                          : QJsonValue());
                          session.print(json);
                          return session.done();
                      }
                      if (!isText || hasCommands(text))
                          return session.fail({Error::Kind::Invalid,
                                               QStringLiteral("material %1").arg(content.material.name),
                                               content.isWhole() ? QStringLiteral("it is no text")
                                                                 : QStringLiteral("it is too long to print"),
                                               QStringLiteral("Write it to a file: --save FILE"),
                                               {}});
                      session.terminal().out(text);
                      session.done();
                  });
}

void printCounts(Session &session, const QString &title, const std::vector<SbomSummary::Count> &counts)
{
    Table table;
    table.title = title;
    table.header = {QStringLiteral("NAME"), QStringLiteral("COMPONENTS")};
    table.ruled = false;
    for (const SbomSummary::Count &count : counts)
        table.rows.append({count.name, QString::number(count.count)});
    if (!table.rows.isEmpty())
        session.terminal().out(table.text());
}

void printSbom(Session &session, const QString &material, const SbomSummary &sbom)
{
    const auto line = [&session](const char *name, const QString &value) {
        if (!value.isEmpty())
            session.print(QStringLiteral("%1 %2").arg(QLatin1String(name), -16).arg(value));
    };
    line("material", material);
    line("format", QStringLiteral("%1 %2").arg(formatName(sbom.format), sbom.version).trimmed());
    line("identifier", sbom.identifier);
    line("describes", QStringLiteral("%1 %2").arg(sbom.subject, sbom.subjectVersion).trimmed());
    line("created", timeText(sbom.created));
    line("tools", sbom.tools.join(QLatin1String(", ")));
    if (!sbom.isSummarised())
        return session.print(QStringLiteral("it is recognised, but not summarised"));
    line("components", QString::number(sbom.components));
    line("without version", QString::number(sbom.withoutVersion));
    line("without licence", QString::number(sbom.withoutLicence));
    line("without purl", QString::number(sbom.withoutPurl));
    line("vulnerabilities", QString::number(sbom.vulnerabilities));
    for (const QString &problem : sbom.problems)
        line("problem", problem);
    printCounts(session, QStringLiteral("Licences"), sbom.licences);
    printCounts(session, QStringLiteral("Ecosystems"), sbom.ecosystems);
}

struct Sboms {
    QString id;
    QStringList names;
    QJsonArray json;
};

void printNextSbom(Session &session, std::shared_ptr<Sboms> sboms)
{
    if (sboms->names.isEmpty()) {
        if (session.isJson())
            session.print(sboms->json);
        return session.done();
    }
    const QString name = sboms->names.takeFirst();
    session.await(session.console().intake().sbom(sboms->id, name, session.stop()),
                  [&session, sboms, name](const Intake::Sbom &sbom) {
                      if (session.isJson())
                          sboms->json.append(toJson(name, *sbom));
                      else
                          printSbom(session, name, *sbom);
                      printNextSbom(session, sboms);
                  });
}

void summarise(Session &session, const MaterialOptions &options)
{
    auto sboms = std::make_shared<Sboms>(Sboms{options.id, {}, {}});
    if (!options.name.isEmpty()) {
        sboms->names = {options.name};
        return printNextSbom(session, sboms);
    }
    session.await(session.console().intake().find(options.id),
                  [&session, sboms](const AttestationRecord &record) {
                      for (const MaterialRecord &material : record.materials)
                          if (isSbom(material))
                              sboms->names.append(material.name);
                      if (sboms->names.isEmpty())
                          session.note(QStringLiteral("note: this attestation has no bill of materials"));
                      printNextSbom(session, sboms);
                  });
}

} // namespace

void addMaterialCommands(Verbs &verbs, CLI::App &attestation)
{
    auto supplied = std::make_shared<SupplyOptions>();
    CLI::App &supplyVerb = verbs.verb(attestation, "supply", "Give the files of materials that are missing");
    addText(supplyVerb, "ID", supplied->id, "The attestation's id or digest", Need::Required);
    addTexts(supplyVerb, "FILE", supplied->files, "Files; matched by their digests", Need::Required);
    verbs.runs(supplyVerb, [supplied](Session &session) { supplyNext(session, supplied, 0, Done); });

    auto material = std::make_shared<MaterialOptions>();
    CLI::App &materialVerb = verbs.verb(attestation, "material", "Print a material's content, or save it");
    addText(materialVerb, "ID", material->id, "The attestation's id or digest", Need::Required);
    addText(materialVerb, "NAME", material->name, "The material's name", Need::Required);
    addText(materialVerb, "--save", material->save, "Write it to this file");
    verbs.runs(materialVerb, [material](Session &session) {
        if (material->save.isEmpty())
            printContent(session, *material);
        else
            saveContent(session, *material);
    });

    auto sbom = std::make_shared<MaterialOptions>();
    CLI::App &sbomVerb = verbs.verb(attestation, "sbom", "Summarise its bills of materials");
    addText(sbomVerb, "ID", sbom->id, "The attestation's id or digest", Need::Required);
    addText(sbomVerb, "NAME", sbom->name, "The material's name; left out: all of them");
    verbs.runs(sbomVerb, [sbom](Session &session) { summarise(session, *sbom); });
}

} // namespace attache
