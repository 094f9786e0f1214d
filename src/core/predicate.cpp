// SPDX-License-Identifier: Apache-2.0
#include "core/predicate.h"

#include "core/materials.h"
#include "core/policy.h"
#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attache
{

namespace
{

struct Statement {
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

constexpr QLatin1String predicateV01("chainloop.dev/attestation/v0.1");
constexpr QLatin1String predicateV02("chainloop.dev/attestation/v0.2");

/// An absent time is sometimes Go's zero time, which is in the year 1.
QDateTime readTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() && time.date().year() > 1 ? time : QDateTime();
}

std::vector<Subject> readSubjects(const QJsonValue &value, QStringList &warnings)
{
    std::vector<Subject> subjects;
    int damaged = 0;
    const QJsonArray list = value.toArray();
    for (const auto &item : list) {
        const QJsonObject fields = item.toObject();
        Subject subject{fields[u"name"].toString(), stringified(fields[u"digest"].toObject()),
                        fields[u"annotations"].toObject()};
        if (subject.name.isEmpty() && subject.digest.isEmpty())
            ++damaged;
        else
            subjects.push_back(std::move(subject));
    }
    if (damaged > 0)
        warnings.append(
            Statement::tr("%1 of the statement's subjects cannot be read and are ignored").arg(damaged));
    if (subjects.empty())
        warnings.append(Statement::tr("the statement has no subject"));
    return subjects;
}

RunMetadata readRun(const QJsonObject &predicate)
{
    const QJsonObject metadata = predicate[u"metadata"].toObject();
    const auto text = [&metadata](QStringView name) { return stringified(metadata[name]); };

    RunMetadata run;
    run.workflowId = text(u"workflowID");
    run.workflowName = text(u"name");
    if (run.workflowName.isEmpty())
        run.workflowName = text(u"workflowName");
    run.project = text(u"project");
    run.projectVersion = text(u"projectVersion");
    run.team = text(u"team");
    run.organization = text(u"organization");
    run.contractName = text(u"contractName");
    run.contractVersion = text(u"contractVersion");
    run.runId = text(u"workflowRunID");
    run.runnerType = stringified(predicate[u"runnerType"]);
    run.runnerUrl = stringified(predicate[u"runnerURL"]);
    run.startedAt = readTime(metadata[u"initializedAt"]);
    run.finishedAt = readTime(metadata[u"finishedAt"]);
    run.annotations = stringified(predicate[u"annotations"].toObject());
    run.environment = stringified(predicate[u"env"].toObject());
    return run;
}

Result<void> checkTypes(const QJsonValue &type, const QJsonValue &predicateType, const QJsonValue &predicate)
{
    const QString name = type.toString();
    if (name.isEmpty())
        return unreadable(
            Statement::tr("what was signed is not an in-toto statement (its '_type' is missing)"));
    if (name != QLatin1String("https://in-toto.io/Statement/v0.1") &&
        name != QLatin1String("https://in-toto.io/Statement/v1"))
        return unreadable(
            Statement::tr("what was signed is of type %1; in-toto statements v0.1 and v1 are read")
                .arg(quoted(name)));
    if (predicateType.toString() != predicateV01 && predicateType.toString() != predicateV02)
        return unreadable(
            Statement::tr("its predicate is of type %1, which is not supported; %2 is, and %3 for "
                          "older runs")
                .arg(quoted(predicateType.toString()), quoted(predicateV02), quoted(predicateV01)),
            Statement::tr("Give an attestation of a Chainloop workflow run."));
    if (!predicate.isObject())
        return unreadable(Statement::tr("the statement's predicate is missing"));
    return {};
}

} // namespace

bool looksLikeStatement(const QJsonObject &object)
{
    const QJsonValue type = member(object, {QLatin1String("_type"), QLatin1String("type")});
    return type.toString().startsWith(QLatin1String("https://in-toto.io/Statement/")) ||
           object.contains(u"predicateType") || object.contains(u"predicate_type");
}

Result<void> readStatement(const QJsonObject &statement, Attestation &attestation)
{
    const QJsonValue type = member(statement, {QLatin1String("_type"), QLatin1String("type")});
    const QJsonValue predicateType =
        member(statement, {QLatin1String("predicateType"), QLatin1String("predicate_type")});
    const QJsonObject predicate = statement[u"predicate"].toObject();
    if (auto known = checkTypes(type, predicateType, statement[u"predicate"]); !known)
        return known;

    QStringList &warnings = attestation.warnings;
    warnOfUnknown(statement,
                  {QLatin1String("_type"), QLatin1String("type"), QLatin1String("predicateType"),
                   QLatin1String("predicate_type"), QLatin1String("subject"), QLatin1String("predicate")},
                  Statement::tr("the statement"), warnings);
    attestation.statement = {{QStringLiteral("_type"), type},
                             {QStringLiteral("subject"), statement[u"subject"].toArray()},
                             {QStringLiteral("predicateType"), predicateType},
                             {QStringLiteral("predicate"), predicate}};
    attestation.predicateType = predicateType.toString();
    attestation.subjects = readSubjects(statement[u"subject"], warnings);
    attestation.run = readRun(predicate);
    if (attestation.run.workflowName.isEmpty())
        warnings.append(Statement::tr("the attestation does not name its workflow"));
    attestation.policy = readPolicy(predicate, warnings);
    if (attestation.predicateType == predicateV01)
        readMaterialsV01(predicate[u"materials"], attestation);
    else
        readMaterials(predicate[u"materials"], attestation);
    return {};
}

} // namespace attache
