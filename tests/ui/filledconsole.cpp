// SPDX-License-Identifier: Apache-2.0
#include "filledconsole.h"

#include "samplesbom.h"

#include "ui/pages/parts/sectiontable.h"
#include "ui/pages/workflows/matrixview.h"
#include "ui/widgets/masterdetail.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace attache::test
{
namespace
{

/// As an integration does it: what is said is in the person's language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilledConsole)
};

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
        return rejected(
            Words::tr("Dependency-Track may not create the project: give its key's team the permission"));
    if (answer->status == 202)
        return uncertain(Words::tr("It was sent in full and never answered"));
    if (answer->status == 503)
        return retryLater(Words::tr("The service is starting, and asks to wait"));
    for (const MaterialInput &material : request.materials)
        if (const auto done =
                execution.finishStep(material.material.name, {{u"token"_s, u"5c1e77aa20b19f02"_s}});
            !done)
            return retryLater(done.error().text());
    if (request.materials.empty() && request.options.value(u"label"_s).toString() == u"sboms only")
        return skipped(Words::tr("no SBOM in this attestation"));
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
void choose(MatrixView &matrix, const QByteArray &mode)
{
    if (!QTest::qWaitFor([&matrix] { return matrix.model()->columnCount() > 6; }, 10'000))
        qFatal("the matrix has not all columns");
    matrix.setFocus();
    if (mode == "attachment" || mode == "options")
        matrix.setCurrentIndex(matrix.model()->index(0, 6));
    else if (mode == "cells")
        matrix.selectionModel()->select({matrix.model()->index(2, 2), matrix.model()->index(4, 4)},
                                        QItemSelectionModel::Select);
}

/// A widget that is there once the page has something to show.
QString proofOf(const Look &look)
{
    if (QByteArray(look.mode) == "edit")
        return u"edit"_s;
    if (QByteArray(look.name) == "register")
        return u"jsonView"_s;
    if (look.page == PageId::Overview)
        return u"healthRow"_s;
    if (look.page == PageId::Sandbox)
        return u"toggleAll"_s;
    if (look.page == PageId::Settings)
        return u"scheme"_s;
    return u"detailTitle"_s;
}

} // namespace

IntegrationPackage FilledConsole::package(const QString &id, const QByteArray &title, const QByteArray &icon)
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

FilledConsole::FilledConsole()
{
    QGuiApplication::setApplicationDisplayName(u"Attaché"_s);
    QApplication::setFont(QFont(u"Inter"_s, 10)); // where there is none, the system's
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_server = std::make_unique<ScriptedServer>(answerByPath);
    m_script->executing = execute;
    m_script->forecasting = [](const ExecutionRequest &request) -> Forecast {
        if (request.attestation.run.runId == u"1841")
            return {skipped(Words::tr("The filter does not let it through: team is not payments")), {}};
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
    m_log.write(LogLine::Level::Warning, u"dispatcher"_s,
                Words::tr("The store is busy: trying again in 5 seconds"));
    m_log.write(LogLine::Level::Note, u"network"_s, Words::tr("The machine is online again"));
}

std::vector<PageEntry> FilledConsole::pages()
{
    return allPages({*m_console, m_log, m_preferences});
}

void FilledConsole::registerAll()
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

void FilledConsole::attachAll()
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

QJsonArray FilledConsole::materials(const QString &run)
{
    return {material(u"sbom"_s, u"SBOM_CYCLONEDX_JSON"_s, u"sbom-api.cdx.json"_s, sampleSbom(run), false),
            material(u"scan"_s, u"SARIF"_s, u"scan.sarif"_s, "{\"runs\": []}", false),
            material(u"unit-tests"_s, u"JUNIT_XML"_s, u"unit-tests.xml"_s, "<testsuite/>")};
}

void FilledConsole::pushAll()
{
    QFile another(m_files.filePath(u"attestation.json"_s));
    if (!another.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(another.fileName()));
    another.write(envelope(u"build"_s, u"1843"_s, materials(u"1843"_s)));
    another.close();
    const std::vector<std::pair<QString, QString>> runs{{u"build"_s, u"1840"_s},
                                                        {u"nightly"_s, u"77"_s},
                                                        {u"lint"_s, u"310"_s},
                                                        {u"build"_s, u"1841"_s},
                                                        {u"build"_s, u"1842"_s}};
    QTemporaryDir files;
    for (const auto &[workflow, run] : runs) {
        QFile file(files.filePath(run));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(envelope(workflow, run, materials(run)));
        file.close();
        const auto pushed = PagesFixture::must(m_console->intake().push({file.fileName(), {}, workflow, {}}));
        m_deliveries.insert(m_deliveries.end(), pushed.deliveries.begin(), pushed.deliveries.end());
    }
    for (const QString &project : {u"api"_s, u"billing"_s}) {
        QFile file(files.filePath(project));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(envelope(u"release"_s, u"9-"_s + project, materials(project)));
        file.close();
        PagesFixture::must(m_console->intake().push({file.fileName(), {}, u"release"_s, project}));
    }
    const bool ended = QTest::qWaitFor(
        [this] {
            const auto counts = PagesFixture::must(m_console->deliveries().counts());
            return counts.sending + counts.queued == 1; // the one that is asked to wait
        },
        30'000);
    if (!ended)
        qFatal("deliveries that never end");
}

Page *FilledConsole::open(MainWindow &window, const Look &look, QSize size)
{
    const QByteArray mode = look.mode;
    window.resize(size);
    window.show();
    Page *page = window.showPage(look.page);
    settle();
    if (mode == "begin" && look.page == PageId::Registrations)
        window.begin(look.page, {{u"kind"_s, u"dependency-track"_s}});
    else if (mode == "begin")
        window.begin(look.page, {{u"workflow"_s, u"lint"_s},
                                 {u"registration"_s, u"mirror"_s},
                                 {u"files"_s, QJsonArray{m_files.filePath(u"attestation.json"_s)}}});
    if (mode == "begin" && look.page == PageId::Attestations)
        beginPush(*page);
    if (mode == "failed")
        for (const Delivery &delivery : std::as_const(m_deliveries))
            if (delivery.registrationName == u"team-dtrack")
                page->open(delivery.id);
    if (look.page == PageId::Workflows)
        choose(*page->findChild<MatrixView *>(), mode);
    if (!QTest::qWaitFor([page, &look] { return page->findChild<QWidget *>(proofOf(look)); }, 10'000))
        qFatal("%s has nothing to show", look.name);
    const auto splits = page->findChildren<MasterDetail *>();
    for (MasterDetail *split : splits)
        split->showDetail(); // where there is room for one of the two
    if (mode == "options")
        click(page, u"editOptions"_s);
    if (mode == "edit")
        click(page, u"edit"_s);
    if (mode == "material") {
        Q_EMIT child<SectionTable>(page, u"sboms"_s)->opened(u"sbom"_s);
        child(page, u"licences"_s);
    }
    settle();
    return page;
}

/// The file names a workflow that is not there: another one is chosen.
void FilledConsole::beginPush(Page &page)
{
    auto *workflow = child<QComboBox>(&page, u"pushWorkflow"_s);
    child(&page, u"problem"_s);
    const auto row = [workflow] { return workflow->findText(u"api/build"_s, Qt::MatchContains); };
    if (!QTest::qWaitFor([&row] { return row() > 0; }, 10'000))
        qFatal("there is no api/build to push for");
    workflow->setCurrentIndex(row());
    Q_EMIT workflow->activated(row());
    auto *push = child(&page, u"push"_s);
    if (!QTest::qWaitFor([push] { return push->isEnabled(); }, 10'000))
        qFatal("it cannot be pushed");
}

// The store answers in the order of asking: once our question is answered, the page's are. What it asked then
// comes in the next round, and what is shown and laid out for it in the turn after.
void FilledConsole::settle()
{
    for (int round = 0; round < 6; ++round) {
        PagesFixture::must(m_console->deliveries().counts());
        bool turned = false;
        QTimer::singleShot(0, qApp, [&turned] { turned = true; });
        if (!QTest::qWaitFor([&turned] { return turned; }))
            qFatal("the loop does not turn");
    }
}

} // namespace attache::test
