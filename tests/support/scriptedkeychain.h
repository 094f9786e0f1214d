// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QMap>
#include <QPromise>
#include <QStringList>

#include <list>
#include <memory>
#include <utility>

namespace attache::test
{

/// A keychain in memory that can be closed, or say nothing at all. Main thread.
class ScriptedKeychain : public SecretStore
{
public:
    using Entries = QMap<QString, QByteArray>;

    /// `kept`: shared with other keychains of the same machine, and with the test.
    explicit ScriptedKeychain(std::shared_ptr<Entries> kept = std::make_shared<Entries>())
        : entries(std::move(kept))
    {
    }

    std::shared_ptr<Entries> entries;
    bool closed = false; ///< answers as one that is locked
    bool silent = false; ///< never answers, as one that waits for a password
    QString stuck;       ///< an entry that it does not give up
    QStringList calls;   ///< "probe", "write KEY" …

    QFuture<Result<void>> probe() override
    {
        calls.append(QStringLiteral("probe"));
        return answer<void>([] { return Result<void>(); });
    }

    QFuture<Result<void>> write(const QString &key, const QByteArray &secret) override
    {
        calls.append(QStringLiteral("write %1").arg(key));
        return answer<void>([&] {
            entries->insert(key, secret);
            return Result<void>();
        });
    }

    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        calls.append(QStringLiteral("read %1").arg(key));
        return answer<QByteArray>([&]() -> Result<QByteArray> {
            if (!entries->contains(key))
                return Error{
                    Error::Kind::NotFound, QStringLiteral("keychain"), QStringLiteral("no entry"), {}, {}};
            return entries->value(key);
        });
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        calls.append(QStringLiteral("remove %1").arg(key));
        return answer<void>([&]() -> Result<void> {
            if (key == stuck)
                return Error{Error::Kind::Environment,
                             QStringLiteral("keychain"),
                             QStringLiteral("the entry cannot be deleted"),
                             {},
                             {}};
            entries->remove(key);
            return {};
        });
    }

    QObject *context() override { return &m_context; }

private:
    template <typename T, typename Work>
    QFuture<Result<T>> answer(Work work)
    {
        QPromise<Result<T>> promise;
        promise.start();
        auto future = promise.future();
        if (silent) {
            unanswered<T>().push_back(std::move(promise));
            return future;
        }
        if (closed)
            promise.addResult(Error{Error::Kind::Environment,
                                    QStringLiteral("keychain"),
                                    QStringLiteral("the keychain is locked"),
                                    QStringLiteral("Unlock it."),
                                    {}});
        else
            promise.addResult(work());
        promise.finish();
        return future;
    }

    template <typename T>
    std::list<QPromise<Result<T>>> &unanswered()
    {
        if constexpr (std::is_void_v<T>)
            return m_unansweredVoid;
        else
            return m_unansweredBytes;
    }

    QObject m_context;
    std::list<QPromise<Result<void>>> m_unansweredVoid;
    std::list<QPromise<Result<QByteArray>>> m_unansweredBytes;
};

} // namespace attache::test
