// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/checkscolumn.h"
#include "ui/forms/drafts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTranslator>
#include <QVBoxLayout>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestFormPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makingAFormOpensNoOtherWindow();
    void aRefusalOfTheServiceIsShownAtItsFieldAndLosesNothing();
    void aSecretThatIsNotAcceptedIsMarked_data();
    void aSecretThatIsNotAcceptedIsMarked();
    void otherFailuresAreShownAboveTheFields();
    void onlyAServicesObjectionCanBeOverridden_data();
    void onlyAServicesObjectionCanBeOverridden();
    void whileBusyTheButtonStops();
    void whatIsToBeMendedIsCountedInThePluralOfTheLanguage();
    void whileBusyNothingFillsTheFormInAnew();
    void whileBusyTheKeyboardIsAtTheButtonThatStops();
    void afterAFailureTheKeyboardIsWhereItWas_data();
    void afterAFailureTheKeyboardIsWhereItWas();
    void aPersonWhoHasGoneOnIsNotFetchedBack();
    void whatWasTypedIsOfferedAgain();
    void aDraftIsKeptWhileTheWindowIsOpenToo();
    void aDraftIsKeptAtOnceWhenItsPageIsLeft();
    void aDiscardedDraftGoesBackToTheFirstValues();
    void whatWasSubmittedIsNoDraft();
    void whatTheProgramFilledInIsNoDraft();
    void aDraftOfAnotherVersionOfTheSchemaStillHelps();
    void aFormWithoutFieldsHasNoJson();
    void theTabKeyGoesDownThePage_data();
    void theTabKeyGoesDownThePage();
    void inANarrowPaneTheChecksAreUnderTheFields();
};

namespace
{

/// Counts the windows that come up, however short they stay.
class WindowCount : public QObject
{
public:
    WindowCount() { QCoreApplication::instance()->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        count += event->type() == QEvent::Show && widget && widget->isWindow() ? 1 : 0;
        return false;
    }
};

} // namespace

void TestFormPane::makingAFormOpensNoOtherWindow()
{
    WindowCount windows;
    const FormPane pane({{}, u"Register"_s, {}, u"Register"_s, true},
                        new SchemaForm(serviceSchema(), {nameField()}));
    QCOMPARE(windows.count, 0);
}

void TestFormPane::aRefusalOfTheServiceIsShownAtItsFieldAndLosesNothing()
{
    ServiceForm shown;
    shown.fillIn();
    const QJsonObject typed = shown.form->values();
    shown.submit();
    shown.pane.setBusy(true);
    shown.pane.showFailure({Error::Kind::Rejected,
                            u"service"_s,
                            u"it refused the token"_s,
                            {},
                            {{u"/token"_s, u"service"_s, u"was refused"_s}}});
    QCOMPARE(shown.form->toMend(), QStringList{u"Token"_s});
    QCOMPARE(shown.field("token")->error(), u"Was refused."_s);
    QCOMPARE(shown.form->values(), typed);
    QVERIFY(shown.pane.submitButton()->isEnabled());
}

void TestFormPane::aSecretThatIsNotAcceptedIsMarked_data()
{
    QTest::addColumn<CheckStage::Id>("failed");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("sign-in") << CheckStage::Id::Authentication << true;
    QTest::newRow("no connection") << CheckStage::Id::Tcp << false;
    QTest::newRow("permission") << CheckStage::Id::Permission << false;
}

void TestFormPane::aSecretThatIsNotAcceptedIsMarked()
{
    QFETCH(const CheckStage::Id, failed);
    QFETCH(const bool, isMarked);
    const Error refusal{Error::Kind::Rejected, u"service"_s, u"it does not know the key"_s, {}, {}};
    ServiceForm shown;
    shown.fillIn();
    const auto tryIt = [&] {
        shown.submit();
        shown.pane.setBusy(true);
        shown.pane.setChecks({{failed, u"Failed"_s, {}, CheckStage::State::Failed}});
        shown.pane.showFailure(refusal, u"Register unverified"_s);
    };
    tryIt();
    QCOMPARE(shown.form->toMend(), isMarked ? QStringList{u"Token"_s} : QStringList());
    QCOMPARE(shown.editor("token")->hasFocus(), isMarked);
    QSignalSpy submitted(&shown.pane, &FormPane::submitted);
    tryIt(); // the same again: meanwhile the service may know it
    QCOMPARE(submitted.size(), 1);
    QTest::keyClicks(shown.editor("token"), u"x"_s);
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestFormPane::otherFailuresAreShownAboveTheFields()
{
    ServiceForm shown;
    shown.fillIn();
    shown.pane.showFailure({Error::Kind::Environment, u"keychain"_s, u"it is locked"_s, u"Unlock it"_s, {}});
    const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && label->text() == u"keychain: it is locked.\nUnlock it."_s;
    }));
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestFormPane::onlyAServicesObjectionCanBeOverridden_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("refused") << Error::Kind::Rejected << true;
    QTest::newRow("unreachable") << Error::Kind::Unreachable << true;
    QTest::newRow("name taken") << Error::Kind::Conflict << false;
    QTest::newRow("keychain") << Error::Kind::Environment << false;
}

void TestFormPane::onlyAServicesObjectionCanBeOverridden()
{
    QFETCH(const Error::Kind, kind);
    ServiceForm shown;
    shown.fillIn();
    QSignalSpy forced(&shown.pane, &FormPane::forced);
    shown.pane.showFailure({kind, u"it"_s, u"it failed"_s, {}, {}}, u"Register unverified"_s);
    auto *force = shown.editor<QPushButton>("force");
    QTEST(force->isVisible(), "offered");
    force->click();
    QCOMPARE(forced.size(), 1); // the click reaches the engine only through the form's own checks
}

void TestFormPane::whileBusyTheButtonStops()
{
    ServiceForm shown;
    QSignalSpy stopped(&shown.pane, &FormPane::stopRequested);
    QSignalSpy cancelled(&shown.pane, &FormPane::cancelled);
    shown.pane.setBusy(true);
    QVERIFY(!shown.editor<QLineEdit>("url")->isEnabled());
    QTest::mouseClick(shown.pane.cancelButton(), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    shown.pane.setBusy(false);
    QTest::mouseClick(shown.pane.cancelButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void TestFormPane::whileBusyNothingFillsTheFormInAnew()
{
    const OwnSettings settings;
    {
        ServiceForm before;
        before.pane.keepDraft(u"register/service"_s);
        QTest::keyClicks(before.editor("url"), u"https://draft.example.com"_s);
    }
    ServiceForm shown;
    auto *sandbox = new QPushButton(u"Use the sandbox"_s);
    shown.pane.addHeadAction(sandbox);
    shown.pane.keepDraft(u"register/service"_s);
    auto *discard = shown.editor<QPushButton>("discardDraft");
    QVERIFY(sandbox->isEnabled() && discard->isVisible() && discard->isEnabled());
    shown.pane.setBusy(true);
    QVERIFY(!sandbox->isEnabled() && !discard->isEnabled());
    shown.pane.setBusy(false);
    QVERIFY(sandbox->isEnabled() && discard->isEnabled());
}

void TestFormPane::whileBusyTheKeyboardIsAtTheButtonThatStops()
{
    ServiceForm shown;
    shown.pane.submitButton()->setFocus();
    shown.pane.setBusy(true);
    QVERIFY(shown.pane.cancelButton()->hasFocus());
    shown.pane.setBusy(false);
    QVERIFY(shown.pane.submitButton()->hasFocus());
}

void TestFormPane::afterAFailureTheKeyboardIsWhereItWas_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pointer"); // of what the service objects to
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("at the button") << QByteArray("submit") << QByteArray() << QByteArray("submit");
    QTest::newRow("in a field") << QByteArray("url") << QByteArray() << QByteArray("url");
    QTest::newRow("a field is to be mended")
        << QByteArray("submit") << QByteArray("/token") << QByteArray("token");
    QTest::newRow("overriding it") << QByteArray("force") << QByteArray() << QByteArray("submit");
}

void TestFormPane::afterAFailureTheKeyboardIsWhereItWas()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, after);
    ServiceForm shown;
    shown.fillIn();
    const Error refusal{Error::Kind::Rejected, u"service"_s, u"it refused that"_s, {}, {}};
    shown.pane.showFailure(refusal, u"Register unverified"_s); // so that there is something to override
    shown.editor(before.constData())->setFocus();
    if (before == "url")
        QTest::keyClick(shown.editor("url"), Qt::Key_Return);
    else
        QTest::keyClick(shown.editor(before.constData()), Qt::Key_Space);
    shown.pane.setBusy(true); // as the engine's work begins
    Error error = refusal;
    if (!pointer.isEmpty())
        error.violations = {{QString::fromLatin1(pointer), u"service"_s, u"was refused"_s}};
    shown.pane.showFailure(error, u"Register unverified"_s);
    const QWidget *at = shown.pane.focusWidget();
    QVERIFY(at);
    QWidget *expected = shown.editor(after.constData());
    QVERIFY2(at == expected || expected->isAncestorOf(at), qPrintable(at->objectName()));
}

void TestFormPane::aPersonWhoHasGoneOnIsNotFetchedBack()
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    auto *pane = new FormPane({{}, u"Register"_s, {}, u"Register"_s, true},
                              new SchemaForm(serviceSchema(), {nameField()}));
    row->addWidget(elsewhere);
    row->addWidget(pane);
    window.show();
    pane->submitButton()->setFocus();
    pane->setBusy(true);
    elsewhere->setFocus();
    pane->showFailure({Error::Kind::Unreachable, u"service"_s, u"it gave no answer"_s, {}, {}});
    QCOMPARE(window.focusWidget(), elsewhere);
}

namespace
{

/// A language with a word of its own for two of a thing.
class Dual : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        return QLatin1String(source) == "%n things to mend: %1"_L1 && n == 2 ? u"both: %1"_s : QString();
    }

    bool isEmpty() const override { return false; }
};

} // namespace

void TestFormPane::whatIsToBeMendedIsCountedInThePluralOfTheLanguage()
{
    Dual language;
    QCoreApplication::installTranslator(&language);
    ServiceForm shown;
    QTest::keyClicks(shown.editor("name"), u"team"_s);
    shown.submit();
    QCOMPARE(shown.form->toMend().size(), 2);
    const auto labels = shown.pane.findChildren<ElidedLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const ElidedLabel *label) { return label->text() == u"both: URL, Token"_s; }));
}

namespace
{

/// Types something into a form with a draft, and closes it.
void typeAndClose(const QString &url = u"https://service.example.com"_s)
{
    ServiceForm shown;
    shown.pane.keepDraft(u"test"_s);
    QTest::keyClicks(shown.editor("name"), u"team"_s);
    QTest::keyClicks(shown.editor("url"), url);
    QTest::keyClicks(shown.editor("token"), planted);
}

bool says(const ShownForm &shown, const QString &words)
{
    const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

void TestFormPane::whatWasTypedIsOfferedAgain()
{
    const OwnSettings settings;
    typeAndClose();
    ServiceForm again;
    again.pane.keepDraft(u"test"_s);
    QCOMPARE(again.form->ownValue(u"name"_s), u"team"_s);
    QCOMPARE(again.form->values(), (QJsonObject{{u"url"_s, u"https://service.example.com"_s}})); // no secret
    QVERIFY(says(again, u"Draft of "_s));
    QVERIFY(says(again, u"restored"_s));
    ServiceForm other;
    other.pane.keepDraft(u"another"_s);
    QCOMPARE(other.form->values(), QJsonObject());
}

void TestFormPane::aDraftIsKeptWhileTheWindowIsOpenToo()
{
    const OwnSettings settings;
    ServiceForm shown;
    shown.pane.keepDraft(u"test"_s);
    QTest::keyClicks(shown.editor("url"), u"https://service.example.com"_s);
    QTRY_VERIFY(readDraft(u"test"_s)); // what the machine's end does not take along
}

void TestFormPane::aDraftIsKeptAtOnceWhenItsPageIsLeft()
{
    const OwnSettings settings;
    ServiceForm shown;
    shown.pane.keepDraft(u"test"_s);
    QTest::keyClicks(shown.editor("url"), u"https://service.example.com"_s);
    shown.pane.hide();
    QVERIFY(readDraft(u"test"_s));
    shown.pane.dropDraft(); // and what was saved already is not saved again as the form goes
    shown.pane.show();
    shown.pane.hide();
    QVERIFY(!readDraft(u"test"_s));
}

void TestFormPane::aDiscardedDraftGoesBackToTheFirstValues()
{
    const OwnSettings settings;
    typeAndClose();
    {
        ServiceForm again;
        again.form->setValues({{u"url"_s, u"https://first.example.com"_s}});
        again.pane.keepDraft(u"test"_s);
        QCOMPARE(again.form->values().value(u"url"_s), QJsonValue(u"https://service.example.com"_s));
        again.press("discardDraft");
        QCOMPARE(again.form->values(), (QJsonObject{{u"url"_s, u"https://first.example.com"_s}}));
        QCOMPARE(again.form->ownValue(u"name"_s), QString());
        QVERIFY(!says(again, u"Draft of "_s));
    }
    QVERIFY(!readDraft(u"test"_s));
}

void TestFormPane::whatWasSubmittedIsNoDraft()
{
    const OwnSettings settings;
    {
        ServiceForm shown;
        shown.pane.keepDraft(u"test"_s);
        shown.fillIn();
        shown.submit();
        shown.pane.dropDraft(); // as its user does on success
    }
    QVERIFY(!readDraft(u"test"_s));
}

void TestFormPane::whatTheProgramFilledInIsNoDraft()
{
    const OwnSettings settings;
    {
        ServiceForm shown;
        shown.pane.keepDraft(u"test"_s);
        shown.form->setValues({{u"url"_s, u"https://sandbox.example.com"_s}});
        shown.form->setOwnValue(u"name"_s, u"made-up"_s);
    }
    QVERIFY(!readDraft(u"test"_s));
}

void TestFormPane::aDraftOfAnotherVersionOfTheSchemaStillHelps()
{
    const OwnSettings settings;
    saveDraft(u"test"_s,
              {QDateTime::currentDateTimeUtc(),
               {{u"url"_s, u"https://service.example.com"_s}, {u"gone"_s, 1}, {u"retries"_s, u"x"_s}},
               {{u"gone"_s, u"y"_s}}});
    ServiceForm shown;
    shown.pane.keepDraft(u"test"_s);
    QCOMPARE(shown.form->values().value(u"url"_s), QJsonValue(u"https://service.example.com"_s));
    QVERIFY(!shown.form->values().contains(u"gone"_s));
}

void TestFormPane::aFormWithoutFieldsHasNoJson()
{
    ShownForm shown(schemaWith({}));
    QVERIFY(!shown.editor("jsonView")->isVisible());
}

void TestFormPane::theTabKeyGoesDownThePage_data()
{
    QTest::addColumn<bool>("asJson");
    QTest::addColumn<bool>("withProblems");
    QTest::newRow("fields") << false << false;
    QTest::newRow("problems above them") << false << true;
    QTest::newRow("JSON") << true << false;
}

void TestFormPane::theTabKeyGoesDownThePage()
{
    QFETCH(const bool, asJson);
    QFETCH(const bool, withProblems);
    ServiceForm shown;
    shown.pane.addHeadAction(new QPushButton(u"Use the sandbox"_s));
    shown.pane.resize(800, 1400);
    QTest::mouseClick(shown.editor("moreOptions"), Qt::LeftButton);
    if (asJson)
        QTest::mouseClick(shown.editor("jsonView"), Qt::LeftButton);
    if (withProblems)
        shown.submit();
    shown.editor("jsonView")->setFocus();
    QWidget *last = shown.pane.submitButton();
    QStringList passed;
    QStringList wrong;
    for (int above = 0; QApplication::focusWidget() != last && passed.size() < 30;) {
        QWidget *now = QApplication::focusWidget();
        passed << now->objectName();
        const int middle = now->mapTo(&shown.pane, now->rect().center()).y();
        if (middle < above - 2) // on a line they are next to each other
            wrong << now->objectName() + u": "_s + now->accessibleName();
        above = middle;
        QTest::keyClick(now, Qt::Key_Tab);
        if (const auto *text = qobject_cast<QPlainTextEdit *>(now);
            text && now == QApplication::focusWidget())
            QTest::keyClick(now, Qt::Key_Tab, Qt::ControlModifier);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable((wrong + passed).join(u"; "_s)));
    QCOMPARE(QApplication::focusWidget(), last);
    QVERIFY2(passed.contains(asJson ? u"json"_s : u"pem"_s), qPrintable(passed.join(u' ')));
}

void TestFormPane::inANarrowPaneTheChecksAreUnderTheFields()
{
    ServiceForm shown;
    auto *checks = shown.pane.findChild<ChecksColumn *>();
    auto *fields = shown.pane.findChild<QScrollArea *>();
    QVERIFY(!fields->isAncestorOf(checks));
    shown.pane.resize(px(490), 500); // beside a list, in a window of 1024
    QTRY_VERIFY(fields->isAncestorOf(checks) && checks->isVisible());
    for (const char *name : {"name", "url", "token"}) {
        const QWidget *editor = shown.editor(name);
        const int left = editor->mapTo(fields->viewport(), QPoint()).x();
        QVERIFY2(left >= 0 && left + editor->width() <= fields->viewport()->width(), name);
    }
    shown.pane.setBusy(true);
    CheckStage running;
    running.words = u"Address"_s;
    running.state = CheckStage::State::Running;
    shown.pane.setChecks({4, running});
    // What is under way is in sight.
    QTRY_VERIFY(fields->viewport()->rect().contains(
        QRect(checks->mapTo(fields->viewport(), QPoint()), checks->size())));
    shown.pane.setBusy(false);
    shown.pane.resize(800, 500);
    QTRY_VERIFY(!fields->isAncestorOf(checks) && checks->isVisible());
}

QTEST_MAIN(TestFormPane)
#include "tst_formpane.moc"
