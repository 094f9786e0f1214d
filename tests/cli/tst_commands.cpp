// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"
#include "core/attestations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace attache;

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

const QByteArray attestation = testing::json(testing::envelope());

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCatalogueIsListedInTheSeedsColumns();
    void describeShowsTheInputsSortedByName();
    void theRegistryIsDescribedAsTheSeedDoes();
    void aliasesAndSpellingsOfUpstreamWork_data();
    void aliasesAndSpellingsOfUpstreamWork();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void anErrorNeverRepeatsAStrayValue();
    void helpAndVersionAreNoErrors();
    void registeringListsEveryViolation();
    void aBadNameAndABadOptionAreBothListed();
    void aTakenNameEndsWithOne();
    void theServicesRefusalEndsWithOneAndForceKeepsIt();
    void secretsComeFromFilesVariablesAndInput();
    void aMissingSecretIsAskedForWithoutEcho();
    void aChangeKeepsWhatIsNotGiven();
    void pauseAndResumeChangeTheState();
    void attachingShowsWhatIsAttached();
    void deletingAsksAPersonWhenSomethingIsAttached();
    void deletingAsksNobodyInAScript();
    void unknownThingsEndWithOne_data();
    void unknownThingsEndWithOne();
    void pushingTwiceDeliversOnce();
    void waitingDeliversAndSaysHowItEnded();
    void aDryRunStoresNothing();
    void filesThatAreNoAttestationStoreNothing_data();
    void filesThatAreNoAttestationStoreNothing();
    void failedDeliveriesAreDeliveredAgain();
    void deliveriesAreFiltered();
    void schemaValidateListsViolations();
    void schemaValidateRefusesWhatItCannotUse_data();
    void schemaValidateRefusesWhatItCannotUse();
    void doctorSaysWhatWorks();
    void aSharedStoreIsRefusedInClearWords();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    void registerSink(const char *more = "");
    QString setUpDelivery(const char *more = "");

    std::unique_ptr<CommandRun> m_run;
};

void CommandsTest::init()
{
    m_run = std::make_unique<CommandRun>();
}

void CommandsTest::registerSink(const char *more)
{
    const Ran added =
        (*m_run)(words("integration registered add sink --opt password=hunter22") + words(more) +
                 (QByteArray(more).contains("address") ? QStringList() : words("--opt address=here")));
    if (added.status != 0)
        qFatal("%s", qPrintable(added.err));
}

/// A workflow with a sink attached; the path of an attestation for it.
QString CommandsTest::setUpDelivery(const char *more)
{
    registerSink(more);
    if (run("workflow add build-api --project shop").status != 0 ||
        run("integration attached add --workflow build-api --integration sink").status != 0)
        qFatal("cannot attach");
    return written(m_run->folder, "attestation.json", attestation);
}

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
          "prefix string no (default: chainloop) OCI images name prefix (default chainloop)"}) {
        QString text = described.out;
        text.replace(QStringLiteral("│"), QStringLiteral(" "));
        QVERIFY2(text.simplified().contains(QLatin1String(row)), row);
    }
}

void CommandsTest::aliasesAndSpellingsOfUpstreamWork_data()
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

void CommandsTest::aliasesAndSpellingsOfUpstreamWork()
{
    QFETCH(QByteArray, line);
    setUpDelivery();
    const Ran ran = run(line.constData());
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY(ran.err.isEmpty());
}

void CommandsTest::wrongCallsEndWithTwo_data()
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
    QTest::newRow("neither ids nor state") << QByteArray("delivery redeliver") << "either ids or --state";
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

void CommandsTest::wrongCallsEndWithTwo()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const Ran ran = run(line.constData());
    QVERIFY2(ran.status == 2, qPrintable(QStringLiteral("%1 %2").arg(ran.status).arg(ran.err)));
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")) && ran.err.contains(words), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

void CommandsTest::anErrorNeverRepeatsAStrayValue()
{
    for (const char *line : {"integration registered add sink --opt password=my hunter22", // not quoted
                             "integration registered add sink --opt hunter22",
                             "integration registered add sink --password=hunter22"}) {
        const Ran ran = run(line);
        QCOMPARE(ran.status, 2);
        QVERIFY2(!(ran.err + ran.out).contains(QLatin1String("hunter22")), qPrintable(ran.err));
    }
}

void CommandsTest::helpAndVersionAreNoErrors()
{
    const Ran help = run("integration registered add --help");
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains(QLatin1String("--opt-file")) && help.err.isEmpty());
    QCOMPARE(run("--version").out, QStringLiteral("attachectl %1\n").arg(QLatin1String(ATTACHE_VERSION)));
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
    registerSink("--name drain");
    const Ran taken = run("integration registered add sink --name drain --opt address=a --opt password=b");
    QCOMPARE(taken.status, 1);
    QVERIFY2(taken.err.startsWith(QLatin1String("error: ")) && taken.err.contains(QLatin1String("drain")),
             qPrintable(taken.err));
    registerSink();
    registerSink(); // left out, the name is the first that is free
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
    const QString file = written(m_run->folder, "password", "hunter22\n");
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
        QStringLiteral("--opt-file password=%1").arg(written(m_run->folder, "binary", QByteArray("a\0b", 3)));
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
    registerSink("--opt port=7");
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
    registerSink();
    for (const auto &[verb, state] :
         {std::pair{"pause", "paused"}, std::pair{"resume", "active"}, std::pair{"test", "active"}}) {
        const Ran ran = run((QByteArray("integration registered ") + verb + " sink -o json").constData());
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().object().value(QLatin1String("state")).toString(), QLatin1String(state));
    }
}

void CommandsTest::attachingShowsWhatIsAttached()
{
    registerSink();
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

void CommandsTest::deletingAsksAPersonWhenSomethingIsAttached()
{
    setUpDelivery();
    CapturedTerminal terminal;
    terminal.interactive = true;
    terminal.answers = {QStringLiteral("n")};
    QCOMPARE(m_run->run(terminal, words("integration registered delete sink")).status, 1);
    QVERIFY2(terminal.questions.value(0).contains(QLatin1String("1 attachments")),
             qPrintable(terminal.questions.value(0)));
    terminal.answers = {QStringLiteral("y")};
    QCOMPARE(m_run->run(terminal, words("integration registered delete sink")).status, 0);

    registerSink();
    CapturedTerminal unattached;
    unattached.interactive = true;
    QCOMPARE(m_run->run(unattached, words("integration registered delete sink")).status, 0);
    QVERIFY(unattached.questions.isEmpty());
}

void CommandsTest::deletingAsksNobodyInAScript()
{
    setUpDelivery();
    QCOMPARE(run("integration registered delete sink").status, 0);
    QCOMPARE(run("integration attached list -o json").json().array().size(), 0);
}

void CommandsTest::unknownThingsEndWithOne_data()
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

void CommandsTest::unknownThingsEndWithOne()
{
    QFETCH(QByteArray, line);
    setUpDelivery();
    const Ran ran = run(line.constData());
    QTEST(ran.status, "status");
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")), qPrintable(ran.err));
}

void CommandsTest::pushingTwiceDeliversOnce()
{
    const QString file = setUpDelivery();
    const Ran first = (*m_run)(words("attestation push -o json") + QStringList{file});
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QCOMPARE(first.json().object().value(QLatin1String("deliveries")).toArray().size(), 1);
    const Ran second = (*m_run)(words("attestation push") + QStringList{file});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains(QLatin1String("it had been taken in before: nothing new to deliver")),
             qPrintable(second.out));
    QCOMPARE(run("delivery list -o json").json().array().size(), 1);
    QCOMPARE(run("attestation list -o json").json().array().size(), 1);
}

void CommandsTest::waitingDeliversAndSaysHowItEnded()
{
    const QString file = setUpDelivery();
    const Ran well = (*m_run)(words("attestation push --wait=15") + QStringList{file});
    QVERIFY2(well.status == 0, qPrintable(well.err));
    QVERIFY2(well.out.contains(QLatin1String("sink delivered")), qPrintable(well.out));
    const QString id =
        run("delivery list -o json").json().array().first().toObject().value(QLatin1String("id")).toString();
    const QJsonObject detail = (*m_run)(words("delivery describe -o json") + QStringList{id}).json().object();
    QCOMPARE(detail.value(QLatin1String("attemptDetails")).toArray().size(), 1);
    QCOMPARE(detail.value(QLatin1String("state")).toString(), QStringLiteral("delivered"));
}

void CommandsTest::aDryRunStoresNothing()
{
    const QString file = setUpDelivery();
    const Ran planned = (*m_run)(words("attestation push --dry-run") + QStringList{file});
    QVERIFY2(planned.status == 0, qPrintable(planned.err));
    QVERIFY2(planned.out.contains(QLatin1String("sink send")) &&
                 planned.out.contains(QLatin1String("POST https://sink.example/in")),
             qPrintable(planned.out));
    QVERIFY(!planned.out.contains(QLatin1String("hunter22")));
    QCOMPARE(run("attestation list -o json").json().array().size(), 0);
}

void CommandsTest::filesThatAreNoAttestationStoreNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("bare statement") << testing::json(testing::statement(testing::predicate()));
}

void CommandsTest::filesThatAreNoAttestationStoreNothing()
{
    QFETCH(QByteArray, bytes);
    setUpDelivery();
    const QString file = written(m_run->folder, "other.json", bytes);
    const Ran ran = (*m_run)(words("attestation push") + QStringList{file});
    QVERIFY2(ran.status == 2, qPrintable(ran.err));
    QVERIFY2(ran.err.startsWith(QStringLiteral("error: ") + file), qPrintable(ran.err));
    QCOMPARE(run("attestation list -o json").json().array().size(), 0);
    QCOMPARE(run("delivery list -o json").json().array().size(), 0);
}

void CommandsTest::failedDeliveriesAreDeliveredAgain()
{
    const QString file = setUpDelivery("--opt address=fail");
    const Ran failed = (*m_run)(words("attestation push --wait=15") + QStringList{file});
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.err.contains(QLatin1String("the sink does not take it")), qPrintable(failed.err));
    QCOMPARE(run("integration registered update sink --opt address=here").status, 0);
    const Ran again = run("delivery redeliver --state failed --integration sink --since 1h -o json");
    QVERIFY2(again.status == 0, qPrintable(again.err));
    QCOMPARE(again.json().array().size(), 1);
    QCOMPARE(run("delivery redeliver --state failed -o json").json().array().size(), 0);
    const Ran sent = run("run --once");
    QVERIFY2(sent.status == 0 && sent.out.contains(QLatin1String("sink delivered")),
             qPrintable(sent.out + sent.err));
    const QJsonObject delivery = run("delivery list -o json").json().array().first().toObject();
    QCOMPARE(delivery.value(QLatin1String("attempts")).toInt(), 2);
}

void CommandsTest::deliveriesAreFiltered()
{
    const QString file = setUpDelivery();
    QCOMPARE((*m_run)(words("attestation push") + QStringList{file}).status, 0);
    const auto count = [this](const char *filters) {
        return run((QByteArray("delivery list -o json ") + filters).constData()).json().array().size();
    };
    QCOMPARE(count("--state queued --integration sink --workflow build-api --since 1h"), 1);
    QCOMPARE(count("--state delivered"), 0);
    const QString id =
        run("delivery list -o json").json().array().first().toObject().value(QLatin1String("id")).toString();
    QCOMPARE((*m_run)(words("delivery cancel") + QStringList{id}).status, 0);
    QCOMPARE(count("--state cancelled"), 1);
    QCOMPARE((*m_run)(words("delivery cancel") + QStringList{id}).status, 1);
}

void CommandsTest::schemaValidateListsViolations()
{
    const QString schema =
        written(m_run->folder, "schema.json",
                R"({"required":["a"],"properties":{"b":{"minimum":5}},"oneOf":[{"required":["c"]}]})");
    const QString bad = written(m_run->folder, "bad.json", R"({"b":1})");
    const QString good = written(m_run->folder, "good.json", R"({"a":1,"b":7,"c":1})");
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

void CommandsTest::schemaValidateRefusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::newRow("unenforced keyword") << QByteArray(R"({"contains":{}})") << QByteArray("1");
    QTest::newRow("no schema") << QByteArray("hello") << QByteArray("1");
    QTest::newRow("no JSON") << QByteArray("{}") << QByteArray("{");
    QTest::newRow("two values") << QByteArray("{}") << QByteArray("1,2");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("");
}

void CommandsTest::schemaValidateRefusesWhatItCannotUse()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const Ran ran =
        (*m_run)(words("schema validate") + QStringList{written(m_run->folder, "s.json", schema),
                                                        written(m_run->folder, "i.json", instance)});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith(QLatin1String("error: ")), qPrintable(ran.err));
}

void CommandsTest::doctorSaysWhatWorks()
{
    const Ran ran = run("doctor");
    QVERIFY2(ran.status == 0, qPrintable(ran.out));
    for (const char *part : {"store", "keychain", "integrations", "network"})
        QVERIFY2(ran.out.contains(QLatin1String(part)), part);
    QVERIFY(run("doctor -o json").json().array().size() >= 4);
}

void CommandsTest::aSharedStoreIsRefusedInClearWords()
{
    const Ran ran = run("--store postgresql://me:hunter22@host/db workflow list");
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(QLatin1String("PostgreSQL")) && !ran.err.contains(QLatin1String("hunter22")),
             qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
