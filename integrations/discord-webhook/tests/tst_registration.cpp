// SPDX-License-Identifier: Apache-2.0
#include "../config.h"
#include "core/error.h"
#include "engine/networkclient.h"
#include "support/fakehttpclient.h"
#include "support/scriptedserver.h"
#include "support/testexecution.h"

#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheWebhookIs();
    void tellsWhyAWebhookCannotBeUsed_data();
    void tellsWhyAWebhookCannotBeUsed();
    void asksOverARealConnectionWithoutPosting();
    void followsNoRedirect();
    void takesAddressesAsPeoplePasteThem_data();
    void takesAddressesAsPeoplePasteThem();
    void refusesOtherAddressesInWords_data();
    void refusesOtherAddressesInWords();
    void holdsUsernamesToDiscordsRules_data();
    void holdsUsernamesToDiscordsRules();

private:
    static QString token() { return QStringLiteral("5ecretToken-5ecretToken_5ecretToken"); }

    static QString webhook()
    {
        return QStringLiteral("https://discord.com/api/webhooks/1234567890123456789/") + token();
    }

    static QJsonObject input(const QString &url) { return {{QStringLiteral("webhook"), url}}; }

    /// What Discord answers about an incoming webhook.
    static QByteArray description(int type = 1)
    {
        const QJsonObject webhook{{QStringLiteral("id"), QStringLiteral("1234567890123456789")},
                                  {QStringLiteral("type"), type},
                                  {QStringLiteral("name"), QStringLiteral("Captain Hook")},
                                  {QStringLiteral("channel_id"), QStringLiteral("42")},
                                  {QStringLiteral("guild_id"), QStringLiteral("43")},
                                  {QStringLiteral("token"), token()}};
        return QJsonDocument(webhook).toJson();
    }

    const std::unique_ptr<Integration> m_discord = create();
};

void TestRegistration::readsWhatTheWebhookIs()
{
    // 1: GET 200 type 1 → its name is shown
    FakeHttpClient client(FakeHttpClient::always(200, description()));
    TestExecution execution(client);
    QJsonObject inputs = input(webhook() + QStringLiteral("/slack?thread_id=77"));
    inputs.insert(QStringLiteral("username"), QStringLiteral("Attestations"));
    const auto kept = m_discord->registerWith({QStringLiteral("chat"), inputs}, execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(*kept, (QJsonObject{{QStringLiteral("endpoint"), QStringLiteral("https://discord.com/…")},
                                 {QStringLiteral("name"), QStringLiteral("Captain Hook")},
                                 {QStringLiteral("channel"), QStringLiteral("42")},
                                 {QStringLiteral("server"), QStringLiteral("43")},
                                 {QStringLiteral("username"), QStringLiteral("Attestations")}}));
    QCOMPARE(execution.checks.size(), 1);
    QCOMPARE(client.requests.size(), std::size_t(1));
    QCOMPARE(client.requests.front().method, QByteArray("GET"));
    QCOMPARE(client.requests.front().url.toString(),
             QStringLiteral("https://discord.com/api/v10/webhooks/1234567890123456789/") + token());
}

void TestRegistration::tellsWhyAWebhookCannotBeUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const int rejected = int(Error::Kind::Rejected);
    const int unreachable = int(Error::Kind::Unreachable);
    QTest::newRow("2: 404 10015") << 404 << QByteArray(R"({"message":"Unknown Webhook","code":10015})")
                                  << rejected << QStringLiteral("it was deleted");
    QTest::newRow("3: 200 with a page")
        << 200 << QByteArray("<html>sign in</html>") << rejected << QStringLiteral("Something else");
    QTest::newRow("3: 200 type 3") << 200 << description(3) << rejected << QStringLiteral("application");
    QTest::newRow("3: 200 type 2") << 200 << description(2) << rejected << QStringLiteral("follows");
    QTest::newRow("200 of something else")
        << 200 << QByteArray("{}") << rejected << QStringLiteral("Something else");
    QTest::newRow("401 50027") << 401 << QByteArray(R"({"message":"Invalid Webhook Token","code":50027})")
                               << rejected << QStringLiteral("does not accept the token");
    QTest::newRow("429") << 429 << QByteArray(R"({"message":"slow","retry_after":3,"global":false})")
                         << unreachable << QStringLiteral("too many");
    QTest::newRow("500") << 500 << QByteArray() << unreachable << QStringLiteral("problem of its own");
    QTest::newRow("204") << 204 << QByteArray() << rejected << QStringLiteral("Something else");
}

void TestRegistration::tellsWhyAWebhookCannotBeUsed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, words);
    FakeHttpClient client(FakeHttpClient::always(status, body));
    TestExecution execution(client);
    const auto kept = m_discord->registerWith({QStringLiteral("chat"), input(webhook())}, execution);
    QVERIFY(!kept);
    QCOMPARE(int(kept.error().kind), kind);
    QVERIFY2(kept.error().text().contains(words), qPrintable(kept.error().text()));
    QVERIFY(!kept.error().text().contains(token()));
    QVERIFY(!kept.error().remedy.isEmpty());
    QCOMPARE(client.requests.size(), std::size_t(1));
}

void TestRegistration::asksOverARealConnectionWithoutPosting()
{
    ScriptedServer server(
        ScriptedServer::answering({httpAnswer(200, description(), "Content-Type: application/json\r\n")}));
    NetworkClient client;
    TestExecution execution(client);
    const QUrl url = server.url(QStringLiteral("/api/webhooks/1234567890123456789/") + token());
    const auto kept = m_discord->registerWith({QStringLiteral("chat"), input(url.toString())}, execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().line(),
             "GET /api/v10/webhooks/1234567890123456789/" + token().toLatin1() + " HTTP/1.1");
    QVERIFY(!server.requests().first().header("User-Agent").isEmpty());
}

void TestRegistration::followsNoRedirect()
{
    ScriptedServer elsewhere(ScriptedServer::answering({httpAnswer(200, description())}));
    ScriptedServer server(ScriptedServer::answering(
        {httpAnswer(302, {}, "Location: " + elsewhere.url(token()).toEncoded() + "\r\n")}));
    NetworkClient client;
    TestExecution execution(client);
    const QUrl url = server.url(QStringLiteral("/api/webhooks/1/") + token());
    const auto kept = m_discord->registerWith({QStringLiteral("chat"), input(url.toString())}, execution);
    QVERIFY(!kept);
    QVERIFY(kept.error().text().contains(QStringLiteral("redirects")));
    QVERIFY(!kept.error().text().contains(token()));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestRegistration::takesAddressesAsPeoplePasteThem_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("posted");
    const auto row = [](const char *name, const char *pasted, const char *posted) {
        QTest::newRow(name) << QString::fromLatin1(pasted) << QString::fromLatin1(posted);
    };
    row("plain", "https://discord.com/api/webhooks/1/a-b_C",
        "https://discord.com/api/v10/webhooks/1/a-b_C?wait=true");
    row("another version", "https://discord.com/api/v6/webhooks/1/t",
        "https://discord.com/api/v10/webhooks/1/t?wait=true");
    row("old host", "https://discordapp.com/api/webhooks/1/t",
        "https://discord.com/api/v10/webhooks/1/t?wait=true");
    row("old test host", "https://canary.discordapp.com/api/webhooks/1/t",
        "https://canary.discord.com/api/v10/webhooks/1/t?wait=true");
    row("test host", "https://ptb.discord.com/api/webhooks/1/t",
        "https://ptb.discord.com/api/v10/webhooks/1/t?wait=true");
    row("GitHub's suffix", "https://discord.com/api/webhooks/1/t/github",
        "https://discord.com/api/v10/webhooks/1/t?wait=true");
    row("Slack's suffix", "https://discord.com/api/webhooks/1/t/slack/",
        "https://discord.com/api/v10/webhooks/1/t?wait=true");
    row("thread", "https://discord.com/api/webhooks/1/t?wait=false&thread_id=12345",
        "https://discord.com/api/v10/webhooks/1/t?wait=true&thread_id=12345");
    row("space and fragment", " https://discord.com/api/webhooks/1/t#x\n",
        "https://discord.com/api/v10/webhooks/1/t?wait=true");
    row("this machine", "http://127.0.0.1:8080/api/webhooks/1/t",
        "http://127.0.0.1:8080/api/v10/webhooks/1/t?wait=true");
}

void TestRegistration::takesAddressesAsPeoplePasteThem()
{
    QFETCH(QString, pasted);
    const auto config = Config::read(input(pasted));
    QVERIFY(config);
    QTEST(config->postUrl().toString(), "posted");
}

void TestRegistration::refusesOtherAddressesInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *url, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(words);
    };
    row("another host", "https://hooks.example.com/api/webhooks/1/5ecret", "is not an address of Discord");
    row("a host that looks alike", "https://discord.com.example.org/api/webhooks/1/5ecret",
        "is not an address of Discord");
    row("a host with a prefix", "https://notdiscord.com/api/webhooks/1/5ecret",
        "is not an address of Discord");
    row("in clear", "http://discord.com/api/webhooks/1/5ecret", "must begin with https://");
    row("a user", "https://5ecret:x@discord.com/api/webhooks/1/5ecret", "has a user name");
    row("an invitation", "https://discord.com/invite/5ecret", "must have the form");
    row("without token", "https://discord.com/api/webhooks/1", "must have the form");
    row("more after it", "https://discord.com/api/webhooks/1/5ecret/messages/2", "must have the form");
    row("no URL", "5ecret", "is not a whole URL");
    row("thread", "https://discord.com/api/webhooks/1/5ecret?thread_id=5ecret", "is not a number");
}

void TestRegistration::refusesOtherAddressesInWords()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    FakeHttpClient client(FakeHttpClient::always(200, description()));
    TestExecution execution(client);
    const auto kept = m_discord->registerWith({QStringLiteral("chat"), input(url)}, execution);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
    QCOMPARE(kept.error().violations.size(), std::size_t(1));
    QCOMPARE(kept.error().violations.front().pointer, QStringLiteral("/webhook"));
    QVERIFY2(kept.error().text().contains(words), qPrintable(kept.error().text()));
    QVERIFY(!kept.error().text().contains(QStringLiteral("5ecret")));
    QVERIFY(client.requests.empty());
}

void TestRegistration::holdsUsernamesToDiscordsRules_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("taken");
    QTest::newRow("12: My Discord Bot") << QStringLiteral("My Discord Bot") << false;
    QTest::newRow("12: clyde") << QStringLiteral("CLYDE 2") << false;
    QTest::newRow("12: everyone") << QStringLiteral("Everyone") << false;
    QTest::newRow("12: here") << QStringLiteral(" here ") << false;
    QTest::newRow("12: at") << QStringLiteral("a@b") << false;
    QTest::newRow("12: hash") << QStringLiteral("a#1") << false;
    QTest::newRow("12: colon") << QStringLiteral("a:b") << false;
    QTest::newRow("12: back-ticks") << QStringLiteral("a```b") << false;
    QTest::newRow("12: only space") << QStringLiteral("  ") << false;
    QTest::newRow("12: 81 characters") << QString(81, QLatin1Char('x')) << false;
    QTest::newRow("80 characters") << QString(80, QLatin1Char('x')) << true;
    QTest::newRow("a word in it") << QStringLiteral("everyone's builds") << true;
    QTest::newRow("any script") << QStringLiteral("証明 `x`") << true;
}

void TestRegistration::holdsUsernamesToDiscordsRules()
{
    QFETCH(QString, username);
    QJsonObject inputs = input(webhook());
    inputs.insert(QStringLiteral("username"), username);
    const auto config = Config::read(inputs);
    QTEST(config.has_value(), "taken");
    if (config)
        QCOMPARE(config->username, username);
    else
        QCOMPARE(config.error().front().pointer, QStringLiteral("/username"));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
