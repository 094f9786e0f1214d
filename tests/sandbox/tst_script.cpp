// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "curl.h"

#include <QTest>

#include <chrono>

using namespace attache;
using namespace attache::sandbox;
using namespace std::chrono_literals;

/// All stand-ins at once, and the scripts that they follow.
class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void saysWhatIsWrongInAScript_data();
    void saysWhatIsWrongInAScript();
    void isFollowedByTheStandInThatItNames();
    void takesPortsInARow();
    void saysThatAPortIsTaken();
    void needsPortsEnough();
};

void TestScript::readsEveryMember()
{
    const auto script = readScript(R"({"slack-webhook": [
        {"status": 503, "headers": {"Retry-After": "1"}, "body": "bö", "delayMs": 20, "reset": true, "times": 3},
        {}], "guac": []})");
    QVERIFY2(script, script ? "" : qPrintable(script.error().text()));
    const QList<Fault> faults = script->value(QStringLiteral("slack-webhook"));
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0].status, 503);
    QCOMPARE(faults[0].headers, (QList<QPair<QByteArray, QByteArray>>{{"Retry-After", "1"}}));
    QCOMPARE(faults[0].body, QByteArray("bö"));
    QCOMPARE(faults[0].delay, 20ms);
    QVERIFY(faults[0].reset);
    QCOMPARE(faults[0].times, 3);
    QCOMPARE(faults[1].status, 0); // the right answer
    QCOMPARE(faults[1].times, 1);
}

void TestScript::saysWhatIsWrongInAScript_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); ///< empty: the whole of it
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &json, const char *place, const char *words) {
        QTest::newRow(name) << json << QString::fromLatin1(place) << QString::fromLatin1(words);
    };
    row("no JSON", "{", "", "is not JSON");
    row("no object", "[]", "", "is not a JSON object");
    row("a stand-in that there is not", R"({"jira":[]})", "/jira", "there are: dependency-track, ");
    row("no list", R"({"guac":{}})", "/guac", "list");
    row("an unknown member", R"({"guac":[{"code":500}]})", "/guac/0/code", "there are: status");
    row("a status that is a text", R"({"guac":[{"status":"500"}]})", "/guac/0/status", "whole number");
    row("no final status", R"({"guac":[{"status":100}]})", "/guac/0/status", "200");
    row("a negative delay", R"({"guac":[{"delayMs":-1}]})", "/guac/0/delayMs", "0");
    row("never", R"({"guac":[{"times":0}]})", "/guac/0/times", "1");
    row("a header that is a number", R"({"guac":[{"headers":{"Retry-After":1}}]})",
        "/guac/0/headers/Retry-After", "text");
    row("a header of two lines", R"({"guac":[{"headers":{"A":"b\r\nC: d"}}]})", "/guac/0/headers/A", "");
    row("a name that is none", R"({"guac":[{"headers":{"A b":"c"}}]})", "/guac/0/headers", "name");
}

void TestScript::saysWhatIsWrongInAScript()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto script = readScript(json);
    QVERIFY(!script);
    QCOMPARE(script.error().kind, Error::Kind::Invalid);
    if (place.isEmpty()) {
        QVERIFY2(script.error().why.contains(words), qPrintable(script.error().text()));
        return;
    }
    QCOMPARE(script.error().violations.size(), size_t(1));
    const Violation &violation = script.error().violations.front();
    QVERIFY2(violation.pointer.startsWith(place), qPrintable(violation.pointer));
    QVERIFY2(violation.message.contains(words), qPrintable(violation.message));
}

void TestScript::isFollowedByTheStandInThatItNames()
{
    const auto sandbox = Sandbox::start();
    QVERIFY(sandbox);
    QCOMPARE((*sandbox)->registrations().keys(), Sandbox::integrations());
    const auto script = readScript(R"({"slack-webhook":[{"status":410,"body":"channel_is_archived"}]})");
    QVERIFY(script);
    (*sandbox)->follow(*script);
    QByteArray told;
    (*sandbox)->onReceived([&told](const Received &received) { told = received.integration.toUtf8(); });
    const auto post = [&](const char *integration) {
        const QJsonObject inputs = (*sandbox)->of(QLatin1String(integration))->registration();
        return test::curl({"-H", "Content-Type: application/json", "-d", R"({"text":"x","content":"x"})",
                           inputs.value(QLatin1String("webhook")).toString().toUtf8()});
    };
    QCOMPARE(post("discord-webhook").status, 204);
    QCOMPARE(told, QByteArray("discord-webhook"));
    QCOMPARE(post("slack-webhook").body, QByteArray("channel_is_archived"));
    QCOMPARE(post("slack-webhook").body, QByteArray("ok"));
    QCOMPARE(told, QByteArray("slack-webhook"));
    QVERIFY((*sandbox)->of(QStringLiteral("jira")) == nullptr);
}

/// Whether something else has one of them cannot be known: it looks further then.
void TestScript::takesPortsInARow()
{
    for (quint16 port = 21'000; port < 30'000; port += 100) {
        const auto sandbox = Sandbox::start(port);
        if (!sandbox)
            continue;
        quint16 next = port;
        for (const auto &standIn : (*sandbox)->standIns())
            QVERIFY2(standIn->address().endsWith(QString::number(next++)), qPrintable(standIn->address()));
        return;
    }
    QFAIL("there are no ports in a row");
}

void TestScript::saysThatAPortIsTaken()
{
    const auto first = Sandbox::start();
    QVERIFY(first);
    const QString address = (*first)->standIns().front()->address();
    const quint16 port = address.section(QLatin1Char(':'), -1).toUShort();
    const auto second = Sandbox::start(port);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QVERIFY(second.error().text().contains(QString::number(port)));
}

void TestScript::needsPortsEnough()
{
    const auto sandbox = Sandbox::start(65'535);
    QVERIFY(!sandbox);
    QCOMPARE(sandbox.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
