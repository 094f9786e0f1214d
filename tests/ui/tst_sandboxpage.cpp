// SPDX-License-Identifier: Apache-2.0
#include "engine/standins.h"
#include "pagesfixture.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/pages/sandbox/chatmarkup.h"
#include "ui/pages/sandbox/drawing.h"
#include "ui/pages/sandbox/sandboxpage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTextEdit>

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

void chooseData(QComboBox &box, int data)
{
    box.setCurrentIndex(box.findData(data));
    Q_EMIT box.activated(box.currentIndex());
}

/// Every text on the page that is shown.
QString shownText(const QWidget &within)
{
    QStringList texts;
    for (const auto *edit : within.findChildren<QTextEdit *>())
        texts += edit->isVisible() ? edit->toPlainText() : QString();
    for (const auto *label : within.findChildren<QLabel *>())
        texts += label->isVisible() ? label->text() : QString();
    for (const auto *label : within.findChildren<ElidedLabel *>())
        texts += label->isVisible() ? label->text() : QString();
    for (const auto *mark : within.findChildren<StateMark *>())
        texts += mark->isVisible() ? mark->accessibleName() : QString();
    return texts.join(u'\n');
}

/// To be looked at after a change: in the folder "looks" beside the test.
void keepPictures(QWidget &page, Appearance &appearance, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/looks"_s);
    QVERIFY(folder.mkpath(u"."_s));
    for (const auto &[scheme, suffix] :
         {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        appearance.setScheme(scheme);
        for (int i = 0; i < 4; ++i) // a text's height follows from its width, and the page's from that
            QCoreApplication::sendPostedEvents();
        QVERIFY(page.grab().save(folder.filePath(u"%1-%2.png"_s.arg(name, suffix))));
    }
    appearance.setScheme(Theme::Scheme::Light);
}

} // namespace

class TestSandboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_console = realConsole(m_folder.filePath(QString::number(++m_count))); }

    void itStartsAndStops();
    void whatToRegisterWithIsCalledAsInTheForm();
    void everyStandInCanBeRegisteredWith();
    void whatArrivesIsShown();
    void whatArrivesIsDrawnAsTheServiceShowsIt_data();
    void whatArrivesIsDrawnAsTheServiceShowsIt();
    void aBrokenOneIsRefusedAndMends();
    void aFaultIsUsedUp();
    void oneIsStoppedAndKeepsItsAddress();
    void aStoppedOneIsStartedToRegisterWithIt();
    void aSampleIsPushedForTheWorkflowThatWasAttachedLast();
    void aChoiceUnderWayStaysWhileThingsArrive();
    void markupBecomesHtml_data();
    void markupBecomesHtml();
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
    QTRY_COMPARE(page->primaryAction()->text(), u"Push a sample"_s);
    QCOMPARE(m_console->standIns().running().size(), m_console->standIns().all().size());
    click(page.get(), u"toggleAll"_s);
    QTRY_COMPARE(page->primaryAction()->text(), u"Start the sandbox"_s);
    QVERIFY(m_console->standIns().running().empty());
}

void TestSandboxPage::whatToRegisterWithIsCalledAsInTheForm()
{
    auto page = shown<SandboxPage>(*m_console);
    page->primaryAction()->trigger();
    QTRY_COMPARE(m_console->standIns().running().size(), m_console->standIns().all().size());
    page->open(u"dependency-track"_s);
    QTRY_VERIFY(shownText(*page).split(u'\n').contains(u"Instance URI"_s));
    const QStringList texts = shownText(*page).split(u'\n');
    const CatalogueEntry *entry = m_console->catalogue().entry(u"dependency-track"_s);
    for (const auto &standIn : m_console->standIns().all()) {
        if (standIn.integration != entry->id)
            continue;
        for (const QString &name : standIn.registration.keys()) {
            QVERIFY2(!texts.contains(name), qPrintable(name));
            QVERIFY2(texts.contains(entry->registration.field(name)->label()), qPrintable(name));
        }
    }
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
    QTRY_VERIFY(page->findChild<Card *>());
    QVERIFY(shownText(*page).contains(u"TEST_WEBHOOK"_s));
}

void TestSandboxPage::whatArrivesIsDrawnAsTheServiceShowsIt_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a mail") << u"smtp"_s << QJsonObject()
                            << QStringList{u"releases@sandbox.test"_s, u"[Attaché]"_s, u"attestation.json"_s};
    QTest::newRow("a message in Discord")
        << u"discord-webhook"_s << QJsonObject()
        << QStringList{u"New attestation received"_s, u"Policies"_s, u"attestation-sandbox-build.txt"_s};
    QTest::newRow("a message in Slack")
        << u"slack-webhook"_s << QJsonObject() << QStringList{u"sandbox-build"_s, u"Signature"_s};
    QTest::newRow("a manifest") << u"oci-registry"_s << QJsonObject()
                                << QStringList{u"attestations"_s, u"Layers"_s, u"Media type"_s};
    QTest::newRow("an SBOM") << u"dependency-track"_s << QJsonObject{{u"projectName"_s, u"shop"_s}}
                             << QStringList{u"shop"_s, u"Made for this upload"_s, u"Components"_s};
    QTest::newRow("a request") << u"webhook"_s << QJsonObject()
                               << QStringList{u"Signature verified"_s, u"webhook-id"_s, u"ATTESTATION"_s};
    QTest::newRow("an object") << u"guac"_s << QJsonObject()
                               << QStringList{u"Content type"_s, u"Bucket"_s, u"Metadata"_s};
}

/// From the form's values to the drawing, over the real integration and its stand-in. Keeps a picture of each
/// beside the test, light and dark.
void TestSandboxPage::whatArrivesIsDrawnAsTheServiceShowsIt()
{
    QFETCH(QString, integration);
    QFETCH(QJsonObject, options);
    QFETCH(QStringList, texts);
    Appearance appearance(*qApp, Theme::Scheme::Light);
    auto page = shown<SandboxPage>(*m_console);
    const StandIns::StandIn standIn = standInOf(*m_console, integration);
    PagesFixture::must(
        m_console->registrations().add({integration, integration, {}, standIn.registration, false}));
    PagesFixture::must(m_console->workflows().add({{}, u"sandbox-build"_s, u"sandbox"_s, {}, {}}));
    PagesFixture::must(m_console->workflows().attach({u"sandbox-build"_s, {}, integration, options}));
    m_console->dispatcher().start();
    const auto practice = PagesFixture::must(Practice::of(u"sandbox-build"_s, u"sandbox"_s));
    QSignalSpy changed(&m_console->deliveries(), &Deliveries::deliveryChanged);
    PagesFixture::must(m_console->intake().push({practice->attestationFile(), {}, {}, {}}));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() &&
                                 changed.last()[0].value<Delivery>().state == Delivery::State::Delivered,
                             30'000);
    page->open(integration);
    for (const QString &text : texts)
        QTRY_VERIFY2(shownText(*page).contains(text),
                     qPrintable(text + u" is not in\n"_s + shownText(*page)));
    keepPictures(*page, appearance, u"arrival-"_s + integration);
    auto *views = child<FilterChips>(page.get(), u"views"_s);
    views->choose(u"raw"_s);
    Q_EMIT views->chosenChanged(u"raw"_s);
    QTRY_VERIFY(shownText(*page).contains(integration == u"smtp" ? u"MIME-Version: 1.0"_s : u"HTTP/1.1"_s));
    QVERIFY(!page->findChild<Card *>()->isVisible());
}

void TestSandboxPage::aFaultIsUsedUp()
{
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    auto page = shown<SandboxPage>(*m_console);
    click(page.get(), u"standIn-webhook"_s);
    chooseData(*child<QComboBox>(page.get(), u"fault-webhook"_s),
               int(StandIns::Fault::Kind::TooManyRequests));
    chooseData(*child<QComboBox>(page.get(), u"faultTimes"_s), 2);
    QCOMPARE(m_console->standIns().all().back().fault.times, 2);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(webhook.registration.value(u"url"_s).toString()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (int left : {1, 0}) {
        std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 429);
        QCOMPARE(reply->rawHeader("Retry-After"), "5");
        QTRY_COMPARE(m_console->standIns().all().back().fault.times, left);
    }
    QCOMPARE(m_console->standIns().all().back().fault.kind, StandIns::Fault::Kind::None);
    QVERIFY(!child<QPushButton>(page.get(), u"toggle"_s)->text().isEmpty());
    QVERIFY(!page->findChild<QPushButton *>(u"mend"_s)->isVisible());
}

void TestSandboxPage::oneIsStoppedAndKeepsItsAddress()
{
    const StandIns::StandIn before = standInOf(*m_console, u"smtp"_s);
    auto page = shown<SandboxPage>(*m_console);
    click(page.get(), u"standIn-smtp"_s);
    click(page.get(), u"toggle"_s);
    QTRY_COMPARE(m_console->standIns().running().size(), m_console->standIns().all().size() - 1);
    click(page.get(), u"toggle"_s);
    QTRY_COMPARE(m_console->standIns().running().size(), m_console->standIns().all().size());
    const StandIns::StandIn after = standInOf(*m_console, u"smtp"_s);
    QCOMPARE(after.address, before.address);
    QCOMPARE(after.registration, before.registration);
    PagesFixture::must(
        m_console->registrations().add({u"smtp"_s, u"mail"_s, {}, before.registration, false}));
}

void TestSandboxPage::aStoppedOneIsStartedToRegisterWithIt()
{
    PagesFixture::must(m_console->standIns().start(u"smtp"_s));
    QCOMPARE(m_console->standIns().running().size(), size_t(1));
    auto page = shown<SandboxPage>(*m_console);
    QSignalSpy begun(page.get(), &Page::beginRequested);
    click(page.get(), u"standIn-slack-webhook"_s);
    click(page.get(), u"registerWith"_s);
    QTRY_COMPARE(begun.size(), 1);
    const QJsonObject given = begun[0][1].toJsonObject();
    QCOMPARE(given.value(u"kind"_s).toString(), u"slack-webhook"_s);
    QVERIFY(given.value(u"values"_s)[u"webhook"].toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(m_console->standIns().running().size(), size_t(2));
}

void TestSandboxPage::aSampleIsPushedForTheWorkflowThatWasAttachedLast()
{
    auto page = shown<SandboxPage>(*m_console);
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    QTRY_COMPARE(page->primaryAction()->text(), u"Push a sample"_s);
    QSignalSpy begun(page.get(), &Page::beginRequested);
    page->primaryAction()->trigger();
    QTRY_COMPARE(begun.size(), 1); // nothing is attached: that comes first
    QCOMPARE(begun[0][0].value<PageId>(), PageId::Workflows);
    QCOMPARE(begun[0][1].toJsonObject(),
             (QJsonObject{{u"workflow"_s, u"sandbox-build"_s}, {u"project"_s, u"sandbox"_s}}));
    PagesFixture::must(
        m_console->registrations().add({u"webhook"_s, u"hook"_s, {}, webhook.registration, false}));
    PagesFixture::must(m_console->workflows().add({{}, u"build"_s, u"shop"_s, {}, {}}));
    PagesFixture::must(m_console->workflows().attach({u"build"_s, u"shop"_s, u"hook"_s, {}}));
    page->primaryAction()->trigger();
    QTRY_COMPARE(begun.size(), 2);
    QCOMPARE(begun[1][0].value<PageId>(), PageId::Attestations);
    const QString file = begun[1][1].toJsonObject().value(u"files"_s)[0].toString();
    const auto read = PagesFixture::must(m_console->intake().inspect(file));
    QCOMPARE(read.run.workflowName, u"build"_s);
}

void TestSandboxPage::aChoiceUnderWayStaysWhileThingsArrive()
{
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    auto page = shown<SandboxPage>(*m_console);
    click(page.get(), u"standIn-webhook"_s);
    auto *fault = child<QComboBox>(page.get(), u"fault-webhook"_s);
    fault->showPopup();
    QTRY_VERIFY(fault->view()->isVisible());
    QSignalSpy arrived(&m_console->standIns(), &StandIns::arrived);
    PagesFixture::must(
        m_console->registrations().add({u"webhook"_s, u"hook"_s, {}, webhook.registration, false}));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(fault->view()->isVisible());
    QCOMPARE(child<QComboBox>(page.get(), u"fault-webhook"_s), fault);
    fault->hidePopup();
}

void TestSandboxPage::markupBecomesHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Discord bold") << discordHtml(u"**a** b"_s) << u"<b>a</b> b"_s;
    QTest::newRow("Discord tag") << discordHtml(u"<img src=x>"_s) << u"&lt;img src=x&gt;"_s;
    QTest::newRow("Discord code") << discordHtml(u"`**a**`"_s) << u"<code>**a**</code>"_s;
    QTest::newRow("Discord snake_case") << discordHtml(u"a_b_c"_s) << u"a_b_c"_s;
    QTest::newRow("Discord link") << discordHtml(u"[a](https://x.test/)"_s)
                                  << u"<a href=\"https://x.test/\">a</a>"_s;
    QTest::newRow("Discord link to a script") << discordHtml(u"[a](javascript:1)"_s) << u"a"_s;
    QTest::newRow("Discord backslash") << discordHtml(u"\\*a\\* b\\_c"_s) << u"*a* b_c"_s;
    QTest::newRow("Discord line") << discordHtml(u"a\nb"_s) << u"a<br>b"_s;
    QTest::newRow("Slack bold") << slackHtml(u"*a* b"_s) << u"<b>a</b> b"_s;
    QTest::newRow("Slack escapes") << slackHtml(u"a &lt;b&gt; &amp;amp;"_s) << u"a &lt;b&gt; &amp;amp;"_s;
    QTest::newRow("Slack link") << slackHtml(u"<https://x.test/?a=1&amp;b=2|words>"_s)
                                << u"<a href=\"https://x.test/?a=1&amp;b=2\">words</a>"_s;
    QTest::newRow("Slack channel") << slackHtml(u"<!channel> hello"_s) << u"<b>@channel</b> hello"_s;
    QTest::newRow("Slack quote mark that is text") << slackPlainHtml(u"&gt; *a*"_s) << u"&gt; *a*"_s;
    QTest::newRow("Slack fence") << slackHtml(u"```\n*a*\n```"_s) << u"<pre>*a*</pre>"_s;
}

void TestSandboxPage::markupBecomesHtml()
{
    QFETCH(QString, html);
    QTEST(html, "expected");
}

void TestSandboxPage::aBrokenOneIsRefusedAndMends()
{
    auto page = shown<SandboxPage>(*m_console);
    const StandIns::StandIn webhook = standInOf(*m_console, u"webhook"_s);
    click(page.get(), u"standIn-webhook"_s);
    auto *fault = child<QComboBox>(page.get(), u"fault-webhook"_s);
    chooseData(*fault, int(StandIns::Fault::Kind::RefusesKey));
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
    click(page.get(), u"mend"_s);
    QVERIFY(add().has_value());
    QCOMPARE(fault->currentData().toInt(), int(StandIns::Fault::Kind::None)); // the same box, in place
}

void TestSandboxPage::theModelIsSound()
{
    ArrivalModel model(m_console->catalogue());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    StandIns::Arrival arrival;
    arrival.integration = u"webhook"_s;
    constexpr int most = int(StandIns::mostArrivals);
    for (int i = 0; i < most + 3; ++i) {
        arrival.number = i;
        model.add(arrival);
    }
    QCOMPARE(model.rowCount(), most);
    QVERIFY(model.arrival(QString::number(most + 2)));
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
