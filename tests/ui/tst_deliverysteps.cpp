// SPDX-License-Identifier: Apache-2.0
/// What can be done about a delivery: its next step, from the page that shows it to the one that takes it.
#include "core/outcome.h"
#include "deliveriesfixture.h"
#include "engine/standins.h"
#include "ui/pages/attestations/attestationspage.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/deliveries/nextsteps.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/pages/workflows/workflowspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFileDialog>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

/// One whose last attempt came to that; status 0: no answer.
std::vector<Attempt> attempted(Outcome::Kind outcome, std::optional<int> status,
                               const QString &method = u"POST"_s)
{
    Attempt attempt;
    attempt.number = 1;
    attempt.outcome = outcomeName(outcome);
    if (status) {
        Exchange last;
        last.method = method;
        last.status = *status;
        attempt.exchanges.push_back(last);
    }
    return {attempt};
}

} // namespace

class TestDeliverySteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseLeadsToAStep_data();
    void everyCauseLeadsToAStep();
    void theCauseIsToldFromWhatIsKnown_data();
    void theCauseIsToldFromWhatIsKnown();
    void aPausedRegistrationIsResumedOnTheSpot();
    void aPausedAttachmentIsResumedOnTheSpot();
    void aMisconfiguredRegistrationIsTestedFromItsDelivery();
    void aDeletedRegistrationCannotBeRedeliveredTo();
    void whatIsKnownOfAnUncertainOneIsShown();
    void theRegistrationsPageBeginsWhatIsAskedOfOne_data();
    void theRegistrationsPageBeginsWhatIsAskedOfOne();
    void theWorkflowsPageShowsTheAttachment();
    void theAttestationsPageAsksForTheFile();
    void tryingInTheSandboxLeavesTheDeliveryAlone();
    void whatTheSandboxLacksCannotBeTried();
    void aStepIsNamedByItsMaterial();
};

void TestDeliverySteps::everyCauseLeadsToAStep_data()
{
    QTest::addColumn<DeliveryCause>("cause");
    for (int cause = 0; cause <= int(lastDeliveryCause); ++cause)
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(cause).arg(causeName(DeliveryCause(cause)))))
            << DeliveryCause(cause);
}

void TestDeliverySteps::everyCauseLeadsToAStep()
{
    QFETCH(DeliveryCause, cause);
    Deliveries::Detail detail;
    detail.cause = cause;
    detail.delivery.id = u"d"_s;
    detail.delivery.registrationId = u"r"_s;
    detail.delivery.registrationName = u"target"_s;
    detail.around.registration.emplace().secretNames = QStringList{u"token"_s};
    const std::vector<NextStep> steps = nextStepsOf(detail);
    QCOMPARE(steps.empty(), cause == DeliveryCause::None);
    QVERIFY(steps.size() <= 2);
    QSet<QString> names;
    for (const NextStep &step : steps) {
        QVERIFY(!step.words.isEmpty());
        names.insert(step.name);
    }
    QCOMPARE(std::size_t(names.size()), steps.size());
}

void TestDeliverySteps::theCauseIsToldFromWhatIsKnown_data()
{
    using Cause = DeliveryCause;
    using Kind = Outcome::Kind;
    using State = Delivery::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<std::vector<Attempt>>("attempts");
    QTest::addColumn<DeliverySurroundings>("around");
    QTest::addColumn<Cause>("cause");
    const auto of = [](Registration::State state, const QStringList &secrets = {}) {
        Registration registration;
        registration.state = state;
        registration.secretNames = secrets;
        DeliverySurroundings around;
        around.registration = registration;
        return around;
    };
    const DeliverySurroundings well = of(Registration::State::Active);
    const DeliverySurroundings stopped = of(Registration::State::Misconfigured);
    const DeliverySurroundings closed = of(Registration::State::Active, {u"token"_s});
    DeliverySurroundings detached = well;
    detached.isAttached = false;
    DeliverySurroundings forged = well;
    forged.signature = SignatureState::State::Invalid;
    DeliverySurroundings lacking = closed;
    lacking.missingMaterial = u"sbom"_s;
    DeliverySurroundings unknown = well;
    unknown.hasIntegration = false;
    const std::vector<Attempt> none;
    QTest::newRow("new") << State::Queued << none << well << Cause::None;
    QTest::newRow("delivered") << State::Delivered << none << well << Cause::None;
    QTest::newRow("tried again") << State::Queued << attempted(Kind::Retry, 0) << well << Cause::Unreachable;
    QTest::newRow("given up") << State::Failed << attempted(Kind::Retry, 0) << well << Cause::Unreachable;
    QTest::newRow("busy") << State::Failed << attempted(Kind::Retry, 503) << well << Cause::ServiceFailed;
    QTest::newRow("a bug") << State::Failed << attempted(Kind::Retry, {}) << well << Cause::Unforeseen;
    QTest::newRow("never tried") << State::Failed << none << well << Cause::Unforeseen;
    QTest::newRow("refused") << State::Failed << attempted(Kind::Rejected, 400) << well << Cause::Refused;
    QTest::newRow("refused by us") << State::Failed << attempted(Kind::Rejected, {}) << well
                                   << Cause::Refused;
    QTest::newRow("not this one") << State::Failed << attempted(Kind::Rejected, 403) << well
                                  << Cause::Forbidden;
    QTest::newRow("large") << State::Failed << attempted(Kind::Rejected, 413) << well << Cause::TooLarge;
    QTest::newRow("forged") << State::Failed << none << forged << Cause::SignatureInvalid;
    QTest::newRow("paused") << State::Held << none << of(Registration::State::Paused) << Cause::Paused;
    DeliverySurroundings pausedHere = closed;
    pausedHere.isPaused = true;
    QTest::newRow("paused here") << State::Held << none << pausedHere << Cause::AttachmentPaused;
    pausedHere.registration->state = Registration::State::Paused;
    QTest::newRow("paused twice") << State::Held << none << pausedHere << Cause::Paused;
    QTest::newRow("key") << State::Held << attempted(Kind::Misconfigured, 401) << stopped
                         << Cause::KeyRefused;
    QTest::newRow("mail password") << State::Held << attempted(Kind::Misconfigured, 535, u"SMTP"_s) << stopped
                                   << Cause::KeyRefused;
    QTest::newRow("rights") << State::Held << attempted(Kind::Misconfigured, 403) << stopped
                            << Cause::Forbidden;
    QTest::newRow("certificate") << State::Held << attempted(Kind::Misconfigured, 0) << stopped
                                 << Cause::NotAccepted;
    QTest::newRow("address") << State::Held << attempted(Kind::Misconfigured, 404) << stopped
                             << Cause::Misconfigured;
    QTest::newRow("another found it out") << State::Held << none << stopped << Cause::Misconfigured;
    QTest::newRow("no file") << State::Held << none << lacking << Cause::MaterialMissing;
    QTest::newRow("no secret") << State::Held << none << closed << Cause::SecretsMissing;
    QTest::newRow("no integration") << State::Held << none << unknown << Cause::IntegrationMissing;
    QTest::newRow("deleted") << State::Cancelled << none << DeliverySurroundings()
                             << Cause::RegistrationDeleted;
    QTest::newRow("detached") << State::Failed << none << detached << Cause::Detached;
    QTest::newRow("cancelled") << State::Cancelled << none << well << Cause::Cancelled;
    QTest::newRow("unanswered") << State::Uncertain << attempted(Kind::Uncertain, 0) << well
                                << Cause::Unanswered;
    QTest::newRow("filtered") << State::Skipped << none << well << Cause::NothingToSend;
}

void TestDeliverySteps::theCauseIsToldFromWhatIsKnown()
{
    QFETCH(Delivery::State, state);
    QFETCH(std::vector<Attempt>, attempts);
    QFETCH(DeliverySurroundings, around);
    QFETCH(DeliveryCause, cause);
    Delivery delivery;
    delivery.state = state;
    delivery.tries = int(attempts.size());
    QCOMPARE(causeName(causeOf(delivery, attempts, around)), causeName(cause));
}

void TestDeliverySteps::aPausedRegistrationIsResumedOnTheSpot()
{
    DeliveriesFixture f;
    PagesFixture::must(f.console->registrations().pause(u"target"_s));
    f.pushed();
    auto page = shown<DeliveriesPage>(*f.console);
    QSignalSpy undoable(page.get(), &Page::undoable);
    QTRY_VERIFY(child(page.get(), u"resume"_s));
    f.console->dispatcher().start();
    click(page.get(), u"resume"_s);
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
    QCOMPARE(undoable.size(), 1);
    undoable.first().at(1).value<std::function<void()>>()();
    QTRY_COMPARE(PagesFixture::must(f.console->registrations().find(u"target"_s)).state,
                 Registration::State::Paused);
}

void TestDeliverySteps::aPausedAttachmentIsResumedOnTheSpot()
{
    DeliveriesFixture f;
    const QString id = PagesFixture::must(f.console->workflows().attachments()).front().id;
    PagesFixture::must(f.console->workflows().pause(id));
    f.pushed();
    auto page = shown<DeliveriesPage>(*f.console);
    QSignalSpy undoable(page.get(), &Page::undoable);
    auto *resume = child<QPushButton>(page.get(), u"resumeAttachment"_s);
    QCOMPARE(resume->text(), u"Resume target for shop/build"_s);
    QCOMPARE(titleShown(*page), u"target is paused for workflow shop/build"_s);
    f.console->dispatcher().start();
    click(page.get(), u"resumeAttachment"_s);
    QTRY_COMPARE(titleShown(*page), u"Delivered to target"_s);
    QCOMPARE(undoable.size(), 1);
    undoable.first().at(1).value<std::function<void()>>()();
    QTRY_VERIFY(PagesFixture::must(f.console->workflows().attachment(id)).isPaused);
}

void TestDeliverySteps::aMisconfiguredRegistrationIsTestedFromItsDelivery()
{
    DeliveriesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) {
        return misconfigured(u"It wants another key"_s);
    };
    const Delivery held = f.ended(u"run-1"_s, Delivery::State::Held);
    auto page = shown<DeliveriesPage>(*f.console);
    QSignalSpy begun(page.get(), &Page::beginRequested);
    QTRY_VERIFY(child(page.get(), u"editRegistration"_s));
    QCOMPARE(child(page.get(), u"testConnection"_s)->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    click(page.get(), u"testConnection"_s);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().first().value<PageId>(), PageId::Registrations);
    QCOMPARE(begun.first().last().toJsonObject(),
             (QJsonObject{{u"registration"_s, held.registrationId}, {u"then"_s, u"test"_s}}));
}

void TestDeliverySteps::aDeletedRegistrationCannotBeRedeliveredTo()
{
    DeliveriesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) { return rejected(u"no"_s); };
    f.ended(u"run-1"_s, Delivery::State::Failed);
    auto removed = f.console->registrations().removeForGood(u"target"_s);
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result());
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child(page.get(), u"registerAgain"_s));
    QVERIFY(!page->findChild<QWidget *>(u"redeliver"_s));
}

void TestDeliverySteps::whatIsKnownOfAnUncertainOneIsShown()
{
    DeliveriesFixture f;
    f.script->executing = [](const ExecutionRequest &, Execution &) { return uncertain(u"no answer"_s); };
    f.ended(u"run-1"_s, Delivery::State::Uncertain);
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child(page.get(), u"showLastAttempt"_s));
    auto *line = child<QAbstractButton>(page.get(), u"attempt1"_s);
    line->setChecked(false);
    click(page.get(), u"showLastAttempt"_s);
    QVERIFY(line->isChecked());
    QTRY_VERIFY(line->hasFocus());
}

void TestDeliverySteps::theRegistrationsPageBeginsWhatIsAskedOfOne_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("edits");
    QTest::newRow("edit") << u"edit"_s << true;
    QTest::newRow("rotate") << u"rotate"_s << true;
    QTest::newRow("test") << u"test"_s << false;
}

void TestDeliverySteps::theRegistrationsPageBeginsWhatIsAskedOfOne()
{
    QFETCH(QString, then);
    QFETCH(bool, edits);
    DeliveriesFixture f;
    const Registration other = f.registered(u"other"_s);
    auto page = shown<RegistrationsPage>(*f.console);
    QSignalSpy done(page.get(), &Page::done);
    page->begin({{u"registration"_s, other.id}, {u"then"_s, then}});
    if (edits)
        QTRY_COMPARE(page->trail().value(0), u"other"_s);
    else
        QTRY_COMPARE(done.size(), 1);
}

void TestDeliverySteps::theWorkflowsPageShowsTheAttachment()
{
    DeliveriesFixture f;
    const Workflow other = f.workflow(u"other"_s);
    f.registered(u"second"_s);
    const Attachment attachment = f.attached(u"other"_s, u"second"_s);
    auto page = shown<WorkflowsPage>(*f.console);
    page->begin(
        {{u"workflow"_s, other.id}, {u"registration"_s, attachment.registrationId}, {u"show"_s, true}});
    QTRY_VERIFY(child(page.get(), u"openRegistration"_s)); // of the attachment alone
    QSignalSpy opened(page.get(), &Page::openRequested);
    click(page.get(), u"openRegistration"_s);
    QCOMPARE(opened.first().last().toString(), attachment.registrationId);
}

void TestDeliverySteps::theAttestationsPageAsksForTheFile()
{
    PagesFixture f({"SBOM_CYCLONEDX_JSON"});
    f.registered();
    f.workflow();
    f.attached();
    const QString id =
        f.pushed(u"run-1"_s, {material(u"sbom"_s, u"SBOM_CYCLONEDX_JSON"_s, u"sbom.json"_s, "{}")})
            .attestation.id;
    auto deliveries = shown<DeliveriesPage>(*f.console);
    QSignalSpy begun(deliveries.get(), &Page::beginRequested);
    QTRY_VERIFY(child(deliveries.get(), u"addMaterial"_s));
    click(deliveries.get(), u"addMaterial"_s);
    const QJsonObject given = begun.first().last().toJsonObject();
    QCOMPARE(given, (QJsonObject{{u"attestation"_s, id}, {u"material"_s, u"sbom"_s}}));
    auto page = shown<AttestationsPage>(*f.console);
    page->begin(given);
    QTRY_VERIFY(page->findChild<QFileDialog *>());
}

void TestDeliverySteps::tryingInTheSandboxLeavesTheDeliveryAlone()
{
    PagesFixture f;
    f.console.reset();
    Console::Options options; // with the integrations that there are
    options.folder = f.folder.path();
    options.secrets = memoryKeychain();
    f.console = PagesFixture::must(Console::open(std::move(options)));
    PagesFixture::must(f.console->registrations().add(
        {u"webhook"_s, u"target"_s, {}, {{u"url"_s, u"http://127.0.0.1:9/in"_s}}, true}));
    f.workflow();
    f.attached();
    const QString id = f.pushed().deliveries.front().id;
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child(page.get(), u"tryInSandbox"_s));
    click(page.get(), u"tryInSandbox"_s);
    QTRY_VERIFY(page->findChild<QWidget *>(u"attempt0"_s));
    QVERIFY2(child(page.get(), u"attempt0"_s)->accessibleName().contains(u"Delivered"),
             qPrintable(child(page.get(), u"attempt0"_s)->accessibleName()));
    QTRY_VERIFY(!f.console->standIns().arrivals().empty());
    const Deliveries::Detail after = PagesFixture::must(f.console->deliveries().find(id));
    QCOMPARE(after.delivery.state, Delivery::State::Queued);
    QVERIFY(after.attempts.empty() && after.steps.empty());
    QSignalSpy opened(page.get(), &Page::openRequested);
    click(page.get(), u"seeWhatArrived"_s);
    QCOMPARE(opened.first().first().value<PageId>(), PageId::Sandbox);
}

void TestDeliverySteps::whatTheSandboxLacksCannotBeTried()
{
    DeliveriesFixture f;
    const QString id = f.pushed().deliveries.front().id;
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child(page.get(), u"redeliver"_s));
    QVERIFY(!page->findChild<QWidget *>(u"tryInSandbox"_s));
    auto tried = f.console->deliveries().tryInSandbox(id, f.console->standIns());
    QTRY_VERIFY(tried.isFinished());
    QCOMPARE(tried.result().error().kind, Error::Kind::NotFound);
    QVERIFY(f.console->standIns().running().empty());
}

void TestDeliverySteps::aStepIsNamedByItsMaterial()
{
    DeliveriesFixture f;
    const QJsonObject sbom = material(u"packages"_s, u"SBOM_CYCLONEDX_JSON"_s, u"packages.cdx.json"_s,
                                      R"({"bomFormat": "CycloneDX"})");
    const QString digest = sbom[u"digest"_s][u"sha256"_s].toString();
    f.script->executing = [digest](const ExecutionRequest &, Execution &execution) {
        for (const QString &key : {u"upload-"_s + digest, u"sent"_s})
            if (!execution.finishStep(key, {}))
                return uncertain(key);
        return delivered({});
    };
    f.console->dispatcher().start();
    f.pushed(u"run-1"_s, {sbom});
    auto page = shown<DeliveriesPage>(*f.console);
    QTRY_VERIFY(child<QAbstractItemView>(page.get(), u"steps"_s));
    const QAbstractItemModel *steps = child<QAbstractItemView>(page.get(), u"steps"_s)->model();
    QCOMPARE(steps->rowCount(), 2);
    QStringList words;
    for (int row = 0; row < 2; ++row)
        words += steps->index(row, 0).data().toString();
    words.sort();
    QCOMPARE(words, (QStringList{u"sent"_s, u"upload packages"_s}));
}

QTEST_MAIN(TestDeliverySteps)
#include "tst_deliverysteps.moc"
