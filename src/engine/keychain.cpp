// SPDX-License-Identifier: Apache-2.0
#include "engine/keychain.h"

#include "engine/answer.h"
#include "engine/words.h"

#include <QJsonDocument>
#include <QMetaObject>

#include <memory>

namespace attache::keychain
{
namespace
{

/// Calls `ask` on the keychain's thread and waits for what its future gives.
template <typename T, typename Ask>
T onItsThread(SecretStore &secrets, Ask ask, const std::stop_token &stop, std::chrono::milliseconds atMost)
{
    auto answer = std::make_shared<Answer<T>>();
    const QFuture<T> future = answer->future();
    QMetaObject::invokeMethod(secrets.context(),
                              [&secrets, ask = std::move(ask), answer = std::move(answer)] {
                                  ask(secrets).then([answer](T result) { answer->give(std::move(result)); });
                              });
    if (std::optional<T> result = waitFor(future, stop, atMost))
        return std::move(*result);
    if (stop.stop_requested())
        return Error{
            Error::Kind::Cancelled, QStringLiteral("keychain"), EngineWords::tr("it was stopped"), {}, {}};
    return Error{Error::Kind::Environment,
                 QStringLiteral("keychain"),
                 EngineWords::tr("it did not answer within %1 s")
                     .arg(std::chrono::duration_cast<std::chrono::seconds>(atMost).count()),
                 EngineWords::tr("It may be waiting to be unlocked: unlock it and try again."),
                 {}};
}

} // namespace

QString entryOf(const QString &registrationId)
{
    return QStringLiteral("registration/%1").arg(registrationId);
}

Result<void> probe(SecretStore &secrets, std::stop_token stop, std::chrono::milliseconds atMost)
{
    return onItsThread<Result<void>>(
        secrets, [](SecretStore &store) { return store.probe(); }, stop, atMost);
}

Result<QJsonObject> read(SecretStore &secrets, const Registration &registration, std::stop_token stop,
                         std::chrono::milliseconds atMost)
{
    if (registration.secretNames.isEmpty())
        return QJsonObject();
    const QString entry = entryOf(registration.id);
    const auto bytes = onItsThread<Result<QByteArray>>(
        secrets, [entry](SecretStore &store) { return store.read(entry); }, stop, atMost);
    if (!bytes)
        return bytes.error();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) {
        return Error{Error::Kind::Environment,
                     QStringLiteral("keychain"),
                     EngineWords::tr("the entry %1 is not one that Attaché wrote").arg(entry),
                     EngineWords::tr("Give the registration its secrets again: "
                                     "attachectl integration registered update NAME --opt …"),
                     {}};
    }
    return document.object();
}

Result<void> write(SecretStore &secrets, const QString &registrationId, const QJsonObject &values,
                   std::stop_token stop, std::chrono::milliseconds atMost)
{
    const QString entry = entryOf(registrationId);
    const QByteArray bytes = QJsonDocument(values).toJson(QJsonDocument::Compact);
    return onItsThread<Result<void>>(
        secrets, [entry, bytes](SecretStore &store) { return store.write(entry, bytes); }, stop, atMost);
}

Result<void> remove(SecretStore &secrets, const QString &registrationId, std::stop_token stop,
                    std::chrono::milliseconds atMost)
{
    const QString entry = entryOf(registrationId);
    return onItsThread<Result<void>>(
        secrets, [entry](SecretStore &store) { return store.remove(entry); }, stop, atMost);
}

} // namespace attache::keychain
