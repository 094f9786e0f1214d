// SPDX-License-Identifier: Apache-2.0
#include "googlefixture.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;
using Kind = Outcome::Kind;

/// Signing in with a service account.
class TestGoogleAccount : public QObject, private GoogleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refreshesTheTokenOnce_data();
    void refreshesTheTokenOnce();
    void asksForOneTokenADelivery();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void takesThePrivateKeyInAnySpelling_data();
    void takesThePrivateKeyInAnySpelling();
    void refusesWhatIsNoKeyFile_data();
    void refusesWhatIsNoKeyFile();
};

void TestGoogleAccount::init()
{
    QVERIFY(startAnew());
}

void TestGoogleAccount::refreshesTheTokenOnce_data()
{
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("kind");
    QTest::newRow("4: once") << 1 << int(Kind::Delivered);
    QTest::newRow("4: twice") << 2 << int(Kind::Misconfigured);
}

void TestGoogleAccount::refreshesTheTokenOnce()
{
    QFETCH(int, refusals);
    const HttpResponse other{200, {}, R"({"access_token":"fresh"})", false};
    const HttpResponse refused = errorOf(401, "authError");
    const Outcome outcome =
        refusals == 1 ? deliver({refused, other, storedAnswer()}) : deliver({refused, other, refused});
    QTEST(int(outcome.kind), "kind");
    QCOMPARE(m_sent.size(), 4);
    QCOMPARE(headerOf(m_sent[1], "Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(headerOf(m_sent[3], "Authorization"), QByteArray("Bearer fresh"));
    QVERIFY(!outcome.reason.contains(QLatin1String("fresh")));
}

void TestGoogleAccount::asksForOneTokenADelivery()
{
    FakeHttpClient client([](const HttpRequest &request, const std::stop_token &) {
        return request.url.path() == QLatin1String("/token") ? tokenAnswer : errorOf(412, "conditionNotMet");
    });
    TestExecution execution(client);
    ExecutionRequest request = deliveryTo(registration());
    request.materials = {sbomOf(QStringLiteral("a.json"), "{}"), sbomOf(QStringLiteral("b.json"), "[]")};
    QCOMPARE(m_guac->execute(request, execution).kind, Kind::Delivered);
    QCOMPARE(client.requests.size(), 4);
    QCOMPARE(client.requests[0].url, QUrl(QStringLiteral("https://oauth2.googleapis.com/token")));
    for (size_t i = 1; i < 4; ++i)
        QCOMPARE(client.requests[i].url.host(), QStringLiteral("storage.googleapis.com"));
    // All are there: nothing is asked for.
    QCOMPARE(m_guac->execute(request, execution).kind, Kind::Delivered);
    QCOMPARE(client.requests.size(), 4);
}

void TestGoogleAccount::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray invalidGrant =
        R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})";
    QTest::newRow("3: invalid_grant")
        << HttpResponse{400, {}, invalidGrant, false} << int(Kind::Misconfigured)
        << QStringLiteral("it was deleted or disabled, or the clock of this machine is wrong");
    QTest::newRow("3: invalid_grant, with the time")
        << HttpResponse{400, {{"Date", "Tue, 24 Nov 2026 08:00:00 GMT"}}, invalidGrant, false}
        << int(Kind::Misconfigured) << QStringLiteral("differs from the service's by 60 minutes");
    QTest::newRow("400") << HttpResponse{400, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("does not accept the service account's key");
    QTest::newRow("401") << HttpResponse{401, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("does not accept the service account");
    QTest::newRow("403") << HttpResponse{403, {}, {}, false} << int(Kind::Misconfigured)
                         << QStringLiteral("forbids it");
    QTest::newRow("429") << HttpResponse{429, {{"Retry-After", "9"}}, {}, false} << int(Kind::Retry)
                         << QStringLiteral("too many requests");
    QTest::newRow("503") << HttpResponse{503, {}, {}, false} << int(Kind::Retry)
                         << QStringLiteral("problem of its own");
    QTest::newRow("a portal") << HttpResponse{200, {}, "<html>", false} << int(Kind::Retry)
                              << QStringLiteral("there is no token");
}

void TestGoogleAccount::saysWhyThereIsNoToken()
{
    QFETCH(HttpResponse, answer);
    QFETCH(QString, words);
    m_execution->time = QDateTime({2026, 11, 24}, {9, 0, 0}, Qt::UTC);
    const Outcome outcome = deliverTo(registration(), inTurn({answer}));
    QTEST(int(outcome.kind), "kind");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QVERIFY(outcome.reason.startsWith(QLatin1String("The token server oauth2.googleapis.com")));
    QCOMPARE(m_sent.size(), 1);
}

// 15: the private key's spellings
void TestGoogleAccount::takesThePrivateKeyInAnySpelling_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("15: PKCS #8 as in the file") << QStringLiteral("\n");
    QTest::newRow("15: line ends escaped once more") << QStringLiteral("\\n");
    QTest::newRow("15: line ends of Windows") << QStringLiteral("\r\n");
}

void TestGoogleAccount::takesThePrivateKeyInAnySpelling()
{
    QFETCH(QString, lineEnd);
    const QString key = keyOf(registration()).replace(QLatin1Char('\n'), lineEnd);
    QCOMPARE(
        deliverTo(registration(QStringLiteral("private_key"), key), inTurn({tokenAnswer, storedAnswer()}))
            .kind,
        Kind::Delivered);
    QVERIFY(m_sent[0].body.open()->readAll().startsWith(
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=ey"));
}

void TestGoogleAccount::refusesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QString>("credentials");
    QTest::addColumn<QString>("words");
    const auto with = [this](const char *field, const QJsonValue &value) {
        return registration(QLatin1String(field), value).value(QLatin1String("credentials")).toString();
    };
    QVERIFY(startAnew());
    const QString key = keyOf(registration());
    const auto typed = [](const char *type) {
        return QStringLiteral(R"({"type": "%1", "refresh_token": "5ecret"})").arg(QLatin1String(type));
    };
    QTest::newRow("15: garbage") << QStringLiteral("5ecret") << QStringLiteral("is not JSON");
    QTest::newRow("15: a key of garbage") << with("private_key", QStringLiteral("5ecret"))
                                          << QStringLiteral("private_key that is not in PEM form");
    QTest::newRow("15: half a key") << with("private_key", key.first(key.size() / 2))
                                    << QStringLiteral("private_key that is damaged");
    QTest::newRow("15: no key") << with("private_key", {})
                                << QStringLiteral("private_key that is not in PEM form");
    QTest::newRow("a user's") << typed("authorized_user") << QStringLiteral("is of the type authorized_user");
    QTest::newRow("a federation's") << typed("external_account")
                                    << QStringLiteral("is of the type external_account");
    QTest::newRow("something else") << typed("5ecret")
                                    << QStringLiteral("is not the key file of a service account");
    QTest::newRow("no account") << with("client_email", {}) << QStringLiteral("has no client_email");
    QTest::newRow("a token server of its own")
        << with("token_uri", QStringLiteral("https://5ecret.example.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server that looks right")
        << with("token_uri", QStringLiteral("https://5ecretgoogleapis.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server without TLS")
        << with("token_uri", QStringLiteral("http://oauth2.googleapis.com/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
    QTest::newRow("a token server on this machine")
        << with("token_uri", QStringLiteral("http://127.0.0.1:1/token"))
        << QStringLiteral("token_uri that is not at googleapis.com");
}

void TestGoogleAccount::refusesWhatIsNoKeyFile()
{
    QFETCH(QString, credentials);
    QFETCH(QString, words);
    QJsonObject input = registration();
    input.insert(QStringLiteral("credentials"), credentials);
    FakeHttpClient client(FakeHttpClient::always(200));
    TestExecution execution(client);
    const auto registered = m_guac->registerWith({QStringLiteral("mine"), input}, execution);
    QVERIFY(!registered);
    QCOMPARE(registered.error().kind, Error::Kind::Invalid);
    QCOMPARE(registered.error().violations.size(), size_t(1));
    QCOMPARE(registered.error().violations[0].pointer, QStringLiteral("/credentials"));
    const Outcome outcome = m_guac->execute(deliveryTo(input), execution);
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    for (const QString &text : {registered.error().violations[0].message, outcome.reason}) {
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("5ecret")));
        QVERIFY(!text.contains(keyOf(registration()).mid(100, 20)));
    }
    QVERIFY(client.requests.empty());
}

QTEST_GUILESS_MAIN(TestGoogleAccount)
#include "tst_googleaccount.moc"
