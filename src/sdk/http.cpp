// SPDX-License-Identifier: Apache-2.0
#include "sdk/http.h"

namespace attache
{

static bool isNamed(const QByteArray &header, QByteArrayView name)
{
    return header.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (isNamed(key, name))
            return value;
    }
    return {};
}

QList<QByteArray> HttpResponse::allHeaders(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (isNamed(key, name))
            values.append(value);
    }
    return values;
}

} // namespace attache
