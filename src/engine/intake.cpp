// SPDX-License-Identifier: Apache-2.0
#include "engine/intake.h"

#include "engine/materialfile.h"
#include "engine/parts.h"
#include "engine/takingin.h"
#include "store/attestations.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace attache
{

Intake::Intake(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.changes, &Changes::attestationsChanged, this, &Intake::changed);
}

QFuture<Result<Intake::Pushed>> Intake::push(Input input, std::stop_token stop)
{
    return m_parts.workers.run([this, input, stop] {
        return TakingIn(m_parts, stop, [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); })
            .push(input);
    });
}

QFuture<Result<Attestation>> Intake::inspect(QString file, std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, file, stop] { return TakingIn(parts, stop).read(file); });
}

QFuture<Result<Intake::Plan>> Intake::plan(Input input, std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, input, stop] { return TakingIn(parts, stop).plan(input); });
}

QFuture<Result<std::vector<AttestationRecord>>> Intake::list(int limit, store::PageStart after,
                                                             store::AttestationFilter filter)
{
    return m_parts.store->run([limit, after, filter](Database &database) {
        return store::attestations(database, limit, after, filter);
    });
}

QFuture<Result<store::SignatureCounts>> Intake::counts(store::AttestationFilter filter)
{
    return m_parts.store->run(
        [filter](Database &database) { return store::signatureCounts(database, filter); });
}

QFuture<Result<AttestationRecord>> Intake::find(QString idOrDigest)
{
    return m_parts.store->run(
        [idOrDigest](Database &database) { return store::attestation(database, idOrDigest); });
}

QFuture<Result<Attestation>> Intake::contents(QString id)
{
    return m_parts.workers.run([&parts = m_parts, id]() -> Result<Attestation> {
        const auto bytes =
            parts.store->call([&id](Database &database) { return store::originalBytes(database, id); });
        if (!bytes)
            return bytes.error();
        return readAttestation(*bytes);
    });
}

QFuture<Result<QJsonValue>> Intake::original(QString id)
{
    return m_parts.workers.run([&parts = m_parts, id]() -> Result<QJsonValue> {
        const auto bytes =
            parts.store->call([&id](Database &database) { return store::originalBytes(database, id); });
        if (!bytes)
            return bytes.error();
        return QJsonValue(QJsonDocument::fromJson(*bytes).object());
    });
}

QFuture<Result<Intake::Supplied>> Intake::supply(QString attestationId, QString file, QString materialName,
                                                 std::stop_token stop)
{
    return m_parts.workers.run([this, attestationId, file, materialName, stop] {
        const EitherStop either(stop, m_parts.closing.get_token());
        return supplyMaterial(m_parts, attestationId, file, materialName, either.token(),
                              [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); });
    });
}

QFuture<Result<Intake::MaterialContent>> Intake::material(QString attestationId, QString name,
                                                          std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, attestationId, name, stop] {
        const EitherStop either(stop, parts.closing.get_token());
        return readMaterialContent(parts, attestationId, name, either.token());
    });
}

QFuture<Result<void>> Intake::saveMaterial(QString attestationId, QString name, QString path,
                                           std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, attestationId, name, path, stop] {
        const EitherStop either(stop, parts.closing.get_token());
        return saveMaterialContent(parts, attestationId, name, path, either.token());
    });
}

QFuture<Result<Intake::Sbom>> Intake::sbom(QString attestationId, QString materialName, std::stop_token stop)
{
    return m_parts.workers.run([&parts = m_parts, attestationId, materialName, stop] {
        const EitherStop either(stop, parts.closing.get_token());
        return summariseMaterial(parts, attestationId, materialName, either.token());
    });
}

bool isFile(const MaterialRecord &material)
{
    return material.type != QLatin1String("STRING") && material.type != QLatin1String("CONTAINER_IMAGE") &&
           !material.digest.isEmpty();
}

bool isSbom(const MaterialRecord &material)
{
    return material.type.startsWith(QLatin1String("SBOM_"));
}

} // namespace attache
