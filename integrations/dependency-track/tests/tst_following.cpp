// SPDX-License-Identifier: Apache-2.0
#include "fakeserver.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

/// What is known of an SBOM after its upload. Tests with a number are the ones of the list of what must hold
/// with Dependency-Track.
class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheTokenToItsEnd();
    void isContentWithLessThanAProof_data();
    void isContentWithLessThanAProof();
    void asksTheOldWayWhereTheNewOneIsNotThere();
    void uploadsNothingAgainWhileItIsProcessed();
    void leavesLongProcessingToTheServer();
    void looksForTheImport_data();
    void looksForTheImport();

private:
    Outcome execute(const ExecutionRequest &request) { return m_integration->execute(request, *m_server); }

    QList<FakeServer::Seen> uploads() const { return m_server->seenFor("POST /api/v1/bom"); }

    static QString processing(const Outcome &outcome)
    {
        const QJsonArray sboms = outcome.receipt.value(QLatin1String("sboms")).toArray();
        return sboms.first().toObject().value(QLatin1String("processing")).toString();
    }

    void tokenAnswers(const QList<HttpResponse> &answers)
    {
        m_server->answer(("GET /api/v1/event/token/" + token).constData(), answers);
    }

    std::unique_ptr<FakeServer> m_server;
    const std::unique_ptr<Integration> m_integration = ATTACHE_INTEGRATION::create();
};

namespace
{

const HttpResponse stillProcessing = json(200, R"({"processing":true})");
const HttpResponse notProcessing = json(200, R"({"processing":false})");

} // namespace

void TestFollowing::init()
{
    m_server = std::make_unique<FakeServer>();
}

/// 18: processing three times, then no more.
void TestFollowing::followsTheTokenToItsEnd()
{
    tokenAnswers({stillProcessing, stillProcessing, stillProcessing, notProcessing});
    const Outcome outcome = execute(delivery(byName()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(processing(outcome), QStringLiteral("no longer processing"));
    const auto asked = m_server->seenFor(("GET /api/v1/event/token/" + token).constData());
    QCOMPARE(asked.size(), 4);
    const QDateTime begin = uploads().first().at;
    const QList<int> seconds{1, 3, 6, 10}; // with longer and longer pauses
    for (int i = 0; i < 4; ++i)
        QCOMPARE(begin.secsTo(asked[i].at), seconds[i]);
}

/// 18: whatever the question about the token is answered, the SBOM is accepted.
void TestFollowing::isContentWithLessThanAProof_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::newRow("18: 404") << text(404);
    QTest::newRow("18: 500") << text(500);
    QTest::newRow("400") << json(400, "[]");
    QTest::newRow("401") << text(401);
    QTest::newRow("403") << text(403);
    QTest::newRow("a page") << htmlPage(200);
    QTest::newRow("nothing") << text(200);
    QTest::newRow("words") << json(200, R"({"processing":"no"})");
    QTest::newRow("429") << text(429);
}

void TestFollowing::isContentWithLessThanAProof()
{
    QFETCH(HttpResponse, answer);
    tokenAnswers({answer});
    const Outcome outcome = execute(delivery(byName()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(processing(outcome), QStringLiteral("accepted; processing could not be confirmed"));
    QCOMPARE(uploads().size(), 1);
}

/// 19: a 4.10 has only the older address.
void TestFollowing::asksTheOldWayWhereTheNewOneIsNotThere()
{
    tokenAnswers({text(404)});
    m_server->answer(("GET /api/v1/bom/token/" + token).constData(), {stillProcessing, notProcessing});
    const Outcome outcome = execute(delivery(byName()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(processing(outcome), QStringLiteral("no longer processing"));
}

void TestFollowing::uploadsNothingAgainWhileItIsProcessed()
{
    tokenAnswers({stillProcessing});
    const QDateTime begin = m_server->time;
    const ExecutionRequest request = delivery(byId());
    Outcome outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Retry);
    QCOMPARE(outcome.attemptLimit, 0);
    QCOMPARE(outcome.waits, Outcome::Waits::Delivery);
    QVERIFY(outcome.reason.contains(QStringLiteral("still processing")));
    QVERIFY(begin.secsTo(m_server->time) <= 30);
    QCOMPARE(outcome.notBefore, std::optional(m_server->time.addSecs(30)));

    m_server->time = *outcome.notBefore;
    tokenAnswers({stillProcessing, notProcessing});
    outcome = execute(request);
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(uploads().size(), 1);
    QVERIFY(!outcome.receipt.isEmpty());
}

void TestFollowing::leavesLongProcessingToTheServer()
{
    tokenAnswers({stillProcessing});
    const ExecutionRequest request = delivery(byName());
    const QDateTime begin = m_server->time;
    Outcome outcome = execute(request);
    for (int attempt = 2; outcome.kind == Kind::Retry && attempt < 50; ++attempt) {
        m_server->time = *outcome.notBefore;
        outcome = execute(request);
    }
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(processing(outcome), QStringLiteral("accepted; processing could not be confirmed"));
    QVERIFY(begin.secsTo(m_server->time) >= 600);
    QVERIFY(begin.secsTo(m_server->time) < 700);
    QCOMPARE(uploads().size(), 1);
}

void TestFollowing::looksForTheImport_data()
{
    QTest::addColumn<QByteArray>("serverDate");
    QTest::addColumn<HttpResponse>("project");
    QTest::addColumn<QString>("words");
    const auto imported = [](const char *time) {
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs);
        return json(200,
                    R"({"uuid":"x","lastBomImport":)" + QByteArray::number(at.toMSecsSinceEpoch()) + '}');
    };
    const QString plain = QStringLiteral("no longer processing");
    const QString shown = QStringLiteral("no longer processing, and the project shows the import");
    const QString notShown = QStringLiteral(
        "no longer processing, but the project shows no import since the upload: look at it there");
    const QByteArray hourAhead("Sun, 01 Mar 2026 13:00:00 GMT");
    QTest::newRow("of after the upload") << QByteArray() << imported("2026-03-01T12:00:00.600Z") << shown;
    QTest::newRow("of before") << QByteArray() << imported("2026-03-01T11:59:50.900Z") << notShown;
    QTest::newRow("by the server's clock") << hourAhead << imported("2026-03-01T13:00:00.100Z") << shown;
    QTest::newRow("of before, by the server's clock")
        << hourAhead << imported("2026-03-01T12:30:00.000Z") << notShown;
    QTest::newRow("never") << QByteArray() << json(200, R"({"uuid":"x"})") << notShown;
    QTest::newRow("may not look") << QByteArray() << text(403) << plain;
    QTest::newRow("later") << QByteArray() << text(503) << plain;
    QTest::newRow("nonsense") << QByteArray() << htmlPage(200) << plain;
}

void TestFollowing::looksForTheImport()
{
    QFETCH(QByteArray, serverDate);
    QFETCH(HttpResponse, project);
    QFETCH(QString, words);
    HttpResponse taken = json(200, R"({"token":")" + token + "\"}");
    if (!serverDate.isEmpty())
        taken.headers.emplaceBack("Date", serverDate);
    m_server->answer("POST /api/v1/bom", taken);
    m_server->answer(("GET /api/v1/project/" + projectId).constData(), project);
    const Outcome outcome = execute(delivery(byId()));
    QCOMPARE(outcome.kind, Kind::Delivered);
    QCOMPARE(processing(outcome), words);
}

QTEST_APPLESS_MAIN(TestFollowing)
#include "tst_following.moc"
