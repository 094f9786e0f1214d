// SPDX-License-Identifier: Apache-2.0
#include "engine/diagnostics.h"
#include "engine/singleinstance.h"
#include "engine/trust.h"
#include "pagesfixture.h"
#include "ui/desktop/aboutbox.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/gathering.h"
#include "ui/desktop/preferences.h"
#include "ui/desktop/profilestripe.h"
#include "ui/desktop/tray.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/pages/log/diagnostics.h"
#include "ui/pages/log/logpage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/codeblock.h"
#include "ui/windowcommands.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLoggingCategory>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <thread>
#include <vector>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The program as a part of the desktop: its log, its settings, one window, its words in the tray.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogHearsWhatQtIsTold();
    void theLogShowsNoAddress_data();
    void theLogShowsNoAddress();
    void theOldestLinesGo();
    void theLogsModelIsSound();
    void diagnosticsNameNothingThatIsSomeones();
    void diagnosticsNameNoHost();
    void whatIsChosenIsKept();
    void aChosenSchemeHoldsAtOnce();
    void startingWithTheSessionIsAnEntryThatCanBeTakenAway();
    void eachProfileStartsWithTheSessionByItself();
    void aSecondStartShowsTheFirst();
    void aFirstThatIsBusyStaysTheFirst();
    void storesApartHaveWindowsApart();
    void aStoreIsOneByWhateverWayItIsReached();
    void ofThoseThatStartTogetherOneIsTheFirst();
    void notificationsThatComeTogetherAreOne();
    void aStreamOfFailuresIsToldWhileItLasts();
    void theAboutBoxSaysWhatItRunsOn();
    void theSheetOfKeysHasWhatIsBound();
    void aProfileIsChosenInTheSettings();
    void aProfileIsWornByTheWindowAndTheTray();
    void withoutATrayTheProgramDoesNotCountOnOne();
    void whatNeedsAPersonIsCountedInTheNavigationFromTheStart();
    void aTrustedSignerIsListedAndTakenBack();
};

void TestDesktop::theLogHearsWhatQtIsTold()
{
    LogBook book;
    QLoggingCategory category("attache.dispatcher");
    QTest::ignoreMessage(QtWarningMsg, "the disk is full");
    qCWarning(category, "the disk is full");
    QTRY_VERIFY(!book.lines().empty());
    QCOMPARE(book.lines().back().words, u"the disk is full"_s);
    QCOMPARE(book.lines().back().from, u"dispatcher"_s);
}

void TestDesktop::theLogShowsNoAddress_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"nothing here"_s << u"nothing here"_s;
    QTest::newRow("one") << u"POST https://hooks.example.com/T0/s3cret failed"_s
                         << u"POST https://hooks.example.com/… failed"_s;
    QTest::newRow("two") << u"http://a.example/x then https://b.example/y?z"_s
                         << u"http://a.example/… then https://b.example/…"_s;
}

void TestDesktop::theLogShowsNoAddress()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QCOMPARE(withoutAddresses(words), shown);
}

void TestDesktop::theOldestLinesGo()
{
    LogBook book;
    for (int line = 0; line < LogBook::mostLines + 5; ++line)
        book.write(LogLine::Level::Note, u"test"_s, QString::number(line));
    QCOMPARE(book.lines().size(), size_t(LogBook::mostLines));
    QCOMPARE(book.lines().front().words, u"5"_s);
}

void TestDesktop::theLogsModelIsSound()
{
    LogBook book;
    book.write(LogLine::Level::Note, u"test"_s, u"before"_s);
    LogModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int line = 0; line < LogBook::mostLines + 5; ++line)
        book.write(LogLine::Level::Trouble, u"test"_s, QString::number(line));
    QCOMPARE(model.rowCount(), LogBook::mostLines);
    QCOMPARE(model.line(0).words, QString::number(LogBook::mostLines + 4));
}

void TestDesktop::diagnosticsNameNothingThatIsSomeones()
{
    PagesFixture f;
    f.registered(u"our-secret-project"_s);
    LogBook book;
    book.write(LogLine::Level::Warning, u"dispatcher"_s, u"the disk is full"_s);
    Delivery delivery;
    delivery.state = Delivery::State::Failed;
    delivery.registrationName = u"our-secret-project"_s;
    delivery.workflowName = u"our-workflow"_s;
    delivery.reason = u"mail.our-company.example:587 refuses the sender"_s;
    book.note(delivery);
    LogPage page(*f.console, book);
    page.show();
    page.begin({});
    auto *text = page.findChild<CodeBlock *>();
    QTRY_VERIFY(text->toPlainText().contains(u"\"registrations\""_s));
    const QString shown = text->toPlainText();
    QVERIFY(shown.contains(u"\"kind\": \"scripted\""_s));
    QVERIFY(shown.contains(u"dispatcher: the disk is full"_s));
    for (const QString &own : {u"our-secret-project"_s, u"our-workflow"_s, u"our-company"_s})
        QVERIFY2(!shown.contains(own), qPrintable(own));
    QVERIFY(!shown.contains(u"127.0.0.1:9/"_s));
    QVERIFY(!shown.contains(u"s3cret-token"_s));
}

void TestDesktop::diagnosticsNameNoHost()
{
    PagesFixture f;
    Diagnostics diagnostics;
    const QString own = QSysInfo::machineHostName();
    for (const QString &words : {u"OpenSSL 3.0; proxy proxy.ours.example:3128, 10.1.2.3:8080"_s,
                                 u"Sending: attache, process 7 on %1 (6529de36)"_s.arg(own),
                                 u"http://our-server/path does not answer"_s})
        diagnostics.findings.push_back({u"part"_s, true, words, {}});
    LogBook book;
    book.write(LogLine::Level::Warning, u"dispatcher"_s, u"mail.ours.example:587 at 12:42:38"_s);
    const QString text = diagnosticsText(diagnostics, book.lines(), f.console->catalogue());
    for (const QString &host :
         {u"proxy.ours"_s, u"10.1.2.3"_s, u" on "_s + own, u"our-server"_s, u"mail.ours"_s})
        QVERIFY2(!text.contains(host), qPrintable(text));
    for (const QString &kept :
         {u"OpenSSL 3.0; proxy …, …"_s, u"process 7 on … (6529de36)"_s, u"… at 12:42:38"_s})
        QVERIFY2(text.contains(kept), qPrintable(text));
}

void TestDesktop::whatIsChosenIsKept()
{
    PagesFixture f;
    Preferences preferences;
    preferences.setScheme(std::nullopt);
    preferences.setStaysInTray(true);
    auto page = std::make_unique<SettingsPage>(*f.console, preferences);
    page->show();
    QTest::mouseClick(child(page.get(), u"staysInTray"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!Preferences().staysInTray());
    auto *schemes = child<QComboBox>(page.get(), u"scheme"_s);
    schemes->setCurrentIndex(schemes->findData(int(Theme::Scheme::HighContrastDark)));
    Q_EMIT schemes->activated(schemes->currentIndex());
    QCOMPARE(Preferences().scheme(), std::optional(Theme::Scheme::HighContrastDark));

    page = std::make_unique<SettingsPage>(*f.console, preferences);
    page->show();
    QVERIFY(!child<QCheckBox>(page.get(), u"staysInTray"_s)->isChecked());
    QCOMPARE(child<QComboBox>(page.get(), u"scheme"_s)->currentData().toInt(),
             int(Theme::Scheme::HighContrastDark));
    preferences.setScheme(std::nullopt);
}

void TestDesktop::aChosenSchemeHoldsAtOnce()
{
    Appearance appearance(*qApp, Theme::Scheme::Light);
    QCOMPARE(Theme::current().scheme, Theme::Scheme::Light);
    appearance.setScheme(Theme::Scheme::Dark);
    QCOMPARE(Theme::current().scheme, Theme::Scheme::Dark);
}

void TestDesktop::startingWithTheSessionIsAnEntryThatCanBeTakenAway()
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    const QString store = u"/srv/a store"_s;
    QVERIFY(!startsWithSession(store));
    QVERIFY(setStartsWithSession(true, store).has_value());
    QVERIFY(startsWithSession(store));
    const QDir entries(config.filePath(u"autostart"_s));
    QFile entry(entries.filePath(entries.entryList(QDir::Files).value(0)));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() +
                          "\" --hidden --data-dir \"/srv/a store\"\n"));
    QVERIFY(setStartsWithSession(false, store).has_value());
    QVERIFY(!startsWithSession(store));
    QVERIFY(setStartsWithSession(false, store).has_value()); // nothing to do is no error
}

void TestDesktop::eachProfileStartsWithTheSessionByItself()
{
    const QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/attache"_s;
    const QString test = u"/srv/test"_s;
    QVERIFY(setStartsWithSession(true, usual).has_value());
    QVERIFY(QFile::exists(config.filePath(u"autostart/attache.desktop"_s)));
    QVERIFY(!startsWithSession(test));
    QVERIFY(setStartsWithSession(true, test).has_value());
    QVERIFY(setStartsWithSession(false, usual).has_value());
    QVERIFY(startsWithSession(test));
    QVERIFY(!startsWithSession(usual));
}

void TestDesktop::aSecondStartShowsTheFirst()
{
    const QTemporaryDir folder;
    std::atomic<bool> second = true;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy shown(&first, &SingleInstance::showRequested);
    std::thread other([&] { second = SingleInstance(folder.path()).isFirst(); });
    QTRY_COMPARE(shown.size(), 1);
    other.join();
    QVERIFY(!second);
}

void TestDesktop::aFirstThatIsBusyStaysTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy shown(&first, &SingleInstance::showRequested);
    // It runs no events meanwhile, so that it cannot answer.
    std::thread([&] { QVERIFY(!SingleInstance(folder.path()).isFirst()); }).join();
    QTRY_COMPARE(shown.size(), 1); // but it does what it was asked for
    QVERIFY(!SingleInstance(folder.path()).isFirst());
}

void TestDesktop::storesApartHaveWindowsApart()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    const SingleInstance first(one.path());
    const SingleInstance second(two.path());
    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

void TestDesktop::aStoreIsOneByWhateverWayItIsReached()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QDir().mkdir(store) && QFile::link(store, link));
    const SingleInstance first(link + u"/of-ours"_s); // not there yet
    QVERIFY(QDir().mkdir(store + u"/of-ours"_s));
    std::thread([&] { QVERIFY(!SingleInstance(store + u"/of-ours/"_s).isFirst()); }).join();
}

void TestDesktop::ofThoseThatStartTogetherOneIsTheFirst()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        std::atomic<int> first = 0;
        std::barrier together(4);
        std::vector<std::thread> starting;
        for (int each = 0; each < 4; ++each)
            starting.emplace_back([&] {
                together.arrive_and_wait();
                const SingleInstance instance(folder.path());
                first += instance.isFirst();
                together.arrive_and_wait(); // none ends before the last has looked
            });
        for (std::thread &each : starting)
            each.join();
        QCOMPARE(first.load(), 1);
    }
}

void TestDesktop::notificationsThatComeTogetherAreOne()
{
    Delivery delivery;
    delivery.project = u"api"_s;
    delivery.workflowName = u"build"_s;
    delivery.registrationName = u"prod-registry"_s;
    delivery.state = Delivery::State::Failed;
    delivery.reason = u"The registry refused the password"_s;
    const QString one = Tray::wordsOf({delivery});
    QVERIFY2(one.startsWith(u"api/build to prod-registry: "_s), qPrintable(one));
    QVERIFY(one.contains(delivery.reason));
    QCOMPARE(Tray::wordsOf({delivery, delivery}), u"2 deliveries need you."_s);
}

void TestDesktop::aStreamOfFailuresIsToldWhileItLasts()
{
    Gathering failures(50ms);
    QSignalSpy told(&failures, &Gathering::due);
    int number = 0;
    QTimer stream;
    connect(&stream, &QTimer::timeout, this, [&] {
        Delivery delivery;
        delivery.id = QString::number(number++);
        failures.add(delivery);
        failures.remove(u"0"_s); // which has gone well after all
    });
    stream.start(5ms);
    QVERIFY(told.wait());
    QVERIFY(stream.isActive());
    const auto together = told.first().first().value<QList<Delivery>>();
    QVERIFY(!together.isEmpty());
    QVERIFY(std::none_of(together.begin(), together.end(),
                         [](const Delivery &delivery) { return delivery.id == u"0"_s; }));
}

void TestDesktop::theAboutBoxSaysWhatItRunsOn()
{
    AboutBox box(nullptr);
    box.show();
    click(&box, u"copyVersion"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &library : {u"Attaché"_s, u"Qt "_s + QString::fromLatin1(qVersion()), u"OpenSSL "_s,
                                   u"libcurl "_s, u"GMime "_s})
        QVERIFY2(copied.contains(library), qPrintable(copied));
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!box.isVisible());
}

/// One table makes both, so that neither can go its own way.
void TestDesktop::theSheetOfKeysHasWhatIsBound()
{
    PagesFixture f;
    LogBook log;
    Preferences preferences;
    MainWindow window(allPages({*f.console, log, preferences}));
    QStringList told;
    for (const KeyGroup &group : keyGroupsOf(window))
        for (const auto &[keys, words] : group.keys)
            told += keys;
    int bound = 0;
    for (const Binding &binding : bindingsOf(window)) {
        for (const QKeySequence &keys : binding.keys) {
            const auto shortcuts = window.findChildren<QShortcut *>();
            QVERIFY2(std::any_of(shortcuts.begin(), shortcuts.end(),
                                 [&keys](const QShortcut *shortcut) { return shortcut->key() == keys; }),
                     qPrintable(keys.toString()));
            ++bound;
        }
        if (!binding.keys.isEmpty())
            QVERIFY(told.contains(binding.keys.first().toString(QKeySequence::NativeText)));
    }
    QVERIFY(bound > 15);
    window.showShortcuts();
    QVERIFY(window.findChild<ShortcutSheet *>()->isVisible());
}

void TestDesktop::aProfileIsChosenInTheSettings()
{
    PagesFixture f;
    Preferences preferences;
    preferences.setProfile({}, {});
    SettingsPage page(*f.console, preferences);
    page.resize(800, 900);
    page.show();
    type(&page, u"profileName"_s, u"Production"_s);
    QTest::keyClick(child(&page, u"profileName"_s), Qt::Key_Return);
    QCOMPARE(Preferences().profileName(), u"Production"_s);
    auto *colours = child<QComboBox>(&page, u"profileColour"_s);
    colours->setCurrentIndex(1);
    Q_EMIT colours->activated(1);
    QCOMPARE(Preferences().profileColour(), Theme::of(Theme::Scheme::Light).red.bar);
    preferences.setProfile({}, {});
}

void TestDesktop::aProfileIsWornByTheWindowAndTheTray()
{
    PagesFixture f;
    LogBook log;
    Preferences preferences;
    MainWindow window(allPages({*f.console, log, preferences}));
    auto *stripe = window.findChild<ProfileStripe *>();
    window.show();
    QVERIFY(!stripe->isVisible());
    window.setProfile(u"Production"_s, Qt::red);
    QVERIFY(window.windowTitle().contains(u"Production"_s));
    QVERIFY(stripe->isVisible());
    QCOMPARE(stripe->width(), window.width());
    window.resize(1000, 700);
    QTRY_COMPARE(stripe->width(), window.width());
    const auto bottom = [](const QIcon &icon) { return icon.pixmap(32, 32).toImage().pixelColor(16, 30); };
    QCOMPARE(bottom(Tray::iconFor(0, Qt::red)), QColor(Qt::red));
    QVERIFY(bottom(Tray::iconFor(0, {})) != QColor(Qt::red));
    QVERIFY(bottom(Tray::iconFor(3, {})) != QColor(Qt::red));
}

/// There is none where the tests run.
void TestDesktop::withoutATrayTheProgramDoesNotCountOnOne()
{
    PagesFixture f;
    LogBook log;
    Preferences preferences;
    MainWindow window(allPages({*f.console, log, preferences}));
    const Tray tray(*f.console, window, preferences);
    QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    QVERIFY(!window.isVisible());
}

void TestDesktop::whatNeedsAPersonIsCountedInTheNavigationFromTheStart()
{
    PagesFixture f;
    f.registered();
    f.workflow();
    f.attached();
    PagesFixture::must(f.console->registrations().pause(u"target"_s));
    f.pushed();
    LogBook log;
    Preferences preferences;
    MainWindow window(allPages({*f.console, log, preferences}));
    window.showPage(PageId::Overview);
    const Tray tray(*f.console, window, preferences);
    const QWidget *place = window.placeOf(PageId::Deliveries);
    QTRY_VERIFY2(place->accessibleName().contains(u'1'), qPrintable(place->accessibleName()));
}

void TestDesktop::aTrustedSignerIsListedAndTakenBack()
{
    PagesFixture f;
    Preferences preferences;
    SettingsPage page(*f.console, preferences);
    page.resize(800, 1200);
    page.show();
    page.activated();
    const QString file =
        f.file(u"signer.pem"_s, "-----BEGIN PUBLIC KEY-----\n"
                                "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                "-----END PUBLIC KEY-----\n");
    PagesFixture::must(f.console->trust().add(file));
    QSignalSpy undoable(&page, &Page::undoable);
    click(&page, u"removeSigner"_s);
    QTRY_COMPARE(undoable.size(), 1);
    QTRY_VERIFY(PagesFixture::must(f.console->trust().list()).empty());
    undoable[0][1].value<std::function<void()>>()();
    QTRY_COMPARE(PagesFixture::must(f.console->trust().list()).size(), size_t(1));
    QVERIFY(child(&page, u"removeSigner"_s)->isVisible());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
