// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"
#include "support/attestations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace attache;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void theCatalogueIsListedInTheSeedsColumns();
    void describeShowsTheInputsSortedByName();
    void aMaterialIsPrintedUnlessATerminalWouldObeyIt_data();
    void aMaterialIsPrintedUnlessATerminalWouldObeyIt();
    void theRegistryIsDescribedAsTheSeedDoes();
    void registeringListsEveryViolation();
    void aBadNameAndABadOptionAreBothListed();
    void aTakenNameEndsWithOne();
    void theServicesRefusalEndsWithOneAndForceKeepsIt();
    void secretsComeFromFilesVariablesAndInput();
    void aMissingSecretIsAskedForWithoutEcho();
    void aChangeKeepsWhatIsNotGiven();
    void pauseAndResumeChangeTheState();
    void aTestTellsItsStages();
    void aSecretIsRotatedOnItsOwn();
    void aCloneTakesTheSameSecretsWhereItIsTold();
    void attachingShowsWhatIsAttached();
    void anAttachmentsOptionsAreChangedInPlace();
    void anAttachmentIsPausedAndResumed();
    void whatWasDeletedIsRestored();
    void whatWouldHaveBeenSentIsShownAndThenSent();
    void deletingAsksAPersonWhenSomethingIsAttached();
    void deletingAsksNobodyInAScript();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    std::unique_ptr<CommandRun> m_run;
};

void CommandsTest::theCatalogueIsListedInTheSeedsColumns()
{
    const Ran listed = run("integration available list");
    QCOMPARE(listed.status, 0);
    QVERIFY(
        listed.out.contains(QStringLiteral("│ ID   │ VERSION │ MATERIAL REQUIREMENT │ DESCRIPTION      │")));
    QVERIFY(
        listed.out.contains(QStringLiteral("│ sink │ 1.0     │ SBOM_CYCLONEDX_JSON  │ Takes everything │")));
    const QJsonObject json = run("integration available list -o json").json().array().first().toObject();
    QCOMPARE(json.value(QLatin1String("id")).toString(), QStringLiteral("sink"));
    for (const char *field : {"version", "description", "subscribedMaterials", "registrationSchema",
                              "attachmentSchema", "origin"})
        QVERIFY2(json.contains(QLatin1String(field)), field);
}

void CommandsTest::describeShowsTheInputsSortedByName()
{
    const Ran described = run("integration available describe --id sink");
    QCOMPARE(described.status, 0);
    QStringList fields;
    for (const QString &line : described.out.split(QLatin1Char('\n')))
        fields += line.section(QStringLiteral("│"), 1, 1).trimmed();
    fields.removeAll(QString());
    QCOMPARE(fields,
             (QStringList{QStringLiteral("ID"), QStringLiteral("sink"), QStringLiteral("Registration inputs"),
                          QStringLiteral("FIELD"), QStringLiteral("address"), QStringLiteral("contact"),
                          QStringLiteral("password"), QStringLiteral("port"), QStringLiteral("strict"),
                          QStringLiteral("Attachment inputs"), QStringLiteral("FIELD"),
                          QStringLiteral("prefix")}));
    QVERIFY(described.out.contains(QLatin1String("string (email)")));
    QCOMPARE(run("integration available describe sink --readme").out, QStringLiteral("# Sink\n"));
    QVERIFY(described.out.contains(QLatin1String("no (default: true)")));
    QVERIFY(run("integration available describe --id sink --full")
                .out.contains(QLatin1String("\"writeOnly\":true")));
}

void CommandsTest::theRegistryIsDescribedAsTheSeedDoes()
{
    m_run->realIntegrations = true;
    const Ran described = run("integration available describe --id oci-registry");
    QCOMPARE(described.status, 0);
    QVERIFY(described.out.contains(QLatin1String("Send attestations to a compatible OCI registry")));
    for (const char *row :
         {"password string yes OCI repository password", "repository string yes OCI repository uri and path",
          "username string yes OCI repository username",
          "prefix string no OCI images name prefix (default chainloop)"}) {
        QString text = described.out;
        text.replace(QStringLiteral("│"), QStringLiteral(" "));
        QVERIFY2(text.simplified().contains(QLatin1String(row)), row);
    }
}

void CommandsTest::aMaterialIsPrintedUnlessATerminalWouldObeyIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("a text") << QByteArray("one\r\n\ttwo\n") << 0;
    QTest::newRow("a title for the window") << QByteArray("\x1b]0;owned\x07") << 2;
}

void CommandsTest::aMaterialIsPrintedUnlessATerminalWouldObeyIt()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    QCOMPARE(run("workflow add build-api --project shop").status, 0);
    const QJsonObject log = test::material(QStringLiteral("log"), QStringLiteral("ARTIFACT"),
                                           QStringLiteral("log.txt"), content, false);
    const QString file =
        m_run->written("attestation.json",
                       test::envelope(QStringLiteral("build-api"), QStringLiteral("run-1"), QJsonArray{log}));
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const QString id = run("attestation list -o json").json()[0][u"id"].toString();
    const Ran printed = (*m_run)(words("attestation material") + QStringList{id, QStringLiteral("log")});
    QCOMPARE(printed.status, status);
    QCOMPARE(printed.out, status == 0 ? QString::fromUtf8(content) : QString());
}

void CommandsTest::registeringListsEveryViolation()
{
    const Ran ran = run("integration registered add sink --opt port=none --opt contact=me --opt realm=x");
    QCOMPARE(ran.status, 2);
    for (const char *line :
         {"error: address: is required; give it with --opt address=VALUE\n",
          "error: password: is required; give it with --opt-file password=PATH or --opt-env "
          "password=VARIABLE\n",
          "error: port: must be a whole number\n",
          "error: contact: must be an e-mail address such as name@example.com\n",
          "error: realm: is not known here; there are: password, address, port, contact, strict\n"})
        QVERIFY2(ran.err.contains(QLatin1String(line)), qPrintable(ran.err));
    QCOMPARE(ran.err.count(QLatin1Char('\n')), 5);
    QCOMPARE(run("integration registered list -o json").out.trimmed(), QStringLiteral("[\n]"));
}

void CommandsTest::aBadNameAndABadOptionAreBothListed()
{
    const Ran ran = run("integration registered add sink --name my.sink --opt address=here");
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(QLatin1String("error: name: must not contain dots\n")), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(QLatin1String("error: password: is required")), qPrintable(ran.err));
}

void CommandsTest::aTakenNameEndsWithOne()
{
    m_run->registerSink("--name drain");
    const Ran taken = run("integration registered add sink --name drain --opt address=a --opt password=b");
    QCOMPARE(taken.status, 1);
    QVERIFY2(taken.err.startsWith(QLatin1String("error: ")) && taken.err.contains(QLatin1String("drain")),
             qPrintable(taken.err));
    m_run->registerSink();
    m_run->registerSink(); // left out, the name is the first that is free
    QVERIFY(run("integration registered list").out.contains(QLatin1String(" sink-2 ")));
}

void CommandsTest::theServicesRefusalEndsWithOneAndForceKeepsIt()
{
    const char *line = "integration registered add sink --opt address=refuse --opt password=hunter22";
    const Ran refused = run(line);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("it refuses")), qPrintable(refused.err));
    const Ran forced = (*m_run)(words(line) + words("--force -o json"));
    QCOMPARE(forced.status, 0);
    QCOMPARE(forced.json().object().value(QLatin1String("state")).toString(), QStringLiteral("unverified"));
}

void CommandsTest::secretsComeFromFilesVariablesAndInput()
{
    const QString file = m_run->written("password", "hunter22\n");
    qputenv("ATTACHE_TEST_PASSWORD", "hunter22");
    const auto add = [this](CapturedTerminal &terminal, const QString &flag, const QString &value) {
        return m_run->run(terminal, words("integration registered add sink --opt address=here -o json") +
                                        QStringList{flag, value});
    };
    CapturedTerminal terminal;
    terminal.input = "hunter22\n";
    for (const auto &[flag, value] :
         {std::pair{QStringLiteral("--opt-file"), QStringLiteral("password=") + file},
          std::pair{QStringLiteral("--opt-env"), QStringLiteral("password=ATTACHE_TEST_PASSWORD")},
          std::pair{QStringLiteral("--opt-file"), QStringLiteral("password=-")}}) {
        const Ran ran = add(terminal, flag, value);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(!(ran.out + ran.err).contains(QLatin1String("hunter22")));
    }
    const QString dryRun =
        QStringLiteral("--opt-file password=%1").arg(m_run->written("binary", QByteArray("a\0b", 3)));
    QCOMPARE(
        run(("integration registered add sink --opt address=here " + dryRun.toUtf8()).constData()).status, 2);
}

void CommandsTest::aMissingSecretIsAskedForWithoutEcho()
{
    CapturedTerminal terminal;
    terminal.interactive = true;
    terminal.answers = {QStringLiteral("hunter22")};
    const Ran ran = m_run->run(terminal, words("integration registered add sink --opt address=here"));
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(terminal.questions, QStringList{QStringLiteral("Password (password): [hidden]")});
    QVERIFY(!(ran.out + ran.err).contains(QLatin1String("hunter22")));

    CapturedTerminal incomplete; // what cannot be asked for is told first
    incomplete.interactive = true;
    QCOMPARE(m_run->run(incomplete, words("integration registered add sink")).status, 2);
    QVERIFY(incomplete.questions.isEmpty());
}

void CommandsTest::aChangeKeepsWhatIsNotGiven()
{
    m_run->registerSink("--opt port=7");
    const Ran changed = run("integration registered update sink --description drain --opt port=8 -o json");
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    const QJsonObject json = changed.json().object();
    QCOMPARE(json.value(QLatin1String("description")).toString(), QStringLiteral("drain"));
    QCOMPARE(json.value(QLatin1String("config")).toObject().value(QLatin1String("port")).toInt(), 8);
    QCOMPARE(json.value(QLatin1String("config")).toObject().value(QLatin1String("address")).toString(),
             QStringLiteral("here"));
    QCOMPARE(run("integration registered update sink --opt port=0").status, 2);
}

void CommandsTest::pauseAndResumeChangeTheState()
{
    m_run->registerSink();
    for (const auto &[verb, state] :
         {std::pair{"pause", "paused"}, std::pair{"resume", "active"}, std::pair{"test", "active"}}) {
        const Ran ran = run((QByteArray("integration registered ") + verb + " sink -o json").constData());
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().object().value(QLatin1String("state")).toString(), QLatin1String(state));
    }
}

void CommandsTest::aTestTellsItsStages()
{
    QCOMPARE(run("integration registered add sink --opt address=here --opt password=hunter22").status, 0);
    const Ran tested = run("integration registered test sink -o json");
    QCOMPARE(tested.status, 0);
    QVERIFY2(tested.err.contains(QLatin1String("passed: Keychain is open\n")), qPrintable(tested.err));
    const QJsonObject stage =
        tested.json().object().value(QLatin1String("checks")).toArray().first().toObject();
    QCOMPARE(stage.value(QLatin1String("stage")).toString(), QStringLiteral("keychain"));
    QCOMPARE(stage.value(QLatin1String("state")).toString(), QStringLiteral("passed"));

    QCOMPARE(run("integration registered update sink --opt address=refuse --force").status, 0);
    const Ran failed = run("integration registered test sink -o json");
    QCOMPARE(failed.status, 1);
    const QJsonArray checks = failed.json().object().value(QLatin1String("checks")).toArray();
    QCOMPARE(checks[1].toObject().value(QLatin1String("state")).toString(), QStringLiteral("failed"));
    QVERIFY(failed.err.contains(QLatin1String("error: ")));
}

void CommandsTest::aSecretIsRotatedOnItsOwn()
{
    QCOMPARE(run("integration registered add sink --opt address=here --opt password=hunter22").status, 0);
    QCOMPARE(run("integration registered rotate sink --opt password=hunter23").status, 0);
    const Ran wrong = run("integration registered rotate sink --opt address=there");
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(QLatin1String("error: address: it is no secret")), qPrintable(wrong.err));
    QCOMPARE(run("integration registered rotate sink").status, 2);
}

void CommandsTest::aCloneTakesTheSameSecretsWhereItIsTold()
{
    QCOMPARE(run("integration registered add sink --opt address=here --opt password=hunter22").status, 0);
    QCOMPARE(run("integration registered clone sink").status, 2); // the password is required
    const QJsonObject cloned =
        run("integration registered clone sink --same-secrets -o json").json().object();
    QCOMPARE(cloned.value(QLatin1String("name")).toString(), QStringLiteral("sink-2"));
    QCOMPARE(cloned.value(QLatin1String("config")).toObject().value(QLatin1String("address")).toString(),
             QStringLiteral("here"));
    QCOMPARE(run("integration registered clone sink --name spare --opt password=other").status, 0);
}

void CommandsTest::attachingShowsWhatIsAttached()
{
    m_run->registerSink();
    const QString workflow =
        run("workflow add build-api -o json").json().object().value(QLatin1String("id")).toString();
    const QJsonArray all = run("integration registered list -o json").json().array();
    const QString integration = all.first().toObject().value(QLatin1String("id")).toString();
    const Ran attached = (*m_run)(words("integration attached add --opt prefix=custom-prefix --workflow") +
                                  QStringList{workflow, QStringLiteral("--integration"), integration});
    QVERIFY2(attached.status == 0, qPrintable(attached.err));
    QVERIFY(attached.out.contains(QLatin1String("prefix: custom-prefix")) &&
            attached.out.contains(QLatin1String("address: here")));
    const QJsonObject json = run("integration attached list -o json").json().array().first().toObject();
    QCOMPARE(json.value(QLatin1String("workflow")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("build-api"));
    QCOMPARE(json.value(QLatin1String("integration")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("sink"));
    const QString id = json.value(QLatin1String("id")).toString();
    QCOMPARE((*m_run)(words("integration attached delete --id") + QStringList{id}).status, 0);
    QVERIFY(run("integration attached list").out.contains(QLatin1String("no integrations attached")));
}

void CommandsTest::anAttachmentsOptionsAreChangedInPlace()
{
    m_run->setUpDelivery();
    const auto attachment = [this] {
        return run("integration attached list -o json").json().array().first().toObject();
    };
    const QString id = attachment().value(QLatin1String("id")).toString();
    const auto changed = [&](const char *more) {
        return (*m_run)(words("integration attached update -o json") + QStringList{id} + words(more));
    };
    QCOMPARE(
        changed("--opt prefix=other").json()[QLatin1String("config")][QLatin1String("prefix")].toString(),
        QStringLiteral("other"));
    QCOMPARE(attachment().value(QLatin1String("id")).toString(), id);
    QCOMPARE(changed("--unset prefix").json()[QLatin1String("config")][QLatin1String("prefix")].toString(),
             QStringLiteral("drops")); // its default
    QCOMPARE(changed("--opt realm=x").status, 2);
    QCOMPARE(run("integration attached update 00000000-0000-4000-8000-000000000000").status, 1);
}

void CommandsTest::anAttachmentIsPausedAndResumed()
{
    m_run->setUpDelivery();
    const QString id =
        run("integration attached list -o json").json().array().first()[QLatin1String("id")].toString();
    const auto told = [&](const char *verb) {
        return (*m_run)(words("integration attached -o json") + words(verb) + QStringList{id});
    };
    const QLatin1String paused("paused");
    QVERIFY(
        !run("integration attached list").out.contains(QLatin1String("STATE"))); // the table that is known
    QCOMPARE(told("pause").json()[paused], QJsonValue(true));
    QCOMPARE(told("pause").json()[paused], QJsonValue(true));
    QCOMPARE(run("integration attached list -o json").json().array().first()[paused], QJsonValue(true));
    QVERIFY(run("integration attached list").out.contains(QRegularExpression(QStringLiteral("│ paused *│"))));
    const Ran overview = run("overview -o json");
    QCOMPARE(overview.json()[QLatin1String("pausedAttachments")][0][QLatin1String("attachment")].toString(),
             id);
    QVERIFY(run("overview").out.contains(QLatin1String("sink is paused for workflow build-api: 0 held")));
    QCOMPARE((*m_run)(words("integration attached resume --id") + QStringList{id}).status, 0);
    QCOMPARE(run("integration attached list -o json").json().array().first()[paused], QJsonValue(false));
    QCOMPARE(run("integration attached pause").status, 2);
    QCOMPARE(run("integration attached pause 00000000-0000-4000-8000-000000000000").status, 1);
}

void CommandsTest::whatWasDeletedIsRestored()
{
    m_run->setUpDelivery();
    const QJsonObject attachment = run("integration attached list -o json").json().array().first().toObject();
    const QStringList id{attachment.value(QLatin1String("id")).toString()};
    const QStringList workflow{
        attachment.value(QLatin1String("workflow")).toObject().value(QLatin1String("id")).toString()};
    QCOMPARE((*m_run)(words("integration attached delete --yes") + id).status, 0);
    QCOMPARE((*m_run)(words("integration attached restore -o json") + id).json().object(), attachment);
    QCOMPARE((*m_run)(words("workflow delete --yes") + workflow).status, 0);
    QCOMPARE((*m_run)(words("workflow restore") + workflow).status, 0);
    QCOMPARE(run("integration attached list -o json").json().array().first().toObject(), attachment);
    QCOMPARE((*m_run)(words("workflow restore") + workflow).status, 1);
}

void CommandsTest::whatWouldHaveBeenSentIsShownAndThenSent()
{
    m_run->registerSink();
    QCOMPARE(run("workflow add build-api --project shop").status, 0);
    const char *preview = "integration attached preview --workflow build-api --integration sink";
    QVERIFY(run(preview).out.contains(QLatin1String("nothing is stored")));
    const QString file = m_run->written("attestation.json", testing::json(testing::envelope()));
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    QVERIFY(run(preview).out.contains(QLatin1String("would have sent 1 of 1")));
    const QJsonObject json = (*m_run)(words(preview) + words("-o json --limit 5")).json().object();
    QCOMPARE(json.value(QLatin1String("send")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("stored")).toInt(), 1);
    const QJsonObject row = json.value(QLatin1String("attestations")).toArray().first().toObject();
    QCOMPARE(row.value(QLatin1String("verdict")).toString(), QStringLiteral("send"));
    QCOMPARE((*m_run)(words(preview) + words("--opt realm=x")).status, 2);

    QCOMPARE(run("integration attached add --workflow build-api --integration sink").status, 0);
    const QStringList id{
        run("integration attached list -o json").json().array().first()[QLatin1String("id")].toString()};
    const auto backfill = [&](const char *more) {
        return (*m_run)(words("integration attached backfill -o json") + id + words(more));
    };
    QCOMPARE(backfill("--dry-run").json()[QLatin1String("wouldMake")].toInt(), 1);
    QCOMPARE(backfill("--since 1h --limit 3").json()[QLatin1String("made")].toInt(), 1);
    QCOMPARE(backfill("").json()[QLatin1String("made")].toInt(-1), 0);
    QCOMPARE(backfill("--since yesterday").status, 2);
    QCOMPARE(run("delivery list -o json").json().array().size(), 1);
}

void CommandsTest::deletingAsksAPersonWhenSomethingIsAttached()
{
    m_run->setUpDelivery();
    CapturedTerminal terminal;
    terminal.interactive = true;
    terminal.answers = {QStringLiteral("n")};
    QCOMPARE(m_run->run(terminal, words("integration registered delete sink")).status, 1);
    QVERIFY2(terminal.questions.value(0).contains(QLatin1String("shop/build-api")),
             qPrintable(terminal.questions.value(0)));
    terminal.answers = {QStringLiteral("y")};
    QCOMPARE(m_run->run(terminal, words("integration registered delete sink")).status, 0);

    m_run->registerSink();
    CapturedTerminal unattached;
    unattached.interactive = true;
    QCOMPARE(m_run->run(unattached, words("integration registered delete sink")).status, 0);
    QVERIFY(unattached.questions.isEmpty());
}

void CommandsTest::deletingAsksNobodyInAScript()
{
    m_run->setUpDelivery();
    QCOMPARE(run("integration registered delete sink").status, 0);
    QCOMPARE(run("integration attached list -o json").json().array().size(), 0);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
