// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace attache;

class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void anErrorNeverRepeatsAStrayValue();
    void helpAndVersionAreNoErrors();
    void unknownThingsEndWithOne_data();
    void unknownThingsEndWithOne();
    void aliasesAndSpellingsOfUpstreamWork_data();
    void aliasesAndSpellingsOfUpstreamWork();
    void schemaValidateListsViolations();
    void schemaValidateRefusesWhatItCannotUse_data();
    void schemaValidateRefusesWhatItCannotUse();
    void doctorSaysWhatWorks();
    void diagnosticsNameNothingThatIsSomeones();
    void aSharedStoreIsRefusedInClearWords();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    std::unique_ptr<CommandRun> m_run;
};

void CallsTest::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray("") << "it takes one of: integration";
    QTest::newRow("unknown verb") << QByteArray("integraton available list") << "Did you mean integration?";
    QTest::newRow("unknown verb below") << QByteArray("integration available lst") << "Did you mean list?";
    QTest::newRow("no verb below") << QByteArray("integration available")
                                   << "it takes one of: list, describe";
    QTest::newRow("unknown option") << QByteArray("integration registered add sink --otp a=b")
                                    << "Did you mean --opt?";
    QTest::newRow("an unknown option with a value")
        << QByteArray("integration attached list --workflw=x") << "--workflw: there is no such option";
    QTest::newRow("missing option") << QByteArray("integration attached add --workflow w") << "--integration";
    QTest::newRow("missing argument") << QByteArray("workflow delete") << "W (or --workflow";
    QTest::newRow("bad format") << QByteArray("workflow list -o yaml") << "must be one of: table, json";
    QTest::newRow("bad limit") << QByteArray("delivery list --limit 0") << "--limit";
    QTest::newRow("bad state") << QByteArray("delivery list --state sent") << "must be one of: queued";
    QTest::newRow("bad time") << QByteArray("delivery list --since yesterday") << "must be a time such as";
    QTest::newRow("bad wait") << QByteArray("attestation push x.json --wait=long") << "number of seconds";
    QTest::newRow("neither ids nor state") << QByteArray("delivery redeliver") << "either ids, or --state";
    QTest::newRow("no equals sign") << QByteArray("integration registered add sink --opt password")
                                    << "key=value";
    QTest::newRow("no such variable")
        << QByteArray("integration registered add sink --opt-env password=ATTACHE_NO_SUCH")
        << "has no variable";
    QTest::newRow("no such file") << QByteArray(
                                         "integration registered add sink --opt-file password=/no/such/file")
                                  << "cannot be read";
    QTest::newRow("bad workflow name") << QByteArray("workflow add Build_API") << "lower case";
}

void CallsTest::wrongCallsEndWithTwo()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const Ran ran = run(line.constData());
    QVERIFY2(ran.status == 2, qPrintable(QStringLiteral("%1 %2").arg(ran.status).arg(ran.err)));
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")) && ran.err.contains(words), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

void CallsTest::anErrorNeverRepeatsAStrayValue()
{
    for (const char *line : {"integration registered add sink --opt password=my hunter22", // not quoted
                             "integration registered add sink --opt hunter22",
                             "integration registered add sink --password=hunter22"}) {
        const Ran ran = run(line);
        QCOMPARE(ran.status, 2);
        QVERIFY2(!(ran.err + ran.out).contains(QLatin1String("hunter22")), qPrintable(ran.err));
    }
}

void CallsTest::helpAndVersionAreNoErrors()
{
    const Ran help = run("integration registered add --help");
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains(QLatin1String("--opt-file")) && help.err.isEmpty());
    QVERIFY2(help.out.contains(QLatin1String("Usage: attachectl integration registered add ")),
             qPrintable(help.out));
    QCOMPARE(run("--version").out, QStringLiteral("attachectl %1\n").arg(QLatin1String(ATTACHE_VERSION)));
}

void CallsTest::unknownThingsEndWithOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("workflow") << QByteArray("integration attached add --workflow nowhere --integration sink")
                              << 1;
    QTest::newRow("registration") << QByteArray(
                                         "integration attached add --workflow build-api --integration none")
                                  << 1;
    QTest::newRow("attachment") << QByteArray(
                                       "integration attached delete 00000000-0000-4000-8000-000000000000")
                                << 1;
    QTest::newRow("delivery") << QByteArray("delivery describe 00000000-0000-4000-8000-000000000000") << 1;
    QTest::newRow("attestation") << QByteArray("attestation describe 00000000-0000-4000-8000-000000000000")
                                 << 1;
    QTest::newRow("deliveries of none") << QByteArray("delivery list --integration none") << 1;
    QTest::newRow("integration") << QByteArray("integration registered add none") << 3;
    QTest::newRow("description of none") << QByteArray("integration available describe --id none") << 3;
}

void CallsTest::unknownThingsEndWithOne()
{
    QFETCH(QByteArray, line);
    m_run->setUpDelivery();
    const Ran ran = run(line.constData());
    QTEST(ran.status, "status");
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")), qPrintable(ran.err));
}

void CallsTest::aliasesAndSpellingsOfUpstreamWork_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"integration available ls", "integration available describe --name sink",
          "integration available describe sink", "integration registered ls",
          "integration registered describe sink", "integration registered describe --name sink",
          "integration attached ls",
          "integration attached attach --workflow build-api --integration sink --opt prefix=x",
          "integration registered delete --name sink", "integration registered delete sink --yes",
          "workflow ls", "workflow delete build-api", "attestation ls", "delivery ls"})
        QTest::newRow(line) << QByteArray(line);
}

void CallsTest::aliasesAndSpellingsOfUpstreamWork()
{
    QFETCH(QByteArray, line);
    m_run->setUpDelivery();
    const Ran ran = run(line.constData());
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY(ran.err.isEmpty());
}

void CallsTest::schemaValidateListsViolations()
{
    const QString schema = m_run->written(
        "schema.json", R"({"required":["a"],"properties":{"b":{"minimum":5}},"oneOf":[{"required":["c"]}]})");
    const QString bad = m_run->written("bad.json", R"({"b":1})");
    const QString good = m_run->written("good.json", R"({"a":1,"b":7,"c":1})");
    const QStringList validate = words("schema validate");
    QCOMPARE((*m_run)(validate + QStringList{schema, good}).status, 0);
    const Ran ran = (*m_run)(validate + QStringList{schema, bad});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QStringLiteral("/a: required: is required\n"
                                     "/b: minimum: must be at least 5\n"
                                     "\"\": oneOf: needs exactly one of: c\n"));
    const Ran json =
        (*m_run)(validate + QStringList{schema, bad, QStringLiteral("-o"), QStringLiteral("json")});
    QCOMPARE(json.json().array().first().toObject().value(QLatin1String("pointer")).toString(),
             QStringLiteral("/a"));
}

void CallsTest::schemaValidateRefusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::newRow("unenforced keyword") << QByteArray(R"({"contains":{}})") << QByteArray("1");
    QTest::newRow("no schema") << QByteArray("hello") << QByteArray("1");
    QTest::newRow("no JSON") << QByteArray("{}") << QByteArray("{");
    QTest::newRow("two values") << QByteArray("{}") << QByteArray("1,2");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("");
}

void CallsTest::schemaValidateRefusesWhatItCannotUse()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const Ran ran = (*m_run)(words("schema validate") + QStringList{m_run->written("s.json", schema),
                                                                    m_run->written("i.json", instance)});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")), qPrintable(ran.err));
}

void CallsTest::doctorSaysWhatWorks()
{
    const Ran ran = run("doctor");
    QVERIFY2(ran.status == 0, qPrintable(ran.out));
    for (const char *part : {"store", "keychain", "integrations", "network"})
        QVERIFY2(ran.out.contains(QLatin1String(part)), part);
    QVERIFY(run("doctor -o json").json().array().size() >= 4);
}

void CallsTest::diagnosticsNameNothingThatIsSomeones()
{
    m_run->registerSink("--name our-project --opt address=our-company");
    const Ran ran = run("diagnostics");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    const QJsonObject json = ran.json().object();
    QCOMPARE(json.value(QLatin1String("registrations")).toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("sink")},
                                     {QStringLiteral("state"), QStringLiteral("active")}}}));
    QVERIFY(json.value(QLatin1String("checks")).toArray().size() >= 4);
    QCOMPARE(json.value(QLatin1String("integrations")).toObject().value(QLatin1String("sink")).toString(),
             QStringLiteral("1.0"));
    for (const char *own : {"our-project", "our-company", "hunter22"})
        QVERIFY2(!ran.out.contains(QLatin1String(own)), own);
}

void CallsTest::aSharedStoreIsRefusedInClearWords()
{
    const Ran ran = run("--store postgresql://me:hunter22@host/db workflow list");
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(QLatin1String("PostgreSQL")) && !ran.err.contains(QLatin1String("hunter22")),
             qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
