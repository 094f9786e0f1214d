// SPDX-License-Identifier: Apache-2.0
#include "pagesfixture.h"
#include "ui/forms/checkscolumn.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/pages/registrations/editpane.h"
#include "ui/pages/registrations/registerflow.h"
#include "ui/pages/registrations/registrationdetail.h"
#include "ui/pages/registrations/registrationspage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPromise>
#include <QSignalSpy>

#include <condition_variable>
#include <mutex>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

QString titleShown(QWidget &page)
{
    auto *detail = page.findChild<RegistrationDetail *>();
    auto *title = detail->findChild<Label *>(u"detailTitle"_s);
    return title && title->isVisible() ? title->text() : QString();
}

// Begins to register and fills the form in.
FormPane *filledForm(RegistrationsPage &page, const QString &name = u"target"_s)
{
    page.begin({{u"kind"_s, u"scripted"_s}});
    FormPane *form = formOf(page);
    type(form, u"name"_s, name);
    type(form, u"address"_s, u"http://127.0.0.1:9/"_s);
    return form;
}

// What is read of the stages of a check, one after the other.
QStringList rowsShown(QWidget &page)
{
    for (auto *list : page.findChildren<ChecksList *>()) {
        if (!list->isVisible())
            continue;
        QStringList rows;
        for (int i = 0; i < list->layout()->count(); ++i)
            rows.append(list->layout()->itemAt(i)->widget()->accessibleName());
        return rows;
    }
    return {};
}

QStringList namesIn(Console &console)
{
    QStringList names;
    for (const Registration &registration : PagesFixture::must(console.registrations().list()))
        names.append(registration.name);
    return names;
}

// A service that does not answer before it is told to stop.
Result<QJsonObject> hangUntilStopped(const RegistrationRequest &, Execution &execution)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, execution.stop(), [] { return false; });
    return Error{Error::Kind::Cancelled, u"registration"_s, u"it was stopped"_s, {}, {}};
}

} // namespace

class TestRegistrationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageOffersToRegister();
    void whatIsRegisteredIsShownAtOnce();
    void aFormWithoutItsRequiredFieldsIsNotSent();
    void aRefusalIsShownAndKeepsWhatWasTyped();
    void aRefusedRegistrationMayBeKeptUnverified();
    void theWindowAnswersWhileTheServiceHangs();
    void lookingAtAnotherFormLosesNothing();
    void editingKeepsSecretsThatAreLeftEmpty();
    void aFormStaysOpenWhenTheChipLeavesItsRowOut();
    void whatIsSavedInSpiteOfAStopIsSaid();
    void whatIsEmptiedIsTakenAway();
    void pausingAndResumingShowsInTheDetail();
    void deletingSaysWhatItAffectsAndAsks();
    void deletingIsTakenBack();
    void deletingIsTakenBackOnceItsNameIsFree();
    void aPauseIsTakenBack();
    void aTestShowsItsStagesAndKeepsThem();
    void aRotatedSecretIsTestedAndSwapped();
    void afterAFailedRotationTheKeyboardStaysInTheForm();
    void aCloneUsesTheSameSecretsWhereThatIsChosen();
    void registeringShowsItsStages();
    void deliveriesThatComeInKeepTheListsPlace();
};

void TestRegistrationsPage::anEmptyPageOffersToRegister()
{
    PagesFixture f;
    auto page = shown<RegistrationsPage>(*f.console);
    clickWords(page.get(), u"Register an integration"_s);
    QCOMPARE(page->trail(), QStringList{u"Register"_s});
    QVERIFY(formOf(*page));
}

void TestRegistrationsPage::whatIsRegisteredIsShownAtOnce()
{
    PagesFixture f;
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page);
    click(form, u"moreOptions"_s);
    type(form, u"token"_s, u"s3cret-token"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QCOMPARE(page->trail(), QStringList());
    QCOMPARE(listOf(*page)->model()->rowCount(), 1);
    for (auto *label : page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"s3cret"), qPrintable(label->text()));
}

void TestRegistrationsPage::aFormWithoutItsRequiredFieldsIsNotSent()
{
    PagesFixture f;
    auto page = shown<RegistrationsPage>(*f.console);
    page->begin({{u"kind"_s, u"scripted"_s}});
    FormPane *form = formOf(*page);
    QTRY_COMPARE(form->form()->ownValue(u"name"_s), u"scripted"_s); // a name that is free is there already
    click(form, u"submit"_s);
    QVERIFY(!form->isBusy());
    QCOMPARE(form->form()->toMend(), QStringList{u"Address"_s});
    QCOMPARE(f.script->calls(), QStringList());
}

void TestRegistrationsPage::aRefusalIsShownAndKeepsWhatWasTyped()
{
    PagesFixture f;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return Error{
            Error::Kind::Rejected, u"The service"_s, u"it refused the token"_s, u"Copy it again"_s, {}};
    };
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page);
    click(form, u"moreOptions"_s);
    type(form, u"token"_s, u"wrong-token"_s);
    click(form, u"submit"_s);
    QTRY_VERIFY(!form->isBusy());
    QVERIFY(form->isVisible());
    bool said = false;
    for (auto *label : form->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"it refused the token"));
    QVERIFY(said);
    QCOMPARE(form->form()->ownValue(u"name"_s), u"target"_s);
    QCOMPARE(form->form()->values().value(u"token"_s).toString(), u"wrong-token"_s);
    QCOMPARE(namesIn(*f.console), QStringList());
}

void TestRegistrationsPage::aRefusedRegistrationMayBeKeptUnverified()
{
    PagesFixture f;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return Error{Error::Kind::Unreachable, u"The service"_s, u"it does not answer"_s, {}, {}};
    };
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page);
    click(form, u"submit"_s);
    QTRY_VERIFY(child(form, u"force"_s)->isVisible());
    click(form, u"force"_s);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QCOMPARE(PagesFixture::must(f.console->registrations().find(u"target"_s)).state,
             Registration::State::Unverified);
}

void TestRegistrationsPage::theWindowAnswersWhileTheServiceHangs()
{
    PagesFixture f;
    f.script->registering = hangUntilStopped;
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page);
    click(form, u"submit"_s);
    QVERIFY(form->isBusy());
    QTRY_COMPARE(f.script->calls(), QStringList{u"register target"_s});

    // It is hanging now: the window goes on answering, and the stop is immediate.
    QVERIFY(form->isBusy());
    auto *other = new QCheckBox(page.get());
    other->show();
    QTest::mouseClick(other, Qt::LeftButton, {}, QPoint(5, other->height() / 2));
    QVERIFY(other->isChecked());
    click(form, u"cancel"_s);
    QVERIFY(!form->isBusy());
    QCOMPARE(form->form()->ownValue(u"name"_s), u"target"_s);
    QCOMPARE(namesIn(*f.console), QStringList());
}

void TestRegistrationsPage::lookingAtAnotherFormLosesNothing()
{
    PagesFixture f;
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page, u"kept"_s);
    auto *flow = page->findChild<RegisterFlow *>();
    auto *list = flow->findChild<TwoLineList *>();
    list->setCurrentIndex({});
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(formOf(*page), form);
    QCOMPARE(form->form()->ownValue(u"name"_s), u"kept"_s);
}

void TestRegistrationsPage::editingKeepsSecretsThatAreLeftEmpty()
{
    PagesFixture f;
    f.registered();
    QJsonObject seen;
    f.script->registering = [&](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        seen = request.input;
        return request.input;
    };
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    click(page->findChild<RegistrationDetail *>(), u"edit"_s);
    FormPane *form = formOf(*page);
    QCOMPARE(form->form()->values().value(u"address"_s).toString(), u"http://127.0.0.1:9/"_s);
    QVERIFY(!form->form()->values().contains(u"token"_s));
    type(form, u"address"_s, u"http://127.0.0.1:8/"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(seen.value(u"address"_s).toString(), u"http://127.0.0.1:8/"_s);
    QCOMPARE(seen.value(u"token"_s).toString(), u"s3cret-token"_s);
    QTRY_COMPARE(page->trail(), QStringList());
}

void TestRegistrationsPage::aFormStaysOpenWhenTheChipLeavesItsRowOut()
{
    PagesFixture f;
    f.registered(u"other"_s);
    const QString id = f.registered().id;
    auto page = shown<RegistrationsPage>(*f.console);
    page->open(id);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    page->findChild<FilterChips *>()->choose(u"active"_s);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    click(page->findChild<RegistrationDetail *>(), u"edit"_s);
    FormPane *form = formOf(*page);
    type(form, u"address"_s, u"http://127.0.0.1:8/"_s);

    PagesFixture::must(f.console->registrations().pause(u"target"_s));

    TwoLineList *list = listOf(*page);
    QTRY_COMPARE(list->model()->rowCount(), 1); // the other alone is active
    QCOMPARE(page->trail(), (QStringList{u"target"_s, u"Edit"_s}));
    QCOMPARE(formOf(*page), form);
    QCOMPARE(form->form()->values().value(u"address"_s).toString(), u"http://127.0.0.1:8/"_s);
    click(form, u"cancel"_s);
    QTRY_COMPARE(titleShown(*page), u"other"_s); // what the list has chosen
}

void TestRegistrationsPage::whatIsSavedInSpiteOfAStopIsSaid()
{
    PagesFixture f;
    const Registration registration = f.registered();
    EditPane::Job job =
        EditPane::edit(*f.console, registration, *f.console->catalogue().entry(registration.kind));
    std::vector<QPromise<Result<Registration>>> asked;
    job.send = [&asked](const SchemaForm &, bool, const std::stop_token &) {
        asked.emplace_back().start();
        return asked.back().future();
    };
    FormPane *form = job.pane;
    EditPane pane(*f.console, job);
    pane.show();
    QSignalSpy changed(&pane, &EditPane::changed);
    QSignalSpy kept(&pane, &EditPane::keptAfterAll);
    const auto submitAndStop = [&form] {
        click(form, u"submit"_s);
        QVERIFY(form->isBusy());
        click(form, u"cancel"_s);
        QVERIFY(!form->isBusy());
    };
    const auto answer = [&asked](size_t which, const Result<Registration> &with) {
        asked[which].addResult(with);
        asked[which].finish();
    };

    submitAndStop(); // and so it is
    answer(0, Error{Error::Kind::Cancelled, u"registration"_s, u"it was stopped"_s, {}, {}});
    submitAndStop(); // too late
    click(form, u"submit"_s);
    answer(1, registration);
    QTRY_COMPARE(kept, (QList<QVariantList>{{u"target is changed."_s}}));
    QVERIFY(form->isBusy()); // with the one after it
    click(form, u"cancel"_s);
    QCOMPARE(changed.size(), 0);
    answer(2, registration);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().last().toString(), u"target is changed."_s);
}

void TestRegistrationsPage::whatIsEmptiedIsTakenAway()
{
    const QJsonObject before{{u"host"_s, u"a"_s}, {u"port"_s, 25}, {u"key"_s, u""_s}};
    const QJsonObject after{{u"host"_s, u"b"_s}};
    const QJsonObject expected{{u"host"_s, u"b"_s}, {u"port"_s, QJsonValue::Null}};
    QCOMPARE(changesBetween(before, after, {u"key"_s}), expected);
    QCOMPARE(changesBetween(after, after, {}), QJsonObject());
}

void TestRegistrationsPage::pausingAndResumingShowsInTheDetail()
{
    PagesFixture f;
    const QString id = f.registered().id;
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    auto *detail = page->findChild<RegistrationDetail *>();
    QSignalSpy done(page.get(), &Page::undoable);
    Q_EMIT detail->pauseRequested(id);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(PagesFixture::must(f.console->registrations().find(id)).state, Registration::State::Paused);
    const auto *model = listOf(*page)->model();
    QTRY_COMPARE(model->index(0, 0).data(ListRow::Role).value<ListRow>().state.word, u"Paused"_s);
    Q_EMIT detail->resumeRequested(id);
    QTRY_COMPARE(model->index(0, 0).data(ListRow::Role).value<ListRow>().state.word, u"Active"_s);
}

void TestRegistrationsPage::deletingSaysWhatItAffectsAndAsks()
{
    PagesFixture f;
    const QString id = f.registered().id;
    f.workflow();
    f.attached();
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    Q_EMIT page->findChild<RegistrationDetail *>()->removeRequested(id);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    QVERIFY2(box->informativeText().contains(u"build"), qPrintable(box->informativeText()));
    QCOMPARE(namesIn(*f.console), QStringList{u"target"_s});
    click(box, u"agree"_s);
    QTRY_COMPARE(listOf(*page)->model()->rowCount(), 0);
    QCOMPARE(namesIn(*f.console), QStringList());
}

void TestRegistrationsPage::deletingIsTakenBack()
{
    PagesFixture f;
    const QString id = f.registered().id;
    f.workflow();
    f.attached();
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QSignalSpy undoable(page.get(), &Page::undoable);
    Q_EMIT page->findChild<RegistrationDetail *>()->removeRequested(id);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    click(box, u"agree"_s);
    QTRY_COMPARE(undoable.size(), 1);
    QTRY_COMPARE(listOf(*page)->model()->rowCount(), 0);
    undoable.first().last().value<std::function<void()>>()();
    QTRY_COMPARE(listOf(*page)->model()->rowCount(), 1);
    QCOMPARE(PagesFixture::must(f.console->workflows().attachments()).size(), std::size_t(1));
}

void TestRegistrationsPage::deletingIsTakenBackOnceItsNameIsFree()
{
    PagesFixture f;
    const QString id = f.registered().id;
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QSignalSpy undoable(page.get(), &Page::undoable);
    QSignalSpy failed(page.get(), &Page::failed);
    Q_EMIT page->findChild<RegistrationDetail *>()->removeRequested(id);
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page->findChild<QMessageBox *>(u"question"_s)));
    click(box, u"agree"_s);
    QTRY_COMPARE(undoable.size(), 1);
    const QString other = f.registered().id; // of its name
    undoable.takeFirst().last().value<std::function<void()>>()();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(undoable.size(), 1);
    const auto gone = f.console->registrations().remove(other);
    QTRY_VERIFY(gone.isFinished());
    QVERIFY(gone.result());
    undoable.takeFirst().last().value<std::function<void()>>()();
    QTRY_COMPARE(listOf(*page)->model()->rowCount(), 1);
    QCOMPARE(PagesFixture::must(f.console->registrations().list()).front().id, id);
    QCOMPARE(undoable.size(), 0);
}

void TestRegistrationsPage::aPauseIsTakenBack()
{
    PagesFixture f;
    const QString id = f.registered().id;
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QSignalSpy undoable(page.get(), &Page::undoable);
    Q_EMIT page->findChild<RegistrationDetail *>()->pauseRequested(id);
    QTRY_COMPARE(undoable.size(), 1);
    undoable.first().last().value<std::function<void()>>()();
    const auto *model = listOf(*page)->model();
    QTRY_COMPARE(model->index(0, 0).data(ListRow::Role).value<ListRow>().state.word, u"Active"_s);
}

void TestRegistrationsPage::aTestShowsItsStagesAndKeepsThem()
{
    PagesFixture f;
    f.registered();
    f.script->registering = [](const RegistrationRequest &, Execution &execution) -> Result<QJsonObject> {
        execution.checkPassed(Execution::Check::Answer, u"It answers"_s, u"in 3 ms"_s);
        return Error{Error::Kind::Rejected, u"The service"_s, u"it refused the token"_s, {}, {}};
    };
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    QSignalSpy failed(page.get(), &Page::failed);
    click(page->findChild<RegistrationDetail *>(), u"test"_s);
    QTRY_COMPARE(rowsShown(*page),
                 (QStringList{u"Keychain is open, passed"_s, u"It answers, passed, in 3 ms"_s,
                              u"Not let in, failed, it refused the token. Give it a key or a "
                              u"password that the service knows."_s,
                              u"Permission, not reached, Not reached"_s}));
    QCOMPARE(failed.size(), 0); // it is said where it was asked for
    page->activated();
    QTRY_COMPARE(rowsShown(*page).size(), 4);
}

void TestRegistrationsPage::aRotatedSecretIsTestedAndSwapped()
{
    PagesFixture f;
    const QString id = f.registered().id;
    QString seen;
    f.script->registering = [&](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        seen = request.input.value(u"token"_s).toString();
        return request.input;
    };
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    Q_EMIT page->findChild<RegistrationDetail *>()->rotateRequested(id);
    QCOMPARE(page->trail(), (QStringList{u"target"_s, u"Rotate secret"_s}));
    FormPane *form = formOf(*page);
    click(form, u"submit"_s);
    QCOMPARE(form->form()->toMend(), QStringList{u"Token"_s}); // an empty one is none
    type(form, u"token"_s, u"new-token"_s);
    click(form, u"submit"_s);
    QTRY_COMPARE(page->trail(), QStringList());
    QCOMPARE(seen, u"new-token"_s);
}

void TestRegistrationsPage::afterAFailedRotationTheKeyboardStaysInTheForm()
{
    PagesFixture f;
    const QString id = f.registered().id;
    f.script->registering = [](const RegistrationRequest &, Execution &) -> Result<QJsonObject> {
        return Error{Error::Kind::Rejected, u"target"_s, u"it refused the key"_s, {}, {}};
    };
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    Q_EMIT page->findChild<RegistrationDetail *>()->rotateRequested(id);
    FormPane *form = formOf(*page);
    type(form, u"token"_s, u"new-token"_s);
    form->submitButton()->setFocus();
    QTest::keyClick(form->submitButton(), Qt::Key_Space);
    QTRY_VERIFY(!form->isBusy());
    QCOMPARE(page->window()->focusWidget(), form->submitButton()); // “Test and swap”, to try again
}

void TestRegistrationsPage::aCloneUsesTheSameSecretsWhereThatIsChosen()
{
    PagesFixture f;
    const QString id = f.registered().id;
    QString seen;
    f.script->registering = [&](const RegistrationRequest &request, Execution &) -> Result<QJsonObject> {
        seen = request.input.value(u"token"_s).toString();
        return request.input;
    };
    auto page = shown<RegistrationsPage>(*f.console);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    Q_EMIT page->findChild<RegistrationDetail *>()->cloneRequested(id);
    FormPane *form = formOf(*page);
    QTRY_COMPARE(form->form()->ownValue(u"name"_s), u"target-2"_s);
    QVERIFY(child<QCheckBox>(form, u"sameSecrets"_s)->isChecked());
    QVERIFY(!form->form()->values().contains(u"token"_s));
    click(form, u"submit"_s);
    QTRY_COMPARE(titleShown(*page), u"target-2"_s);
    QCOMPARE(seen, u"s3cret-token"_s);
    QCOMPARE(namesIn(*f.console), (QStringList{u"target"_s, u"target-2"_s}));
}

void TestRegistrationsPage::registeringShowsItsStages()
{
    PagesFixture f;
    f.script->registering = [](const RegistrationRequest &request,
                               Execution &execution) -> Result<QJsonObject> {
        execution.checkPassed(Execution::Check::SignIn, u"The token is accepted"_s, {});
        return hangUntilStopped(request, execution);
    };
    auto page = shown<RegistrationsPage>(*f.console);
    FormPane *form = filledForm(*page);
    click(form, u"submit"_s);
    QTRY_COMPARE(rowsShown(*page),
                 (QStringList{u"Name is free, passed, target"_s, u"The token is accepted, passed"_s,
                              u"Permission, being checked, Checking…"_s}));
    click(form, u"cancel"_s);
    QCOMPARE(rowsShown(*page).last(), u"Permission, not reached, Not reached"_s);
}

void TestRegistrationsPage::deliveriesThatComeInKeepTheListsPlace()
{
    PagesFixture f;
    f.registered(u"a"_s);
    f.registered(u"b"_s);
    f.registered();
    f.workflow();
    f.attached();
    auto page = shown<RegistrationsPage>(*f.console);
    page->open(PagesFixture::must(f.console->registrations().find(u"target"_s)).id);
    QTRY_COMPARE(titleShown(*page), u"target"_s);
    TwoLineList *list = listOf(*page);
    list->setFocus();
    const QModelIndex current = list->currentIndex();
    f.console->dispatcher().start();
    for (int run = 0; run < 5; ++run)
        f.pushed(u"run-%1"_s.arg(run));
    QTRY_VERIFY(child<SectionTable>(page.get(), u"latestDeliveries"_s)->rowCount() == 5);
    QCOMPARE(list->currentIndex(), current);
    QVERIFY(list->hasFocus());
}

QTEST_MAIN(TestRegistrationsPage)
#include "tst_registrationspage.moc"
