// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/gathering.h"

#include <utility>

namespace attache
{

Gathering::Gathering(std::chrono::milliseconds within, QObject *parent)
    : QObject(parent)
    , m_soon(
          within, [this] { tell(); }, nullptr)
{
}

void Gathering::add(const Delivery &delivery)
{
    m_coming.insert(delivery.id, delivery);
    m_soon.ask();
}

void Gathering::remove(const QString &id)
{
    m_coming.remove(id);
}

void Gathering::tell()
{
    const QList<Delivery> together = std::exchange(m_coming, {}).values();
    if (!together.isEmpty())
        Q_EMIT due(together);
}

} // namespace attache
