// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"
#include "support/harfields.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <atomic>

using namespace attache;

/// What commands tell of the attempts at a delivery: compared, and saved.
class AttemptCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void twoAttemptsAreCompared();
    void anAttemptThatIsNotThereIsAnError();
    void requestsAreSavedAsHar();
    void oneAttemptIsSavedAsHar();

private:
    Ran run(const char *line) { return m_run(words(line)); }

    Ran withId(const char *line) { return m_run(words(line) + QStringList{m_id}); }

    void answer(test::WireConnection &connection);
    QByteArray saved(const QStringList &arguments);

    // An address is a secret of a webhook, and so is what signs.
    const QString m_place = QStringLiteral("b7e1-hook-of-the-build-4471c0");
    const QString m_signing = QStringLiteral("whsec_c2lnbmluZy1zZWNyZXQtb2YtdGhpcy1ydW4=");
    std::atomic<int> m_status = 200;
    test::ScriptedServer m_server{[this](test::WireConnection &connection) { answer(connection); }};
    CommandRun m_run;
    QString m_id;
};

/// Says what it was asked for, and so repeats the secrets.
void AttemptCommandsTest::answer(test::WireConnection &connection)
{
    while (connection.readRequest()) {
        const QByteArray place = m_place.toUtf8();
        connection.write(test::httpAnswer(
            m_status, "no: " + place + ", " + m_signing.toUtf8().toBase64() + ", " + m_signing.toUtf8(),
            "X-Place: " + place + "\r\n"));
    }
}

/// A delivery that was tried three times, each with another answer.
void AttemptCommandsTest::initTestCase()
{
    m_run.realIntegrations = true;
    const QString url = m_server.url(QLatin1Char('/') + m_place).toString();
    const Ran added = m_run(words("integration registered add webhook --name hook --opt") +
                            QStringList{QStringLiteral("url=%1").arg(url), QStringLiteral("--opt"),
                                        QStringLiteral("signingSecret=%1").arg(m_signing)});
    QVERIFY2(added.status == 0, qPrintable(added.err));
    QCOMPARE(run("workflow add build-api --project shop").status, 0);
    QCOMPARE(run("integration attached add --workflow build-api --integration hook").status, 0);
    const QString file = m_run.written("attestation.json", testing::json(testing::envelope()));
    m_status = 400;
    QCOMPARE(m_run(words("attestation push --wait=15") + QStringList{file}).status, 1);
    m_id = run("delivery list -o json").json()[0][QLatin1String("id")].toString();
    for (const int status : {413, 422}) {
        m_status = status;
        QCOMPARE(withId("delivery redeliver").status, 0);
        QCOMPARE(run("run --once").status, 1); // it does not take it
    }
    QCOMPARE(withId("delivery describe -o json").json()[QLatin1String("attemptDetails")].toArray().size(), 3);
}

void AttemptCommandsTest::twoAttemptsAreCompared()
{
    const Ran told = withId("delivery describe --compare 1 3");
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY2(told.out.startsWith(QLatin1String("--- attempt 1 at ")), qPrintable(told.out));
    QVERIFY2(told.out.contains(QLatin1String("\n-status 400\n+status 422\n")), qPrintable(told.out));
    QVERIFY2(!told.out.contains(QLatin1String("413")), qPrintable(told.out));
    QVERIFY2(!told.out.contains(m_place) && !told.out.contains(m_signing), qPrintable(told.out));
    const QJsonObject json = withId("delivery describe -o json --compare 3 1").json().object();
    QCOMPARE(json.value(QLatin1String("attempts")).toArray(), (QJsonArray{3, 1}));
    QJsonArray answer;
    for (const QJsonValue &part : json.value(QLatin1String("differences")).toArray())
        if (part[QLatin1String("part")] == QLatin1String("response") &&
            part[QLatin1String("exchange")].toInt() == 1)
            answer = part[QLatin1String("lines")].toArray();
    QCOMPARE(answer.size(), 2);
    QCOMPARE(answer[0][QLatin1String("attempt")].toInt(), 3);
    QCOMPARE(answer[0][QLatin1String("text")].toString(), QStringLiteral("status 422"));
}

void AttemptCommandsTest::anAttemptThatIsNotThereIsAnError()
{
    for (const char *line :
         {"delivery describe --compare 1 4", "delivery export none.har --attempt 4 --id"}) {
        const Ran ran = m_run(words(line) + QStringList{m_id});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(QLatin1String("it has no attempt 4")), qPrintable(ran.err));
    }
}

QByteArray AttemptCommandsTest::saved(const QStringList &arguments)
{
    const QString path = m_run.folder.filePath(QStringLiteral("out.har"));
    QFile::remove(path);
    const Ran ran = m_run(words("delivery export -o json") + QStringList{path} + arguments);
    QFile file(path);
    if (ran.status != 0 || ran.json()[QLatin1String("count")].toInt() != 1 || !file.open(QIODevice::ReadOnly))
        qFatal("nothing was saved: %s", qPrintable(ran.err));
    return file.readAll();
}

void AttemptCommandsTest::requestsAreSavedAsHar()
{
    for (const QStringList &arguments :
         {QStringList{}, words("--format har --state failed"), QStringList{QStringLiteral("--id"), m_id}}) {
        const QByteArray archive = saved(arguments);
        QCOMPARE(test::HarFields::problems(archive), QStringList());
        const QJsonArray entries =
            QJsonDocument::fromJson(archive)[QLatin1String("log")][QLatin1String("entries")].toArray();
        QList<int> statuses;
        for (const QJsonValue &entry : entries)
            statuses.append(entry[QLatin1String("response")][QLatin1String("status")].toInt());
        QCOMPARE(statuses, (QList<int>{400, 413, 422}));
        QVERIFY(archive.contains("\xe2\x80\xa2\xe2\x80\xa2")); // masked, as it is shown
        for (const QString &secret : {m_place, m_signing, m_signing.mid(6)})
            for (const QByteArray &spelt : {secret.toUtf8(), secret.toUtf8().toBase64()})
                QVERIFY2(!archive.contains(spelt), archive.mid(qMax(0, archive.indexOf(spelt) - 150), 400));
    }
}

void AttemptCommandsTest::oneAttemptIsSavedAsHar()
{
    const QByteArray archive =
        saved({QStringLiteral("--id"), m_id, QStringLiteral("--attempt"), QStringLiteral("2")});
    QCOMPARE(test::HarFields::problems(archive), QStringList());
    const QJsonArray entries =
        QJsonDocument::fromJson(archive)[QLatin1String("log")][QLatin1String("entries")].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][QLatin1String("_delivery")][QLatin1String("attempt")].toInt(), 2);
}

QTEST_GUILESS_MAIN(AttemptCommandsTest)
#include "tst_attemptcommands.moc"
