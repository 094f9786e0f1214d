// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

#include <QObject>

class QWidget;

namespace attache
{

class Console;

/// What can be taken away from a workflow, or sent again: says what it affects, asks first, and tells how it
/// went. Owned by the page, over which it asks.
class WorkflowActions : public QObject
{
    Q_OBJECT

public:
    WorkflowActions(Console &console, QWidget *page);

    /// `waiting`: how many of its deliveries would be cancelled.
    void askToDetach(const Attachment &attachment, int waiting);
    void askToRemove(const Workflow &workflow, int attachments);
    void redeliver(const QString &deliveryId);

Q_SIGNALS:
    void changed(); ///< read again
    void failed(const attache::Error &error);

private:
    Console &m_console;
    QWidget *m_page;
};

} // namespace attache
