// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/filetext.h"
#include "ui/forms/hostwarning.h"
#include "ui/forms/numberedit.h"
#include "ui/forms/passwordedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

/// Drops a file where drops arrive, as a file manager does.
void drop(QWidget *target, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    mime.setText(path);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent dropped({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &dropped);
}

const QByteArray keyFile = R"({"type": "service_account", "project_id": "p", "private_key": "k"})"
                           "\n";

} // namespace

/// What single fields do, beyond what every form needs.
class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void choicesHaveTheirTitlesAndValues_data();
    void choicesHaveTheirTitlesAndValues();
    void numbersStepWithinTheirRange();
    void numbersAreReadInThePersonsLocale();
    void aNumberSaysItsRangeAndUnit();
    void aTextThatIsANumberStaysText();
    void scrollingThroughChangesNothing();
    void whatDiffersFromTheDefaultIsMarkedAndGoesBack_data();
    void whatDiffersFromTheDefaultIsMarkedAndGoesBack();
    void whatDependsIsRequiredWhileItApplies();
    void hostsThatImitateOthersAreWarnedOf_data();
    void hostsThatImitateOthersAreWarnedOf();
    void aWarningIsNoError();
    void aHostsLettersAreWrittenPlainly();
    void aDroppedFileGivesWhatItHolds_data();
    void aDroppedFileGivesWhatItHolds();
    void aFileThatCannotBeUsedIsRefusedInWords_data();
    void aFileThatCannotBeUsedIsRefusedInWords();
    void aTextIsSummarised_data();
    void aTextIsSummarised();
    void aSecretOfSeveralLinesIsHeldAside();
    void aPastedSecretLosesItsLineBreak();
    void aRevealedSecretHidesByItself();
    void helpSaysWhereItLeads();

private:
    QTemporaryDir m_folder;
};

void TestFormFields::choicesHaveTheirTitlesAndValues_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *property, const char *chosen, const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(property) << QString::fromLatin1(chosen) << value;
    };
    row("enum", R"("type": "string", "enum": ["fast", "slow"])", "slow", u"slow"_s);
    row("without a type", R"("enum": ["fast", "slow"])", "slow", u"slow"_s);
    row("numbers", R"("enum": [1, 2.5])", "2.5", 2.5);
    row("several types", R"("enum": ["off", 3, null])", "Nothing", QJsonValue());
    row("titled", R"("oneOf": [{"const": 1, "title": "Once"}, {"const": 2, "title": "Twice"}])", "Twice", 2);
}

void TestFormFields::choicesHaveTheirTitlesAndValues()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, chosen);
    ShownForm shown(schemaWith("\"p\": {" + property + "}", R"("required": ["p"])"));
    QVERIFY(!shown.form->values().contains(u"p"_s)); // nothing is chosen for a person
    shown.editor<QComboBox>("p")->setCurrentText(chosen);
    QTEST(shown.form->values().value(u"p"_s), "value");
    QVERIFY(shown.form->checkAll());
}

void TestFormFields::numbersStepWithinTheirRange()
{
    ShownForm shown(schemaWith(R"("n": {"type": "integer", "minimum": 1, "maximum": 3},
                                  "share": {"type": "number", "multipleOf": 0.25, "maximum": 1})",
                               R"("required": ["n", "share"])"));
    auto *n = shown.editor<NumberEdit>("n");
    n->setFocus();
    QTest::keyClick(n, Qt::Key_Up);
    QCOMPARE(shown.form->values().value(u"n"_s), QJsonValue(1)); // begins where it may
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(n, Qt::Key_Up);
    QCOMPARE(shown.form->values().value(u"n"_s), QJsonValue(3));
    for (QPushButton *button : n->findChildren<QPushButton *>())
        if (button->accessibleName() == u"Less")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown.form->values().value(u"n"_s), QJsonValue(2));
    auto *share = shown.editor<NumberEdit>("share");
    share->setFocus();
    QTest::keyClicks(share, u"0.5"_s);
    QTest::keyClick(share, Qt::Key_Up);
    QCOMPARE(shown.form->values().value(u"share"_s), QJsonValue(0.75));
    QTest::keyClicks(share, u"x"_s); // what is no number stays, for the schema to object to
    QVERIFY(!shown.form->checkAll());
    QCOMPARE(shown.field("share")->error(), u"Must be a number."_s);
}

void TestFormFields::numbersAreReadInThePersonsLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    ShownForm shown(
        schemaWith(R"("n": {"type": "number"}, "big": {"type": "integer"})", R"("required": ["n", "big"])"));
    QTest::keyClicks(shown.editor("n"), u"1,5"_s);
    QCOMPARE(shown.form->values().value(u"n"_s), QJsonValue(1.5));
    shown.form->setValues({{u"n"_s, 1.234}, {u"big"_s, qint64(9007199254740993)}});
    QCOMPARE(shown.editor<NumberEdit>("n")->text(), u"1,234"_s);
    QCOMPARE(shown.form->values().value(u"n"_s), QJsonValue(1.234)); // and not a thousand
    QCOMPARE(shown.form->values().value(u"big"_s).toInteger(), 9007199254740993);
}

void TestFormFields::aNumberSaysItsRangeAndUnit()
{
    ShownForm shown(
        schemaWith(R"("wait": {"type": "integer", "minimum": 1, "maximum": 60, "x-unit": "seconds"})",
                   R"("required": ["wait"])"));
    QVERIFY(shown.editor("wait")->accessibleDescription().contains(u"Takes 1 to 60, in seconds."_s));
    QStringList texts;
    for (const QLabel *label : shown.field("wait")->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"seconds"_s) && texts.contains(u"1 to 60"_s));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(shown.editor("wait"));
    QCOMPARE(read->role(), QAccessible::SpinBox);
}

void TestFormFields::aTextThatIsANumberStaysText()
{
    ShownForm shown(schemaWith(R"("port": {"type": "string", "x-numeric": [1, 65535], "examples": ["587"]})",
                               R"("required": ["port"])"));
    auto *port = shown.editor<NumberEdit>("port");
    port->setFocus();
    QTest::keyClick(port, Qt::Key_Up);
    QCOMPARE(shown.form->values().value(u"port"_s), QJsonValue(u"587"_s));
    QTest::keyClick(port, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(port, u"99999"_s);
    QVERIFY(!shown.form->checkAll());
    QCOMPARE(shown.field("port")->error(), u"Must be a whole number from 1 to 65535."_s);
}

void TestFormFields::scrollingThroughChangesNothing()
{
    ShownForm shown(
        schemaWith(R"("a": {"type": "string"}, "n": {"type": "integer"}, "mode": {"enum": ["x", "y"]})",
                   R"("required": ["a", "n", "mode"])"));
    shown.editor("a")->setFocus();
    for (const char *name : {"n", "mode"}) {
        QWheelEvent wheel({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.editor(name), &wheel);
    }
    QCOMPARE(shown.form->values(), QJsonObject());
}

void TestFormFields::whatDiffersFromTheDefaultIsMarkedAndGoesBack_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QJsonValue>("other");
    QTest::newRow("text") << QByteArray(R"("type": "string", "default": "plain")") << QJsonValue(u"other"_s);
    QTest::newRow("number") << QByteArray(R"("type": "integer", "default": 3)") << QJsonValue(4);
    QTest::newRow("choice") << QByteArray(R"("enum": ["a", "b"], "default": "a")") << QJsonValue(u"b"_s);
    QTest::newRow("box") << QByteArray(R"("type": "boolean", "default": true)") << QJsonValue(false);
}

void TestFormFields::whatDiffersFromTheDefaultIsMarkedAndGoesBack()
{
    QFETCH(QByteArray, property);
    QFETCH(QJsonValue, other);
    ShownForm shown(schemaWith("\"p\": {" + property + "}"));
    FormField *field = shown.field("p");
    QVERIFY(!field->isModified());
    QVERIFY(shown.editor("pReset")->isHidden());
    const QImage plain = field->grab(QRect(0, 0, 3, field->height())).toImage();
    shown.form->setValues({{u"p"_s, other}});
    QVERIFY(field->isModified());
    QVERIFY(shown.editor("p")->accessibleDescription().contains(u"Changed; the default is "_s));
    QVERIFY(field->grab(QRect(0, 0, 3, field->height())).toImage() != plain);
    shown.press("pReset");
    QVERIFY(!field->isModified());
    QCOMPARE(field->value(), field->field().defaultValue);
    QVERIFY(!shown.editor("p")->accessibleDescription().contains(u"Changed"_s));
    QVERIFY(shown.editor("p")->hasFocus());
}

void TestFormFields::whatDependsIsRequiredWhileItApplies()
{
    ShownForm shown(
        schemaWith(R"("parent": {"type": "string"}, "project": {"type": "string", "title": "Project"})",
                   R"("dependentRequired": {"parent": ["project"]})"));
    FormField *project = shown.field("project");
    QVERIFY(!project->isRequired());
    QTest::keyClicks(shown.editor("parent"), u"1"_s);
    QVERIFY(project->isRequired());
    QVERIFY(shown.editor("project")->accessibleDescription().startsWith(u"Required."_s));
    QVERIFY(!shown.form->checkAll());
    QCOMPARE(shown.form->toMend(), QStringList{u"Project"_s});
    QTest::keyClick(shown.editor("parent"), Qt::Key_Backspace);
    QVERIFY(!project->isRequired());
    QVERIFY(shown.form->checkAll());
}

void TestFormFields::hostsThatImitateOthersAreWarnedOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); ///< empty for no warning
    QTest::newRow("plain") << u"https://api.example.com/x?y=ä"_s << QString();
    QTest::newRow("address in digits") << u"http://[2001:db8::1]:80/"_s << QString();
    QTest::newRow("plain host") << u"smtp.example.com:587"_s << QString();
    QTest::newRow("umlaut") << u"https://bücher.example/"_s << u"letters beyond a to z"_s;
    QTest::newRow("in punycode") << u"https://xn--bcher-kva.example/"_s << u"“bücher.example”"_s;
    QTest::newRow("Cyrillic a in apple") << u"https://user@\u0430pple.example:443/"_s << u"mixes letters"_s;
    QTest::newRow("the same in punycode") << u"https://xn--pple-43d.example"_s << u"mixes letters"_s;
    QTest::newRow("mail") << u"me@\u0430pple.example"_s << u"mixes letters"_s;
    QTest::newRow("registry") << u"gh\u0441r.io/org/att"_s << u"mixes letters"_s;
    QTest::newRow("all Cyrillic") << u"https://\u0430\u0440\u0440.example"_s << u"letters beyond a to z"_s;
    QTest::newRow("Japanese in three scripts") << u"https://日本ひカ.example"_s << u"letters beyond a to z"_s;
}

void TestFormFields::hostsThatImitateOthersAreWarnedOf()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const QString warning = hostWarning(text, false);
    QCOMPARE(warning.isEmpty(), words.isEmpty());
    QVERIFY2(warning.contains(words), qPrintable(warning));
    QVERIFY(!hostWarning(text, true).contains(u"example"_s)); // of a secret nothing is repeated
}

void TestFormFields::aWarningIsNoError()
{
    ShownForm shown(schemaWith(R"("url": {"type": "string", "format": "uri"})", R"("required": ["url"])"));
    shown.editor<QLineEdit>("url")->insert(u"https://\u0430pple.example/api"_s);
    QVERIFY(shown.field("url")->warning().contains(u"mixes letters"_s));
    QVERIFY(shown.editor("url")->accessibleDescription().contains(u"mixes letters"_s));
    QVERIFY(shown.form->checkAll());
    QTest::keyClick(shown.editor("url"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(shown.editor("url"), u"https://apple.example/api"_s);
    QVERIFY(shown.field("url")->warning().isEmpty());
}

void TestFormFields::aHostsLettersAreWrittenPlainly()
{
    QCOMPARE(withPlainHost(u"https://me@bücher.example:8080/ä"_s),
             u"https://me@xn--bcher-kva.example:8080/ä"_s);
    QCOMPARE(withPlainHost(u"me@bücher.example"_s), u"me@xn--bcher-kva.example"_s);
    QCOMPARE(withPlainHost(u"plain.example/ü"_s), u"plain.example/ü"_s);
}

void TestFormFields::aDroppedFileGivesWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("note");
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QTest::newRow("a certificate") << QByteArray(R"("contentMediaType": "application/x-pem-file")") << pem
                                   << u"PEM: 1 × CERTIFICATE; "_s;
    QTest::newRow("a key file") << QByteArray(
                                       R"("format": "password", "contentMediaType": "application/json")")
                                << keyFile << u"JSON with 3 keys, "_s;
    QTest::newRow("an API key") << QByteArray(R"("format": "password")") << QByteArray("k3y\n")
                                << u"1 line, "_s;
    QTest::newRow("a line") << QByteArray(R"("minLength": 1)") << QByteArray("value\r\n") << QString();
}

void TestFormFields::aDroppedFileGivesWhatItHolds()
{
    QFETCH(QByteArray, property);
    QFETCH(QByteArray, content);
    QFETCH(QString, note);
    QFile file(m_folder.filePath(u"dropped-secret-place"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ShownForm shown(schemaWith(R"("p": {"type": "string", )" + property + '}', R"("required": ["p"])"));
    auto *lines = qobject_cast<QPlainTextEdit *>(shown.editor("p"));
    drop(lines ? lines->viewport() : shown.editor("p"), file.fileName());
    const QString expected = QString::fromUtf8(content).trimmed();
    QTRY_COMPARE(shown.form->values().value(u"p"_s), QJsonValue(expected));
    QString texts = readOut(&shown.pane);
    for (const QLabel *label : shown.field("p")->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.contains(note), qPrintable(texts));
    QVERIFY(!texts.contains(u"dropped-secret-place"_s)); // the content is taken, and not where it was
}

void TestFormFields::aFileThatCannotBeUsedIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("too large") << QByteArray(largestFileText + 1, 'a') << u"more than 1.0 MiB"_s;
    QTest::newRow("binary") << QByteArray("\x30\x82\x01\x00\x00", 5) << u"is not text"_s;
    QTest::newRow("not there") << QByteArray() << u"is no file"_s;
}

void TestFormFields::aFileThatCannotBeUsedIsRefusedInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    QFile file(m_folder.filePath(u"unusable"_s));
    file.remove();
    if (!content.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    ShownForm shown(schemaWith(R"("p": {"type": "string", "format": "password"})", R"("required": ["p"])"));
    QTest::keyClicks(shown.editor("p"), u"kept"_s);
    drop(shown.editor("p"), file.fileName());
    QTRY_VERIFY(shown.field("p")->warning().contains(words));
    QCOMPARE(shown.form->values().value(u"p"_s), QJsonValue(u"kept"_s));
}

void TestFormFields::aTextIsSummarised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("summary");
    const QString block = u"-----BEGIN %1-----\nAAAA\n-----END %1-----\n"_s;
    QTest::newRow("JSON") << u"{\"a\": 1}"_s << u"JSON with 1 key, 8 bytes"_s;
    QTest::newRow("PEM") << block.arg(u"CERTIFICATE"_s) + block.arg(u"CERTIFICATE"_s) +
                                block.arg(u"PRIVATE KEY"_s)
                         << u"PEM: 2 × CERTIFICATE, 1 × PRIVATE KEY; 177 bytes"_s;
    QTest::newRow("anything") << u"a\nb"_s << u"2 lines, 3 bytes"_s;
}

void TestFormFields::aTextIsSummarised()
{
    QFETCH(QString, text);
    QTEST(summaryOf(text), "summary");
}

void TestFormFields::aSecretOfSeveralLinesIsHeldAside()
{
    ShownForm shown(schemaWith(R"("p": {"type": "string", "format": "password"})", R"("required": ["p"])"));
    const QString key = u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"_s;
    shown.form->setValues({{u"p"_s, key}});
    auto *edit = shown.editor<PasswordEdit>("p");
    QCOMPARE(shown.form->values().value(u"p"_s), QJsonValue(key));
    QVERIFY(edit->text().isEmpty());
    QVERIFY(edit->placeholderText().startsWith(u"PEM: 1 × PRIVATE KEY"_s));
    QVERIFY(!readOut(&shown.pane).contains(u"AAAA"_s));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!shown.form->values().contains(u"p"_s));
    QTest::keyClicks(edit, u"typed"_s);
    QCOMPARE(shown.form->values().value(u"p"_s), QJsonValue(u"typed"_s));
}

void TestFormFields::aPastedSecretLosesItsLineBreak()
{
    ShownForm shown(schemaWith(R"("p": {"type": "string", "format": "password"})", R"("required": ["p"])"));
    QGuiApplication::clipboard()->setText(u"k3y \n"_s);
    shown.editor("p")->setFocus();
    QTest::keySequence(shown.editor("p"), QKeySequence::Paste);
    QCOMPARE(shown.form->values().value(u"p"_s), QJsonValue(u"k3y "_s)); // a space may be part of it
}

void TestFormFields::aRevealedSecretHidesByItself()
{
    ShownForm shown(schemaWith(R"("p": {"type": "string", "format": "password"})", R"("required": ["p"])"));
    auto *edit = shown.editor<PasswordEdit>("p");
    edit->setFocus();
    QTest::keyClicks(edit, u"typed"_s);
    auto *timer = edit->findChild<QTimer *>();
    QVERIFY(timer);
    edit->setRevealed(true);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(30'000));
    timer->setInterval(1);
    QTRY_VERIFY(!edit->isRevealed());
    edit->setRevealed(true);
    QEvent deactivate(QEvent::WindowDeactivate); // as when the person goes to another window
    QCoreApplication::sendEvent(edit, &deactivate);
    QVERIFY(!edit->isRevealed());
}

void TestFormFields::helpSaysWhereItLeads()
{
    const auto with = [](const char *url) {
        return schemaWith(R"("p": {"type": "string", "title": "Key", "x-help-url": ")" + QByteArray(url) +
                              "\"}",
                          R"("required": ["p"])");
    };
    ShownForm shown(with("https:"
                         "//docs.example.com/keys"));
    auto *link = shown.editor<QPushButton>("pHelp");
    QVERIFY(link->toolTip().contains(u"docs.example.com"_s));
    QVERIFY(link->accessibleName().contains(u"Key"_s));
    ShownForm other(with("file:"
                         "///etc/passwd")); // a schema is somebody else's: only pages are opened
    QVERIFY(!other.editor("pHelp"));
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
