// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook.h"

#include "sandbox/credentials.h"
#include "sandbox/words.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace attache::sandbox
{

namespace
{

constexpr qint64 largestBody = 512 * 1024 * 1024; // bytes; many real receivers take much less
constexpr qint64 clockTolerance = 5 * 60;         // seconds, as Standard Webhooks recommends
constexpr const char *secretPrefix = "whsec_";

/// One of the signatures is the HMAC-SHA256 of "id.timestamp.body". Empty when it is right.
QByteArray signatureProblem(const WebRequest &request, const QByteArray &body, const QByteArray &secret)
{
    const QByteArray id = request.header("webhook-id");
    const QByteArray timestamp = request.header("webhook-timestamp");
    const QByteArray signatures = request.header("webhook-signature");
    if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty())
        return "a signature is missing";
    if (qAbs(timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) > clockTolerance)
        return "the signature is too old or from the future";
    QMessageAuthenticationCode code(QCryptographicHash::Sha256,
                                    QByteArray::fromBase64(secret.mid(qsizetype(qstrlen(secretPrefix)))));
    code.addData(id + '.' + timestamp + '.');
    code.addData(body);
    return signatures.split(' ').contains("v1," + code.result().toBase64()) ? QByteArray()
                                                                            : "the signature is wrong";
}

QByteArray missingField(const QJsonObject &object, const QString &name, const QStringList &fields)
{
    const QJsonValue part = object.value(name);
    for (const QString &field : fields) {
        if (!part[field].isString())
            return QStringLiteral("Metadata.%1.%2 is not a text").arg(name, field).toUtf8();
    }
    return {};
}

/// What is wrong with the message, or nothing.
QByteArray shapeProblem(const QJsonObject &message)
{
    const QStringList kinds{QStringLiteral("ATTESTATION"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                            QStringLiteral("SBOM_SPDX_JSON"), QStringLiteral("TEST_WEBHOOK")};
    if (!kinds.contains(message.value(QLatin1String("Kind")).toString()))
        return "there is no such Kind";
    const QJsonObject metadata = message.value(QLatin1String("Metadata")).toObject();
    for (const QByteArray &missing :
         {missingField(metadata, QStringLiteral("Workflow"),
                       {QStringLiteral("ID"), QStringLiteral("Name"), QStringLiteral("Team"),
                        QStringLiteral("Project")}),
          missingField(metadata, QStringLiteral("WorkflowRun"),
                       {QStringLiteral("ID"), QStringLiteral("State"), QStringLiteral("StartedAt"),
                        QStringLiteral("FinishedAt"), QStringLiteral("RunnerType"), QStringLiteral("RunURL"),
                        QStringLiteral("AttestationDigest")})}) {
        if (!missing.isEmpty())
            return missing;
    }
    const QByteArray data = message.value(QLatin1String("Data")).toString().toLatin1();
    if (data.isEmpty() || !QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors))
        return "Data is not base64";
    return {};
}

/// Which secret signed it, without telling the secret.
QString nameOf(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex().left(8));
}

Received told(const QJsonObject &message, QByteArray body)
{
    const QString kind = message.value(QLatin1String("Kind")).toString();
    const QJsonObject workflow =
        message.value(QLatin1String("Metadata"))[QLatin1String("Workflow")].toObject();
    const qint64 size =
        QByteArray::fromBase64(message.value(QLatin1String("Data")).toString().toLatin1()).size();
    return {{},
            {},
            SandboxWords::tr("%1 of workflow %2, %3 bytes")
                .arg(kind, workflow.value(QLatin1String("Name")).toString())
                .arg(size),
            {{QStringLiteral("kind"), kind},
             {QStringLiteral("metadata"), message.value(QLatin1String("Metadata"))},
             {QStringLiteral("dataSize"), size}},
            std::move(body)};
}

} // namespace

Webhook::Webhook(QByteArray signingSecret)
    : m_secret(std::move(signingSecret))
{
}

Webhook::~Webhook()
{
    stop();
}

Result<std::unique_ptr<Webhook>> Webhook::start(quint16 port, QRandomGenerator &random)
{
    return start(port, QLatin1String(secretPrefix) +
                           QString::fromLatin1(throwAwaySecret(random, 32).toLatin1().toBase64()));
}

Result<std::unique_ptr<Webhook>> Webhook::start(quint16 port, const QString &signingSecret)
{
    std::unique_ptr<Webhook> webhook(new Webhook(signingSecret.toLatin1()));
    if (const auto listens = webhook->listen(port); !listens)
        return listens.error();
    return webhook;
}

QString Webhook::integration() const
{
    return QStringLiteral("webhook");
}

QUrl Webhook::url() const
{
    return QUrl(address() + QStringLiteral("/webhook"));
}

QJsonObject Webhook::registration() const
{
    QJsonObject inputs{{QStringLiteral("url"), url().toString()}};
    if (!m_secret.isEmpty())
        inputs.insert(QStringLiteral("signingSecret"), QString::fromLatin1(m_secret));
    return inputs;
}

WebAnswer Webhook::answer(WebRequest &request)
{
    if (request.path != "/webhook")
        return textAnswer(404, "there is nothing here");
    if (request.method != "POST")
        return textAnswer(405, "only POST is taken");
    if (request.contentType() != "application/json")
        return textAnswer(415, "only application/json is taken");
    std::optional<QByteArray> body = request.body(largestBody);
    if (!body)
        return textAnswer(413, "the body is too large");
    if (!m_secret.isEmpty()) { // first: what is not signed is not worth reading
        const QByteArray problem = signatureProblem(request, *body, m_secret);
        if (!problem.isEmpty())
            return textAnswer(401, problem);
    }
    const QJsonDocument document = QJsonDocument::fromJson(*body);
    if (!document.isObject())
        return textAnswer(400, "the body is not a JSON object");
    const QByteArray problem = shapeProblem(document.object());
    if (!problem.isEmpty())
        return textAnswer(400, problem);
    Received received = told(document.object(), std::move(*body));
    if (!m_secret.isEmpty())
        received.details.insert(
            QStringLiteral("signature"),
            QJsonObject{
                {QStringLiteral("verified"), true},
                {QStringLiteral("secret"), nameOf(m_secret)},
                {QStringLiteral("id"), QString::fromUtf8(request.header("webhook-id"))},
                {QStringLiteral("timestamp"), QString::fromUtf8(request.header("webhook-timestamp"))}});
    keep(std::move(received));
    return {204, {}, {}, {}};
}

} // namespace attache::sandbox
