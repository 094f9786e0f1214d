// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/attestationfile.h"
#include "engine/intake.h"
#include "engine/parts.h"

#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace attache
{

/// The work of Intake, top to bottom, on a worker thread. One object an operation.
class TakingIn
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    TakingIn(EngineParts &parts, const std::stop_token &stop, Progress progress = {});

    Result<Attestation> read(const QString &file) const;
    Result<Intake::Pushed> push(const Intake::Input &input) const;
    Result<Intake::Plan> plan(const Intake::Input &input) const;

private:
    /// All that is known before anything is stored.
    struct Prepared {
        Attestation attestation;
        FoundMaterials found;
        AttestationRecord record;
    };

    Result<Prepared> prepare(const Intake::Input &input) const;
    /// Returns the digests of what was written.
    Result<QSet<QString>> keepContent(const Prepared &prepared) const;
    Result<std::optional<Intake::Pushed>> pushOnce(const Intake::Input &input) const;
    /// None, and nothing is written, when content that was there has been removed meanwhile
    /// (store/retention.h).
    Result<std::optional<Intake::Pushed>> commit(Database &database, const Prepared &prepared,
                                                 QSet<QString> came) const;
    Result<int> insert(Database &database, const Prepared &prepared, const AttestationRecord &record) const;
    Intake::Planned planned(const Prepared &prepared, const Registration &registration,
                            const Attachment &attachment) const;
    Result<std::vector<Exchange>> previewed(const Prepared &prepared, const Registration &registration,
                                            const Attachment &attachment) const;

    EngineParts &m_parts;
    const EitherStop m_stop;
    const Progress m_progress;
};

} // namespace attache
