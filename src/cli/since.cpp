// SPDX-License-Identifier: Apache-2.0
#include "cli/since.h"

#include <QHash>
#include <QRegularExpression>

namespace attache
{

std::optional<QDateTime> sinceTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression ago(QStringLiteral("\\A([0-9]{1,6})([smhdw])\\z"));
    static const QHash<QString, qint64> seconds{{QStringLiteral("s"), 1},
                                                {QStringLiteral("m"), 60},
                                                {QStringLiteral("h"), 3600},
                                                {QStringLiteral("d"), 86400},
                                                {QStringLiteral("w"), 604800}};
    if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch())
        return now.addSecs(-match.captured(1).toLongLong() * seconds.value(match.captured(2)));
    static const QRegularExpression zoned(QStringLiteral("T.*(Z|[+-][0-9]{2}:[0-9]{2})\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QDateTime time = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    if (!time.isValid() || !zoned.match(text).hasMatch())
        return std::nullopt;
    return time.toUTC();
}

} // namespace attache
