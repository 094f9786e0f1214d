// SPDX-License-Identifier: Apache-2.0
#include "engine/configuration.h"
#include "engine/fixture.h"
#include "store/database.h"
#include "store/query.h"
#include "store/registrations.h"

#include <QSemaphore>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// What waits keeps its order among its new likes when the options of its attachment change.
class TestNewLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsMovesToTheLanesOfTheNewOptions();
    void newOptionsAreKeptTogetherWithTheLanesThatTheyMake();
    void whatIsBeingSentBelongsToTheLanesOfBothOptions();
    void importedOptionsAreKeptTogetherWithTheLanesThatTheyMake();
    void backfillingDuringAChangeMakesTheLanesOfTheNewOptions();
};

namespace
{

QJsonObject labelled(const QString &label)
{
    return {{QStringLiteral("label"), label}};
}

Attachment attachmentOf(Fixture &f)
{
    return must(f.console->workflows().attachments()).front();
}

QString labelOf(const ExecutionRequest &request)
{
    return request.options.value(QStringLiteral("label")).toString();
}

/// The lanes of all deliveries, as a program that is started now would find them: any thread.
QStringList lanesInStore(const Fixture &f)
{
    const auto database = must(Database::open(f.folder.path()));
    store::Query query(*database, QStringLiteral("SELECT lane FROM lanes ORDER BY delivery, lane"));
    if (!query.run())
        qFatal("the lanes cannot be read");
    QStringList lanes;
    while (query.next())
        lanes += query.text();
    return lanes;
}

QJsonObject optionsInStore(const Fixture &f)
{
    return must(store::attachments(*must(Database::open(f.folder.path())))).front().config;
}

} // namespace

void TestNewLanes::whatWaitsMovesToTheLanesOfTheNewOptions()
{
    Fixture f;
    f.attached();
    f.script->lanes = [](const ExecutionRequest &request) {
        return QStringList{request.options.value(QStringLiteral("label")).toString()};
    };
    f.script->executing = [](const ExecutionRequest &request, Execution &execution) {
        if (execution.isSuperseded(request.options.value(QStringLiteral("label")).toString()))
            return skipped(QStringLiteral("superseded"));
        const bool first = request.attestation.run.runId == QLatin1String("run-1");
        return first ? retryLater(QStringLiteral("503")) : delivered({});
    };
    const QString older = f.pushed(QStringLiteral("run-1")).deliveries.front().id;
    must(f.console->workflows().change(attachmentOf(f).id, labelled(QStringLiteral("bright"))));
    const QString newer = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    f.console->dispatcher().start();
    QVERIFY(f.becomes(newer, State::Delivered));
    QVERIFY(f.becomes(older, State::Skipped));
}

void TestNewLanes::newOptionsAreKeptTogetherWithTheLanesThatTheyMake()
{
    Fixture f;
    f.attached();
    const QString bright = QStringLiteral("bright");
    const QString plain = QStringLiteral("plain");
    QSemaphore asked;
    QSemaphore mayGoOn;
    std::atomic<bool> isFirst = true;
    QJsonObject optionsMeanwhile;
    QStringList lanesMeanwhile;
    f.script->lanes = [&](const ExecutionRequest &request) {
        if (labelOf(request) == bright && isFirst.exchange(false)) {
            optionsMeanwhile = optionsInStore(f);
            lanesMeanwhile = lanesInStore(f);
            asked.release();
            mayGoOn.acquire();
        }
        return QStringList{labelOf(request)};
    };
    f.pushed(QStringLiteral("run-1"));
    f.pushed(QStringLiteral("run-2"));
    auto changing = f.console->workflows().change(attachmentOf(f).id, labelled(bright));
    QVERIFY(QTest::qWaitFor([&] { return asked.tryAcquire(); }));
    f.pushed(QStringLiteral("run-3")); // of the options that still hold
    mayGoOn.release();
    must(changing);
    QCOMPARE(optionsMeanwhile, labelled(plain));
    QCOMPARE(lanesMeanwhile, (QStringList{plain, plain}));
    QCOMPARE(optionsInStore(f), labelled(bright));
    QCOMPARE(lanesInStore(f), (QStringList{bright, bright, bright}));
}

void TestNewLanes::whatIsBeingSentBelongsToTheLanesOfBothOptions()
{
    Fixture f;
    f.attached();
    QSemaphore sending;
    QSemaphore answer;
    f.script->lanes = [](const ExecutionRequest &request) { return QStringList{labelOf(request)}; };
    f.script->executing = [&](const ExecutionRequest &, Execution &) {
        sending.release();
        answer.acquire();
        return retryLater(QStringLiteral("503"));
    };
    f.console->dispatcher().start();
    const QString delivery = f.pushed().deliveries.front().id;
    QVERIFY(QTest::qWaitFor([&] { return sending.tryAcquire(); }));
    const auto changed =
        await(f.console->workflows().change(attachmentOf(f).id, labelled(QStringLiteral("bright"))));
    answer.release();
    QVERIFY(changed);
    QVERIFY(f.becomes(delivery, State::Queued));
    QCOMPARE(lanesInStore(f), (QStringList{QStringLiteral("bright"), QStringLiteral("plain")}));
}

void TestNewLanes::importedOptionsAreKeptTogetherWithTheLanesThatTheyMake()
{
    Fixture f;
    f.attached();
    const QString bright = QStringLiteral("bright");
    QSemaphore asked;
    QSemaphore mayGoOn;
    std::atomic<bool> isFirst = true;
    QJsonObject optionsMeanwhile;
    f.script->lanes = [&](const ExecutionRequest &request) {
        if (labelOf(request) == bright && isFirst.exchange(false)) {
            optionsMeanwhile = optionsInStore(f);
            asked.release();
            mayGoOn.acquire();
        }
        return QStringList{labelOf(request)};
    };
    f.pushed(QStringLiteral("run-1"));
    QByteArray file = must(f.console->configuration().exported());
    QVERIFY(file.contains("\"label\": \"plain\""));
    file.replace("\"label\": \"plain\"", "\"label\": \"bright\"");
    auto importing = f.console->configuration().import(file);
    const bool wasAsked = QTest::qWaitFor([&] { return asked.tryAcquire(); });
    f.pushed(QStringLiteral("run-2")); // of the options that still hold
    mayGoOn.release();
    QCOMPARE(must(importing).size(), std::size_t(1));
    QVERIFY(wasAsked);
    QCOMPARE(optionsMeanwhile, labelled(QStringLiteral("plain")));
    QCOMPARE(optionsInStore(f), labelled(bright));
    QCOMPARE(lanesInStore(f), (QStringList{bright, bright}));
}

void TestNewLanes::backfillingDuringAChangeMakesTheLanesOfTheNewOptions()
{
    Fixture f;
    f.registered();
    f.workflow();
    f.pushed();
    const QString id =
        must(f.console->workflows().attach({QStringLiteral("build"), {}, QStringLiteral("target"), {}})).id;
    const QString bright = QStringLiteral("bright");
    QSemaphore asked;
    QSemaphore mayGoOn;
    std::atomic<bool> isFirst = true;
    f.script->lanes = [&](const ExecutionRequest &request) {
        if (isFirst.exchange(false)) {
            asked.release();
            mayGoOn.acquire();
        }
        return QStringList{labelOf(request)};
    };
    auto filling = f.console->workflows().backfill(id, {});
    const bool wasAsked = QTest::qWaitFor([&] { return asked.tryAcquire(); });
    const auto changed = await(f.console->workflows().change(id, labelled(bright)));
    mayGoOn.release();
    QCOMPARE(must(filling).made, 1);
    QVERIFY(wasAsked && changed);
    QCOMPARE(lanesInStore(f), QStringList{bright});
}

QTEST_GUILESS_MAIN(TestNewLanes)
#include "tst_newlanes.moc"
