// SPDX-License-Identifier: Apache-2.0
#include "core/retrypolicy.h"

#include <QTest>

using namespace attache;
using namespace std::chrono_literals;

namespace
{

const QDateTime now({2026, 11, 24}, {8, 0}, Qt::UTC);
constexpr double noJitter = 1;

RetrySchedule schedule()
{
    return {{2s, 30s, 2min}, 72h, 24h};
}

std::optional<qint64> waitAfter(int attemptsMade, double random = noJitter)
{
    const auto next = nextAttempt(schedule(), attemptsMade, retryLater({}), now, now, random);
    return next ? std::optional(now.msecsTo(*next)) : std::nullopt;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void spreadsTheWaitOverHalfOfIt();
    void standardScheduleTriesForThreeDays();
    void triesOnceMoreAtTheEnd();
    void givesUpAfterTheEnd();
    void givesUpAtTheAttemptLimit();
    void triesAgainOnlyWhatMayWorkLater_data();
    void triesAgainOnlyWhatMayWorkLater();
    void neverShortensTheServersWait();
    void keepsItsOwnWaitWhereTheServersIsShorter();
    void doesNotTakeAnAbsurdServerAtItsWord();
    void givesUpWhenTheServersWaitIsBehindTheEnd();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetryPolicy::waitsLongerEachTime()
{
    QCOMPARE(waitAfter(1), 2'000);
    QCOMPARE(waitAfter(2), 30'000);
    QCOMPARE(waitAfter(3), 120'000);
    QCOMPARE(waitAfter(4), 120'000);
    QCOMPARE(waitAfter(100), 120'000);
    QCOMPARE(waitAfter(0), 2'000);
}

void TestRetryPolicy::spreadsTheWaitOverHalfOfIt()
{
    QCOMPARE(waitAfter(2, 0.0), 15'000);
    QCOMPARE(waitAfter(2, 0.5), 22'500);
    QCOMPARE(waitAfter(2, 0.999999), 30'000);
}

void TestRetryPolicy::standardScheduleTriesForThreeDays()
{
    for (const double random : {0.0, 0.5, 0.99}) {
        QDateTime time = now;
        int attempts = 1;
        while (const auto next =
                   nextAttempt(RetrySchedule::standard(), attempts, retryLater({}), now, time, random)) {
            QVERIFY(*next > time);
            time = *next;
            ++attempts;
        }
        QCOMPARE(now.secsTo(time), 72 * 3600);
        QVERIFY2(attempts >= 11 && attempts <= 16, qPrintable(QString::number(attempts)));
    }
}

void TestRetryPolicy::triesOnceMoreAtTheEnd()
{
    const QDateTime created = now.addSecs(-72 * 3600 + 10);

    QCOMPARE(nextAttempt(schedule(), 3, retryLater({}), created, now, noJitter), now.addSecs(10));
}

void TestRetryPolicy::givesUpAfterTheEnd()
{
    QCOMPARE(nextAttempt(schedule(), 3, retryLater({}), now.addSecs(-72 * 3600), now, noJitter),
             std::nullopt);
}

void TestRetryPolicy::givesUpAtTheAttemptLimit()
{
    Outcome outcome = retryLater({});
    outcome.attemptLimit = 2;

    QVERIFY(nextAttempt(schedule(), 1, outcome, now, now, noJitter));
    QVERIFY(!nextAttempt(schedule(), 2, outcome, now, now, noJitter));
    QVERIFY(!nextAttempt(schedule(), 3, outcome, now, now, noJitter));
}

void TestRetryPolicy::triesAgainOnlyWhatMayWorkLater_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("retry") << Outcome::Kind::Retry << true;
    QTest::newRow("cancelled") << Outcome::Kind::Cancelled << true;
    QTest::newRow("delivered") << Outcome::Kind::Delivered << false;
    QTest::newRow("skipped") << Outcome::Kind::Skipped << false;
    QTest::newRow("rejected") << Outcome::Kind::Rejected << false;
    QTest::newRow("misconfigured") << Outcome::Kind::Misconfigured << false;
    QTest::newRow("uncertain") << Outcome::Kind::Uncertain << false;
}

void TestRetryPolicy::triesAgainOnlyWhatMayWorkLater()
{
    QFETCH(Outcome::Kind, kind);
    Outcome outcome;
    outcome.kind = kind;

    QTEST(nextAttempt(schedule(), 1, outcome, now, now, noJitter).has_value(), "again");
}

void TestRetryPolicy::neverShortensTheServersWait()
{
    for (const double random : {0.0, 0.3, 0.99}) {
        const auto next = nextAttempt(schedule(), 1, retryLater({}, now.addSecs(3600)), now, now, random);
        QCOMPARE(next, now.addSecs(3600));
    }
}

void TestRetryPolicy::keepsItsOwnWaitWhereTheServersIsShorter()
{
    QCOMPARE(nextAttempt(schedule(), 3, retryLater({}, now.addSecs(1)), now, now, noJitter),
             now.addSecs(120));
}

void TestRetryPolicy::doesNotTakeAnAbsurdServerAtItsWord()
{
    QCOMPARE(nextAttempt(schedule(), 1, retryLater({}, now.addYears(5)), now, now, noJitter),
             now.addSecs(24 * 3600));
}

void TestRetryPolicy::givesUpWhenTheServersWaitIsBehindTheEnd()
{
    const QDateTime created = now.addSecs(-71 * 3600);

    QVERIFY(!nextAttempt(schedule(), 1, retryLater({}, now.addSecs(2 * 3600)), created, now, noJitter));
}

void TestRetryPolicy::readsRetryAfter_data()
{
    const qint64 capped = 366LL * 24 * 3600;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // 0: nothing
    QTest::newRow("whole") << QByteArray("120") << 120LL;
    QTest::newRow("with spaces") << QByteArray(" 120 ") << 120LL;
    QTest::newRow("fractional") << QByteArray("1.2") << 2LL;
    QTest::newRow("a little") << QByteArray("0.001") << 1LL;
    QTest::newRow("fraction of nothing") << QByteArray("30.000") << 30LL;
    QTest::newRow("IMF-fixdate") << QByteArray("Tue, 24 Nov 2026 08:05:00 GMT") << 300LL;
    QTest::newRow("RFC 850") << QByteArray("Tuesday, 24-Nov-26 08:05:00 GMT") << 300LL;
    QTest::newRow("asctime") << QByteArray("Tue Nov 24 08:05:00 2026") << 300LL;
    QTest::newRow("asctime, one digit") << QByteArray("Tue Dec  1 08:00:00 2026") << 7 * 86400LL;
    QTest::newRow("a leap second") << QByteArray("Tue, 24 Nov 2026 08:05:60 GMT") << 359LL;
    QTest::newRow("ten to the twelfth") << QByteArray("1000000000000") << capped;
    QTest::newRow("beyond any number") << QByteArray(400, '9') << capped;
    QTest::newRow("zero") << QByteArray("0") << 0LL;
    QTest::newRow("negative") << QByteArray("-5") << 0LL;
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0LL;
    QTest::newRow("past, RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 0LL;
    QTest::newRow("now") << QByteArray("Tue, 24 Nov 2026 08:00:00 GMT") << 0LL;
    QTest::newRow("nothing") << QByteArray() << 0LL;
    QTest::newRow("words") << QByteArray("soon") << 0LL;
    QTest::newRow("exponent") << QByteArray("1e3") << 0LL;
    QTest::newRow("two values") << QByteArray("120, 60") << 0LL;
    QTest::newRow("infinite") << QByteArray("inf") << 0LL;
    QTest::newRow("no such day") << QByteArray("Tue, 31 Feb 2027 08:05:00 GMT") << 0LL;
    QTest::newRow("no such month") << QByteArray("Tue, 24 Anf 2026 08:05:00 GMT") << 0LL;
    QTest::newRow("no such time") << QByteArray("Tue, 24 Nov 2026 25:05:00 GMT") << 0LL;
    QTest::newRow("another zone") << QByteArray("Tue, 24 Nov 2026 08:05:00 CET") << 0LL;
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, header);

    const auto read = retryAfter(header, now);

    QTEST(read ? now.secsTo(*read) : 0LL, "seconds");
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
