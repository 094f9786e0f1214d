// SPDX-License-Identifier: Apache-2.0
#include "core/outcome.h"

#include <utility>

namespace attache
{

Outcome delivered(QJsonObject receipt)
{
    return {Outcome::Kind::Delivered, {}, std::move(receipt), {}, Outcome::Waits::Delivery, 0};
}

Outcome skipped(QString reason)
{
    return {Outcome::Kind::Skipped, std::move(reason), {}, {}, Outcome::Waits::Delivery, 0};
}

Outcome retryLater(QString reason, std::optional<QDateTime> notBefore)
{
    return {Outcome::Kind::Retry, std::move(reason), {}, std::move(notBefore), Outcome::Waits::Delivery, 0};
}

Outcome rejected(QString reason)
{
    return {Outcome::Kind::Rejected, std::move(reason), {}, {}, Outcome::Waits::Delivery, 0};
}

Outcome misconfigured(QString reason)
{
    return {Outcome::Kind::Misconfigured, std::move(reason), {}, {}, Outcome::Waits::Delivery, 0};
}

Outcome uncertain(QString reason)
{
    return {Outcome::Kind::Uncertain, std::move(reason), {}, {}, Outcome::Waits::Delivery, 0};
}

Outcome cancelled()
{
    return {Outcome::Kind::Cancelled, {}, {}, {}, Outcome::Waits::Delivery, 0};
}

QString outcomeName(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Delivered:
        return QStringLiteral("delivered");
    case Outcome::Kind::Skipped:
        return QStringLiteral("skipped");
    case Outcome::Kind::Retry:
        return QStringLiteral("retry");
    case Outcome::Kind::Rejected:
        return QStringLiteral("rejected");
    case Outcome::Kind::Misconfigured:
        return QStringLiteral("misconfigured");
    case Outcome::Kind::Uncertain:
        return QStringLiteral("uncertain");
    case Outcome::Kind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace attache
