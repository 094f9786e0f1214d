// SPDX-License-Identifier: Apache-2.0
#include "sandbox/discord.h"

#include "curl.h"

#include <QJsonArray>
#include <QTest>

using namespace attache;
using sandbox::Discord;

namespace
{

QByteArray repeated(int count, const QByteArray &what)
{
    QByteArrayList all;
    for (int i = 0; i < count; ++i)
        all.append(what);
    return all.join(',');
}

} // namespace

/// Held against curl: no code of ours asks.
class TestDiscord : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { start({}); }

    void tellsOfItsWebhook();
    void knowsItsAddress_data();
    void knowsItsAddress();
    void takesAMessage();
    void takesFiles();
    void holdsMessagesAgainstItsLimits_data();
    void holdsMessagesAgainstItsLimits();
    void refusesForms_data();
    void refusesForms();
    void refusesLargeFiles();
    void tellsWhatWouldHavePinged_data();
    void tellsWhatWouldHavePinged();
    void slowsDownWhoPostsTooFast();
    void wantsAThreadInAForum();
    void deletesAMessage();

private:
    void start(Discord::Options options)
    {
        auto started = Discord::start(0, options);
        QVERIFY(started);
        m_server = std::move(*started);
        m_url = m_server->registration().value(QLatin1String("webhook")).toString().toUtf8();
    }

    test::CurlAnswer post(const QByteArray &message, const QByteArray &query = "?wait=true")
    {
        return test::curl({"-H", "Content-Type: application/json", "--data-binary", "@-", m_url + query},
                          message);
    }

    static int code(const test::CurlAnswer &answer)
    {
        return answer.json().value(QLatin1String("code")).toInt(-1);
    }

    std::unique_ptr<Discord> m_server;
    QByteArray m_url;
};

void TestDiscord::tellsOfItsWebhook()
{
    const QJsonObject told = test::curl({m_url}).json();
    QCOMPARE(told.value(QLatin1String("type")).toInt(), 1);
    QVERIFY(!told.value(QLatin1String("name")).toString().isEmpty());
    QVERIFY(!told.contains(QLatin1String("user")));
    start({3, false});
    QCOMPARE(test::curl({m_url}).json().value(QLatin1String("type")).toInt(), 3);
}

void TestDiscord::knowsItsAddress_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("expected");
    QTest::newRow("pinned to a version")
        << QByteArray("/api/") << QByteArray("/api/v10/") << QByteArrayList() << 200 << -1;
    QTest::newRow("another webhook") << QByteArray("webhooks/") << QByteArray("webhooks/9")
                                     << QByteArrayList() << 404 << 10015;
    QTest::newRow("another token") << QByteArray() << QByteArray("x") << QByteArrayList() << 401 << 50027;
    QTest::newRow("somebody else's form")
        << QByteArray() << QByteArray("/github") << QByteArrayList() << 404 << 0;
    QTest::newRow("a later version") << QByteArray("/api/") << QByteArray("/api/v11/") << QByteArrayList()
                                     << 404 << 0;
    QTest::newRow("no user agent") << QByteArray("/api/") << QByteArray("/api/")
                                   << QByteArrayList{"-H", "User-Agent:"} << 403 << 40333;
    QTest::newRow("another method") << QByteArray("/api/") << QByteArray("/api/")
                                    << QByteArrayList{"-X", "PUT", "-d", ""} << 405 << 0;
}

void TestDiscord::knowsItsAddress()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArrayList, arguments);
    QFETCH(int, status);
    QFETCH(int, expected);
    const QByteArray url = from.isEmpty() ? m_url + to : QByteArray(m_url).replace(from, to);
    const auto answer = test::curl(arguments + QByteArrayList{url});
    QCOMPARE(answer.status, status);
    QCOMPARE(code(answer), expected);
}

void TestDiscord::takesAMessage()
{
    const auto waited = post(R"({"content":"hello","username":"Attestations"})");
    QCOMPARE(waited.status, 200);
    QVERIFY(waited.headers.contains("X-RateLimit-Remaining: 4"));
    QCOMPARE(waited.json().value(QLatin1String("content")).toString(), QStringLiteral("hello"));
    QCOMPARE(waited.json().value(QLatin1String("id")).toString(), m_server->messages().first().id);
    const auto unwaited = post(R"({"content":"again"})", "");
    QCOMPARE(unwaited.status, 204);
    QVERIFY(unwaited.body.isEmpty());
    QCOMPARE(m_server->received().last().words, QStringLiteral("message “again” with 0 files"));
    QCOMPARE(m_server->received().last().content, QByteArray("again"));
}

void TestDiscord::takesFiles()
{
    const auto answer = test::curl(
        {"-F",
         R"(payload_json={"content":"x","attachments":[{"id":0,"filename":"a.txt"}]};type=application/json)",
         "-F", "files[0]=@-;filename=\u00e4.txt", m_url},
        "what is in it\n");
    QCOMPARE(answer.status, 200); // with a file, though nobody waits
    const QJsonArray attachments = answer.json().value(QLatin1String("attachments")).toArray();
    QCOMPARE(attachments.first()[QLatin1String("filename")].toString(), QStringLiteral("ä.txt"));
    const auto files = m_server->messages().first().files;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().content, QByteArray("what is in it\n"));
    QCOMPARE(m_server->received().first().content, QByteArray("what is in it\n"));
}

void TestDiscord::holdsMessagesAgainstItsLimits_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("expected"); ///< Discord's code; 0: taken
    QTest::addColumn<QByteArray>("words");
    const auto text = [](const char *key, int length) {
        return QByteArray("\"") + key + "\":\"" + QByteArray(length, 'x') + '"';
    };
    const auto embed = [](const QByteArray &inner) { return "{\"embeds\":[{" + inner + "}]}"; };
    const QByteArray field = R"({"name":"n","value":"v"})";
    const auto fields = [&](const QByteArray &list) { return embed("\"fields\":[" + list + ']'); };
    const auto row = [](const char *name, const QByteArray &message, int expected, const char *words = "") {
        QTest::newRow(name) << message << expected << QByteArray(words);
    };
    row("content of 2000", '{' + text("content", 2000) + '}', 0);
    row("content of 2001", '{' + text("content", 2001) + '}', 50035,
        R"("content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH")");
    row("1000 emoji, two units each", "{\"content\":\"" + QByteArray("\U0001f600").repeated(1000) + "\"}", 0);
    row("1001 emoji", "{\"content\":\"" + QByteArray("\U0001f600").repeated(1001) + "\"}", 50035);
    row("nothing", "{}", 50006);
    row("white space", R"({"content":" \n"})", 50006);
    row("content that is no text", R"({"content":5})", 50035);
    row("no JSON", "{", 50109);
    row("10 embeds", "{\"embeds\":[" + repeated(10, R"({"title":"t"})") + "]}", 0);
    row("11 embeds", "{\"embeds\":[" + repeated(11, R"({"title":"t"})") + "]}", 50035, "10 or fewer");
    row("title of 256", embed(text("title", 256)), 0);
    row("title of 257", embed(text("title", 257)), 50035, R"("0":{"title")");
    row("description of 4096", embed(text("description", 4096)), 0);
    row("description of 4097", embed(text("description", 4097)), 50035);
    row("25 fields", fields(repeated(25, field)), 0);
    row("26 fields", fields(repeated(26, field)), 50035, "25 or fewer");
    row("a field without a value", fields(R"({"name":"n"})"), 50035, "BASE_TYPE_REQUIRED");
    row("a field with an empty name", fields(R"({"name":"","value":"v"})"), 50035, "BASE_TYPE_REQUIRED");
    row("a field's name of 257", fields('{' + text("name", 257) + R"(,"value":"v"})"), 50035);
    row("a field's value of 1025", fields(R"({"name":"n",)" + text("value", 1025) + '}'), 50035);
    row("footer of 2049", embed("\"footer\":{" + text("text", 2049) + '}'), 50035);
    row("author of 257", embed("\"author\":{" + text("name", 257) + '}'), 50035);
    row("6000 in all embeds",
        "{\"embeds\":[{" + text("description", 4000) + "},{" + text("description", 2000) + "}]}", 0);
    row("6001 in all embeds",
        "{\"embeds\":[{" + text("description", 4000) + "},{" + text("description", 2001) + "}]}", 50035,
        "MAX_EMBED_SIZE_EXCEEDED");
    row("username of 80", R"({"content":"x",)" + text("username", 80) + '}', 0);
    row("username of 81", R"({"content":"x",)" + text("username", 81) + '}', 50035,
        R"("username":{"_errors")");
    row("username with a forbidden word", R"({"content":"x","username":"My DisCord Bot"})", 50035,
        "USERNAME_INVALID_CONTAINS");
    row("username with @", R"({"content":"x","username":"a@b"})", 50035);
    row("username everyone", R"({"content":"x","username":"everyone"})", 50035);
    row("avatar_url of 2049", R"({"content":"x",)" + text("avatar_url", 2049) + '}', 50035);
    row("an unknown kind of mention", R"({"content":"x","allowed_mentions":{"parse":["all"]}})", 50035);
    row("mentions twice", R"({"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}})", 50035);
    row("an attachment without its file", R"({"content":"x","attachments":[{"id":0}]})", 50035,
        "ATTACHMENT_NOT_FOUND");
    row("a thread in a channel of text", R"({"content":"x","thread_name":"t"})", 220003);
}

void TestDiscord::holdsMessagesAgainstItsLimits()
{
    QFETCH(QByteArray, message);
    QFETCH(int, expected);
    QFETCH(QByteArray, words);
    const auto answer = post(message);
    QCOMPARE(answer.status, expected == 0 ? 200 : 400);
    QCOMPARE(code(answer), expected == 0 ? -1 : expected);
    QVERIFY2(answer.body.contains(words), answer.body.constData());
    QCOMPARE(m_server->received().size(), expected == 0 ? 1 : 0);
}

void TestDiscord::refusesForms_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("expected");
    QTest::newRow("a file without a name") << QByteArrayList{"-F", "files[0]=text"} << 50035;
    QTest::newRow("a name twice") << QByteArrayList{"-F", "files[0]=@-;filename=a", "-F",
                                                    "files[0]=@-;filename=b"}
                                  << 50035;
    QTest::newRow("a payload of another type")
        << QByteArrayList{"-F", R"(payload_json={"content":"x"};type=text/plain)"} << 50109;
    QTest::newRow("another type") << QByteArrayList{"-H", "Content-Type: text/plain", "-d", "x"} << 50035;
    QByteArrayList eleven;
    for (int i = 0; i < 11; ++i)
        eleven += {"-F", "files[" + QByteArray::number(i) + "]=@/dev/null;filename=a"};
    QTest::newRow("eleven files") << eleven << 30015;
}

void TestDiscord::refusesForms()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(int, expected);
    const auto answer = test::curl(arguments + QByteArrayList{m_url}, "x");
    QCOMPARE(answer.status, 400);
    QCOMPARE(code(answer), expected);
}

void TestDiscord::refusesLargeFiles()
{
    const auto send = [this](qsizetype size) {
        return test::curl({"-F", "files[0]=@-;filename=a", m_url}, QByteArray(size, 'x'));
    };
    QCOMPARE(send(10 * 1024 * 1024).status, 200);
    const auto over = send(10 * 1024 * 1024 + 1);
    QCOMPARE(over.status, 413);
    QCOMPARE(code(over), 40005);
    QCOMPARE(code(send(26 * 1024 * 1024)), 40005);
}

void TestDiscord::tellsWhatWouldHavePinged_data()
{
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<QStringList>("pings");
    const QStringList every{QStringLiteral("@everyone"), QStringLiteral("<@123>"), QStringLiteral("<@&1>")};
    QTest::newRow("nothing said") << QByteArray() << every;
    QTest::newRow("none") << QByteArray(R"(,"allowed_mentions":{"parse":[]})") << QStringList();
    QTest::newRow("people") << QByteArray(R"(,"allowed_mentions":{"parse":["users"]})")
                            << QStringList{every[1]};
    QTest::newRow("one role") << QByteArray(R"(,"allowed_mentions":{"roles":["1"]})")
                              << QStringList{every[2]};
}

void TestDiscord::tellsWhatWouldHavePinged()
{
    QFETCH(QByteArray, allowed);
    QFETCH(QStringList, pings);
    QCOMPARE(post(R"({"content":"@everyone <@123> <@&1>")" + allowed + '}').status, 200);
    QCOMPARE(m_server->received().first().details.value(QLatin1String("pings")).toArray(),
             QJsonArray::fromStringList(pings));
}

void TestDiscord::slowsDownWhoPostsTooFast()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(post(R"({"content":"x"})").status, 200);
    const auto refused = post(R"({"content":"x"})");
    QCOMPARE(refused.status, 429);
    const double wait = refused.json().value(QLatin1String("retry_after")).toDouble();
    QVERIFY(wait > 0 && wait <= 2);
    QVERIFY(refused.headers.contains("Retry-After: " + QByteArray(wait > 1 ? "2" : "1")));
    QVERIFY(refused.headers.contains("X-RateLimit-Bucket: "));
    QTRY_COMPARE(post(R"({"content":"x"})").status, 200);
}

void TestDiscord::wantsAThreadInAForum()
{
    start({1, true});
    QCOMPARE(code(post(R"({"content":"x"})")), 220001);
    QCOMPARE(code(post(R"({"content":"x","thread_name":"t"})", "?thread_id=5")), 220002);
    QCOMPARE(post(R"({"content":"x","thread_name":"t"})").status, 200);
    QCOMPARE(code(post(R"({"content":"x"})", "?thread_id=5")), 10003);
}

void TestDiscord::deletesAMessage()
{
    const QByteArray id = post(R"({"content":"x"})").json().value(QLatin1String("id")).toString().toUtf8();
    QCOMPARE(test::curl({"-X", "DELETE", m_url + "/messages/" + id}).status, 204);
    QVERIFY(m_server->messages().isEmpty());
    QCOMPARE(code(test::curl({m_url + "/messages/" + id})), 10008);
}

QTEST_GUILESS_MAIN(TestDiscord)
#include "tst_discordstandin.moc"
