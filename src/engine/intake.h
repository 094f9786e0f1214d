// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"
#include "core/result.h"
#include "core/sbomsummary.h"
#include "store/attestations.h"

#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
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

    /// Newest first, without materials.
    QFuture<Result<std::vector<AttestationRecord>>> list(int limit, store::PageStart after = {},
                                                         store::AttestationFilter filter = {});
    /// How many of the filter's there are with each state of the signature.
    QFuture<Result<store::SignatureCounts>> counts(store::AttestationFilter filter);
    /// With materials; by id or digest.
    QFuture<Result<AttestationRecord>> find(QString idOrDigest);
    /// The stored bytes, parsed again.
    QFuture<Result<Attestation>> contents(QString id);
    /// The JSON of the stored bytes, as they were signed.
    QFuture<Result<QJsonValue>> original(QString id);

    struct Supplied {
        AttestationRecord attestation; ///< with what is at hand now
        QStringList materials;         ///< the names of those that the file is
    };

    /// Gives the file of a material that is missing; what waits for it goes on. A file is a material by its
    /// sha256 alone: `materialName` only says which one was meant, for the words of a refusal. Invalid when
    /// it is none, with the digests of both.
    QFuture<Result<Supplied>> supply(QString attestationId, QString file, QString materialName = {},
                                     std::stop_token stop = {});

    struct MaterialContent {
        MaterialRecord material;
        QByteArray bytes;                        ///< all of it up to 32 MiB, else the beginning
        qint64 size = 0;                         ///< of all of it
        QJsonValue json = QJsonValue::Undefined; ///< undefined when it is none, or not whole

        bool isWhole() const { return bytes.size() == size; }
    };

    /// What a material holds, after it was hashed again. NotFound when it is not at hand, or is a reference
    /// only; Environment when its content is no longer what the attestation says, with both digests.
    QFuture<Result<MaterialContent>> material(QString attestationId, QString name, std::stop_token stop = {});
    /// Writes it to a file, of which nothing stays when the content is not what the attestation says.
    QFuture<Result<void>> saveMaterial(QString attestationId, QString name, QString path,
                                       std::stop_token stop = {});

    using Sbom = std::shared_ptr<const SbomSummary>; ///< not null
    /// What the bill of materials says; errors of material() and of summariseSbom().
    QFuture<Result<Sbom>> sbom(QString attestationId, QString materialName, std::stop_token stop = {});

Q_SIGNALS:
    /// Bytes of materials copied so far of all that are to be.
    void progress(qint64 done, qint64 total);
    void changed();

private:
    EngineParts &m_parts;
};

/// Whether a file belongs to it: a text or an image's name is all there is of the others.
bool isFile(const MaterialRecord &material);
/// Whether it is a bill of materials, by its type.
bool isSbom(const MaterialRecord &material);

} // namespace attache
