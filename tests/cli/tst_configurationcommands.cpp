// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace attache;

/// Bringing what is set up from one store to another.
class ConfigurationCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsTheSameEveryTime();
    void noSecretIsInTheFile();
    void anImportMakesTheSameSetUpAgain();
    void anImportChangesWhatDiffersAndNothingElse();
    void aPauseGoesWithTheFile();
    void aDryRunChangesNothing();
    void aFileThatIsWrongChangesNothing_data();
    void aFileThatIsWrongChangesNothing();
    void anImportThatCannotBeDoneWholeDoesNothing();
    void deliveriesWaitForASecretThatIsNotHere();

private:
    static QString exported(CommandRun &run) { return run(words("export -")).out; }

    static Ran import(CommandRun &run, const QByteArray &file, const char *more = "")
    {
        return run(QStringList{QStringLiteral("import"), run.written("configuration.json", file)} +
                   words(more));
    }
};

void ConfigurationCommandsTest::whatIsExportedIsTheSameEveryTime()
{
    CommandRun run;
    run.setUpDelivery();
    run(words("workflow add aaa"));
    const QString first = exported(run);
    QCOMPARE(exported(run), first);
    const QString path = run.folder.filePath(QStringLiteral("out.json"));
    QCOMPARE(run({QStringLiteral("export"), path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), first);
    const QJsonObject json = QJsonDocument::fromJson(first.toUtf8()).object();
    QCOMPARE(json[u"format"].toString(), QStringLiteral("attache-configuration/1"));
    QCOMPARE(json[u"workflows"][0][u"name"].toString(), QStringLiteral("aaa"));
    QCOMPARE(json[u"attachments"][0][u"registration"].toString(), QStringLiteral("sink"));
}

void ConfigurationCommandsTest::noSecretIsInTheFile()
{
    CommandRun run;
    run.setUpDelivery();
    const QString file = exported(run);
    QVERIFY(!file.contains(QLatin1String("hunter22")));
    QVERIFY2(file.contains(QLatin1String("\"$secret\": \"sink/password\"")), qPrintable(file));
}

void ConfigurationCommandsTest::anImportMakesTheSameSetUpAgain()
{
    CommandRun run;
    run.setUpDelivery();
    const QByteArray file = exported(run).toUtf8();
    CommandRun other;
    const Ran imported = import(other, file);
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    for (const char *line : {"+ registration sink", "    password: a secret, to be given on this machine",
                             "+ workflow shop/build-api", "+ attachment sink on shop/build-api"})
        QVERIFY2(imported.out.contains(QLatin1String(line)), qPrintable(imported.out));
    QCOMPARE(exported(other), QString::fromUtf8(file));
    QCOMPARE(other(words("integration registered describe sink -o json"))
                 .json()[QLatin1String("state")]
                 .toString(),
             QStringLiteral("unverified"));
    QCOMPARE(import(other, file).out, QStringLiteral("nothing differs\n"));
}

void ConfigurationCommandsTest::anImportChangesWhatDiffersAndNothingElse()
{
    CommandRun run;
    run.setUpDelivery();
    run(words("workflow add untouched"));
    QString file = exported(run);
    file.replace(QLatin1String("\"address\": \"here\""), QLatin1String("\"address\": \"there\""))
        .replace(QLatin1String("\"team\": \"\""), QLatin1String("\"team\": \"core\""))
        .replace(QLatin1String("\"prefix\": \"drops\""), QLatin1String("\"prefix\": \"p\""))
        .replace(QRegularExpression(QStringLiteral("\"id\": \"[^\"]*\",\\s*\"name\": \"untouched\"")),
                 QStringLiteral("\"name\": \"new\""));
    const Ran imported = import(run, file.toUtf8(), "-o json");
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QStringList changes;
    for (const QJsonValue change : imported.json().array())
        changes.append(change[u"action"].toString() + u' ' + change[u"name"].toString() + u' ' +
                       change[u"details"][0].toString());
    QVERIFY2(changes.contains(QStringLiteral("update sink address: here → there")),
             qPrintable(changes.join(u'\n')));
    QVERIFY2(imported.out.contains(QLatin1String("it pauses: its secrets go where it says now")),
             qPrintable(imported.out));
    const QJsonObject sink = run(words("integration registered describe sink -o json")).json().object();
    QCOMPARE(sink[u"state"].toString(), QStringLiteral("paused"));
    QVERIFY2(sink[u"reason"].toString().contains(QLatin1String("then resume it")), imported.out.toUtf8());
    QVERIFY(changes.contains(QStringLiteral("update shop/build-api team:  → core")));
    QVERIFY(changes.contains(QStringLiteral("create new ")));
    const QString after = exported(run);
    QVERIFY(after.contains(QLatin1String("untouched")) && after.contains(QLatin1String("there")));
}

void ConfigurationCommandsTest::aPauseGoesWithTheFile()
{
    CommandRun run;
    run.setUpDelivery();
    const auto attached = [](CommandRun &in) {
        return in(words("integration attached list -o json")).json().array().first().toObject();
    };
    const auto isPaused = [&](CommandRun &in) { return attached(in)[u"paused"].toBool(); };
    const QByteArray silent = exported(run).toUtf8();
    QVERIFY(!silent.contains("paused"));
    const QString id = attached(run)[u"id"].toString();
    QCOMPARE(run(words("integration attached pause") + QStringList{id}).status, 0);
    const QByteArray file = exported(run).toUtf8();
    QCOMPARE(import(run, file).out, QStringLiteral("nothing differs\n"));
    CommandRun other;
    QCOMPARE(import(other, file).status, 0);
    QVERIFY(isPaused(other));
    QCOMPARE(exported(other), QString::fromUtf8(file));

    QCOMPARE(import(run, silent).out, QStringLiteral("nothing differs\n"));
    QVERIFY(isPaused(run)); // a file that does not say leaves a person's pause alone
    const Ran resumed = import(run, QByteArray(file).replace("\"paused\": true", "\"paused\": false"));
    QVERIFY2(resumed.out.contains(QStringLiteral("paused: true → false")), qPrintable(resumed.out));
    QVERIFY(!isPaused(run));
    QCOMPARE(attached(run)[u"id"].toString(), id);
    QVERIFY(import(run, file).out.contains(QStringLiteral("paused: false → true")));
    QVERIFY(isPaused(run));
    QCOMPARE(import(run, QByteArray(file).replace("\"paused\": true", "\"paused\": 1")).status, 2);
}

void ConfigurationCommandsTest::aDryRunChangesNothing()
{
    CommandRun run;
    run.setUpDelivery();
    CommandRun other;
    const Ran shown = import(other, exported(run).toUtf8(), "--dry-run");
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.contains(QLatin1String("+ registration sink")));
    QVERIFY(shown.out.endsWith(QLatin1String("nothing was changed\n")));
    QCOMPARE(other(words("workflow list -o json")).json().array().size(), 0);
}

void ConfigurationCommandsTest::aFileThatIsWrongChangesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("")
                             << QStringLiteral("it is not a JSON object");
    QTest::newRow("a later format") << QByteArray("configuration/1") << QByteArray("configuration/2")
                                    << QStringLiteral("which this version reads");
    QTest::newRow("a secret") << QByteArray("\"$secret\": \"sink/password\"") << QByteArray("\"a\": \"b\"")
                              << QStringLiteral("registrations/0/config/password: is a secret");
    QTest::newRow("an unknown integration")
        << QByteArray("\"kind\": \"sink\"") << QByteArray("\"kind\": \"sank\"")
        << QStringLiteral("there is no integration sank here");
    QTest::newRow("a bad name") << QByteArray("\"name\": \"sink\"") << QByteArray("\"name\": \"Sink!\"")
                                << QStringLiteral("registrations/0/name");
    QTest::newRow("no workflow's name")
        << QByteArray("\"name\": \"build-api\"") << QByteArray("\"name\": \"\"")
        << QStringLiteral("workflows/0/name: is missing");
    QTest::newRow("a workflow's name that a terminal would obey")
        << QByteArray("\"name\": \"build-api\"") << QByteArray("\"name\": \"build\\u001b[2J\"")
        << QStringLiteral("workflows/0/name: must consist of");
    QTest::newRow("an id that is none") << QByteArray("\"id\": \"") << QByteArray("\"id\": \"x")
                                        << QStringLiteral("workflows/0/id: it is not a UUID");
    QTest::newRow("a list that is none")
        << QByteArray("\"registrations\": [") << QByteArray("\"registrations\": 5, \"other\": [")
        << QStringLiteral("error: registrations: ");
    QTest::newRow("a workflow that is a number")
        << QByteArray("\"workflows\": [") << QByteArray("\"workflows\": [7, ")
        << QStringLiteral("error: workflows/0: ");
    QTest::newRow("a team that is a number")
        << QByteArray("\"team\": \"\"") << QByteArray("\"team\": 5") << QStringLiteral("workflows/0/team: ");
    QTest::newRow("inputs that are none")
        << QByteArray("\"config\": {") << QByteArray("\"config\": 5, \"x\": {")
        << QStringLiteral("registrations/0/config: ");
    QTest::newRow("an input of another type")
        << QByteArray("\"address\": \"here\"") << QByteArray("\"address\": 5")
        << QStringLiteral("registrations/0/config/address: ");
}

void ConfigurationCommandsTest::aFileThatIsWrongChangesNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, problem);
    CommandRun run;
    run.setUpDelivery();
    const QByteArray file = exported(run).toUtf8();
    QVERIFY(file.contains(from));
    CommandRun other;
    const Ran imported = import(other, QByteArray(file).replace(from, to));
    QCOMPARE(imported.status, 2);
    QVERIFY2(imported.err.contains(problem), qPrintable(imported.err));
    QCOMPARE(other(words("workflow list -o json")).json().array().size(), 0);
}

void ConfigurationCommandsTest::anImportThatCannotBeDoneWholeDoesNothing()
{
    CommandRun run;
    run.setUpDelivery();
    CommandRun other; // whose workflow has the same id under another name
    const QString id =
        run(words("workflow describe build-api -o json")).json()[QLatin1String("id")].toString();
    QCOMPARE(other({QStringLiteral("workflow"), QStringLiteral("add"), QStringLiteral("renamed"),
                    QStringLiteral("--id"), id})
                 .status,
             0);
    const Ran imported = import(other, exported(run).toUtf8());
    QCOMPARE(imported.status, 1);
    QCOMPARE(other(words("integration registered list -o json")).json().array().size(), 0);
}

void ConfigurationCommandsTest::deliveriesWaitForASecretThatIsNotHere()
{
    CommandRun run;
    const QString attestation = run.setUpDelivery();
    CommandRun other;
    QCOMPARE(import(other, exported(run).toUtf8()).status, 0);
    QCOMPARE(other({QStringLiteral("attestation"), QStringLiteral("push"), attestation}).status, 0);
    QCOMPARE(other(words("run --once")).status, 0);
    const auto state = [&other] {
        return other(words("delivery list -o json")).json()[0][u"state"].toString();
    };
    QCOMPARE(state(), QStringLiteral("held"));
    QCOMPARE(other(words("integration registered update sink --opt password=hunter22")).status, 0);
    QCOMPARE(other(words("run --once")).status, 0);
    QCOMPARE(state(), QStringLiteral("delivered"));
}

QTEST_GUILESS_MAIN(ConfigurationCommandsTest)
#include "tst_configurationcommands.moc"
