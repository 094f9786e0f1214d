// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesfixture.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliveryfilters.h"
#include "ui/widgets/words.h"

#include <algorithm>

/// What the overview has to say of the rows that one of its figures opens.
namespace attache::test
{

using namespace Qt::StringLiterals;

using Rows = std::vector<Delivery>;

/// What the engine lists for a link of the page.
inline Rows rowsBehind(Console &console, const QJsonObject &filter)
{
    return PagesFixture::must(
        console.deliveries().list(filterGiven(filter, QDateTime::currentDateTimeUtc()), 1000));
}

inline int countIn(const Rows &rows, std::initializer_list<Delivery::State> states)
{
    return int(std::count_if(rows.begin(), rows.end(), [&states](const Delivery &row) {
        return std::find(states.begin(), states.end(), row.state) != states.end();
    }));
}

inline int countAtOnce(const Rows &rows)
{
    return int(
        std::count_if(rows.begin(), rows.end(), [](const Delivery &row) { return row.attempts <= 1; }));
}

/// What so many of a hundred did not exceed.
inline QString timeWithin(int ofHundred, const Rows &rows)
{
    std::vector<qint64> times;
    for (const Delivery &row : rows)
        times.push_back(row.createdAt.msecsTo(row.endedAt.value_or(row.createdAt)));
    std::sort(times.begin(), times.end());
    return times.empty() ? QString() : durationWords(times[times.size() * size_t(ofHundred) / 100]);
}

using Said = QString (*)(const Rows &rows);

inline QString number(const Rows &rows)
{
    return QString::number(rows.size());
}

inline QString shareAtOnce(const Rows &rows)
{
    return percentWords(countAtOnce(rows), int(rows.size()));
}

inline QString shareArrived(const Rows &rows)
{
    using enum Delivery::State;
    return percentWords(countIn(rows, {Delivered, Skipped}), int(rows.size()));
}

inline QString medianTime(const Rows &rows)
{
    return timeWithin(50, rows);
}

inline QString barWords(const Rows &rows)
{
    using enum Delivery::State;
    QStringList words{u"%1 delivered"_s.arg(countIn(rows, {Delivered, Skipped}))};
    const auto add = [&words](int count, const QString &what) {
        if (count > 0)
            words.append(what.arg(count));
    };
    add(countIn(rows, {Queued, Sending, Held}), u"%1 waiting"_s);
    add(countIn(rows, {Uncertain}), u"%1 not confirmed"_s);
    add(countIn(rows, {Failed}), u"%1 failed"_s);
    return words.join(u", "_s);
}

inline QString latencyWords(const Rows &rows)
{
    return rows.empty()
               ? u"nothing delivered"_s
               : u"half within %1, 95 of 100 within %2"_s.arg(timeWithin(50, rows), timeWithin(95, rows));
}

} // namespace attache::test

Q_DECLARE_METATYPE(attache::test::Said)
