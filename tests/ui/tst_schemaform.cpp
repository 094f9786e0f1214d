// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formfield.h"
#include "ui/forms/formpane.h"
#include "ui/forms/numberedit.h"
#include "ui/forms/passwordedit.h"
#include "ui/forms/schemaform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

const QString planted = u"s3cret-Planted"_s;

Schema schema()
{
    Result<Schema> read = Schema::read(R"({
        "type": "object", "additionalProperties": false, "required": ["url", "token"],
        "properties": {
            "url": {"type": "string", "format": "uri", "title": "URL", "description": "Address of the service"},
            "token": {"type": "string", "format": "password", "minLength": 4, "title": "Token"},
            "create": {"type": "boolean", "title": "Create projects"},
            "retries": {"type": "integer", "minimum": 1, "title": "Retries"},
            "mode": {"type": "string", "enum": ["fast", "slow"], "title": "Mode"},
            "pem": {"type": "string", "x-multiline": true, "title": "Certificate"}
        }})");
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

SchemaField nameField()
{
    SchemaField name;
    name.name = u"name"_s;
    name.type = u"string"_s;
    name.title = u"Name"_s;
    name.required = true;
    return name;
}

/// A form in a window that has the keyboard, so that focus behaves as it does for a person.
struct Shown {
    SchemaForm *form = new SchemaForm(schema(), {nameField()});
    FormPane pane{{{}, u"Register"_s, {}, u"Register"_s, true}, form};

    Shown()
    {
        pane.resize(800, 800);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the window did not become active");
    }

    template <typename Editor>
    Editor *editor(const char *name)
    {
        return pane.findChild<Editor *>(QString::fromLatin1(name));
    }

    FormField *field(const char *name)
    {
        for (FormField *field : pane.findChildren<FormField *>()) {
            if (field->field().name == QLatin1String(name))
                return field;
        }
        return nullptr;
    }

    void fillIn()
    {
        QTest::keyClicks(editor<QLineEdit>("name"), u"team"_s);
        QTest::keyClicks(editor<QLineEdit>("url"), u"https://service.example.com"_s);
        QTest::keyClicks(editor<PasswordEdit>("token"), planted);
    }

    void press(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
};

} // namespace

class TestSchemaForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHaveTheirSchemasTypes();
    void whatIsNotFilledInIsAbsent();
    void ownFieldsStayOutOfTheValues();
    void makingAFormOpensNoOtherWindow();
    void nothingIsWrongBeforeItIsTouched();
    void aTouchedFieldSaysWhatIsWrongAsOneTypes();
    void submittingSaysAllAndGoesToTheFirst();
    void aMissingFieldSaysSoInItsHelpsPlace();
    void anInvalidNameIsToldBeforeTheEngineIsAsked();
    void aRefusalOfTheServiceIsShownAtItsFieldAndLosesNothing();
    void otherFailuresAreShownAboveTheFields();
    void onlyAServicesObjectionCanBeOverridden_data();
    void onlyAServicesObjectionCanBeOverridden();
    void whileBusyTheButtonStops();
    void aSecretIsNeitherReadOutNorCopied();
    void aRevealedSecretHidesWhenTheKeyboardLeaves();
    void aKeptSecretMayStayEmpty();
    void optionalFieldsAreUnderMoreOptions();
};

void TestSchemaForm::valuesHaveTheirSchemasTypes()
{
    Shown shown;
    shown.fillIn();
    shown.press(shown.editor<QPushButton>("moreOptions"));
    QTest::keyClicks(shown.editor<NumberEdit>("retries"), u"3"_s);
    shown.editor<QCheckBox>("create")->click();
    shown.editor<QComboBox>("mode")->setCurrentText(u"slow"_s);
    shown.editor<QPlainTextEdit>("pem")->setPlainText(u"a\nb"_s);
    QCOMPARE(shown.form->values(), (QJsonObject{{u"url"_s, u"https://service.example.com"_s},
                                                {u"token"_s, planted},
                                                {u"create"_s, true},
                                                {u"retries"_s, 3},
                                                {u"mode"_s, u"slow"_s},
                                                {u"pem"_s, u"a\nb"_s}}));
}

void TestSchemaForm::whatIsNotFilledInIsAbsent()
{
    Shown shown;
    QCOMPARE(shown.form->values(), QJsonObject());
}

void TestSchemaForm::ownFieldsStayOutOfTheValues()
{
    Shown shown;
    shown.fillIn();
    QCOMPARE(shown.form->ownValue(u"name"_s), u"team"_s);
    QVERIFY(!shown.form->values().contains(u"name"_s));
}

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

void TestSchemaForm::makingAFormOpensNoOtherWindow()
{
    WindowCount windows;
    const FormPane pane({{}, u"Register"_s, {}, u"Register"_s, true},
                        new SchemaForm(schema(), {nameField()}));
    QCOMPARE(windows.count, 0);
}

void TestSchemaForm::nothingIsWrongBeforeItIsTouched()
{
    Shown shown;
    QTest::keyClicks(shown.editor<QLineEdit>("url"), u"no address"_s);
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestSchemaForm::aTouchedFieldSaysWhatIsWrongAsOneTypes()
{
    Shown shown;
    QLineEdit *url = shown.editor<QLineEdit>("url");
    url->setFocus();
    QTest::keyClicks(url, u"no address"_s);
    shown.editor<QLineEdit>("name")->setFocus();
    QCOMPARE(shown.form->toMend(), QStringList{u"URL"_s});
    url->clear();
    QTest::keyClicks(url, u"https://service.example.com"_s);
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestSchemaForm::submittingSaysAllAndGoesToTheFirst()
{
    Shown shown;
    QSignalSpy submitted(&shown.pane, &FormPane::submitted);
    QTest::keyClicks(shown.editor<QLineEdit>("name"), u"team"_s);
    shown.press(shown.pane.submitButton());
    QCOMPARE(shown.form->toMend(), (QStringList{u"URL"_s, u"Token"_s}));
    QVERIFY(shown.editor<QLineEdit>("url")->hasFocus());
    QCOMPARE(submitted.size(), 0);
}

void TestSchemaForm::aMissingFieldSaysSoInItsHelpsPlace()
{
    Shown shown;
    const auto isVisible = [&shown](const QString &text) {
        const QList<QLabel *> labels = shown.field("url")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](QLabel *label) { return label->text() == text && label->isVisible(); });
    };
    QVERIFY(isVisible(u"Address of the service."_s));
    shown.press(shown.pane.submitButton());
    QVERIFY(!isVisible(u"Address of the service."_s));
    QVERIFY(isVisible(u"Fill this in: it is required."_s));
    QVERIFY(shown.editor<QLineEdit>("url")->accessibleDescription().contains(u"Fill this in"_s));
}

void TestSchemaForm::anInvalidNameIsToldBeforeTheEngineIsAsked()
{
    Shown shown;
    shown.fillIn();
    QTest::keyClicks(shown.editor<QLineEdit>("name"), u" Not A Name!"_s);
    QSignalSpy submitted(&shown.pane, &FormPane::submitted);
    shown.press(shown.pane.submitButton());
    QCOMPARE(shown.form->toMend(), QStringList{u"Name"_s});
    QCOMPARE(submitted.size(), 0);
}

void TestSchemaForm::aRefusalOfTheServiceIsShownAtItsFieldAndLosesNothing()
{
    Shown shown;
    shown.fillIn();
    const QJsonObject typed = shown.form->values();
    shown.press(shown.pane.submitButton());
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

void TestSchemaForm::otherFailuresAreShownAboveTheFields()
{
    Shown shown;
    shown.fillIn();
    shown.pane.showFailure({Error::Kind::Environment, u"keychain"_s, u"it is locked"_s, u"Unlock it"_s, {}});
    const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && label->text() == u"keychain: it is locked.\nUnlock it."_s;
    }));
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestSchemaForm::onlyAServicesObjectionCanBeOverridden_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("offered");
    QTest::newRow("refused") << Error::Kind::Rejected << true;
    QTest::newRow("unreachable") << Error::Kind::Unreachable << true;
    QTest::newRow("name taken") << Error::Kind::Conflict << false;
    QTest::newRow("keychain") << Error::Kind::Environment << false;
}

void TestSchemaForm::onlyAServicesObjectionCanBeOverridden()
{
    QFETCH(const Error::Kind, kind);
    Shown shown;
    shown.fillIn();
    QSignalSpy forced(&shown.pane, &FormPane::forced);
    shown.pane.showFailure({kind, u"it"_s, u"it failed"_s, {}, {}}, u"Register unverified"_s);
    auto *force = shown.editor<QPushButton>("force");
    QTEST(force->isVisible(), "offered");
    force->click();
    QCOMPARE(forced.size(), 1); // the click reaches the engine only through the form's own checks
}

void TestSchemaForm::whileBusyTheButtonStops()
{
    Shown shown;
    QSignalSpy stopped(&shown.pane, &FormPane::stopRequested);
    QSignalSpy cancelled(&shown.pane, &FormPane::cancelled);
    shown.pane.setBusy(true);
    QVERIFY(!shown.editor<QLineEdit>("url")->isEnabled());
    shown.press(shown.pane.cancelButton());
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    shown.pane.setBusy(false);
    shown.press(shown.pane.cancelButton());
    QCOMPARE(cancelled.size(), 1);
}

namespace
{

QStringList &announced()
{
    static QStringList texts;
    return texts;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        announced() += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextUpdated)
        announced() += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
    if (QAccessibleInterface *interface = event->accessibleInterface()) {
        for (const QAccessible::Text what : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            announced() += interface->text(what);
    }
}

} // namespace

void TestSchemaForm::aSecretIsNeitherReadOutNorCopied()
{
    QAccessible::setActive(true);
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);
    Shown shown;
    PasswordEdit *token = shown.editor<PasswordEdit>("token");
    token->setFocus();
    token->setRevealed(true);
    QTest::keyClicks(token, planted);
    QTest::keyClick(token, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(token, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(token, Qt::Key_X, Qt::ControlModifier);
    announced() += QAccessible::queryAccessibleInterface(token)->text(QAccessible::Value);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(token->text(), planted);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(planted));
    QVERIFY(!announced().join(QString()).contains(planted));
}

void TestSchemaForm::aRevealedSecretHidesWhenTheKeyboardLeaves()
{
    Shown shown;
    PasswordEdit *token = shown.editor<PasswordEdit>("token");
    token->setFocus();
    QTest::keyClicks(token, planted);
    const QImage hidden = token->grab().toImage();
    token->setRevealed(true);
    QVERIFY(token->grab().toImage() != hidden);
    shown.editor<QLineEdit>("url")->setFocus();
    QVERIFY(!token->isRevealed());
}

void TestSchemaForm::aKeptSecretMayStayEmpty()
{
    Shown shown;
    shown.form->setKeptSecrets({u"token"_s});
    shown.form->setOwnValue(u"name"_s, u"team"_s);
    shown.form->setValues({{u"url"_s, u"https://service.example.com"_s}});
    QVERIFY(shown.form->checkAll());
    QVERIFY(!shown.form->values().contains(u"token"_s));
}

void TestSchemaForm::optionalFieldsAreUnderMoreOptions()
{
    Shown shown;
    QVERIFY(!shown.editor<NumberEdit>("retries")->isVisible());
    QVERIFY(shown.editor<QLineEdit>("url")->isVisible());
    shown.press(shown.editor<QPushButton>("moreOptions"));
    QVERIFY(shown.editor<NumberEdit>("retries")->isVisible());
}

QTEST_MAIN(TestSchemaForm)
#include "tst_schemaform.moc"
