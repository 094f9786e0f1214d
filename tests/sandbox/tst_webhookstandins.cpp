// SPDX-License-Identifier: Apache-2.0
#include "sandbox/slack.h"
#include "sandbox/webhook.h"

#include "curl.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace attache;
using sandbox::Slack;
using sandbox::Webhook;

namespace
{

const QByteArray json("application/json");
const QByteArray workflow = R"("Workflow":{"ID":"1","Name":"build","Team":"","Project":"shop"})";
const QByteArray run = R"("WorkflowRun":{"ID":"2","State":"success","StartedAt":"","FinishedAt":"",)"
                       R"("RunnerType":"","RunURL":"","AttestationDigest":"sha256:00"})";

QByteArray message(const QByteArray &kind, const QByteArray &metadata, const QByteArray &data = "e30=")
{
    return "{\"Kind\":\"" + kind + "\",\"Data\":\"" + data + "\",\"Metadata\":{" + metadata + "}}";
}

const QByteArray right = message("ATTESTATION", workflow + ',' + run);

/// Base64 of the HMAC-SHA256, as openssl makes it.
QByteArray signedByOpenssl(const QByteArray &text, const QByteArray &key)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-binary"),
                   QStringLiteral("-mac"), QStringLiteral("HMAC"), QStringLiteral("-macopt"),
                   QStringLiteral("hexkey:%1").arg(QString::fromLatin1(key.toHex()))});
    openssl.write(text);
    openssl.closeWriteChannel();
    return openssl.waitForFinished(10'000) ? openssl.readAllStandardOutput().toBase64() : QByteArray();
}

} // namespace

/// The stand-ins of Slack and of a generic receiver, held against curl and openssl.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slackTakesAMessage();
    void slackHoldsMessagesAgainstItsLimits_data();
    void slackHoldsMessagesAgainstItsLimits();
    void slackKnowsItsAddress_data();
    void slackKnowsItsAddress();
    void slackTellsWhatWouldHavePinged();
    void slackSlowsDownWhoPostsTooFast();
    void aReceiverKeepsAPostAndTellsOfIt();
    void aReceiverRefusesWhatARealOneWouldRefuse_data();
    void aReceiverRefusesWhatARealOneWouldRefuse();
    void aReceiverChecksSignatures_data();
    void aReceiverChecksSignatures();

private:
    static test::CurlAnswer post(const QByteArray &url, const QByteArray &type, const QByteArray &body,
                                 const QByteArrayList &arguments = {})
    {
        return test::curl(
            arguments + QByteArrayList{"-H", "Content-Type: " + type, "--data-binary", "@-", url}, body);
    }

    std::unique_ptr<Slack> m_slack;
    std::unique_ptr<Webhook> m_receiver; ///< that checks no signatures
    QByteArray m_slackUrl;
    QByteArray m_receiverUrl;
};

void TestWebhooks::init()
{
    auto slack = Slack::start();
    QVERIFY(slack);
    m_slack = std::move(*slack);
    m_slackUrl = m_slack->registration().value(QLatin1String("webhook")).toString().toUtf8();
    auto receiver = Webhook::start(0, QString());
    QVERIFY(receiver);
    m_receiver = std::move(*receiver);
    m_receiverUrl = m_receiver->url().toEncoded();
}

void TestWebhooks::slackTakesAMessage()
{
    const auto answer = post(m_slackUrl, "application/json; charset=utf-8", R"({"text":"New attestation"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("ok"));
    QCOMPARE(m_slack->received().first().words, QStringLiteral("message “New attestation”"));
    QCOMPARE(m_slack->received().first().content, QByteArray(R"({"text":"New attestation"})"));
}

void TestWebhooks::slackHoldsMessagesAgainstItsLimits_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &body, const char *said,
                        const QByteArray &type = json) {
        QTest::newRow(name) << type << body << QByteArray(said);
    };
    const auto blocks = [](const QByteArray &list) { return "{\"blocks\":[" + list + "]}"; };
    const auto text = [](const char *type, int length) {
        return QByteArray(R"("text":{"type":")") + type + R"(","text":")" + QByteArray(length, 'x') + "\"}";
    };
    const auto section = [&](int length) { return R"({"type":"section",)" + text("mrkdwn", length) + '}'; };
    const auto fields = [&](int count) {
        QByteArrayList all;
        for (int i = 0; i < count; ++i)
            all.append(R"({"type":"mrkdwn","text":"x"})");
        return R"({"type":"section","fields":[)" + all.join(',') + "]}";
    };
    QByteArrayList dividers;
    for (int i = 0; i < 50; ++i)
        dividers.append(R"({"type":"divider"})");
    row("no JSON", "{", "invalid_payload");
    row("no object", "[]", "invalid_payload");
    row("not UTF-8", "{\"text\":\"\xff\"}", "invalid_payload");
    row("another type", R"({"text":"x"})", "invalid_payload", "text/plain");
    row("another encoding", R"({"text":"x"})", "invalid_payload", "application/json; charset=latin1");
    row("nothing", "{}", "no_text");
    row("an empty text", R"({"text":""})", "no_text");
    row("a text that is none", R"({"text":5})", "invalid_payload");
    row("a long text is cut", "{\"text\":\"" + QByteArray(40'001, 'x') + "\"}", "ok");
    row("50 blocks", blocks(dividers.join(',')), "ok");
    row("51 blocks", blocks((dividers + QByteArrayList{dividers.first()}).join(',')), "invalid_blocks");
    row("blocks that are no list", R"({"text":"x","blocks":{}})", "invalid_blocks_format");
    row("an unknown block", blocks(R"({"type":"table-of-mine"})"), "invalid_blocks");
    row("a section of 3000", blocks(section(3000)), "ok");
    row("a section of 3001", blocks(section(3001)), "invalid_blocks");
    row("an empty section", blocks(section(0)), "invalid_blocks");
    row("a header of 150", blocks(R"({"type":"header",)" + text("plain_text", 150) + '}'), "ok");
    row("a header of 151", blocks(R"({"type":"header",)" + text("plain_text", 151) + '}'), "invalid_blocks");
    row("a header in markup", blocks(R"({"type":"header",)" + text("mrkdwn", 5) + '}'), "invalid_blocks");
    row("10 fields", blocks(fields(10)), "ok");
    row("11 fields", blocks(fields(11)), "invalid_blocks");
    row("a context", blocks(R"({"type":"context","elements":[{"type":"mrkdwn","text":"x"}]})"), "ok");
    row("a context of nothing", blocks(R"({"type":"context","elements":[]})"), "invalid_blocks");
    row("attachments that are no list", R"({"text":"x","attachments":{}})", "invalid_attachments");
    row("101 attachments", "{\"attachments\":[" + QByteArray("{},").repeated(100) + "{}]}",
        "too_many_attachments");
}

void TestWebhooks::slackHoldsMessagesAgainstItsLimits()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    const auto answer = post(m_slackUrl, type, body);
    QCOMPARE(answer.body, said);
    QCOMPARE(answer.status, said == "ok" ? 200 : 400);
    QCOMPARE(m_slack->received().size(), said == "ok" ? 1 : 0);
}

void TestWebhooks::slackKnowsItsAddress_data()
{
    QTest::addColumn<QByteArray>("end"); ///< of the address, in place of the right one
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another token") << QByteArray("x") << 403 << QByteArray("invalid_token");
    QTest::newRow("nobody's") << QByteArray("/services/T0/B0/x") << 404 << QByteArray("no_service");
    QTest::newRow("a workflow's") << QByteArray("/triggers/T0/1/x") << 404 << QByteArray("no_service");
}

void TestWebhooks::slackKnowsItsAddress()
{
    QFETCH(QByteArray, end);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const QByteArray url = end.startsWith('/') ? m_slack->address().toUtf8() + end : m_slackUrl + end;
    const auto answer = post(url, json, R"({"text":"x"})");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, said);
    QCOMPARE(test::curl({m_slackUrl}).status, 405);
}

void TestWebhooks::slackTellsWhatWouldHavePinged()
{
    const auto pings = [this](const QByteArray &text) {
        [&] { QCOMPARE(post(m_slackUrl, json, "{\"text\":\"" + text + "\"}").status, 200); }();
        return m_slack->received().last().details.value(QLatin1String("pings")).toArray();
    };
    QCOMPARE(pings("<!channel> and <@U123>"),
             QJsonArray({QStringLiteral("<!channel>"), QStringLiteral("<@U123>")}));
    QCOMPARE(pings("&lt;!channel&gt; and @here"), QJsonArray());
}

void TestWebhooks::slackSlowsDownWhoPostsTooFast()
{
    test::CurlAnswer answer;
    for (int i = 0; i < 30 && answer.status != 429; ++i)
        answer = post(m_slackUrl, json, R"({"text":"x"})");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.body, QByteArray("rate_limited"));
    QVERIFY(answer.headers.contains("Retry-After: 1"));
    bool isTakenLater = false;
    QTRY_VERIFY(isTakenLater = isTakenLater || post(m_slackUrl, json, R"({"text":"x"})").status == 200);
}

void TestWebhooks::aReceiverKeepsAPostAndTellsOfIt()
{
    QByteArray told; // written before the answer is sent
    m_receiver->onReceived([&told](const sandbox::Received &received) { told = received.content; });
    QCOMPARE(m_receiver->url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(post(m_receiverUrl, json, right).status, 204);
    QCOMPARE(told, right);
    const auto kept = m_receiver->received();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().integration, QStringLiteral("webhook"));
    QCOMPARE(kept.first().content, right);
    QCOMPARE(kept.first().words, QStringLiteral("ATTESTATION of workflow build, 2 bytes"));
    QVERIFY(kept.first().at.isValid());
}

void TestWebhooks::aReceiverRefusesWhatARealOneWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *said,
                        const QByteArray &type = json) {
        QTest::newRow(name) << type << body << status << QByteArray(said);
    };
    row("no JSON", "{\"a\":", 400, "not a JSON object");
    row("no object", "[]", 400, "not a JSON object");
    row("nothing", "", 400, "not a JSON object");
    row("another type", right, 415, "application/json", "text/plain");
    row("an unknown kind", message("EVIDENCE", workflow + ',' + run), 400, "Kind");
    row("no workflow", message("ATTESTATION", run), 400, "Metadata.Workflow.ID");
    row("no run", message("ATTESTATION", workflow), 400, "Metadata.WorkflowRun.ID");
    row("no base64", message("ATTESTATION", workflow + ',' + run, "{}"), 400, "base64");
    row("no data", message("ATTESTATION", workflow + ',' + run, ""), 400, "base64");
}

void TestWebhooks::aReceiverRefusesWhatARealOneWouldRefuse()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const auto answer = post(m_receiverUrl, type, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(said), answer.body.constData());
    QVERIFY(m_receiver->received().isEmpty());
    QCOMPARE(test::curl({m_receiverUrl}).status, 405);
    QCOMPARE(post(m_receiverUrl + "/other", json, right).status, 404);
}

void TestWebhooks::aReceiverChecksSignatures_data()
{
    QTest::addColumn<qint64>("age"); // seconds
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("isItsKey");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << qint64(0) << QByteArray("v1,") << true << 204;
    QTest::newRow("right, after another one") << qint64(0) << QByteArray("v1,AAAA v1,") << true << 204;
    QTest::newRow("another key") << qint64(0) << QByteArray("v1,") << false << 401;
    QTest::newRow("another scheme") << qint64(0) << QByteArray("v1a,") << true << 401;
    QTest::newRow("too old") << qint64(400) << QByteArray("v1,") << true << 401;
    QTest::newRow("from the future") << qint64(-400) << QByteArray("v1,") << true << 401;
}

void TestWebhooks::aReceiverChecksSignatures()
{
    QFETCH(qint64, age);
    QFETCH(QByteArray, prefix);
    QFETCH(bool, isItsKey);
    QFETCH(int, status);
    const auto receiver = Webhook::start();
    QVERIFY(receiver);
    const QString secret = (*receiver)->registration().value(QLatin1String("signingSecret")).toString();
    QVERIFY(secret.startsWith(QLatin1String("whsec_")));
    const QByteArray key = isItsKey ? QByteArray::fromBase64(secret.mid(6).toLatin1()) : QByteArray(32, 'z');
    const QByteArray timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch() - age);
    const QByteArray signature = signedByOpenssl("d-1." + timestamp + '.' + right, key);
    const QByteArray url = (*receiver)->url().toEncoded();
    QCOMPARE(post(url, json, right,
                  {"-H", "webhook-id: d-1", "-H", "webhook-timestamp: " + timestamp, "-H",
                   "webhook-signature: " + prefix + signature})
                 .status,
             status);
    QCOMPARE(post(url, json, right).status, 401);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhookstandins.moc"
