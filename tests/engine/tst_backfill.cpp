// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "support/damage.h"

#include <QSet>

using namespace attache;
using namespace attache::test;

using State = Delivery::State;

/// An attachment and the attestations that were there before it: what would become of them, and sending them.
class TestBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewCountsWhatWouldHaveBeenSent();
    void aPreviewAsksNobodyAndReadsNoSecret();
    void aPreviewOfAPausedRegistrationStillTellsWhatTheOptionsDo();
    void aPreviewIsOfTheNewest();
    void aPreviewSaysWhatIsWrongWithTheOptions();
    void aPreviewWarnsOfMaterialsThatNeverCame();
    void aPreviewThatIsStoppedGivesNothing();
    void backfillingMakesWhatIsMissingOnce();
    void backfillingKeepsToItsFilter();
    void stoppedInTheMiddleItGoesOnWhereItWas();
    void endedInTheMiddleItGoesOnWhereItWas();
    void oneThatCannotBeReadStopsNoOther();
    void nothingOldGoesOverSomethingNew();
    void anAttachmentThatIsGoneGetsNothing();

private:
    static QString runOf(const ExecutionRequest &request) { return request.attestation.run.runId; }

    static Workflows::AttachInput input()
    {
        return {QStringLiteral("build"), {}, QStringLiteral("target"), {}};
    }

    static void push(Fixture &f, int count)
    {
        for (int run = 0; run < count; ++run)
            f.pushed(QStringLiteral("run-%1").arg(run));
    }

    static QString attachedNow(Fixture &f) { return must(f.console->workflows().attach(input())).id; }

    static std::vector<Delivery> deliveries(Fixture &f)
    {
        return must(f.console->deliveries().list({}, 1000));
    }
};

void TestBackfill::aPreviewCountsWhatWouldHaveBeenSent()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.registered();
    f.workflow();
    f.script->forecasting = [](const ExecutionRequest &request) -> Forecast {
        if (runOf(request) == QLatin1String("run-1"))
            return {skipped(QStringLiteral("The filter does not let it through")), {}};
        if (runOf(request) == QLatin1String("run-2"))
            return {rejected(QStringLiteral("It has no bundle")), {}};
        return {delivered({}),
                {{QStringLiteral("Project"),
                  request.options.value(QStringLiteral("label")).toString() + runOf(request)}}};
    };
    push(f, 5); // 0, 3 and 4 are sent
    f.pushed(QStringLiteral("run-5"), {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                                QStringLiteral("sbom.json"), "{}")});
    Workflows::AttachInput labelled = input();
    labelled.options = {{QStringLiteral("label"), QStringLiteral("x")}};
    const Workflows::Preview preview = must(f.console->workflows().preview(labelled));
    QCOMPARE(preview.stored, 6);
    QCOMPARE(preview.send, 3);
    QCOMPARE(preview.skip, 1);
    QCOMPARE(preview.refuse, 1);
    QCOMPARE(preview.hold, 1); // its SBOM is not on this machine
    QCOMPARE(preview.rows.size(), std::size_t(6));
    QCOMPARE(preview.rows.front().verdict, QStringLiteral("hold")); // the newest first
    QVERIFY(preview.rows.front().reason.contains(QLatin1String("sbom")));
    QCOMPARE(preview.rows.at(4).reason, QStringLiteral("The filter does not let it through"));
    QCOMPARE(preview.rows.at(1).values.front().second, QStringLiteral("xrun-4"));
    QVERIFY(deliveries(f).empty());
}

void TestBackfill::aPreviewAsksNobodyAndReadsNoSecret()
{
    Fixture f({"SBOM_CYCLONEDX_JSON"});
    f.registered();
    f.workflow();
    std::atomic<bool> clean = true;
    f.script->forecasting = [&](const ExecutionRequest &request) -> Forecast {
        clean = clean && !request.registration.contains(QStringLiteral("token")) &&
                request.materials.front().content.size() == 0;
        return {};
    };
    f.pushed(QStringLiteral("run-1"), {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                                QStringLiteral("sbom.json"), "{}", false)});
    f.keychain->calls.clear();
    const QStringList calls = f.script->calls();
    QCOMPARE(must(f.console->workflows().preview(input())).send, 1);
    QVERIFY(clean);
    QVERIFY(f.keychain->calls.isEmpty());
    QCOMPARE(f.script->calls(), calls);
}

void TestBackfill::aPreviewOfAPausedRegistrationStillTellsWhatTheOptionsDo()
{
    Fixture f;
    f.registered();
    f.workflow();
    f.script->forecasting = [](const ExecutionRequest &request) -> Forecast {
        return runOf(request) == QLatin1String("run-0") ? Forecast{skipped(QStringLiteral("no")), {}}
                                                        : Forecast{};
    };
    push(f, 2);
    must(f.console->registrations().pause(QStringLiteral("target")));
    const auto preview = must(f.console->workflows().preview(input()));
    QCOMPARE(preview.skip, 1);
    QCOMPARE(preview.hold, 1);
}

void TestBackfill::aPreviewIsOfTheNewest()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 4);
    const auto preview = must(f.console->workflows().preview(input(), 2));
    QCOMPARE(preview.stored, 4);
    QCOMPARE(preview.rows.size(), std::size_t(2));
    QCOMPARE(preview.rows.front().attestation.runId, QStringLiteral("run-3"));
}

void TestBackfill::aPreviewSaysWhatIsWrongWithTheOptions()
{
    Fixture f;
    f.registered();
    f.workflow();
    Workflows::AttachInput wrong = input();
    wrong.options = {{QStringLiteral("label"), 3}};
    const auto preview = await(f.console->workflows().preview(wrong));
    QCOMPARE(preview.error().kind, Error::Kind::Invalid);
    QCOMPARE(preview.error().violations.front().pointer, QStringLiteral("/label"));
    f.script->forecasting = [](const ExecutionRequest &) -> Forecast {
        return {misconfigured(QStringLiteral("label names no annotation")), {}};
    };
    push(f, 1);
    const auto ofNoUse = await(f.console->workflows().preview(input()));
    QCOMPARE(ofNoUse.error().kind, Error::Kind::Invalid);
    QCOMPARE(ofNoUse.error().why, QStringLiteral("label names no annotation"));
    wrong.workflow = QStringLiteral("none");
    QCOMPARE(await(f.console->workflows().preview(wrong)).error().kind, Error::Kind::NotFound);
}

void TestBackfill::aPreviewWarnsOfMaterialsThatNeverCame()
{
    Fixture f({"SBOM_CYCLONEDX_JSON", "SBOM_SPDX_JSON"});
    f.registered();
    f.workflow();
    QVERIFY(must(f.console->workflows().preview(input())).neverProduced.isEmpty()); // nothing came at all
    push(f, 1);
    QCOMPARE(must(f.console->workflows().preview(input())).neverProduced,
             (QStringList{QStringLiteral("SBOM_CYCLONEDX_JSON"), QStringLiteral("SBOM_SPDX_JSON")}));
    f.pushed(QStringLiteral("run-1"), {material(QStringLiteral("sbom"), QStringLiteral("SBOM_SPDX_JSON"),
                                                QStringLiteral("sbom.json"), "{}")});
    QVERIFY(must(f.console->workflows().preview(input())).neverProduced.isEmpty());
}

void TestBackfill::aPreviewThatIsStoppedGivesNothing()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 3);
    std::stop_source stop;
    std::atomic<int> seen = 0;
    f.script->forecasting = [&](const ExecutionRequest &) -> Forecast {
        ++seen;
        stop.request_stop();
        return {};
    };
    QCOMPARE(await(f.console->workflows().preview(input(), 500, stop.get_token())).error().kind,
             Error::Kind::Cancelled);
    QCOMPARE(seen.load(), 1);
}

void TestBackfill::backfillingMakesWhatIsMissingOnce()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 3);
    const QString id = attachedNow(f);
    f.pushed(QStringLiteral("run-3")); // has its delivery
    QCOMPARE(must(f.console->workflows().countBackfill(id, {})), 3);
    QCOMPARE(must(f.console->workflows().backfill(id, {})).made, 3);
    QCOMPARE(must(f.console->workflows().backfill(id, {})).made, 0);
    QCOMPARE(must(f.console->workflows().countBackfill(id, {})), 0);
    f.console->dispatcher().start();
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto all = deliveries(f);
            return all.size() == 4 && std::all_of(all.begin(), all.end(), [](const Delivery &each) {
                       return each.state == State::Delivered;
                   });
        }(),
        20'000);
}

void TestBackfill::backfillingKeepsToItsFilter()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 2);
    f.passSeconds(100);
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(f.now->load(), Qt::UTC);
    f.pushed(QStringLiteral("run-2"));
    f.pushed(QStringLiteral("run-3"));
    const QString id = attachedNow(f);
    QCOMPARE(must(f.console->workflows().countBackfill(id, {since})), 2);
    QCOMPARE(must(f.console->workflows().backfill(id, {since, 1})).made, 1);
    QCOMPARE(must(f.console->intake().find(deliveries(f).front().attestationId)).runId,
             QStringLiteral("run-3")); // the newest
    QCOMPARE(must(f.console->workflows().backfill(id, {since})).made, 1);
    QCOMPARE(deliveries(f).size(), std::size_t(2));
}

void TestBackfill::stoppedInTheMiddleItGoesOnWhereItWas()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 45);
    const QString id = attachedNow(f);
    std::stop_source stop;
    connect(
        &f.console->workflows(), &Workflows::backfillProgress, this, [&] { stop.request_stop(); },
        Qt::DirectConnection); // on the worker's thread, so that it sees it at once
    const auto first = must(f.console->workflows().backfill(id, {}, stop.get_token()));
    QVERIFY(first.made > 0 && first.made < 45);
    QCOMPARE(first.made + first.left, 45);
    QCOMPARE(must(f.console->workflows().backfill(id, {})).made, first.left);
    QCOMPARE(deliveries(f).size(), std::size_t(45));
}

void TestBackfill::endedInTheMiddleItGoesOnWhereItWas()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 45);
    const QString id = attachedNow(f);
    std::atomic<bool> began = false;
    connect(
        &f.console->workflows(), &Workflows::backfillProgress, this, [&] { began = true; },
        Qt::DirectConnection);
    const auto filling = f.console->workflows().backfill(id, {});
    QVERIFY(QTest::qWaitFor([&] { return began.load(); }));
    f.console.reset(); // as when the program ends
    f.open();
    must(f.console->workflows().backfill(id, {}));
    QSet<QString> attestations;
    for (const Delivery &delivery : deliveries(f))
        attestations.insert(delivery.attestationId);
    QCOMPARE(attestations.size(), 45);
    QCOMPARE(deliveries(f).size(), std::size_t(45));
}

void TestBackfill::oneThatCannotBeReadStopsNoOther()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 3);
    const QString lost = f.pushed(QStringLiteral("run-lost")).attestation.id;
    damage(f.folder.path(), lost);
    const QString id = attachedNow(f);
    const auto done = must(f.console->workflows().backfill(id, {}));
    QCOMPARE(done.made, 3);
    QCOMPARE(done.unreadable, 1);
    QVERIFY(done.firstUnreadable && done.firstUnreadable->text().contains(lost));
    QCOMPARE(deliveries(f).size(), std::size_t(3));
}

void TestBackfill::nothingOldGoesOverSomethingNew()
{
    Fixture f;
    f.registered();
    f.workflow();
    const QString lane = QStringLiteral("project shop");
    f.script->lanes = [lane](const ExecutionRequest &) { return QStringList{lane}; };
    QStringList sent;
    std::mutex mutex;
    f.script->executing = [&](const ExecutionRequest &request, Execution &execution) {
        if (execution.isSuperseded(lane))
            return skipped(QStringLiteral("superseded"));
        const std::lock_guard lock(mutex);
        sent.append(runOf(request));
        return delivered({});
    };
    push(f, 2);
    const QString id = attachedNow(f);
    f.console->dispatcher().start();
    const QString newest = f.pushed(QStringLiteral("run-2")).deliveries.front().id;
    QVERIFY(f.becomes(newest, State::Delivered));
    QCOMPARE(must(f.console->workflows().backfill(id, {})).made, 2);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto all = deliveries(f);
            return std::count_if(all.begin(), all.end(),
                                 [](const Delivery &each) { return each.state == State::Skipped; }) == 2;
        },
        20'000));
    QCOMPARE(sent, QStringList{QStringLiteral("run-2")});
}

void TestBackfill::anAttachmentThatIsGoneGetsNothing()
{
    Fixture f;
    f.registered();
    f.workflow();
    push(f, 1);
    const QString id = attachedNow(f);
    QVERIFY(await(f.console->workflows().detach(id)));
    QCOMPARE(await(f.console->workflows().backfill(id, {})).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(f.console->workflows().countBackfill(id, {})).error().kind, Error::Kind::NotFound);
    QVERIFY(deliveries(f).empty());
}

QTEST_GUILESS_MAIN(TestBackfill)
#include "tst_backfill.moc"
