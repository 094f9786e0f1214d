// SPDX-License-Identifier: Apache-2.0
#include "following.h"

#include "answers.h"
#include "words.h"

#include <QJsonDocument>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

constexpr auto longestProcessing = 10min; // after the upload; then it is left to the server
constexpr auto pauseBetweenAttempts = 30s;
constexpr auto leeway =
    5s; // a Date has full seconds, and an import may be done before its upload's answer is read

enum class Seen {
    Processing,
    Ended,
    NoAnswer,   // this time
    CannotTell, // ever
    Stopped,
};

HttpRequest question(const Config &config, const QByteArray &path)
{
    HttpRequest request = config.request("GET", path);
    request.timeout = request.deadline = 10s;
    return request;
}

/// The first is there from 4.11 on, the second was the way before that.
Seen ask(const Config &config, const QString &token, Execution &execution)
{
    for (const char *path : {"/v1/event/token/", "/v1/bom/token/"}) {
        const auto response =
            execution.http().send(question(config, path + token.toUtf8()), execution.stop());
        if (!response)
            return response.error().cause == HttpFailure::Cause::Cancelled ? Seen::Stopped : Seen::NoAnswer;
        if (response->status == 404)
            continue;
        if (response->status == 429 || response->status >= 500)
            return Seen::NoAnswer;
        const QJsonValue processing =
            QJsonDocument::fromJson(response->body).object().value(QLatin1String("processing"));
        if (response->status != 200 || !processing.isBool())
            return Seen::CannotTell;
        return processing.toBool() ? Seen::Processing : Seen::Ended;
    }
    return Seen::CannotTell;
}

/// Asks again and again, with longer and longer pauses.
Seen askUntil(const Config &config, const QString &token, const QDateTime &until, Execution &execution)
{
    for (std::chrono::seconds pause = 1s;; ++pause) {
        if (!execution.wait(pause))
            return Seen::Stopped;
        const Seen seen = ask(config, token, execution);
        if (seen != Seen::Processing && seen != Seen::NoAnswer)
            return seen;
        if (execution.now().addSecs(qint64((pause + 1s).count())) > until)
            return seen;
    }
}

QDateTime uploadedAt(const QJsonObject &uploaded)
{
    return QDateTime::fromString(uploaded.value(QLatin1String("uploadedAt")).toString(), Qt::ISODateWithMs);
}

/// The earliest that an import of this upload can be of, by the server's own clock where it gave that.
QDateTime importedFrom(const QJsonObject &uploaded)
{
    QString date = uploaded.value(QLatin1String("serverDate")).toString();
    const QDateTime there =
        QDateTime::fromString(date.replace(QLatin1String("GMT"), QLatin1String("+0000")), Qt::RFC2822Date);
    return (there.isValid() ? there : uploadedAt(uploaded)).addSecs(-leeway.count());
}

QByteArray projectPath(const Target &target, const QJsonObject &uploaded)
{
    const QString id =
        target.id.isEmpty() ? uploaded.value(QLatin1String("projectUuid")).toString() : target.id;
    if (!id.isEmpty())
        return "/v1/project/" + QUrl::toPercentEncoding(id);
    QByteArray path = "/v1/project/lookup?name=" + QUrl::toPercentEncoding(target.name);
    if (!target.version.isEmpty())
        path += "&version=" + QUrl::toPercentEncoding(target.version);
    return path;
}

/// What is known of an upload that is not processed any more.
QJsonObject ended(const Config &config, const Target &target, QJsonObject receipt, Execution &execution)
{
    const QString key = QStringLiteral("processing");
    receipt.insert(key, QStringLiteral("no longer processing"));
    const auto response =
        execution.http().send(question(config, projectPath(target, receipt)), execution.stop());
    if (!response || response->status != 200)
        return receipt;
    const QJsonDocument project = QJsonDocument::fromJson(response->body);
    if (!project.isObject())
        return receipt;
    const qint64 imported = project.object().value(QLatin1String("lastBomImport")).toInteger();
    if (imported < importedFrom(receipt).toMSecsSinceEpoch()) {
        receipt.insert(
            key, DependencyTrackWords::tr("no longer processing, but the project shows no import since the "
                                          "upload: look at it there"));
        return receipt;
    }
    receipt.insert(key, QStringLiteral("no longer processing, and the project shows the import"));
    receipt.insert(QStringLiteral("lastBomImport"),
                   QDateTime::fromMSecsSinceEpoch(imported, Qt::UTC).toString(Qt::ISODateWithMs));
    return receipt;
}

QJsonObject unconfirmed(QJsonObject receipt)
{
    receipt.insert(QStringLiteral("processing"),
                   DependencyTrackWords::tr("accepted; processing could not be confirmed"));
    return receipt;
}

} // namespace

Outcome followed(const Config &config, const Sbom &sbom, const QJsonObject &uploaded, const QDateTime &until,
                 Execution &execution)
{
    const QString step = QStringLiteral("processing-") + sbom.step;
    if (const auto done = execution.doneStep(step))
        return delivered(*done);
    const QString token = uploaded.value(QLatin1String("token")).toString();
    const Seen seen = askUntil(config, token, until, execution);
    if (seen == Seen::Stopped)
        return cancelled();
    const QDateTime givenUp =
        uploadedAt(uploaded).addMSecs(std::chrono::milliseconds(longestProcessing).count());
    if (seen == Seen::Processing && execution.now() < givenUp)
        return retryLater(DependencyTrackWords::tr("%1 has it and is still processing it").arg(service()),
                          execution.now().addSecs(pauseBetweenAttempts.count()));
    const QJsonObject receipt =
        seen == Seen::Ended ? ended(config, sbom.target, uploaded, execution) : unconfirmed(uploaded);
    if (const auto kept = execution.finishStep(step, receipt); !kept)
        return retryLater(kept.error().text());
    return delivered(receipt);
}

} // namespace attache::ATTACHE_INTEGRATION
