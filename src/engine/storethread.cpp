// SPDX-License-Identifier: Apache-2.0
#include "engine/storethread.h"

namespace attache
{

Result<std::unique_ptr<StoreThread>> StoreThread::open(const QString &folder)
{
    std::unique_ptr<StoreThread> store(new StoreThread);
    const auto opened = store->m_thread.run([&store, folder]() -> Result<void> {
        auto database = Database::open(folder);
        if (!database)
            return database.error();
        store->m_database = std::move(*database);
        return {};
    });
    if (const auto result = opened.result(); !result)
        return result.error();
    return store;
}

std::unique_ptr<StoreThread> StoreThread::reader(const QString &folder)
{
    std::unique_ptr<StoreThread> store(new StoreThread);
    store->post([&thread = *store, folder] {
        if (auto database = Database::open(folder))
            thread.m_database = std::move(*database);
    });
    return store;
}

StoreThread::~StoreThread()
{
    m_closing.request_stop();
    m_thread.run([this] { return m_database.reset(), true; }).waitForFinished();
}

void StoreThread::post(std::function<void()> work)
{
    m_thread.post(std::move(work));
}

} // namespace attache
