// SPDX-License-Identifier: Apache-2.0
#include "core/attemptcomparison.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestAttemptComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLinesThatDifferAreLeft();
    void attemptsThatAreTheSameHaveNoPart();
    void everyPartIsComparedByItself();
    void aRequestThatOneLacksIsOfTheOther();
};

namespace
{

using Of = ComparedLine::Of;
using Part = ComparedPart::Of;

Attempt attempt()
{
    Exchange made;
    made.method = u"POST"_s;
    made.url = u"https://hooks.example.com/in"_s;
    made.requestHeaders = {{u"Content-Type"_s, u"application/json"_s}, {u"X-Api-Key"_s, u"••••••"_s}};
    made.requestBody = u"{\"a\":1,\"b\":2}"_s;
    made.status = 503;
    made.responseHeaders = {{u"Retry-After"_s, u"5"_s}};
    made.responseBody = u"busy"_s;
    made.durationMs = 40;
    Attempt one;
    one.number = 1;
    one.outcome = u"retry"_s;
    one.durationMs = 50;
    one.exchanges = {made};
    return one;
}

std::vector<ComparedPart> compared(const Attempt &before, const Attempt &after)
{
    return comparedAttempts(before, after,
                            {[](const Attempt &of) { return of.outcome; },
                             [](qint64 milliseconds) { return QString::number(milliseconds); },
                             [](const Exchange &of) { return QString::number(of.status); }});
}

QList<int> partsOf(const std::vector<ComparedPart> &parts)
{
    QList<int> all;
    for (const ComparedPart &part : parts)
        all.append(int(part.of));
    return all;
}

} // namespace

void TestAttemptComparison::onlyLinesThatDifferAreLeft()
{
    QCOMPARE(comparedLines({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"x"_s, u"c"_s, u"d"_s}),
             (std::vector<ComparedLine>{{Of::Before, u"b"_s}, {Of::After, u"x"_s}, {Of::After, u"d"_s}}));
    QVERIFY(comparedLines({u"a"_s}, {u"a"_s}).empty());
    QCOMPARE(comparedLines({}, {u"a"_s}).front(), (ComparedLine{Of::After, u"a"_s}));
    QStringList many(3000, u"x"_s);
    QStringList more = many;
    more.last() = u"y"_s;
    QCOMPARE(comparedLines(many, more).size(), std::size_t(2));
}

void TestAttemptComparison::attemptsThatAreTheSameHaveNoPart()
{
    Attempt later = attempt();
    later.number = 4;
    later.startedAt = QDateTime::currentDateTimeUtc(); // that it was another time needs no saying
    QVERIFY(compared(attempt(), later).empty());
}

void TestAttemptComparison::everyPartIsComparedByItself()
{
    Attempt later = attempt();
    later.outcome = u"rejected"_s;
    later.durationMs = 70;
    Exchange &changed = later.exchanges.front();
    changed.requestHeaders.insert(u"X-New"_s, u"1"_s);
    changed.requestBody = u"{\"a\":1,\"b\":3}"_s;
    changed.status = 400;
    changed.responseBody = u"no"_s;
    changed.durationMs = 60;
    const std::vector<ComparedPart> parts = compared(attempt(), later);
    QCOMPARE(partsOf(parts),
             (QList<int>{int(Part::Outcome), int(Part::Time), int(Part::Request), int(Part::RequestBody),
                         int(Part::Response), int(Part::ResponseBody), int(Part::Time)}));
    QCOMPARE(parts[0].exchange, 0);
    QCOMPARE(parts[2].exchange, 1);
    QCOMPARE(parts[2].lines, (std::vector<ComparedLine>{{Of::After, u"X-New: 1"_s}}));
    QCOMPARE(parts[3].lines,
             (std::vector<ComparedLine>{{Of::Before, u"  \"b\": 2"_s}, {Of::After, u"  \"b\": 3"_s}}));
    QCOMPARE(parts[4].lines, (std::vector<ComparedLine>{{Of::Before, u"503"_s}, {Of::After, u"400"_s}}));
    QCOMPARE(parts[6].exchange, 1);
}

void TestAttemptComparison::aRequestThatOneLacksIsOfTheOther()
{
    Attempt later = attempt();
    later.exchanges.push_back(later.exchanges.front());
    for (const ComparedPart &part : compared(attempt(), later)) {
        QCOMPARE(part.exchange, 2);
        for (const ComparedLine &line : part.lines)
            QCOMPARE(line.of, Of::After);
    }
    QCOMPARE(compared(attempt(), later).size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(TestAttemptComparison)
#include "tst_attemptcomparison.moc"
