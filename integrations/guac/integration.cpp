// SPDX-License-Identifier: Apache-2.0
#include "bucket.h"
#include "directory.h"
#include "googlestorage.h"
#include "s3storage.h"
#include "sdk/answers.h"

#include "core/schema.h"
#include "words.h"

#include <QDir>
#include <QJsonArray>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// Puts it there, unless an earlier attempt has, and writes that down.
Outcome deliver(Bucket &bucket, const Object &object, Execution &execution)
{
    if (const auto done = execution.doneStep(object.name))
        return delivered(*done);
    Outcome outcome = bucket.put(object);
    if (outcome.kind != Outcome::Kind::Delivered)
        return outcome;
    if (const auto kept = execution.finishStep(object.name, outcome.receipt); !kept)
        return retryLater(kept.error().text());
    return outcome;
}

class Guac : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.input);
        if (!config)
            return invalidInput(QStringLiteral("guac"), config.error());
        if (const auto usable = openBucket(*config, execution)->check(); !usable)
            return checkError(usable.error(), GuacWords::tr("bucket %1").arg(config->bucket));
        return publicConfig(request.input);
    }

    Forecast forecast(const ExecutionRequest &request) const override
    {
        Forecast forecast;
        if (request.attestation.viewOnly()) {
            forecast.outcome = bareStatement();
            return forecast;
        }
        for (const QString &name : objectNamesOf(request))
            forecast.values.emplace_back(GuacWords::tr("Object"), name);
        if (const QStringList refusals = missing(request); !refusals.isEmpty())
            forecast.outcome = rejected(refusals.join(QStringLiteral("; ")));
        return forecast;
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        if (request.attestation.viewOnly())
            return bareStatement();
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(invalidInput({}, config.error()).why);
        QStringList refusals = missing(request);
        const std::unique_ptr<Bucket> bucket = openBucket(*config, execution);
        QJsonArray receipts;
        for (const Object &object : objectsOf(request)) {
            Outcome outcome = deliver(*bucket, object, execution);
            if (outcome.kind == Outcome::Kind::Delivered)
                receipts.append(outcome.receipt);
            else if (outcome.kind == Outcome::Kind::Rejected) // that does not stop the others
                refusals += object.title.isEmpty()
                                ? outcome.reason
                                : QStringLiteral("%1: %2").arg(object.title, outcome.reason);
            else
                return outcome;
        }
        if (!refusals.isEmpty())
            return rejected(refusals.join(QStringLiteral("; ")));
        return delivered({{QStringLiteral("bucket"), config->bucket}, {QStringLiteral("objects"), receipts}});
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return {};
        std::vector<HttpRequest> requests;
        for (const Object &object : objectsOf(request))
            requests.push_back(previewOf(*config, object));
        return requests;
    }

private:
    static Outcome bareStatement()
    {
        return rejected(GuacWords::tr("A bare statement is not signed: there is no envelope to store"));
    }

    static QStringList missing(const ExecutionRequest &request)
    {
        QStringList reasons;
        for (const MissingMaterial &missing : request.missing)
            reasons += GuacWords::tr("%1 is not available: %2").arg(missing.material.name, missing.reason);
        return reasons;
    }
};

} // namespace

std::unique_ptr<Bucket> openBucket(const Config &config, Execution &execution)
{
    switch (config.provider) {
    case Provider::Gcs:
        return std::make_unique<GoogleStorage>(config, execution);
    case Provider::S3:
        return std::make_unique<S3Storage>(config, execution);
    case Provider::Directory:
        return std::make_unique<Directory>(config, execution);
    }
    Q_UNREACHABLE();
}

HttpRequest previewOf(const Config &config, const Object &object)
{
    HttpRequest request;
    switch (config.provider) {
    case Provider::Gcs:
        request = GoogleStorage::uploadRequest(config, object, {});
        request.headers.emplaceBack("Authorization", "Bearer (made when it is sent)");
        break;
    case Provider::S3:
        request = S3Storage::putRequest(config, {config.region, {}}, object);
        request.headers.emplaceBack("If-None-Match", "*");
        request.headers.append({"x-amz-content-sha256", object.sha256});
        request.headers.emplaceBack("Authorization", "(made when it is sent)");
        break;
    case Provider::Directory:
        request.method = "PUT";
        request.url = QUrl::fromLocalFile(QDir(config.bucket).filePath(object.name));
        request.body.append(object.content);
        break;
    }
    return request;
}

std::unique_ptr<Integration> create()
{
    return std::make_unique<Guac>();
}

} // namespace attache::ATTACHE_INTEGRATION
