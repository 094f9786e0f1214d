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
    void knowsALiveWebhookWithoutPosting_data();
    void knowsALiveWebhookWithoutPosting();
    void tellsWhyAWebhookIsDead_data();
    void tellsWhyAWebhookIsDead();
    void followsNoRedirect();
    void takesAddressesOfSlack_data();
    void takesAddressesOfSlack();
    void refusesOtherAddressesInWords_data();
    void refusesOtherAddressesInWords();

private:
    static QString path() { return QStringLiteral("/services/T00/B00/5ecretTokenOfTheHook0000"); }

    static QString webhook() { return QStringLiteral("https://hooks.slack.com") + path(); }

    static RegistrationRequest at(const QString &url)
    {
        return {QStringLiteral("chat"), {{QStringLiteral("webhook"), url}}};
    }

    const std::unique_ptr<Integration> m_slack = create();
};

void TestRegistration::knowsALiveWebhookWithoutPosting_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("12: no_text") << QByteArray("no_text");
    QTest::newRow("12: invalid_payload") << QByteArray("invalid_payload\n");
    QTest::newRow("12: missing text") << QByteArray("missing_text_or_fallback_or_attachments");
}

void TestRegistration::knowsALiveWebhookWithoutPosting()
{
    QFETCH(QByteArray, body);
    FakeHttpClient client(FakeHttpClient::always(400, body));
    TestExecution execution(client);
    const auto kept = m_slack->registerWith(at(webhook()), execution);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(*kept, (QJsonObject{{QStringLiteral("endpoint"), QStringLiteral("https://hooks.slack.com/…")}}));
    QCOMPARE(execution.checks.size(), 1);
    QCOMPARE(client.requests.size(), std::size_t(1));
    QCOMPARE(client.requests.front().method, QByteArray("POST"));
    const QJsonObject sent = QJsonDocument::fromJson(client.requests.front().body.open()->readAll()).object();
    QCOMPARE(sent, (QJsonObject{{QStringLiteral("text"), QString()}})); // nothing that could be posted
}

void TestRegistration::tellsWhyAWebhookIsDead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind, const char *words) {
        QTest::newRow(name) << status << QByteArray(body) << int(kind) << QString::fromLatin1(words);
    };
    using EKind = Error::Kind;
    row("404 no_service", 404, "no_service", EKind::Rejected, "removed or disabled");
    row("400 invalid_token", 400, "invalid_token", EKind::Rejected, "revoked");
    row("403 invalid_token", 403, "invalid_token", EKind::Rejected, "revoked");
    row("410", 410, "channel_is_archived", EKind::Rejected, "archived");
    row("200 ok", 200, "ok", EKind::Rejected, "nothing in it");
    row("200 page", 200, "<html>", EKind::Rejected, "is not what answered");
    row("400 of something else", 400, "bad request", EKind::Rejected, "refuses it as malformed");
    row("429", 429, "rate_limited", EKind::Unreachable, "too many");
    row("500", 500, "", EKind::Unreachable, "problem of its own");
}

void TestRegistration::tellsWhyAWebhookIsDead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, words);
    FakeHttpClient client(FakeHttpClient::always(status, body));
    TestExecution execution(client);
    const auto kept = m_slack->registerWith(at(webhook()), execution);
    QVERIFY(!kept);
    QCOMPARE(int(kept.error().kind), kind);
    QVERIFY2(kept.error().text().contains(words), qPrintable(kept.error().text()));
    QVERIFY(!kept.error().text().contains(QStringLiteral("5ecret")));
    QVERIFY(!kept.error().remedy.isEmpty());
}

void TestRegistration::followsNoRedirect()
{
    ScriptedServer elsewhere(ScriptedServer::answering({httpAnswer(400, "no_text")}));
    ScriptedServer server(ScriptedServer::answering(
        {httpAnswer(302, {}, "Location: " + elsewhere.url(path()).toEncoded() + "\r\n")}));
    NetworkClient client;
    TestExecution execution(client);
    const auto kept = m_slack->registerWith(at(server.url(path()).toString()), execution);
    QVERIFY(!kept);
    QVERIFY(kept.error().text().contains(QStringLiteral("redirects")));
    QVERIFY(!kept.error().text().contains(QStringLiteral("5ecret")));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestRegistration::takesAddressesOfSlack_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("used");
    QTest::newRow("plain") << webhook() << webhook();
    QTest::newRow("for governments") << QStringLiteral("https://hooks.slack-gov.com") + path()
                                     << QStringLiteral("https://hooks.slack-gov.com") + path();
    QTest::newRow("slash, query and space") << webhook() + QStringLiteral("/?x=1#y \n") << webhook();
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") + path()
                                  << QStringLiteral("http://127.0.0.1:8080") + path();
}

void TestRegistration::takesAddressesOfSlack()
{
    QFETCH(QString, pasted);
    const auto config = Config::read(at(pasted).input);
    QVERIFY(config);
    QTEST(config->webhook.toString(), "used");
}

void TestRegistration::refusesOtherAddressesInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *url, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(words);
    };
    row("trigger", "https://hooks.slack.com/triggers/T00/1/5ecret", "is the webhook of a workflow");
    row("workflow", "https://hooks.slack.com/workflows/T00/A00/1/5ecret", "is the webhook of a workflow");
    row("another host", "https://example.com/services/T00/B00/5ecret", "is not an address of Slack's");
    row("a host that looks alike", "https://hooks.slack.com.example.org/services/T00/B00/5ecret",
        "is not an address of Slack's");
    row("in clear", "http://hooks.slack.com/services/T00/B00/5ecret", "must begin with https://");
    row("a user", "https://5ecret@hooks.slack.com/services/T00/B00/5ecret", "has a user name");
    row("a part too few", "https://hooks.slack.com/services/T00/5ecret", "must have the form");
    row("a part too many", "https://hooks.slack.com/services/T00/B00/5ecret/5ecret", "must have the form");
    row("no URL", "5ecret", "is not a whole URL");
}

void TestRegistration::refusesOtherAddressesInWords()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    FakeHttpClient client(FakeHttpClient::always(400, "no_text"));
    TestExecution execution(client);
    const auto kept = m_slack->registerWith(at(url), execution);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
    QCOMPARE(kept.error().violations.front().pointer, QStringLiteral("/webhook"));
    QVERIFY2(kept.error().text().contains(words), qPrintable(kept.error().text()));
    QVERIFY(!kept.error().text().contains(QStringLiteral("5ecret")));
    QVERIFY(client.requests.empty());
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
