// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/registrations.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace attache
{

struct EngineParts;

/// Workflows, and what is attached to them. Use on the main thread; see Console.
class Workflows : public QObject
{
    Q_OBJECT

public:
    explicit Workflows(EngineParts &parts, QObject *parent = nullptr);

    /// An empty id gets a new UUID. Invalid (name, id), Conflict.
    QFuture<Result<Workflow>> add(Workflow workflow);
    QFuture<Result<std::vector<Workflow>>> list();
    /// By UUID or name.
    QFuture<Result<Workflow>> find(QString idOrName, QString project = {});
    QFuture<Result<void>> remove(QString idOrName, QString project = {});

    struct AttachInput {
        QString workflow;     ///< UUID or name
        QString project;      ///< where the name is not unique
        QString registration; ///< UUID or name
        QJsonObject options;  ///< by the attachment schema
    };

    /// Checks the options by their schema and against the live service, then keeps them: nothing of it when
    /// that fails or is stopped. An unverified registration's service need not agree. Errors: NotFound,
    /// Conflict (ambiguous workflow), Invalid (violations by field), Environment (keychain), Rejected,
    /// Unreachable, Cancelled.
    QFuture<Result<Attachment>> attach(AttachInput input, std::stop_token stop = {});
    QFuture<Result<std::vector<Attachment>>> attachments(QString workflow = {}, QString project = {});
    QFuture<Result<Attachment>> attachment(QString id);
    QFuture<Result<void>> detach(QString attachmentId);
    /// What waits for it is held, and what comes too, until resume(); its registration goes on sending for
    /// other workflows. Both do nothing when that is so already; each takes the other back. NotFound.
    QFuture<Result<Attachment>> pause(QString attachmentId);
    QFuture<Result<Attachment>> resume(QString attachmentId);
    /// Takes a detach() back: what waited waits again, as it did. NotFound; Conflict when its workflow or its
    /// registration is gone.
    QFuture<Result<void>> restoreAttachment(QString id);
    /// Takes a remove() back, with what went along. NotFound; Conflict when the name was taken since.
    QFuture<Result<void>> restoreWorkflow(QString id);

    struct Changed {
        Attachment attachment;
        QJsonObject previous; ///< the options before, for putOptionsBack()
    };

    /// Replaces an attachment's options, checked as attach() does; its id, its history and what waits stay.
    QFuture<Result<Changed>> change(QString attachmentId, QJsonObject options, std::stop_token stop = {});
    /// Options that it had before, without asking its service again.
    QFuture<Result<void>> putOptionsBack(QString attachmentId, QJsonObject options);

    /// What would become of a stored attestation.
    struct Previewed {
        AttestationRecord attestation; ///< materials filled in
        QString verdict;               ///< "send", "skip", "hold", "refuse", as Intake::Planned
        QString reason;
        std::vector<std::pair<QString, QString>>
            values; ///< what the options come out as: {"Project", "api 1.2"}
    };

    struct Preview {
        int stored = 0;              ///< attestations of this workflow
        std::vector<Previewed> rows; ///< of the newest of them
        int send = 0, skip = 0, hold = 0, refuse = 0;
        QStringList neverProduced; ///< the types that the integration wants, where none of them ever came
    };

    /// What attach() with this input would have done with what is stored: reads no secret and no content, and
    /// asks nobody. NotFound, Invalid (violations by field), Cancelled.
    QFuture<Result<Preview>> preview(AttachInput input, int limit = mostPreviewed, std::stop_token stop = {});

    static constexpr int mostPreviewed = 500; ///< about half a second's work

    struct BackfillFilter {
        std::optional<QDateTime> since; ///< only what was taken in from then on
        int limit = mostAtOnce;         ///< only so many, the newest
    };

    static constexpr int mostAtOnce = 100'000;

    struct Backfill {
        int made = 0;
        int left = 0;                         ///< when it was stopped
        int unreadable = 0;                   ///< attestations whose stored bytes cannot be read any more
        std::optional<Error> firstUnreadable; ///< why
    };

    /// How many stored attestations have no delivery for this attachment.
    QFuture<Result<int>> countBackfill(QString attachmentId, BackfillFilter filter);
    /// Makes those deliveries, a few at a time, so that others go on meanwhile; what was made stays when it
    /// is stopped, and doing it again makes the rest. Nothing older goes over something newer.
    QFuture<Result<Backfill>> backfill(QString attachmentId, BackfillFilter filter,
                                       std::stop_token stop = {});

    /// What has come in of each workflow, by its id.
    QFuture<Result<std::map<QString, store::WorkflowHistory>>> histories();

Q_SIGNALS:
    void changed();
    void previewProgress(int done, int total);
    void backfillProgress(const QString &attachmentId, int done, int total);

private:
    template <typename Change>
    QFuture<Result<void>> changing(Change change);
    QFuture<Result<Attachment>> setPaused(const QString &attachmentId, bool paused);

    EngineParts &m_parts;
};

} // namespace attache
