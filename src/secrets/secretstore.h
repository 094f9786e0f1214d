// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace attache
{

/// Keeps secrets in the operating system's keychain, and nowhere else: there is no fallback to a file.
///
/// Thread: the main thread, which must run an event loop; other threads reach it through
/// QMetaObject::invokeMethod(store.context(), …). A read that finds nothing is told apart from a keychain
/// that is locked or absent (which answer "not found" as well) by a probe. Errors: NotFound (no such entry),
/// Environment (no keychain, locked, refused; with what to do about it), Cancelled.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Writes, reads and deletes a sentinel: whether secrets can be kept right now.
    virtual QFuture<Result<void>> probe() = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QByteArray &secret) = 0;
    virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0;

    /// An object on the thread that the store must be called on.
    virtual QObject *context() = 0;
};

/// The operating system's keychain. `service` keeps our entries apart, for example "attache". A request that
/// is not answered within `patience` ends with an Environment error; without one, within 10 s, or 120 s where
/// there is a display, as a person may be typing the keychain's password.
std::unique_ptr<SecretStore> systemKeychain(const QString &service,
                                            std::optional<std::chrono::milliseconds> patience = {});

/// Entries that are gone with the process, for tests.
std::unique_ptr<SecretStore> memoryKeychain();

} // namespace attache
