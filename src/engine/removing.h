// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/parts.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>

namespace attache
{

/// Deleting registrations: the row goes at once, the secrets when it can no longer be taken back. What is
/// left in the keychain is written down (store/registrations.h), so that neither a crash nor a locked
/// keychain leaves it there for good. Main thread; owned by Registrations.
class Removing : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes grace{10}; ///< in which it can be taken back

    explicit Removing(EngineParts &parts, QObject *parent = nullptr);

    QFuture<Result<void>> remove(const QString &idOrName);
    QFuture<Result<void>> restore(const QString &id);
    QFuture<Result<void>> removeForGood(const QString &idOrName);
    /// Takes the secrets of all that this process removed out of the keychain now, before it ends.
    QFuture<Result<void>> purgeOwn();

private:
    void schedule();
    void purgeDue();

    EngineParts &m_parts;
    QSet<QString> m_own; ///< ids
    QTimer m_timer;
    bool m_purging = false;
};

} // namespace attache
