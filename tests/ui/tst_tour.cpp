// SPDX-License-Identifier: Apache-2.0
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "secrets/secretstore.h"
#include "ui/desktop/preferences.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourdrive.h"

#include <QAbstractButton>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

/// The real window over the real engine; only the keychain is gone with the test.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Console> console = open();
    LogBook log;
    Preferences preferences;
    MainWindow window{allPages({*console, log, preferences})};
    Tour tour{window, *console};

    Fixture()
    {
        QObject::connect(&window, &MainWindow::tourRequested, &tour, &Tour::start);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        console->dispatcher().start();
    }

private:
    std::unique_ptr<Console> open()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        Console::Options options;
        options.folder = folder.filePath(u"store"_s);
        options.secrets = memoryKeychain();
        auto opened = Console::open(std::move(options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QSettings::setDefaultFormat(QSettings::IniFormat); }

    void pressingWhatItWaitsForEndsInADelivery();
    void skippingEndsItAndLeavesTheStoreAlone();
    void itGoesOnWhereItWasLeft();
    void aMarkFollowsItsTarget();
    void aMarkIsGoneWithItsForm();
};

void TestTour::pressingWhatItWaitsForEndsInADelivery()
{
    Fixture f;
    TourDrive drive(f.window, f.tour, f.folder.filePath(u"pictures"_s));
    QSignalSpy finished(&drive, &TourDrive::finished);
    QSignalSpy changed(&f.console->deliveries(), &Deliveries::deliveryChanged);
    f.tour.start();
    QVERIFY(finished.wait(100'000));
    QCOMPARE(finished[0][0].toBool(), true);
    QCOMPARE(changed.last()[0].value<Delivery>().state, Delivery::State::Delivered);
    QVERIFY(QDir(f.folder.filePath(u"pictures"_s)).count() > 6);
}

void TestTour::skippingEndsItAndLeavesTheStoreAlone()
{
    Fixture f;
    QSignalSpy finished(&f.tour, &Tour::finished);
    f.tour.start();
    QTRY_VERIFY(f.tour.mark()->isVisible());
    QTest::keyClick(f.tour.mark(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), false);
    QVERIFY(!f.tour.mark()->isVisible());
}

void TestTour::itGoesOnWhereItWasLeft()
{
    Fixture f;
    QSignalSpy marked(&f.tour, &Tour::marked);
    f.tour.start();
    for (int bubble = 1; bubble <= 2; ++bubble) {
        QTRY_COMPARE(marked.size(), bubble);
        QTRY_VERIFY(f.tour.awaitedButton()->isEnabled());
        QTest::mouseClick(f.tour.awaitedButton(), Qt::LeftButton);
    }
    QTRY_COMPARE(f.window.currentPage(), PageId::Workflows);
    QTRY_COMPARE(marked.size(), 3);
    const QString title = f.tour.mark()->title();
    QTest::keyClick(f.tour.mark(), Qt::Key_Escape);
    f.window.showPage(PageId::Log);
    Q_EMIT f.window.tourRequested();
    QTRY_COMPARE(f.window.currentPage(), PageId::Workflows);
    QTRY_VERIFY(f.tour.mark()->isVisible());
    QCOMPARE(f.tour.mark()->title(), title);
}

void TestTour::aMarkFollowsItsTarget()
{
    Fixture f;
    f.tour.start();
    QTRY_VERIFY(f.tour.mark()->isVisible());
    const QPoint before = f.tour.mark()->pos();
    f.window.resize(1000, 700);
    QTRY_VERIFY(f.tour.mark()->pos() != before);
    QVERIFY(f.window.rect().contains(f.tour.mark()->geometry()));
}

void TestTour::aMarkIsGoneWithItsForm()
{
    Fixture f;
    f.tour.start();
    QTRY_VERIFY(f.tour.mark()->isVisible());
    QTest::mouseClick(f.tour.mark()->nextButton(), Qt::LeftButton);
    QTRY_VERIFY(f.tour.awaitedButton() && f.tour.awaitedButton() != f.tour.mark()->nextButton());
    QTRY_VERIFY(f.tour.mark()->isVisible());
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QTRY_VERIFY(!f.tour.mark()->isVisible());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
