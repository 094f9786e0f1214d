// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "engine/retention.h"

#include <QSignalSpy>

using namespace attache;
using namespace attache::test;

namespace
{

constexpr int day = 24 * 60 * 60;

struct RetentionFixture : Fixture {
    using Fixture::Fixture;

    Retention &retention() { return console->retention(); }

    /// Pushed, with this as its only material, and delivered.
    Delivery arrived(const QString &run, const QByteArray &content)
    {
        const QString id = pushedWith(run, content).deliveries.front().id;
        console->dispatcher().start();
        if (!becomes(id, Delivery::State::Delivered))
            qFatal("it was not delivered");
        console->dispatcher().stop();
        return delivery(id);
    }

    Intake::Pushed pushedWith(const QString &run, const QByteArray &content)
    {
        return pushed(run, {material(QStringLiteral("sbom"), QStringLiteral("SBOM_CYCLONEDX_JSON"),
                                     QStringLiteral("sbom.json"), content, false)});
    }

    int contents() { return must(retention().stored()).contents.entries; }
};

} // namespace

class SweepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRemovedUntilTimesAreSet();
    void aPreviewCountsWhatASweepRemoves();
    void whatWaitsStaysWithWhatItNeeds();
    void timesOutsideTheRangeAreRefused();
    void twoConsolesAgree();
    void contentOfWhatIsTakenInWhileItIsSweptIsThere();
    void aSweepThatIsStoppedIsGoneOnWith();
};

void SweepingTest::nothingIsRemovedUntilTimesAreSet()
{
    RetentionFixture f;
    f.attached();
    (void)f.arrived(QStringLiteral("run-1"), "one");
    (void)f.arrived(QStringLiteral("run-2"), "two");
    f.passSeconds(4000 * day);
    QCOMPARE(must(f.retention().times()), Retention::Times());
    QVERIFY(must(f.retention().sweep()).isNothing());
    const auto stored = must(f.retention().stored());
    QCOMPARE(stored.counts.attestations, 2);
    QCOMPARE(stored.counts.deliveries, 2);
    QCOMPARE(stored.counts.attempts, 2);
    QCOMPARE(stored.contents.entries, 2);
    QCOMPARE(stored.contents.bytes, qint64(6));
}

void SweepingTest::aPreviewCountsWhatASweepRemoves()
{
    RetentionFixture f;
    f.attached();
    const Delivery first = f.arrived(QStringLiteral("run-1"), "one");
    f.passSeconds(20 * day);
    const Delivery second = f.arrived(QStringLiteral("run-2"), "two");
    f.passSeconds(20 * day);
    const Delivery third = f.arrived(QStringLiteral("run-3"), "three");
    const Retention::Times times{10, 30};
    const auto seen = must(f.retention().preview(times));
    QCOMPARE(seen.attestations, 1);
    QCOMPARE(seen.deliveries, 1);
    QCOMPARE(seen.contents, 1);
    QCOMPARE(seen.attempts, 1);
    QVERIFY(must(f.retention().sweep()).isNothing()); // a preview sets nothing

    QSignalSpy deliveriesChanged(f.console.get(), &Console::deliveriesChanged);
    QVERIFY(await(f.retention().setTimes(times)).has_value());
    const auto removed = must(f.retention().sweep());
    QCOMPARE(removed.attestations, seen.attestations);
    QCOMPARE(removed.contents, seen.contents);
    QCOMPARE(removed.attempts, seen.attempts);
    QCOMPARE(removed.bytes, seen.bytes);
    QTRY_VERIFY(!deliveriesChanged.isEmpty());
    QVERIFY(!await(f.console->deliveries().find(first.id)));
    const auto kept = must(f.console->deliveries().find(second.id));
    QVERIFY(kept.attempts.front().erasedAt.has_value());
    QVERIFY(!must(f.console->deliveries().find(third.id)).attempts.front().erasedAt);
    QCOMPARE(f.contents(), 2);
    QVERIFY(must(f.retention().sweep()).isNothing());
}

void SweepingTest::whatWaitsStaysWithWhatItNeeds()
{
    RetentionFixture f;
    f.attached();
    (void)f.arrived(QStringLiteral("run-1"), "shared");
    const QString waiting = f.pushedWith(QStringLiteral("run-2"), "shared").deliveries.front().id;
    f.passSeconds(100 * day);
    (void)f.pushedWith(QStringLiteral("run-3"), "newest");
    QVERIFY(await(f.retention().setTimes({1, 1})).has_value());
    QCOMPARE(must(f.retention().sweep()).attestations, 1);
    QCOMPARE(f.contents(), 2);
    f.console->dispatcher().start();
    QVERIFY(f.becomes(waiting, Delivery::State::Delivered)); // with its content
}

void SweepingTest::timesOutsideTheRangeAreRefused()
{
    RetentionFixture f;
    for (const int days : {0, -1, Retention::mostDays + 1}) {
        const auto set = await(f.retention().setTimes({days, {}}));
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Error::Kind::Invalid);
        QVERIFY(!await(f.retention().setTimes({{}, days})));
    }
    QVERIFY(await(f.retention().setTimes({1, Retention::mostDays})).has_value());
}

void SweepingTest::twoConsolesAgree()
{
    RetentionFixture f;
    const auto another = f.another();
    QVERIFY(await(f.retention().setTimes({30, 365})).has_value());
    QCOMPARE(must(another->retention().times()), (Retention::Times{30, 365}));

    QSignalSpy changed(another.get(), &Console::attestationsChanged); // first: it may look between the two
    f.workflow();
    (void)f.pushed(QStringLiteral("old"));
    (void)f.pushed(QStringLiteral("newest"));
    f.passSeconds(400 * day);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000); // of what was pushed
    changed.clear();
    QCOMPARE(must(f.retention().sweep()).attestations, 1);
    QTRY_VERIFY(!changed.isEmpty());
}

/// Whatever the order in which they come: content is never on record that is not there.
void SweepingTest::contentOfWhatIsTakenInWhileItIsSweptIsThere()
{
    RetentionFixture f;
    f.attached();
    QVERIFY(await(f.retention().setTimes({{}, 1})).has_value());
    const auto another = f.another();
    for (int round = 0; round < 20; ++round) {
        (void)f.arrived(QStringLiteral("old %1").arg(round), "the same");
        f.passSeconds(10 * day);
        (void)f.pushed(QStringLiteral("newest %1").arg(round)); // so that the one before goes
        const auto sweep = another->retention().sweep();
        const auto pushed = f.pushedWith(QStringLiteral("new %1").arg(round), "the same");
        must(sweep);
        QVERIFY(pushed.attestation.materials.front().available);
        const QString id = pushed.deliveries.front().id;
        f.console->dispatcher().start();
        QVERIFY2(f.becomes(id, Delivery::State::Delivered), qPrintable(f.delivery(id).reason));
        f.console->dispatcher().stop();
        f.passSeconds(10 * day);
    }
}

void SweepingTest::aSweepThatIsStoppedIsGoneOnWith()
{
    RetentionFixture f;
    f.workflow();
    for (int run = 0; run < 150; ++run)
        (void)f.pushed(QStringLiteral("run-%1").arg(run));
    f.passSeconds(10 * day);
    QVERIFY(await(f.retention().setTimes({{}, 1})).has_value());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(must(f.retention().sweep(stop.get_token())).isNothing());
    QCOMPARE(await(f.retention().preview({{}, 1}, stop.get_token())).error().kind, Error::Kind::Cancelled);
    QCOMPARE(must(f.retention().sweep()).attestations, 149); // in more than one piece
}

QTEST_GUILESS_MAIN(SweepingTest)
#include "tst_sweeping.moc"
