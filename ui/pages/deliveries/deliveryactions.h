// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <stop_token>

namespace attache
{

class Console;

/// What can be done to one delivery, and with what it goes to. Main thread; a child of the page that it acts
/// for.
class DeliveryActions : public QObject
{
    Q_OBJECT

public:
    DeliveryActions(Console &console, QObject *page);
    ~DeliveryActions() override;

    void redeliver(const QString &id);
    void cancel(const QString &id);
    void resume(const QString &registrationId);
    void resumeAttachment(const QString &attachmentId);

    bool canTry(const QString &kind) const; ///< whether the sandbox has a stand-in of that integration
    void tryInSandbox(const QString &id);
    void stopTrying();

Q_SIGNALS:
    void changed(); ///< read again
    /// The sandbox has answered, or was stopped: then there is no attempt.
    void tried(const QString &id, const std::optional<attache::Attempt> &attempt);
    void done(const QString &words);
    void undoable(const QString &words, const std::function<void()> &undo);
    void failed(const attache::Error &error);

private:
    template <typename T>
    void answer(const QFuture<Result<T>> &future);

    Console &m_console;
    std::stop_source m_stopTrying;
};

} // namespace attache
