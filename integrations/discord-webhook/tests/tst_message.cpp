// SPDX-License-Identifier: Apache-2.0
#include "posts.h"

#include "engine/recording.h"

#include <QTest>

using namespace attache;
using namespace attache::ATTACHE_INTEGRATION;
using namespace attache::test;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsNobody();
    void keepsWithinEveryLimit();
    void sendsAWellFormedForm();
    void coloursByWhatHappened();
    void leavesNoSecretInTheRecord();

private:
    const std::unique_ptr<Integration> m_discord = create();
};

void TestMessage::mentionsNobody()
{
    // 10: @everyone <@123> <@&1> in the attestation → "parse": []
    const QString nasty = QStringLiteral("@everyone <@123> <@&1> **bold** [a](https://b.example) `c` ||d||");
    ExecutionRequest nastyRequest = request();
    nastyRequest.workflow.name = nasty;
    nastyRequest.attestation.materials.front().name = nasty;
    const auto posts = m_discord->preview(nastyRequest);
    QCOMPARE(posts.size(), std::size_t(1));
    const QJsonObject payload = payloadOf(posts.front());
    QCOMPARE(payload.value(QStringLiteral("allowed_mentions")).toObject(),
             (QJsonObject{{QStringLiteral("parse"), QJsonArray()}}));
    QCOMPARE(payload.value(QStringLiteral("content")).toString(), // an embed never mentions anybody
             QStringLiteral("New attestation received"));
    const QString embed = QString::fromUtf8(QJsonDocument(embedOf(posts.front())).toJson());
    for (const char *live : {"<@123>", " **bold**", "[a](", " `c`", " ||d||"})
        QVERIFY2(!embed.contains(QString::fromLatin1(live)), live);
}

void TestMessage::keepsWithinEveryLimit()
{
    // 11: over-long everything, and emoji at every cut → clipped validly
    ExecutionRequest large = request();
    for (int shift = 0; shift < 8; ++shift) {
        const QString text =
            QString(shift, QLatin1Char('x')) + QStringLiteral("👩‍👧_*").repeated(3000);
        large.workflow.name = large.workflow.project = text;
        large.attestation.digest = large.attestation.run.runId = large.attestation.run.runnerUrl = text;
        large.attestation.policy = {PolicyStatus::Verdict::Blocked, 30, 60, 0, 0, {}};
        large.attestation.policy.evaluations.assign(30, {text, {}, {}, text, false, {}, {text, text}});
        large.attestation.materials.assign(30, large.attestation.materials.front());
        for (Material &material : large.attestation.materials)
            material.name = material.type = text;
        const HttpRequest post = m_discord->preview(large).front();
        const QJsonObject payload = payloadOf(post);
        const QJsonObject embed = payload.value(QStringLiteral("embeds")).toArray().at(0).toObject();
        const QJsonArray fields = embed.value(QStringLiteral("fields")).toArray();
        const QString title = embed.value(QStringLiteral("title")).toString();
        qsizetype sum = title.size();
        QVERIFY(!title.isEmpty() && title.size() <= 256 && title.isValidUtf16());
        QVERIFY(fields.size() <= 25);
        for (const auto &field : fields) {
            const QString name = field[u"name"].toString();
            const QString value = field[u"value"].toString();
            QVERIFY(!name.isEmpty() && name.size() <= 256);
            QVERIFY2(!value.isEmpty() && value.size() <= 1024, qPrintable(name));
            QVERIFY(value.isValidUtf16());
            sum += name.size() + value.size();
        }
        QVERIFY2(sum <= 6000, qPrintable(QString::number(sum)));
        const QJsonObject file = payload.value(QStringLiteral("attachments")).toArray().at(0).toObject();
        QVERIFY(file.value(QStringLiteral("description")).toString().size() <= 1024);
        QVERIFY(bytesOf(post.body).size() < 2 * 1024 * 1024);
    }
}

void TestMessage::sendsAWellFormedForm()
{
    // 15: exact names, a JSON part, a file name in UTF-8
    const HttpRequest post = m_discord->preview(request()).front();
    const QByteArray type = headerOf(post, "Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    QVERIFY(bytesOf(post.body).endsWith("--" + type.mid(type.indexOf('=') + 1) + "--\r\n"));
    const QList<Part> parts = partsOf(type, bytesOf(post.body));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].head, QByteArray("Content-Disposition: form-data; name=\"payload_json\"\r\n"
                                       "Content-Type: application/json"));
    QCOMPARE(parts[1].head, QByteArray("Content-Disposition: form-data; name=\"files[0]\"; "
                                       "filename=\"attestation-b\xC3\xBC"
                                       "cher-api.txt\"\r\nContent-Type: text/plain; charset=utf-8"));
    QVERIFY(QString::fromUtf8(parts[1].content).startsWith(QStringLiteral("┌")));
    const QJsonObject file = QJsonDocument::fromJson(parts[0].content)
                                 .object()
                                 .value(QStringLiteral("attachments"))
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QCOMPARE(file.value(QStringLiteral("id")).toInt(-1), 0);
    QCOMPARE(file.value(QStringLiteral("filename")).toString(), QStringLiteral("attestation-bücher-api.txt"));

    ExecutionRequest nasty = request();
    nasty.workflow.name = QStringLiteral("a\"\r\nX: y/../\\");
    const HttpRequest other = m_discord->preview(nasty).front();
    QVERIFY(partsOf(headerOf(other, "Content-Type"), bytesOf(other.body))
                .value(1)
                .head.contains("filename=\"attestation-a--X--y-..--.txt\""));
}

void TestMessage::coloursByWhatHappened()
{
    const auto colourOf = [this](PolicyStatus::Verdict verdict, int violations, SignatureState::State state) {
        ExecutionRequest coloured = request();
        coloured.attestation.policy = {verdict, 2, violations, 0, 0, {}};
        coloured.signature.state = state;
        return embedOf(m_discord->preview(coloured).front()).value(QStringLiteral("color")).toInt();
    };
    using Verdict = PolicyStatus::Verdict;
    using State = SignatureState::State;
    const int good = colourOf(Verdict::Passed, 0, State::Valid);
    const int middling = colourOf(Verdict::Warning, 1, State::Valid);
    const int bad = colourOf(Verdict::Blocked, 1, State::Valid);
    QVERIFY(good != middling && middling != bad && bad != good);
    QCOMPARE(colourOf(Verdict::Passed, 0, State::Invalid), bad);
}

void TestMessage::leavesNoSecretInTheRecord()
{
    // It calls another spelling of the address than the one that was pasted.
    const ExecutionRequest post = request();
    const QStringList secrets{post.registration.value(QStringLiteral("webhook")).toString()};
    const Result<HttpResponse, HttpFailure> answer =
        HttpResponse{200, {}, R"({"id":"1","token":")" + token().toLatin1() + "\"}", false};
    const Exchange exchange = maskedExchange(m_discord->preview(post).front(), &answer, secrets);
    QCOMPARE(exchange.url, QStringLiteral("https://discord.com/…"));
    for (const QString &kept : {exchange.requestBody, exchange.responseBody})
        QVERIFY2(!kept.isEmpty() && !kept.contains(QStringLiteral("5ecret")), qPrintable(kept));
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
