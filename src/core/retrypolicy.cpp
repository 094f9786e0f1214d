// SPDX-License-Identifier: Apache-2.0
#include "core/retrypolicy.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace attache
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 longestReadWait = 366LL * 24 * 3600; // seconds; nextAttempt() has the limit that counts

/// Months by their English names, as RFC 9110 has them whatever the locale.
int monthOf(const QString &name)
{
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = months.indexOf(name.toLower());
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

/// A two-digit year is the one that is not more than 50 years ahead (RFC 9110 §5.6.7).
int fullYear(int year, int digits, const QDateTime &now)
{
    if (digits > 2)
        return year;
    const int thisYear = now.toUTC().date().year();
    const int full = thisYear - thisYear % 100 + year;
    return full > thisYear + 50 ? full - 100 : full;
}

/// The three forms of RFC 9110 §5.6.7: IMF-fixdate, RFC 850 and asctime. The day of the week is not looked
/// at.
std::optional<QDateTime> httpDate(const QString &text, const QDateTime &now)
{
    static const QRegularExpression dayFirst(QStringLiteral(
        R"(^[A-Za-z]+, (?<day>\d\d)[ -](?<month>[A-Za-z]{3})[ -](?<year>\d{4}|\d\d) (?<time>\d\d:\d\d:\d\d) GMT$)"));
    static const QRegularExpression asctime(QStringLiteral(
        R"(^[A-Za-z]+ (?<month>[A-Za-z]{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$)"));
    QRegularExpressionMatch match = dayFirst.match(text);
    if (!match.hasMatch())
        match = asctime.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(QStringLiteral("year"));
    const QDate date(fullYear(year.toInt(), int(year.size()), now),
                     monthOf(match.captured(QStringLiteral("month"))),
                     match.captured(QStringLiteral("day")).trimmed().toInt());
    QString time = match.captured(QStringLiteral("time"));
    if (time.endsWith(QLatin1String(":60"))) // a leap second
        time.replace(6, 2, QStringLiteral("59"));
    const QDateTime read(date, QTime::fromString(time, QStringLiteral("HH:mm:ss")), Qt::UTC);
    return read.isValid() && date.isValid() ? std::optional(read) : std::nullopt;
}

qint64 milliseconds(std::chrono::milliseconds duration)
{
    return qint64(duration.count());
}

} // namespace

RetrySchedule RetrySchedule::standard()
{
    return {{2s, 30s, 2min, 10min, 30min, 2h, 5h, 10h, 14h, 20h, 24h}, 72h, 24h};
}

std::optional<QDateTime> nextAttempt(const RetrySchedule &schedule, int attemptsMade, const Outcome &outcome,
                                     const QDateTime &since, const QDateTime &now, double random)
{
    if (outcome.kind == Outcome::Kind::Cancelled)
        return now;
    if (outcome.kind != Outcome::Kind::Retry || schedule.waits.empty())
        return std::nullopt;
    if (outcome.attemptLimit > 0 && attemptsMade >= outcome.attemptLimit)
        return std::nullopt;
    const QDateTime end = since.addMSecs(milliseconds(schedule.giveUpAfter));
    if (now >= end)
        return std::nullopt;

    // The last wait repeats: it is the end of the three days, not of the list, that ends the trying.
    const auto slot = std::clamp<size_t>(size_t(std::max(attemptsMade, 1)) - 1, 0, schedule.waits.size() - 1);
    const double spread = 0.5 + 0.5 * std::clamp(random, 0.0, 1.0);
    const double wait = spread * double(milliseconds(schedule.waits[slot]));
    // What would fall behind the end is tried at the end, once: two days of a three-day wait are not given
    // away.
    QDateTime next = std::min(now.addMSecs(std::llround(wait)), end);
    if (outcome.notBefore) {
        const QDateTime longest = now.addMSecs(milliseconds(schedule.longestServerWait));
        next = std::max(next, std::min(*outcome.notBefore, longest));
    }
    return next > end ? std::nullopt : std::optional(next);
}

std::optional<QDateTime> retryAfter(const QByteArray &header, const QDateTime &now)
{
    static const QRegularExpression number(QStringLiteral("^\\d+(\\.\\d*)?$"));
    const QString text = QString::fromLatin1(header.trimmed());
    if (number.match(text).hasMatch()) {
        const double seconds = std::min(std::ceil(text.toDouble()), double(longestReadWait));
        return seconds > 0 ? std::optional(now.addSecs(qint64(seconds))) : std::nullopt;
    }
    const std::optional<QDateTime> date = httpDate(text, now);
    return date && *date > now ? date : std::nullopt;
}

} // namespace attache
