// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"
#include "secrets/words.h"

#include <QMap>

namespace attache
{
namespace
{

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

class MemoryKeychain : public SecretStore
{
public:
    QFuture<Result<void>> probe() override { return ready(Result<void>()); }

    QFuture<Result<void>> write(const QString &key, const QByteArray &secret) override
    {
        m_entries.insert(key, secret);
        return ready(Result<void>());
    }

    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        const auto found = m_entries.constFind(key);
        if (found != m_entries.constEnd())
            return ready(Result<QByteArray>(*found));
        return ready(Result<QByteArray>(Error{Error::Kind::NotFound,
                                              SecretsWords::tr("secret %1").arg(key),
                                              SecretsWords::tr("it is not in the keychain"),
                                              {},
                                              {}}));
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        m_entries.remove(key);
        return ready(Result<void>());
    }

    QObject *context() override { return &m_context; }

private:
    QMap<QString, QByteArray> m_entries;
    QObject m_context;
};

} // namespace

std::unique_ptr<SecretStore> memoryKeychain()
{
    return std::make_unique<MemoryKeychain>();
}

} // namespace attache
