// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <stop_token>
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
    QFuture<Result<void>> detach(QString attachmentId);

Q_SIGNALS:
    void changed();

private:
    EngineParts &m_parts;
};

} // namespace attache
