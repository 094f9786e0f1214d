// SPDX-License-Identifier: Apache-2.0
#include "store/attestations.h"

#include "store/attestationsearch.h"
#include "store/query.h"
#include "store/words.h"

namespace attache::store
{
namespace
{

constexpr QLatin1String selectAttestations("SELECT a.seq, a.id, a.digest, a.envelope_digest, w.id, w.name, "
                                           "w.project, w.team, w.created_at, a.run_id, "
                                           "a.run_state, a.started_at, a.finished_at, a.runner_type, "
                                           "a.runner_url, a.signature_state, a.signature_trusted, "
                                           "a.signature_reason, a.signer, a.signature_checks, a.received_at, "
                                           "a.subjects "
                                           "FROM attestations a JOIN workflows w ON w.seq = a.workflow ");

constexpr QLatin1String checkResults[] = {QLatin1String("passed"), QLatin1String("failed"),
                                          QLatin1String("not made")};

QJsonArray checksToJson(const std::vector<SignatureCheck> &checks)
{
    QJsonArray array;
    for (const SignatureCheck &check : checks)
        array.append(QJsonObject{{QStringLiteral("name"), check.name},
                                 {QStringLiteral("result"), checkResults[int(check.result)]},
                                 {QStringLiteral("detail"), check.detail}});
    return array;
}

std::vector<SignatureCheck> checksFromJson(const QJsonArray &array)
{
    std::vector<SignatureCheck> checks;
    for (const auto &value : array) {
        SignatureCheck check;
        check.name = value[QStringLiteral("name")].toString();
        check.detail = value[QStringLiteral("detail")].toString();
        const QString result = value[QStringLiteral("result")].toString();
        for (int i = 0; i < 3; ++i)
            if (checkResults[i] == result)
                check.result = SignatureCheck::Result(i);
        checks.push_back(check);
    }
    return checks;
}

struct Row {
    qint64 seq = 0;
    AttestationRecord record;
};

Row readRow(Query &row)
{
    Row found;
    AttestationRecord &record = found.record;
    found.seq = row.bigNumber();
    record.id = row.text();
    record.digest = row.text();
    record.envelopeDigest = row.text();
    record.workflow.id = row.text();
    record.workflow.name = row.text();
    record.workflow.project = row.text();
    record.workflow.team = row.text();
    record.workflow.createdAt = row.time();
    record.runId = row.text();
    record.runState = row.text();
    record.startedAt = row.time();
    record.finishedAt = row.time();
    record.runnerType = row.text();
    record.runnerUrl = row.text();
    record.signature.state = signatureState(row.text()).value_or(SignatureState::State::Unverifiable);
    record.signature.trusted = row.number() != 0;
    record.signature.reason = row.text();
    record.signature.signer = row.text();
    record.signature.checks = checksFromJson(row.array());
    record.receivedAt = row.time();
    record.subjects = toStrings(row.array());
    return found;
}

Result<void> insertMaterial(Database &database, const QString &attestationId, int position,
                            const MaterialRecord &material)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO materials (attestation, position, name, type, digest, filename, value, "
                       "annotations, available, size, reason) VALUES ((SELECT seq FROM attestations WHERE "
                       "id = :id), :position, :name, :type, :digest, :filename, :value, :annotations, "
                       ":available, :size, :reason)"));
    return insert.bind(":id", attestationId)
        .bind(":position", position)
        .bind(":name", material.name)
        .bind(":type", material.type)
        .bind(":digest", material.digest)
        .bind(":filename", material.filename)
        .bind(":value", material.value)
        .bind(":annotations", material.annotations)
        .bind(":available", int(material.available))
        .bind(":size", material.size)
        .bind(":reason", material.reason)
        .run();
}

Result<std::vector<MaterialRecord>> materialsOf(Database &database, qint64 seq)
{
    Query query(database,
                QStringLiteral("SELECT name, type, digest, filename, value, annotations, available, size, "
                               "reason FROM materials WHERE attestation = :seq ORDER BY position"));
    if (auto done = query.bind(":seq", seq).run(); !done)
        return done.error();
    std::vector<MaterialRecord> materials;
    while (query.next()) {
        MaterialRecord material;
        material.name = query.text();
        material.type = query.text();
        material.digest = query.text();
        material.filename = query.text();
        material.value = query.text();
        material.annotations = query.object();
        material.available = query.number() != 0;
        material.size = query.bigNumber();
        material.reason = query.text();
        materials.push_back(material);
    }
    return materials;
}

Error notFound(const QString &idOrDigest)
{
    return {Error::Kind::NotFound,
            StoreWords::tr("attestation %1").arg(idOrDigest),
            StoreWords::tr("there is no such attestation"),
            StoreWords::tr("\"attachectl attestation list\" shows those that there are."),
            {}};
}

/// The first row of a query, with its materials.
Result<AttestationRecord> one(Database &database, Query &query, const QString &asked)
{
    if (auto done = query.run(); !done)
        return done.error();
    if (!query.next())
        return notFound(asked);
    Row row = readRow(query);
    auto materials = materialsOf(database, row.seq);
    if (!materials)
        return materials.error();
    row.record.materials = std::move(*materials);
    return row.record;
}

} // namespace

Result<void> insertAttestation(Database &database, const AttestationRecord &record,
                               const QByteArray &original)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO attestations (id, digest, envelope_digest, workflow, run_id, run_state, "
                       "started_at, finished_at, runner_type, runner_url, signature_state, "
                       "signature_trusted, signature_reason, signer, signature_checks, received_at, "
                       "subjects) "
                       "SELECT :id, :digest, :envelopeDigest, seq, :runId, :runState, :startedAt, "
                       ":finishedAt, :runnerType, :runnerUrl, :state, :trusted, :reason, :signer, :checks, "
                       ":receivedAt, :subjects FROM workflows WHERE id = :workflow ON CONFLICT DO NOTHING"));
    auto done = insert.bind(":id", record.id)
                    .bind(":digest", record.digest)
                    .bind(":envelopeDigest", record.envelopeDigest)
                    .bind(":workflow", record.workflow.id)
                    .bind(":runId", record.runId)
                    .bind(":runState", record.runState)
                    .bind(":startedAt", record.startedAt)
                    .bind(":finishedAt", record.finishedAt)
                    .bind(":runnerType", record.runnerType)
                    .bind(":runnerUrl", record.runnerUrl)
                    .bind(":state", stateName(record.signature.state))
                    .bind(":trusted", int(record.signature.trusted))
                    .bind(":reason", record.signature.reason)
                    .bind(":signer", record.signature.signer)
                    .bind(":checks", checksToJson(record.signature.checks))
                    .bind(":receivedAt", record.receivedAt)
                    .bind(":subjects", toArray(record.subjects))
                    .run();
    if (!done)
        return done;
    if (insert.changedRows() == 0)
        return Error{Error::Kind::Conflict,
                     StoreWords::tr("attestation %1").arg(record.digest),
                     StoreWords::tr("it has been taken in for this workflow before, or the workflow is gone"),
                     {},
                     {}};
    Query bytes(database,
                QStringLiteral("INSERT INTO attestation_bytes (attestation, original) VALUES ((SELECT seq "
                               "FROM attestations WHERE id = :id), :original)"));
    if (auto stored = bytes.bind(":id", record.id).bind(":original", original).run(); !stored)
        return stored;
    int position = 0;
    for (const MaterialRecord &material : record.materials)
        if (auto stored = insertMaterial(database, record.id, position++, material); !stored)
            return stored;
    return insertWords(database, record);
}

Result<AttestationRecord> attestation(Database &database, const QString &idOrDigest)
{
    const QString prefix = QStringLiteral("sha256:");
    const QString digest = idOrDigest.startsWith(prefix) ? idOrDigest : prefix + idOrDigest;
    Query query(database,
                selectAttestations +
                    QStringLiteral("WHERE a.id = :key OR a.digest = :digest OR a.envelope_digest = :digest "
                                   "ORDER BY a.received_at DESC, a.seq DESC LIMIT 1"));
    query.bind(":key", idOrDigest).bind(":digest", digest);
    return one(database, query, idOrDigest);
}

Result<AttestationRecord> attestationByDigest(Database &database, const QString &digest,
                                              const QString &workflowId)
{
    Query query(database,
                selectAttestations + QStringLiteral("WHERE a.digest = :digest AND w.id = :workflow"));
    query.bind(":digest", digest).bind(":workflow", workflowId);
    return one(database, query, digest);
}

Result<QByteArray> originalBytes(Database &database, const QString &attestationId)
{
    Query query(database,
                QStringLiteral("SELECT original FROM attestation_bytes WHERE attestation = (SELECT seq FROM "
                               "attestations WHERE id = :id)"));
    if (auto done = query.bind(":id", attestationId).run(); !done)
        return done.error();
    if (!query.next())
        return notFound(attestationId);
    return query.bytes();
}

Result<std::vector<AttestationRecord>> attestations(Database &database, int limit, const PageStart &after,
                                                    const AttestationFilter &filter)
{
    const AttestationSearch search(filter);
    QString sql = selectAttestations + QStringLiteral("WHERE ") + search.condition(true);
    if (after.time.isValid())
        sql += QStringLiteral(
            " AND (a.received_at, a.seq) < (:time, (SELECT seq FROM attestations WHERE id = :after))");
    Query query(database, sql + QStringLiteral(" ORDER BY a.received_at DESC, a.seq DESC LIMIT :limit"));
    search.bind(query);
    query.bind(":limit", limit);
    if (after.time.isValid())
        query.bind(":time", after.time).bind(":after", after.id);
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<AttestationRecord> found;
    while (query.next())
        found.push_back(readRow(query).record);
    return found;
}

Result<SignatureCounts> signatureCounts(Database &database, const AttestationFilter &filter)
{
    const AttestationSearch search(filter);
    Query query(database, QStringLiteral("SELECT a.signature_state, count(*) FROM attestations a WHERE %1 "
                                         "GROUP BY a.signature_state")
                              .arg(search.condition(false)));
    search.bind(query);
    if (auto done = query.run(); !done)
        return done.error();
    SignatureCounts counts;
    while (query.next()) {
        const auto state = signatureState(query.text());
        const int count = query.number();
        if (state)
            counts[*state] = count;
    }
    return counts;
}

Result<int> countAttestations(Database &database, const QString &workflowId)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM attestations WHERE workflow = (SELECT seq "
                                         "FROM workflows WHERE id = :id)"));
    if (auto done = query.bind(":id", workflowId).run(); !done)
        return done.error();
    return query.next() ? query.number() : 0;
}

Result<void> setSignature(Database &database, const QString &attestationId, const SignatureState &signature)
{
    Query update(database, QStringLiteral("UPDATE attestations SET signature_state = :state, "
                                          "signature_trusted = :trusted, signature_reason = :reason, "
                                          "signer = :signer, signature_checks = :checks WHERE id = :id"));
    return update.bind(":state", stateName(signature.state))
        .bind(":trusted", int(signature.trusted))
        .bind(":reason", signature.reason)
        .bind(":signer", signature.signer)
        .bind(":checks", checksToJson(signature.checks))
        .bind(":id", attestationId)
        .run();
}

Result<bool> setMaterialAvailable(Database &database, const QString &digest, qint64 size)
{
    Query update(database,
                 // Not those that are known to be: a digest may be in every attestation that there is.
                 QStringLiteral("UPDATE materials SET available = 1, size = :size WHERE digest = :digest "
                                "AND digest <> '' AND available = 0"));
    if (auto done = update.bind(":digest", digest).bind(":size", size).run(); !done)
        return done.error();
    return update.changedRows() > 0;
}

} // namespace attache::store
