// SPDX-License-Identifier: Apache-2.0
#include "upload.h"

#include "answers.h"

#include "core/cyclonedx.h"
#include "core/sha256.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 slowestUpload = 64 * 1024;  // bytes a second; what is slower is given up
constexpr qint64 slowestCheck = 1024 * 1024; // bytes a second; the server validates before it answers

/// A multipart/form-data body (RFC 7578), field by field.
class Form
{
public:
    explicit Form(QByteArray boundary)
        : m_boundary(std::move(boundary))
    {
    }

    void add(const QByteArray &name, const QString &value)
    {
        m_body.append(head(name, {}) + value.toUtf8() + "\r\n");
    }

    /// The last one.
    Body finish(const QByteArray &name, Content file)
    {
        m_body.append(head(name, "; filename=\"bom.json\"\r\nContent-Type: application/json"));
        m_body.append(std::move(file));
        m_body.append("\r\n--" + m_boundary + "--\r\n");
        return m_body;
    }

private:
    QByteArray head(const QByteArray &name, const QByteArray &more) const
    {
        return "--" + m_boundary + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + more +
               "\r\n\r\n";
    }

    QByteArray m_boundary;
    Body m_body;
};

QString trueOrFalse(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

/// What the SBOM is, or the end of it.
Result<CycloneDx, Outcome> checked(const Sbom &sbom, Execution &execution)
{
    const auto document = sbom.input.content.open();
    if (!document)
        return retryLater(DependencyTrackWords::tr("Its content cannot be opened"));
    auto bom = readCycloneDx(*document, execution.stop());
    if (bom)
        return *std::move(bom);
    switch (bom.error().kind) {
    case Error::Kind::Cancelled:
        return cancelled();
    case Error::Kind::Environment:
        return retryLater(DependencyTrackWords::tr("Its content cannot be read: %1").arg(bom.error().why));
    default:
        return rejected(DependencyTrackWords::tr("It is not sent, because %1 would refuse it: %2")
                            .arg(service(), bom.error().why));
    }
}

/// Sends it; where two uploads have raced to create a project, once more: it exists now.
Result<HttpResponse, HttpFailure> sent(const HttpRequest &request, Execution &execution)
{
    auto response = execution.http().send(request, execution.stop());
    if (response && response->status == 409)
        response = execution.http().send(request, execution.stop());
    return response;
}

QJsonObject receiptOf(QJsonObject receipt, const Sbom &sbom, const CycloneDx &bom,
                      const HttpResponse &response, const QDateTime &now)
{
    receipt.insert(QStringLiteral("sbom"), sbom.input.material.name);
    receipt.insert(QStringLiteral("digest"), sbom.input.material.digest);
    receipt.insert(QStringLiteral("project"), sbom.target.words());
    receipt.insert(QStringLiteral("specVersion"), bom.specVersion);
    receipt.insert(QStringLiteral("components"), bom.components);
    receipt.insert(QStringLiteral("uploadedAt"), now.toUTC().toString(Qt::ISODateWithMs));
    if (const QByteArray date = response.header("Date"); !date.isEmpty())
        receipt.insert(QStringLiteral("serverDate"), QString::fromLatin1(date));
    return receipt;
}

} // namespace

HttpRequest uploadOf(const Config &config, const Options &options, const Sbom &sbom,
                     const QString &deliveryId)
{
    // No content can hold a digest of itself and of what is made up here, so the boundary is in none.
    const QString unique = sha256Of((deliveryId + sbom.input.material.digest).toUtf8());
    const QByteArray boundary = "attache-" + unique.last(40).toLatin1();
    Form form(boundary);
    if (!sbom.target.id.isEmpty()) {
        form.add("project", sbom.target.id);
    } else {
        form.add("projectName", sbom.target.name);
        if (!sbom.target.version.isEmpty())
            form.add("projectVersion", sbom.target.version);
        form.add("autoCreate", trueOrFalse(config.allowAutoCreate));
        if (!options.parentId.isEmpty())
            form.add("parentUUID", options.parentId);
        if (options.isLatest)
            form.add("isLatest", trueOrFalse(*options.isLatest));
    }
    if (!options.tags.isEmpty())
        form.add("projectTags", options.tags.join(QLatin1Char(',')));

    HttpRequest request = config.request("POST", "/v1/bom");
    request.headers.emplaceBack("Content-Type", "multipart/form-data; boundary=" + boundary);
    request.body = form.finish("bom", sbom.input.content);
    const qint64 size = request.body.size();
    request.timeout = 60s + std::chrono::seconds(size / slowestCheck);
    request.deadline = request.timeout + std::chrono::seconds(size / slowestUpload);
    return request;
}

Uploaded upload(const Config &config, const Options &options, const Sbom &sbom,
                const ExecutionRequest &request, Execution &execution)
{
    const QString step = QStringLiteral("upload-") + sbom.step;
    if (const auto done = execution.doneStep(step))
        return {delivered(*done)};
    if (execution.isSuperseded(sbom.target.lane()))
        return {skipped(DependencyTrackWords::tr("A newer SBOM for the project %1 has arrived")
                            .arg(sbom.target.words()))};
    const auto bom = checked(sbom, execution);
    if (!bom)
        return {bom.error(), bom.error().kind == Outcome::Kind::Cancelled};
    const auto response = sent(uploadOf(config, options, sbom, request.deliveryId), execution);
    if (!response) // a repetition is harmless: it replaces the inventory by the same one
        return {outcomeOf(response.error(), LostAnswer::SendAgain, step, execution), true};
    Outcome outcome = outcomeOfUpload(*response, sbom.target, options, request.attempt, execution.now());
    if (outcome.kind != Outcome::Kind::Delivered)
        return {outcome, !concernsOneSbom(*response)};
    outcome.receipt = receiptOf(outcome.receipt, sbom, *bom, *response, execution.now());
    if (const auto kept = execution.finishStep(step, outcome.receipt); !kept)
        return {retryLater(kept.error().text()), true};
    return {outcome};
}

} // namespace attache::ATTACHE_INTEGRATION
