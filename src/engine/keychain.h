// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "secrets/secretstore.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <stop_token>

/// A registration's secrets, from a worker thread: SecretStore lives on the main thread, so each call goes
/// there and waits, until `stop` or its time is over. Errors as SecretStore's; Environment when the keychain
/// does not answer (it may be asking somebody to unlock it).
namespace attache::keychain
{

constexpr std::chrono::seconds patience{30};
constexpr std::chrono::seconds patienceWithAPerson{120}; ///< somebody is there to type the keyring's password

/// One entry a registration, so that the desktop asks once at the most.
QString entryOf(const QString &registrationId);

Result<void> probe(SecretStore &secrets, std::stop_token stop, std::chrono::milliseconds atMost);
/// Empty, without asking the keychain, where the registration has none.
Result<QJsonObject> read(SecretStore &secrets, const Registration &registration, std::stop_token stop,
                         std::chrono::milliseconds atMost);
Result<void> write(SecretStore &secrets, const QString &registrationId, const QJsonObject &values,
                   std::stop_token stop, std::chrono::milliseconds atMost);
/// Goes through with it even when the caller was stopped, to leave nothing behind; see `atMost`.
Result<void> remove(SecretStore &secrets, const QString &registrationId, std::stop_token stop,
                    std::chrono::milliseconds atMost);

} // namespace attache::keychain
