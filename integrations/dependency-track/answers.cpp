// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "sdk/answers.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

constexpr qsizetype longestDetail = 400; // characters
constexpr qsizetype shownErrors = 5;
constexpr int fewAttempts = 2; // for an answer that is no answer

/// Where Dependency-Track means something else than most.
constexpr std::array uploadRules{
    AnswerRule{400, 400, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 refuses the SBOM")},
    AnswerRule{401, 401, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the API key. Make a new one there")},
    AnswerRule{405, 405, Kind::Misconfigured,
               QT_TRANSLATE_NOOP(
                   "Answers",
                   "%1 takes no uploads at this address: this is its web front-end, or a proxy. Register the "
                   "address of the API server")},
    AnswerRule{
        413, 413, Kind::Misconfigured,
        QT_TRANSLATE_NOOP(
            "Answers",
            "%1 is behind a proxy that does not let an SBOM of this size through. Raise its limit (nginx: "
            "client_max_body_size) or register the address of the API server itself")},
    AnswerRule{
        415, 415, Kind::Misconfigured,
        QT_TRANSLATE_NOOP(
            "Answers",
            "%1 takes no SBOMs at this address: this is its web front-end, or a proxy. Register the address "
            "of the API server")},
    AnswerRule{500, 500, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 failed inside"), 5},
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestDetail ? line : line.left(longestDetail - 1) + QChar(0x2026);
}

/// "first; second; and 298 more".
QString joined(const QJsonArray &errors)
{
    QStringList words;
    for (const auto &error : errors) {
        if (words.size() == shownErrors) {
            words += DependencyTrackWords::tr("and %1 more").arg(errors.size() - shownErrors);
            break;
        }
        const QJsonObject object = error.toObject();
        const QString path = object.value(QLatin1String("path")).toString();
        const QString message = object.value(QLatin1String("message")).toString();
        const QString text = error.isString() ? error.toString()
                             : path.isEmpty() ? message
                                              : path + QStringLiteral(": ") + message;
        words += text.simplified().left(longestDetail / shownErrors);
    }
    return words.join(QStringLiteral("; "));
}

/// A problem document: "The uploaded BOM is invalid: Schema validation failed: $.components[0]…; and 5 more".
QString problem(const QJsonObject &object)
{
    QStringList parts;
    for (const char *key : {"title", "detail"}) {
        if (const QString text = object.value(QLatin1String(key)).toString(); !text.isEmpty())
            parts += text.simplified().left(longestDetail / 2);
    }
    if (const QJsonArray errors = object.value(QLatin1String("errors")).toArray(); !errors.isEmpty())
        parts += joined(errors);
    return parts.join(QStringLiteral(": "));
}

QString withDetail(const QString &reason, const QString &detail)
{
    return detail.isEmpty() ? reason : reason + QStringLiteral(": ") + detail;
}

/// Two things are said by 401: the key is none, or the key may not do this.
QString unauthorized(const QString &reason, const Target &target, const QString &detail)
{
    if (detail.isEmpty())
        return reason;
    return DependencyTrackWords::tr(
               "%1 lets the API key create no projects, and %2 is not there yet (401: %3). Give its team "
               "the permission PROJECT_CREATION_UPLOAD, or create the project")
        .arg(service(), target.words(), detail);
}

QString forbidden(const Target &target, const QString &detail)
{
    if (detail.isEmpty())
        return DependencyTrackWords::tr(
                   "%1 lets the API key upload no SBOMs (403). Give its team the permission BOM_UPLOAD")
            .arg(service());
    return DependencyTrackWords::tr(
               "%1 gives the API key's team no access to the project %2, or to its parent or latest version "
               "(403: %3)")
        .arg(service(), target.words(), detail);
}

QString notFound(const QString &reason, const Target &target, const Options &options, const QString &detail)
{
    if (detail.isEmpty())
        return reason + DependencyTrackWords::tr(". Register the address of the API server");
    if (detail.contains(QLatin1String("parent"), Qt::CaseInsensitive))
        return DependencyTrackWords::tr("The parent project %1 is not there any more (404: %2)")
            .arg(options.parentId, detail);
    return DependencyTrackWords::tr("The project %1 is not there (404: %2)").arg(target.words(), detail);
}

/// The token, or what to do about an answer that should have one.
Outcome accepted(const HttpResponse &response, int attempt)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString token = body.value(QLatin1String("token")).toString();
    if (!QUuid::fromString(token).isNull()) {
        QJsonObject receipt{{QStringLiteral("token"), token}};
        if (const QString id = body.value(QLatin1String("projectUuid")).toString(); !id.isEmpty())
            receipt.insert(QStringLiteral("projectUuid"), id);
        return delivered(receipt);
    }
    const QString reason =
        isWebPage(response)
            ? DependencyTrackWords::tr(
                  "A web page answers instead of %1 (%2). Register the address of the API server")
                  .arg(service())
                  .arg(response.status)
            : DependencyTrackWords::tr("%1 answers without a token (%2), so the SBOM did not arrive")
                  .arg(service())
                  .arg(response.status);
    return attempt <= fewAttempts ? retryLater(reason) : misconfigured(reason);
}

} // namespace

QString service()
{
    return QStringLiteral("Dependency-Track");
}

QString detailOf(const HttpResponse &response)
{
    if (isWebPage(response) || response.body.trimmed().startsWith('<'))
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    if (json.isObject())
        return shortened(problem(json.object()));
    if (json.isArray())
        return shortened(joined(json.array()));
    if (response.body.startsWith('{') || response.body.startsWith('['))
        return DependencyTrackWords::tr("its explanation cannot be read");
    return shortened(QString::fromUtf8(response.body.left(longestDetail * 4)));
}

Outcome outcomeOfUpload(const HttpResponse &response, const Target &target, const Options &options,
                        int attempt, const QDateTime &now)
{
    if (response.status >= 200 && response.status < 300)
        return accepted(response, attempt);
    Outcome outcome = outcomeOf(response, service(), now, uploadRules);
    const QString detail = detailOf(response);
    switch (response.status) {
    case 401:
        outcome.reason = unauthorized(outcome.reason, target, detail);
        break;
    case 403:
        outcome.reason = forbidden(target, detail);
        break;
    case 404:
        outcome.reason = notFound(outcome.reason, target, options, detail);
        break;
    case 400:
        if (detail.contains(QLatin1String("collection project")))
            outcome.kind = Kind::Misconfigured;
        [[fallthrough]];
    default:
        outcome.reason = withDetail(outcome.reason, detail);
    }
    return outcome;
}

bool concernsOneSbom(const HttpResponse &response)
{
    switch (response.status) {
    case 400:
    case 403:
    case 404:
    case 409:
    case 413:
    case 500:
        return true;
    default:
        return response.status == 401 && !detailOf(response).isEmpty();
    }
}

} // namespace attache::ATTACHE_INTEGRATION
