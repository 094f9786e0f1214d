// SPDX-License-Identifier: Apache-2.0
#include "engine/intake.h"

#include "engine/parts.h"
#include "engine/takingin.h"
#include "store/attestations.h"

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

QFuture<Result<std::vector<AttestationRecord>>> Intake::list(int limit, QDateTime beforeTime,
                                                             QString beforeId)
{
    return m_parts.store->run([limit, start = store::PageStart{beforeTime, beforeId}](Database &database) {
        return store::attestations(database, limit, start);
    });
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

} // namespace attache
