// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace attache
{

struct EngineParts;

/// Takes attestations in: parse, verify, digest, find the materials, and store all of it with one delivery an
/// attachment in a single transaction. Use on the main thread; see Console.
class Intake : public QObject
{
    Q_OBJECT

public:
    explicit Intake(EngineParts &parts, QObject *parent = nullptr);

    struct Input {
        QString file;
        QStringList materialFiles; ///< matched by sha256; files beside the attestation are tried too
        QString workflow;          ///< UUID or name; empty: the one that the attestation names
        QString project;
    };

    struct Pushed {
        AttestationRecord attestation;
        std::vector<Delivery> deliveries; ///< all of this attestation's
        int newDeliveries = 0;
        bool wasThere = false; ///< it had been taken in before
        QStringList notes;     ///< what a person should know: warnings, a file given that matched no material
    };

    /// Everything is on disk when the future finishes. Errors: Invalid (not an attestation, too large, a bare
    /// statement), NotFound (no such workflow, no such file), Environment (disk), Cancelled.
    QFuture<Result<Pushed>> push(Input input, std::stop_token stop = {});

    /// Reads and verifies without storing: for a preview.
    QFuture<Result<Attestation>> inspect(QString file, std::stop_token stop = {});

    struct Planned {
        Attachment attachment;
        QString verdict; ///< "send", "skip", "hold", "refuse"
        QString reason;
        std::vector<Exchange> requests; ///< what would be sent, masked; each without an answer
    };

    struct Plan {
        AttestationRecord attestation;
        bool wasThere = false;
        std::vector<Planned> attachments;
    };

    /// What push() would do, without doing it.
    QFuture<Result<Plan>> plan(Input input, std::stop_token stop = {});

    QFuture<Result<std::vector<AttestationRecord>>> list(int limit, QDateTime beforeTime = {},
                                                         QString beforeId = {});
    /// With materials; by id or digest.
    QFuture<Result<AttestationRecord>> find(QString idOrDigest);
    /// The stored bytes, parsed again.
    QFuture<Result<Attestation>> contents(QString id);

Q_SIGNALS:
    /// Bytes of materials copied so far of all that are to be.
    void progress(qint64 done, qint64 total);
    void changed();

private:
    EngineParts &m_parts;
};

} // namespace attache
