// SPDX-License-Identifier: Apache-2.0
#include "sdk/answers.h"
#include "support/fakehttpclient.h"
#include "support/testexecution.h"

#include <QTest>

#include <array>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;
using Cause = HttpFailure::Cause;

Q_DECLARE_METATYPE(attache::Outcome)
Q_DECLARE_METATYPE(attache::Outcome::Kind)
Q_DECLARE_METATYPE(attache::HttpFailure::Cause)
Q_DECLARE_METATYPE(attache::LostAnswer)

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesEveryStatus_data();
    void classesEveryStatus();
    void prefersTheServicesOwnRows();
    void tellsWhereARedirectWouldLead_data();
    void tellsWhereARedirectWouldLead();
    void waitsAsLongAsTheServiceAsks();
    void triesAConflictOnceMoreOnly();
    void classesEveryFailure_data();
    void classesEveryFailure();
    void decidesWhatALostAnswerMeans_data();
    void decidesWhatALostAnswerMeans();
    void remembersWhatWasSentWhenItIsStopped_data();
    void remembersWhatWasSentWhenItIsStopped();
    void asksAPersonWhenItCannotNoteThatItWasSent();
    void tellsAFailedCheckAsAnError_data();
    void tellsAFailedCheckAsAnError();
    void knowsAWebPage();

private:
    Outcome outcomeWith(int status, HttpHeaders headers = {}) const
    {
        return outcomeOf(HttpResponse{status, std::move(headers), {}, false}, QStringLiteral("The service"),
                         m_now);
    }

    const QDateTime m_now{{2026, 11, 24}, {8, 0, 0}, Qt::UTC};
    FakeHttpClient m_client{FakeHttpClient::always(500)};
};

void TestAnswers::classesEveryStatus_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("done") << QList<int>{200, 201, 202, 204, 226} << Kind::Delivered;
    QTest::newRow("somebody has to act")
        << QList<int>{300, 301, 302, 303, 304, 307, 308, 401, 403, 404, 405, 407, 410, 415, 501}
        << Kind::Misconfigured;
    QTest::newRow("this item never") << QList<int>{100, 400, 402, 406, 411, 412, 413, 414,
                                                   416, 417, 422, 431, 451, 600, 999}
                                     << Kind::Rejected;
    QTest::newRow("later") << QList<int>{408, 409, 421, 423, 425, 429, 500, 502, 503, 504, 507, 529, 599}
                           << Kind::Retry;
}

void TestAnswers::classesEveryStatus()
{
    QFETCH(QList<int>, statuses);
    QFETCH(Kind, kind);
    for (int status : statuses) {
        const Outcome outcome = outcomeWith(status);
        QVERIFY2(outcome.kind == kind, qPrintable(QString::number(status)));
        if (kind == Kind::Delivered)
            QCOMPARE(outcome.receipt.value(QLatin1String("status")).toInt(), status);
        else
            QVERIFY(outcome.reason.startsWith(QLatin1String("The service ")) &&
                    outcome.reason.contains(QStringLiteral("(%1)").arg(status)));
        QVERIFY(!outcome.notBefore);
        QCOMPARE(outcome.waits, Outcome::Waits::Delivery);
    }
}

void TestAnswers::prefersTheServicesOwnRows()
{
    constexpr std::array own{AnswerRule{404, 404, Kind::Retry, "%1 is not there yet", 3},
                             AnswerRule{400, 499, Kind::Misconfigured, "%1 wants something else"}};
    const auto with = [&](int status) {
        return outcomeOf(HttpResponse{status, {{"Retry-After", "10"}}, {}, false},
                         QStringLiteral("The service"), m_now, own);
    };
    QCOMPARE(with(404).kind, Kind::Retry);
    QCOMPARE(with(404).attemptLimit, 3);
    QCOMPARE(with(404).reason, QStringLiteral("The service is not there yet (404)"));
    QCOMPARE(with(404).notBefore, m_now.addSecs(10));
    QCOMPARE(with(413).kind, Kind::Misconfigured);
    QVERIFY(!with(413).notBefore); // nothing of it will be tried
    QCOMPARE(with(500).kind, Kind::Retry);
}

void TestAnswers::tellsWhereARedirectWouldLead_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("end");
    QTest::newRow("elsewhere") << QByteArray("https://user:secret@other.example.com/secret?x=secret")
                               << QStringLiteral(": https://other.example.com/…");
    QTest::newRow("relative") << QByteArray("/secret") << QStringLiteral("(302)");
    QTest::newRow("nowhere") << QByteArray() << QStringLiteral("(302)");
}

void TestAnswers::tellsWhereARedirectWouldLead()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, end);
    const Outcome outcome = outcomeWith(302, {{"Location", location}});
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QVERIFY2(outcome.reason.endsWith(end), qPrintable(outcome.reason));
    QVERIFY(!outcome.reason.contains(QStringLiteral("secret")));
}

/// All its spellings are in tst_retrypolicy.
void TestAnswers::waitsAsLongAsTheServiceAsks()
{
    for (int status : {408, 409, 429, 500, 503}) {
        const Outcome outcome = outcomeWith(status, {{"retry-after", "Tue, 24 Nov 2026 08:05:00 GMT"}});
        QCOMPARE(outcome.notBefore, m_now.addSecs(300));
        QCOMPARE(outcome.waits, Outcome::Waits::Registration);
        QVERIFY(!outcomeWith(status, {{"Retry-After", "soon"}}).notBefore);
    }
}

void TestAnswers::triesAConflictOnceMoreOnly()
{
    QCOMPARE(outcomeWith(409).attemptLimit, 2);
    QCOMPARE(outcomeWith(500).attemptLimit, 0);
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
        for (LostAnswer lost : {LostAnswer::SendAgain, LostAnswer::SendOnceMore, LostAnswer::AskAPerson}) {
            TestExecution execution(m_client);
            const HttpFailure failure{cause, false, QStringLiteral("why")}; // it never left
            const Outcome outcome = outcomeOf(failure, lost, QStringLiteral("post"), execution);
            QCOMPARE(outcome.kind, kind);
            QCOMPARE(outcome.reason, kind == Kind::Cancelled ? QString() : QStringLiteral("why"));
            QVERIFY(execution.steps.isEmpty());
        }
    }
}

void TestAnswers::decidesWhatALostAnswerMeans_data()
{
    QTest::addColumn<LostAnswer>("lost");
    QTest::addColumn<QList<Kind>>("kinds"); // one attempt after the other
    QTest::newRow("recognised") << LostAnswer::SendAgain
                                << QList<Kind>{Kind::Retry, Kind::Retry, Kind::Retry};
    QTest::newRow("a nuisance") << LostAnswer::SendOnceMore << QList<Kind>{Kind::Retry, Kind::Uncertain};
    QTest::newRow("never by itself") << LostAnswer::AskAPerson << QList<Kind>{Kind::Uncertain};
}

void TestAnswers::decidesWhatALostAnswerMeans()
{
    QFETCH(LostAnswer, lost);
    QFETCH(QList<Kind>, kinds);
    for (Cause cause : {Cause::Timeout, Cause::ConnectionLost}) {
        TestExecution execution(m_client);
        const HttpFailure failure{cause, true, QStringLiteral("No answer")};
        for (Kind kind : std::as_const(kinds)) {
            const Outcome outcome = outcomeOf(failure, lost, QStringLiteral("post"), execution);
            QCOMPARE(outcome.kind, kind);
            QVERIFY(outcome.reason.startsWith(QLatin1String("No answer")));
        }
        const Outcome other = outcomeOf(failure, lost, QStringLiteral("another"), execution);
        QCOMPARE(other.kind, kinds.first()); // each request has its own once more
    }
}

void TestAnswers::remembersWhatWasSentWhenItIsStopped_data()
{
    QTest::addColumn<LostAnswer>("lost");
    QTest::addColumn<QList<Kind>>("kinds"); // one stop after the other
    QTest::newRow("recognised") << LostAnswer::SendAgain << QList<Kind>{Kind::Cancelled, Kind::Cancelled};
    QTest::newRow("a nuisance") << LostAnswer::SendOnceMore << QList<Kind>{Kind::Cancelled, Kind::Uncertain};
    QTest::newRow("never by itself") << LostAnswer::AskAPerson << QList<Kind>{Kind::Uncertain};
}

/// Quitting again and again while a slow service takes its time must not post again and again.
void TestAnswers::remembersWhatWasSentWhenItIsStopped()
{
    QFETCH(LostAnswer, lost);
    QFETCH(QList<Kind>, kinds);
    TestExecution execution(m_client);
    const HttpFailure stopped{Cause::Cancelled, true, QStringLiteral("Stopped")};
    for (Kind kind : std::as_const(kinds))
        QCOMPARE(outcomeOf(stopped, lost, QStringLiteral("post"), execution).kind, kind);
}

void TestAnswers::asksAPersonWhenItCannotNoteThatItWasSent()
{
    TestExecution execution(m_client);
    execution.diskIsFull = true;
    const Outcome outcome = outcomeOf(HttpFailure{Cause::Timeout, true, QStringLiteral("No answer")},
                                      LostAnswer::SendOnceMore, QStringLiteral("post"), execution);
    QCOMPARE(outcome.kind, Kind::Uncertain);
    QVERIFY(outcome.reason.contains(QStringLiteral("the disk is full")));
}

void TestAnswers::tellsAFailedCheckAsAnError_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const Outcome &outcome, Error::Kind kind) {
        QTest::newRow(name) << outcome << int(kind);
    };
    row("stopped", cancelled(), Error::Kind::Cancelled);
    row("later", retryLater(QStringLiteral("why")), Error::Kind::Unreachable);
    row("no answer", uncertain(QStringLiteral("why")), Error::Kind::Unreachable);
    row("refused", misconfigured(QStringLiteral("why")), Error::Kind::Rejected);
    row("never", rejected(QStringLiteral("why")), Error::Kind::Rejected);
}

void TestAnswers::tellsAFailedCheckAsAnError()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, kind);
    const Error error = checkError(outcome, QStringLiteral("service x"), QStringLiteral("Mend it."));
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.what, QStringLiteral("service x"));
    QCOMPARE(error.why, outcome.kind == Kind::Cancelled ? QStringLiteral("stopped") : QStringLiteral("why"));
}

void TestAnswers::knowsAWebPage()
{
    const auto ofType = [](const char *type) {
        return isWebPage(HttpResponse{200, {{"content-type", type}}, {}, false});
    };
    QVERIFY(ofType("text/html") && ofType("Text/HTML; charset=utf-8"));
    QVERIFY(!ofType("application/json") && !ofType("text/plain") && !isWebPage({}));
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
