// SPDX-License-Identifier: Apache-2.0
#include "engine/lint.h"

#include "core/schema.h"
#include "engine/manifest.h"
#include "engine/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace attache
{
namespace
{

constexpr QLatin1String manifestFile("manifest.json");
constexpr QLatin1String registrationFile("registration.schema.json");
constexpr QLatin1String attachmentFile("attachment.schema.json");
constexpr QLatin1String readmeFile("README.md");
constexpr QLatin1String iconFile("icon.svg");

constexpr qint64 largestFile = 1024 * 1024; // bytes

class Problems
{
public:
    void add(const QString &file, const QString &why) { m_problems.push_back({file, why}); }

    void addUnless(bool isWell, const QString &file, const QString &why)
    {
        if (!isWell)
            add(file, why);
    }

    bool areKnownOf(const QString &file) const
    {
        return std::any_of(m_problems.begin(), m_problems.end(),
                           [&](const FolderProblem &problem) { return problem.file == file; });
    }

    std::vector<FolderProblem> take() { return std::move(m_problems); }

private:
    std::vector<FolderProblem> m_problems;
};

void checkManifest(const QByteArray &json, Problems &problems)
{
    static const QRegularExpression version(QStringLiteral("^\\d+\\.\\d+$"));
    const auto manifest = readManifest(json);
    if (!manifest) {
        for (const QString &flaw : manifest.error())
            problems.add(manifestFile, flaw);
        return;
    }
    problems.addUnless(version.match(manifest->version).hasMatch(), manifestFile,
                       EngineWords::tr("\"version\" must be two numbers with a dot: \"1.0\""));
    problems.addUnless(!manifest->description.endsWith(QLatin1Char('.')), manifestFile,
                       EngineWords::tr("\"description\" stands in a table: no full stop at its end"));
}

/// What a person might give: each field's first example, or its default; a made-up word where one is needed.
QJsonObject examplesOf(const Schema &schema)
{
    QJsonObject examples;
    for (const SchemaField &field : schema.fields())
        if (!field.examples.isEmpty())
            examples.insert(field.name, field.examples.first());
    QJsonObject inputs;
    const std::vector<SchemaField> fields = schema.fieldsGiven(examples);
    for (const SchemaField &field : fields) {
        if (examples.contains(field.name))
            inputs.insert(field.name, examples.value(field.name));
        else if (field.required)
            inputs.insert(field.name, QStringLiteral("example"));
    }
    return schema.withDefaults(inputs);
}

void checkFields(const Schema &schema, const QString &file, Problems &problems)
{
    const QJsonObject usual = examplesOf(schema);
    for (const SchemaField &field : schema.fields()) {
        problems.addUnless(!field.description.isEmpty(), file,
                           EngineWords::tr("/properties/%1 has no description").arg(field.name));
        for (const QString &example : field.examples) {
            QJsonObject inputs = usual;
            inputs.insert(field.name, example);
            for (const Violation &violation : schema.validate(inputs))
                problems.addUnless(violation.pointer != QLatin1Char('/') + field.name ||
                                       violation.keyword == QLatin1String("unevaluatedProperties"),
                                   file,
                                   EngineWords::tr("/properties/%1: the example \"%2\" %3")
                                       .arg(field.name, example, violation.message));
        }
    }
}

std::optional<Schema> checkSchema(const QByteArray &json, const QString &file, Problems &problems)
{
    auto schema = Schema::read(json);
    if (schema) {
        checkFields(*schema, file, problems);
        return std::move(*schema);
    }
    for (const Violation &violation : schema.error().violations)
        problems.add(file, QStringLiteral("%1 %2").arg(violation.pointer, violation.message).trimmed());
    if (schema.error().violations.empty())
        problems.add(file, schema.error().why);
    return std::nullopt;
}

bool hasHeading(const QString &readme, const QString &heading)
{
    return readme.startsWith(heading + QLatin1Char('\n')) ||
           readme.contains(QLatin1Char('\n') + heading + QLatin1Char('\n'));
}

void checkReadme(const QString &readme, bool hasOptions, Problems &problems)
{
    problems.addUnless(readme.startsWith(QLatin1String("# ")), readmeFile,
                       EngineWords::tr("it must begin with the integration's name as a heading: \"# Name\""));
    problems.addUnless(
        hasHeading(readme, QStringLiteral("## Registration")), readmeFile,
        EngineWords::tr("\"## Registration\" is missing: where a person gets each of its inputs"));
    problems.addUnless(!hasOptions || hasHeading(readme, QStringLiteral("## Attachment")), readmeFile,
                       EngineWords::tr("\"## Attachment\" is missing: what its options do"));
}

void checkIcon(const QByteArray &icon, Problems &problems)
{
    problems.addUnless(icon.startsWith("<svg ") && icon.contains("viewBox=\"0 0 24 24\""), iconFile,
                       EngineWords::tr("it must be an SVG of 24 by 24: <svg … viewBox=\"0 0 24 24\" …>"));
    problems.addUnless(icon.contains("currentColor"), iconFile,
                       EngineWords::tr("it must draw with currentColor, to have the colour of the text"));
}

} // namespace

std::vector<FolderProblem> problemsOf(const IntegrationPackage &package)
{
    static const QRegularExpression id(QStringLiteral("^_?[a-z0-9]+(-[a-z0-9]+)*$"));
    Problems problems;
    problems.addUnless(
        id.match(package.id).hasMatch(), {},
        EngineWords::tr(
            "the folder's name is the id: lower-case letters and digits, in words joined by '-'"));
    checkManifest(package.manifest, problems);
    checkSchema(package.registrationSchema, registrationFile, problems);
    const auto attachment = checkSchema(package.attachmentSchema, attachmentFile, problems);
    for (const QString &secret : attachment ? attachment->secretNames() : QStringList())
        problems.add(
            attachmentFile,
            EngineWords::tr("/properties/%1 is a secret, and an attachment cannot keep one").arg(secret));
    checkReadme(QString::fromUtf8(package.readme), attachment && !attachment->fields().empty(), problems);
    checkIcon(package.icon, problems);
    return problems.take();
}

std::vector<FolderProblem> problemsOfFolder(const QString &path)
{
    const QDir folder(path);
    IntegrationPackage package;
    package.id = folder.dirName();
    Problems unreadable;
    for (const auto &[name, bytes] :
         {std::pair{manifestFile, &package.manifest},
          std::pair{registrationFile, &package.registrationSchema},
          std::pair{attachmentFile, &package.attachmentSchema}, std::pair{readmeFile, &package.readme},
          std::pair{iconFile, &package.icon}}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            *bytes = file.read(largestFile);
        else
            unreadable.add(name, EngineWords::tr("it cannot be read: %1").arg(file.errorString()));
    }
    Problems problems = unreadable;
    for (const FolderProblem &problem : problemsOf(package))
        if (!unreadable.areKnownOf(problem.file)) // or it would be told of what it lacks, too
            problems.add(problem.file, problem.why);
    const QDir tests(folder.filePath(QStringLiteral("tests")));
    problems.addUnless(!tests.entryList({QStringLiteral("tst_*.cpp")}, QDir::Files).isEmpty(),
                       QStringLiteral("tests/"), EngineWords::tr("there is no test in it, no tst_….cpp"));
    return problems.take();
}

} // namespace attache
