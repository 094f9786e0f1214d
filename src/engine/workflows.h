// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

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

    QFuture<Result<Attachment>> attach(AttachInput input);
    QFuture<Result<std::vector<Attachment>>> attachments(QString workflow = {}, QString project = {});
    QFuture<Result<void>> detach(QString attachmentId);

Q_SIGNALS:
    void changed();

private:
    EngineParts &m_parts;
};

} // namespace attache
