// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "support/scriptedserver.h"
#include "ui/desktop/preferences.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/pages/workflows/matrixview.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// Draws every page, light and dark, over a console with something of everything in it, into the folder
/// "looks" beside the test: to be looked at after a change. What it checks is that each page has something to
/// show.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageCanBeDrawn_data();
    void everyPageCanBeDrawn();
    void cleanupTestCase();

private:
    IntegrationPackage package(const QString &id, const QByteArray &title, const QByteArray &icon);
    void registerAll();
    void attachAll();
    void pushAll();
    void settle();
    QJsonArray materials(const QString &run);

    QTemporaryDir m_folder;
    std::shared_ptr<Script> m_script = std::make_shared<Script>();
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Console> m_console;
    std::vector<Delivery> m_deliveries;
};

namespace
{

Outcome execute(const ExecutionRequest &request, Execution &execution)
{
    HttpRequest post;
    post.method = "POST";
    post.url = QUrl(request.registration.value(u"address"_s).toString());
    post.headers = {
        {"Content-Type", "application/json"},
        {"Authorization", "Bearer " + request.registration.value(u"token"_s).toString().toUtf8()}};
    post.body = Body(QJsonDocument(QJsonObject{{u"project"_s, request.workflow.project},
                                               {u"run"_s, request.attestation.run.runId},
                                               {u"create"_s, true}})
                         .toJson());
    const auto answer = execution.http().send(post, execution.stop());
    if (!answer)
        return retryLater(answer.error().words);
    if (answer->status == 403)
        return rejected(u"Dependency-Track may not create the project: give its key's team the permission"_s);
    if (answer->status == 202)
        return uncertain(u"It was sent in full and never answered"_s);
    if (answer->status == 503)
        return retryLater(u"The service is starting, and asks to wait"_s);
    for (const MaterialInput &material : request.materials)
        if (const auto done =
                execution.finishStep(material.material.name, {{u"token"_s, u"5c1e77aa20b19f02"_s}});
            !done)
            return retryLater(done.error().text());
    if (request.materials.empty() && request.options.value(u"label"_s).toString() == u"sboms only")
        return skipped(u"no SBOM in this attestation"_s);
    return delivered({{u"id"_s, u"msg-4711"_s}});
}

void answerByPath(WireConnection &connection)
{
    while (connection.readRequest()) {
        int status = 200;
        for (int other : {202, 403, 503})
            if (connection.request().line().contains("/status/" + QByteArray::number(other)))
                status = other;
        connection.write(httpAnswer(status, R"({"detail": "what the service has to say"})",
                                    "Content-Type: application/json\r\n"));
    }
}

const QByteArray cubeIcon = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none"
 stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
 <path d="M8 1.75 13.5 4.75v6.5L8 14.25l-5.5-3v-6.5zM2.5 4.75 8 7.75l5.5-3M8 7.75v6.5"/></svg>)";
const QByteArray stackIcon = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none"
 stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
 <path d="M8 2 14 5 8 8 2 5zM2 8l6 3 6-3M2 11l6 3 6-3"/></svg>)";
const QByteArray mailIcon = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none"
 stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
 <path d="M1.75 3.5h12.5v9H1.75zM2 4l6 5 6-5"/></svg>)";

/// A cell of the matrix, or several.
void choose(MatrixView &matrix, const QString &mode)
{
    matrix.setFocus();
    if (mode == u"attachment" || mode == u"options")
        matrix.setCurrentIndex(matrix.model()->index(0, 6));
    else if (mode == u"cells")
        matrix.selectionModel()->select({matrix.model()->index(2, 2), matrix.model()->index(4, 4)},
                                        QItemSelectionModel::Select);
}

/// A widget that is there once the page has something to show.
QString proofOf(PageId page, const QString &mode)
{
    if (mode == u"edit")
        return u"edit"_s;
    if (page == PageId::Overview)
        return u"healthRow"_s;
    if (page == PageId::Settings)
        return u"scheme"_s;
    return u"detailTitle"_s;
}

} // namespace

IntegrationPackage TestLooks::package(const QString &id, const QByteArray &title, const QByteArray &icon)
{
    IntegrationPackage made = scriptedPackage(m_script, {"SBOM_CYCLONEDX_JSON"}, id);
    made.manifest.replace("Scripted", title).replace("For tests", "Takes attestations and SBOMs");
    made.icon = icon;
    made.readme = "# " + title +
                  "\n\nBrings each attestation to the service.\n\n## What it needs\n\n- an address\n"
                  "- a token with the permission to *write*\n\n```\nattachectl integration registered add " +
                  id.toUtf8() + " --opt address=https://example.com\n```\n";
    return made;
}

void TestLooks::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Attaché"_s);
    QApplication::setFont(QFont(u"Inter"_s, 10)); // where there is none, the system's
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_server = std::make_unique<ScriptedServer>(answerByPath);
    m_script->executing = execute;
    m_script->forecasting = [](const ExecutionRequest &request) -> Forecast {
        if (request.attestation.run.runId == u"1841")
            return {skipped(u"The filter does not let it through: team is not payments"_s), {}};
        return {delivered({}), {{u"Image"_s, u"acme/"_s + request.workflow.project}}};
    };
    Console::Options options;
    options.folder = m_folder.path();
    options.secrets = memoryKeychain();
    std::vector<IntegrationPackage> packages;
    packages.push_back(package(u"oci-registry"_s, "OCI registry", cubeIcon));
    packages.push_back(package(u"dependency-track"_s, "Dependency-Track", stackIcon));
    packages.push_back(package(u"smtp"_s, "SMTP", mailIcon));
    options.integrations = std::move(packages);
    m_console = PagesFixture::must(Console::open(std::move(options)));
    registerAll();
    attachAll();
    m_console->dispatcher().start();
    pushAll();
}

void TestLooks::registerAll()
{
    const auto add = [this](const QString &kind, const QString &name, const QString &path) {
        PagesFixture::must(m_console->registrations().add(
            {kind,
             name,
             {},
             {{u"address"_s, m_server->url(path).toString()}, {u"token"_s, u"s3cret-token"_s}},
             false}));
    };
    add(u"oci-registry"_s, u"prod-registry"_s, u"/attestations"_s);
    add(u"dependency-track"_s, u"team-dtrack"_s, u"/status/403"_s);
    add(u"smtp"_s, u"release-mail"_s, u"/mail"_s);
    add(u"oci-registry"_s, u"audit-store"_s, u"/status/202"_s);
    add(u"oci-registry"_s, u"mirror"_s, u"/status/503"_s);
    add(u"smtp"_s, u"security-list"_s, u"/mail"_s);
    PagesFixture::must(m_console->registrations().pause(u"release-mail"_s));
}

void TestLooks::attachAll()
{
    const std::vector<std::pair<QString, QString>> workflows{
        {u"api"_s, u"build"_s},       {u"api"_s, u"release"_s},   {u"web"_s, u"deploy"_s},
        {u"web"_s, u"lint"_s},        {u"data"_s, u"import"_s},   {u"infra"_s, u"modules"_s},
        {u"billing"_s, u"release"_s}, {u"mobile"_s, u"nightly"_s}};
    for (const auto &[project, name] : workflows)
        PagesFixture::must(m_console->workflows().add({{}, name, project, u"platform"_s, {}}));
    const auto attach = [this](const QString &project, const QString &workflow, const QString &registration) {
        PagesFixture::must(
            m_console->workflows().attach({workflow, project, registration, {{u"label"_s, project}}}));
    };
    for (const auto &[project, name] : workflows)
        attach(project, name, u"prod-registry"_s);
    attach(u"api"_s, u"build"_s, u"team-dtrack"_s);
    attach(u"api"_s, u"release"_s, u"release-mail"_s);
    attach(u"web"_s, u"lint"_s, u"audit-store"_s);
    attach(u"billing"_s, u"release"_s, u"mirror"_s);
}

QJsonArray TestLooks::materials(const QString &run)
{
    const QByteArray sbom = R"({"bomFormat": "CycloneDX", "run": ")" + run.toUtf8() + "\"}";
    return {material(u"sbom"_s, u"SBOM_CYCLONEDX_JSON"_s, u"sbom-api.cdx.json"_s, sbom, false),
            material(u"scan"_s, u"SARIF"_s, u"scan.sarif"_s, "{\"runs\": []}", false),
            material(u"unit-tests"_s, u"JUNIT_XML"_s, u"unit-tests.xml"_s, "<testsuite/>")};
}

void TestLooks::pushAll()
{
    const std::vector<std::pair<QString, QString>> runs{{u"build"_s, u"1840"_s},
                                                        {u"nightly"_s, u"77"_s},
                                                        {u"lint"_s, u"310"_s},
                                                        {u"build"_s, u"1841"_s},
                                                        {u"build"_s, u"1842"_s}};
    QTemporaryDir files;
    for (const auto &[workflow, run] : runs) {
        QFile file(files.filePath(run));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(envelope(workflow, run, materials(run)));
        file.close();
        const auto pushed = PagesFixture::must(m_console->intake().push({file.fileName(), {}, workflow, {}}));
        m_deliveries.insert(m_deliveries.end(), pushed.deliveries.begin(), pushed.deliveries.end());
    }
    for (const QString &project : {u"api"_s, u"billing"_s}) {
        QFile file(files.filePath(project));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(envelope(u"release"_s, u"9-"_s + project, materials(project)));
        file.close();
        PagesFixture::must(m_console->intake().push({file.fileName(), {}, u"release"_s, project}));
    }
    QTRY_COMPARE(PagesFixture::must(m_console->deliveries().counts()).sending +
                     PagesFixture::must(m_console->deliveries().counts()).queued,
                 1); // the one that is asked to wait
}

void TestLooks::everyPageCanBeDrawn_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("mode");
    QTest::newRow("overview") << PageId::Overview << QString();
    QTest::newRow("integrations") << PageId::Integrations << QString();
    QTest::newRow("registrations") << PageId::Registrations << QString();
    QTest::newRow("register") << PageId::Registrations << u"begin"_s;
    QTest::newRow("edit") << PageId::Registrations << u"edit"_s;
    QTest::newRow("workflows") << PageId::Workflows << QString();
    QTest::newRow("attach") << PageId::Workflows << u"begin"_s;
    QTest::newRow("attachment") << PageId::Workflows << u"attachment"_s;
    QTest::newRow("options") << PageId::Workflows << u"options"_s;
    QTest::newRow("cells") << PageId::Workflows << u"cells"_s;
    QTest::newRow("attestations") << PageId::Attestations << QString();
    QTest::newRow("push") << PageId::Attestations << u"begin"_s;
    QTest::newRow("deliveries") << PageId::Deliveries << QString();
    QTest::newRow("log") << PageId::Log << QString();
    QTest::newRow("settings") << PageId::Settings << QString();
    QTest::newRow("failed-delivery") << PageId::Deliveries << u"failed"_s;
}

void TestLooks::everyPageCanBeDrawn()
{
    QFETCH(PageId, page);
    QFETCH(QString, mode);
    QTemporaryDir files;
    QFile file(files.filePath(u"attestation.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(envelope(u"build"_s, u"1843"_s, materials(u"1843"_s)));
    file.close();
    for (const auto &[scheme, name] :
         {std::pair(Theme::Scheme::Light, u"light"_s), std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
        Appearance appearance(*qApp, scheme);
        LogBook log;
        log.write(LogLine::Level::Warning, u"dispatcher"_s,
                  u"The store is busy: trying again in 5 seconds"_s);
        log.write(LogLine::Level::Note, u"network"_s, u"The machine is online again"_s);
        Preferences preferences;
        MainWindow window(allPages({*m_console, log, preferences}));
        window.resize(1280, 800);
        window.show();
        Page *shown = window.showPage(page);
        settle();
        if (mode == u"begin")
            window.begin(page, {{u"kind"_s, u"dependency-track"_s},
                                {u"workflow"_s, u"lint"_s},
                                {u"registration"_s, u"mirror"_s},
                                {u"files"_s, QJsonArray{file.fileName()}}});
        if (page == PageId::Attestations && mode == u"begin") {
            auto *workflow = child<QComboBox>(shown, u"pushWorkflow"_s);
            QTRY_VERIFY(workflow->findText(u"api/build"_s) > 0);
            QTRY_VERIFY(child(shown, u"problem"_s)->isVisible()); // it names a workflow that is not there
            workflow->setCurrentIndex(workflow->findText(u"api/build"_s));
            Q_EMIT workflow->activated(workflow->currentIndex());
            QTRY_VERIFY(child(shown, u"push"_s)->isEnabled());
        }
        if (mode == u"failed")
            for (const Delivery &delivery : m_deliveries)
                if (delivery.registrationName == u"team-dtrack")
                    shown->open(delivery.id);
        if (page == PageId::Workflows)
            choose(*shown->findChild<MatrixView *>(), mode);
        QTRY_VERIFY(shown->findChild<QWidget *>(proofOf(page, mode)));
        if (mode == u"options")
            click(shown, u"editOptions"_s);
        if (mode == u"edit")
            click(shown, u"edit"_s);
        settle();
        const QPixmap look = window.grab();
        const QDir folder(QCoreApplication::applicationDirPath() + u"/looks"_s);
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(look.save(
            folder.filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name))));
    }
}

// The store answers in the order of asking: once our question is answered, the page's are. What it asked then
// comes in the next round, and what is shown and laid out for it in the turn after.
void TestLooks::settle()
{
    for (int round = 0; round < 6; ++round) {
        PagesFixture::must(m_console->deliveries().counts());
        bool turned = false;
        QTimer::singleShot(0, this, [&turned] { turned = true; });
        QTRY_VERIFY(turned);
    }
}

void TestLooks::cleanupTestCase()
{
    m_console.reset();
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
