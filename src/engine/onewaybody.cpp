// SPDX-License-Identifier: Apache-2.0
#include "engine/onewaybody.h"

#include <utility>

namespace attache
{

OneWayBody::OneWayBody(std::unique_ptr<QIODevice> source)
    : m_source(std::move(source))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::size() const
{
    return m_source->size();
}

bool OneWayBody::seek(qint64 position)
{
    // An empty body never moves, so it cannot tell whether its request has left.
    return position == 0 && m_source->pos() == 0 && m_source->size() > 0 && QIODevice::seek(0);
}

qint64 OneWayBody::readData(char *target, qint64 size)
{
    const qint64 got = m_source->read(target, size);
    m_wasUnreadable = m_wasUnreadable || got < 0;
    return got;
}

qint64 OneWayBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace attache
