// SPDX-License-Identifier: Apache-2.0
#include "../answers.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using Kind = Outcome::Kind;
using Cause = HttpFailure::Cause;

Q_DECLARE_METATYPE(attache::Outcome::Kind)
Q_DECLARE_METATYPE(attache::HttpFailure::Cause)

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesEveryStatus_data();
    void classesEveryStatus();
    void tellsWhereARedirectWouldLead_data();
    void tellsWhereARedirectWouldLead();
    void waitsAsLongAsTheReceiverAsks_data();
    void waitsAsLongAsTheReceiverAsks();
    void triesAConflictOnceMoreOnly();
    void blamesTheClockWhereItIsWrong();
    void classesEveryFailure_data();
    void classesEveryFailure();

private:
    const QDateTime m_now{{2026, 11, 24}, {8, 0, 0}, Qt::UTC};
};

void TestAnswers::classesEveryStatus_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("receipt") << QList<int>{200, 201, 202, 204, 226} << Kind::Delivered;
    QTest::newRow("somebody has to act")
        << QList<int>{300, 301, 302, 303, 304, 307, 308, 401, 403, 404, 405, 407, 410, 415, 501}
        << Kind::Misconfigured;
    QTest::newRow("this message never")
        << QList<int>{400, 402, 406, 411, 412, 413, 414, 417, 422, 431, 451, 600, 999} << Kind::Rejected;
    QTest::newRow("later") << QList<int>{408, 409, 421, 423, 425, 429, 500, 502, 503, 504, 507, 529, 599}
                           << Kind::Retry;
}

void TestAnswers::classesEveryStatus()
{
    QFETCH(QList<int>, statuses);
    QFETCH(Kind, kind);
    for (int status : statuses) {
        const Outcome outcome = outcomeOf(HttpResponse{status, {}, {}, false}, m_now);
        QVERIFY2(outcome.kind == kind, qPrintable(QString::number(status)));
        QVERIFY(kind == Kind::Delivered || outcome.reason.contains(QString::number(status)));
        QVERIFY(!outcome.notBefore);
    }
}

void TestAnswers::tellsWhereARedirectWouldLead_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("words");
    QTest::newRow("elsewhere") << QByteArray("https://user:secret@other.example.com/secret?x=secret")
                               << QStringLiteral("https://other.example.com/…");
    QTest::newRow("relative") << QByteArray("/secret") << QStringLiteral("another path of its own");
    QTest::newRow("nowhere") << QByteArray() << QStringLiteral("another path of its own");
}

void TestAnswers::tellsWhereARedirectWouldLead()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, words);
    const Outcome outcome = outcomeOf(HttpResponse{302, {{"Location", location}}, {}, false}, m_now);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(!outcome.reason.contains(QStringLiteral("secret")));
}

void TestAnswers::waitsAsLongAsTheReceiverAsks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // 0: no wait asked for
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("fraction") << QByteArray("1.2") << qint64(2);
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 08:05:00 GMT") << qint64(300);
    QTest::newRow("date that is past") << QByteArray("Tue, 24 Nov 2026 07:00:00 GMT") << qint64(0);
    QTest::newRow("nothing") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("words") << QByteArray("abc") << qint64(0);
}

void TestAnswers::waitsAsLongAsTheReceiverAsks()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    for (int status : {429, 500, 503}) {
        const Outcome outcome = outcomeOf(HttpResponse{status, {{"Retry-After", header}}, {}, false}, m_now);
        QCOMPARE(outcome.kind, Kind::Retry);
        QCOMPARE(outcome.notBefore.has_value(), seconds > 0);
        QCOMPARE(outcome.notBefore.value_or(m_now), m_now.addSecs(seconds));
    }
}

void TestAnswers::triesAConflictOnceMoreOnly()
{
    QCOMPARE(outcomeOf(HttpResponse{409, {}, {}, false}, m_now).attemptLimit, 2);
    QCOMPARE(outcomeOf(HttpResponse{500, {}, {}, false}, m_now).attemptLimit, 0);
}

void TestAnswers::blamesTheClockWhereItIsWrong()
{
    const auto reasonWith = [this](const char *date) {
        return outcomeOf(HttpResponse{401, {{"Date", date}}, {}, false}, m_now).reason;
    };
    QVERIFY(reasonWith("Tue, 24 Nov 2026 08:20:00 GMT").contains(QStringLiteral("20 minutes apart")));
    QVERIFY(reasonWith("Tue, 24 Nov 2026 07:40:00 GMT").contains(QStringLiteral("20 minutes apart")));
    QVERIFY(!reasonWith("Tue, 24 Nov 2026 08:01:00 GMT").contains(QStringLiteral("minutes")));
    QVERIFY(!reasonWith("yesterday").contains(QStringLiteral("minutes")));
}

void TestAnswers::classesEveryFailure_data()
{
    QTest::addColumn<QList<Cause>>("causes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("somebody has to act")
        << QList<Cause>{Cause::InvalidUrl, Cause::Certificate, Cause::Proxy} << Kind::Misconfigured;
    QTest::newRow("later") << QList<Cause>{Cause::HostNotFound,   Cause::ConnectionRefused,
                                           Cause::ConnectionLost, Cause::Tls,
                                           Cause::Timeout,        Cause::BodyUnreadable}
                           << Kind::Retry;
    QTest::newRow("stopped") << QList<Cause>{Cause::Cancelled} << Kind::Cancelled;
}

void TestAnswers::classesEveryFailure()
{
    QFETCH(QList<Cause>, causes);
    QFETCH(Kind, kind);
    for (Cause cause : causes) {
        for (bool bodySent : {false, true}) { // the id stays the same: sending again does no harm
            const Outcome outcome = outcomeOf(HttpFailure{cause, bodySent, QStringLiteral("why")});
            QCOMPARE(outcome.kind, kind);
            QCOMPARE(outcome.reason, kind == Kind::Cancelled ? QString() : QStringLiteral("why"));
        }
    }
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
