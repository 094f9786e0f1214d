// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"
#include "engine/workflows.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace attache
{

class Console;

/// What is done to workflows and attachments, one or many, and taken back: tells how it went. Owned by the
/// page, over which it asks.
class WorkflowActions : public QObject
{
    Q_OBJECT

public:
    WorkflowActions(Console &console, QWidget *page);

    /// A cell of the matrix.
    struct Place {
        Workflow workflow;
        Registration registration;
    };

    /// With the default options, at once.
    void attach(const std::vector<Place> &places);
    void detach(const std::vector<Attachment> &attachments);
    void setPaused(const Attachment &attachment, bool paused);
    void askToRemove(const Workflow &workflow, int attachments);
    void redeliver(const QString &deliveryId);

    /// Says so, with the way back.
    void tellAttached(const Attachment &attachment);
    void tellChanged(const Attachment &attachment, const QJsonObject &previous);

Q_SIGNALS:
    void changed(); ///< read again
    void failed(const attache::Error &error);
    void undoable(const QString &words, const std::function<void()> &undo);
    void pendingChanged(const QString &workflowId, const QString &registrationId, bool pending);

private:
    template <typename T>
    struct Batch;

    void finishAttaching(const std::vector<Attachment> &made);
    void finishDetaching(const std::vector<Attachment> &detached);
    void detachAgain(const std::vector<Attachment> &made);
    void restore(const std::vector<Attachment> &detached);
    template <typename T>
    void answer(const QFuture<Result<T>> &future);
    QFuture<Result<Attachment>> paused(const QString &attachmentId, bool paused);

    Console &m_console;
    QWidget *m_page;
};

} // namespace attache
