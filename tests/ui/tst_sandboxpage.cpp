// SPDX-License-Identifier: Apache-2.0
#include "engine/standins.h"
#include "pagesfixture.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/pages/sandbox/sandboxpage.h"
#include "ui/widgets/codeblock.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

/// The console with the real integrations: what the stand-ins are for.
std::unique_ptr<Console> realConsole(const QString &folder)
{
    Console::Options options;
    options.folder = folder;
    options.secrets = memoryKeychain();
    return PagesFixture::must(Console::open(std::move(options)));
}

StandIns::StandIn standInOf(Console &console, const QString &integration)
{
    for (const StandIns::StandIn &standIn : PagesFixture::must(console.standIns().start()))
        if (standIn.integration == integration)
            return standIn;
    qFatal("there is no stand-in of %s", qPrintable(integration));
}

} // namespace

class TestSandboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_console = realConsole(m_folder.filePath(QString::number(++m_count))); }

    void itStartsAndStops();
    void everyStandInCanBeRegisteredWith();
    void whatArrivesIsShown();
    void aBrokenOneIsRefusedAndMends();
    void theModelIsSound();
    void aRegistrationFillsItselfIn();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Console> m_console;
};

void TestSandboxPage::itStartsAndStops()
{
    auto page = shown<SandboxPage>(*m_console);
    QCOMPARE(page->primaryAction()->text(), u"Start the sandbox"_s);
    page->primaryAction()->trigger();
    QTRY_COMPARE(page->primaryAction()->text(), u"Stop the sandbox"_s);
    QTRY_VERIFY(!m_console->standIns().running().empty());
    page->primaryAction()->trigger();
    QTRY_COMPARE(page->primaryAction()->text(), u"Start the sandbox"_s);
    QVERIFY(m_console->standIns().running().empty());
}

void TestSandboxPage::everyStandInCanBeRegisteredWith()
{
    for (const StandIns::StandIn &standIn : PagesFixture::must(m_console->standIns().start())) {
        const CatalogueEntry *entry = m_console->catalogue().entry(standIn.integration);
        if (!entry)
            continue; // its integration is not built in
        const Registration registered = PagesFixture::must(m_console->registrations().add(
            {standIn.integration, standIn.integration, {}, standIn.registration, false}));
        QCOMPARE(registered.state, Registration::State::Active);
    }
}

void TestSandboxPage::whatArrivesIsShown()
{
    auto page = shown<SandboxPage>(*m_console);
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    QSignalSpy arrived(&m_console->standIns(), &StandIns::arrived);
    PagesFixture::must(m_console->registrations().add(
        {u"webhook"_s, u"hook"_s, {}, webhook.registration, false})); // sends a test message
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(listOf(*page)->model()->rowCount(), 1);
    QTRY_VERIFY(page->findChild<CodeBlock *>());
    QVERIFY(page->findChild<CodeBlock *>()->toPlainText().contains(u"TEST_WEBHOOK"_s));
}

void TestSandboxPage::aBrokenOneIsRefusedAndMends()
{
    auto page = shown<SandboxPage>(*m_console);
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    auto *fault = child<QComboBox>(page.get(), u"fault-webhook"_s);
    fault->setCurrentIndex(fault->findData(int(StandIns::Fault::RefusesKey)));
    Q_EMIT fault->activated(fault->currentIndex());
    const auto add = [&] {
        auto future =
            m_console->registrations().add({u"webhook"_s, u"hook"_s, {}, webhook.registration, false});
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a registration that never ends");
        return future.result();
    };
    const auto refused = add();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    fault = child<QComboBox>(page.get(), u"fault-webhook"_s);
    fault->setCurrentIndex(fault->findData(int(StandIns::Fault::None)));
    Q_EMIT fault->activated(fault->currentIndex());
    QVERIFY(add().has_value());
}

void TestSandboxPage::theModelIsSound()
{
    ArrivalModel model(m_console->catalogue());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    StandIns::Arrival arrival;
    arrival.integration = u"webhook"_s;
    for (int i = 0; i < ArrivalModel::mostRows + 3; ++i) {
        arrival.number = i;
        model.add(arrival);
    }
    QCOMPARE(model.rowCount(), ArrivalModel::mostRows);
    QVERIFY(model.arrival(QString::number(ArrivalModel::mostRows + 2)));
    QVERIFY(!model.arrival(u"0"_s));
}

void TestSandboxPage::aRegistrationFillsItselfIn()
{
    auto page = shown<RegistrationsPage>(*m_console);
    page->begin({{u"kind"_s, u"webhook"_s}});
    click(page.get(), u"useSandbox"_s);
    QTRY_VERIFY(!m_console->standIns().running().empty());
    QTRY_VERIFY(formOf(*page)->form()->values().value(u"url"_s).toString().startsWith(u"http://127.0.0.1"_s));
    click(page.get(), u"submit"_s);
    QTRY_COMPARE(PagesFixture::must(m_console->registrations().list()).size(), size_t(1));
}

QTEST_MAIN(TestSandboxPage)
#include "tst_sandboxpage.moc"
