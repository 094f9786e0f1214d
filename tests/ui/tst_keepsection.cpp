// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "pagesfixture.h"
#include "ui/pages/settings/keepsection.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

/// Two deliveries of forty days ago, and the section over them.
struct KeepFixture : Fixture {
    KeepFixture()
    {
        attached();
        for (const char *run : {"run-1", "run-2"}) {
            const QString id = pushed(QString::fromLatin1(run)).deliveries.front().id;
            console->dispatcher().start();
            if (!becomes(id, Delivery::State::Delivered))
                qFatal("it was not delivered");
            console->dispatcher().stop();
        }
        passSeconds(40 * 24 * 60 * 60);
        section = std::make_unique<KeepSection>(console->retention());
        section->resize(700, 600);
        section->show();
        section->read();
    }

    void choose(const QString &name, int days)
    {
        auto *choice = child<QComboBox>(section.get(), name);
        choice->setCurrentIndex(choice->findData(days));
        Q_EMIT choice->activated(choice->currentIndex());
    }

    int chosen(const QString &name) { return child<QComboBox>(section.get(), name)->currentData().toInt(); }

    Retention::Times times() { return must(console->retention().times()); }

    int attestations() { return must(console->retention().stored()).counts.attestations; }

    std::unique_ptr<KeepSection> section;
};

} // namespace

class KeepSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsStored();
    void aTimeByWhichNothingGoesHoldsAtOnce();
    void whatGoesIsShownFirstAndMayStay();
    void whatIsAgreedToGoes();
    void aTimeOfTheCommandLineIsShown();
};

void KeepSectionTest::itSaysWhatIsStored()
{
    KeepFixture f;
    auto *stored = f.section->findChild<QLabel *>(u"stored"_s);
    QVERIFY(stored);
    QTRY_VERIFY2(stored->text().contains(u"attestations: 2, deliveries: 2, attempts: 2"_s),
                 qPrintable(stored->text()));
    QCOMPARE(f.chosen(u"keepRequests"_s), 0);
    QCOMPARE(f.chosen(u"keepDeliveries"_s), 0);
}

void KeepSectionTest::aTimeByWhichNothingGoesHoldsAtOnce()
{
    KeepFixture f;
    QSignalSpy done(f.section.get(), &KeepSection::done);
    f.choose(u"keepRequests"_s, 90);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(f.times(), (Retention::Times{90, {}}));
    QVERIFY(!f.section->findChild<QWidget *>(u"applyKeep"_s));
}

void KeepSectionTest::whatGoesIsShownFirstAndMayStay()
{
    KeepFixture f;
    f.choose(u"keepDeliveries"_s, 30);
    auto *plan = child<QLabel>(f.section.get(), u"keepPlan"_s);
    QTRY_VERIFY(
        (plan = child<QLabel>(f.section.get(), u"keepPlan"_s))->text().contains(u"Attestations: 1"_s));
    QVERIFY2(plan->text().contains(u"Deliveries: 1"_s), qPrintable(plan->text()));
    QCOMPARE(f.attestations(), 2);
    click(f.section.get(), u"cancelKeep"_s);
    QTRY_VERIFY(!f.section->findChild<QWidget *>(u"keepPlan"_s));
    QCOMPARE(f.chosen(u"keepDeliveries"_s), 0);
    QCOMPARE(f.times(), Retention::Times());
    QCOMPARE(f.attestations(), 2);
}

void KeepSectionTest::whatIsAgreedToGoes()
{
    KeepFixture f;
    QSignalSpy done(f.section.get(), &KeepSection::done);
    f.choose(u"keepDeliveries"_s, 30);
    click(f.section.get(), u"applyKeep"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(f.times(), (Retention::Times{{}, 30}));
    QCOMPARE(f.attestations(), 1);
    QTRY_VERIFY(!f.section->findChild<QWidget *>(u"keepPlan"_s));
    QTRY_VERIFY(f.section->findChild<QLabel *>(u"stored"_s)->text().contains(u"attestations: 1,"_s));
}

void KeepSectionTest::aTimeOfTheCommandLineIsShown()
{
    KeepFixture f;
    QVERIFY(await(f.console->retention().setTimes({45, {}})).has_value());
    QTRY_COMPARE(f.chosen(u"keepRequests"_s), 45);
}

QTEST_MAIN(KeepSectionTest)
#include "tst_keepsection.moc"
