// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/filetext.h"
#include "ui/forms/hostwarning.h"
#include "ui/forms/passwordedit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
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

constexpr char keyFile[] = R"({"type": "service_account", "project_id": "p", "private_key": "k"})"
                           "\n";

} // namespace

/// Texts that come from files, hosts that imitate others, and secrets.
class TestFormTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

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

private:
    QTemporaryDir m_folder;
};

void TestFormTexts::hostsThatImitateOthersAreWarnedOf_data()
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

void TestFormTexts::hostsThatImitateOthersAreWarnedOf()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const QString warning = hostWarning(text, false);
    QCOMPARE(warning.isEmpty(), words.isEmpty());
    QVERIFY2(warning.contains(words), qPrintable(warning));
    QVERIFY(!hostWarning(text, true).contains(u"example"_s)); // of a secret nothing is repeated
}

void TestFormTexts::aWarningIsNoError()
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

void TestFormTexts::aHostsLettersAreWrittenPlainly()
{
    QCOMPARE(withPlainHost(u"https://me@bücher.example:8080/ä"_s),
             u"https://me@xn--bcher-kva.example:8080/ä"_s);
    QCOMPARE(withPlainHost(u"me@bücher.example"_s), u"me@xn--bcher-kva.example"_s);
    QCOMPARE(withPlainHost(u"plain.example/ü"_s), u"plain.example/ü"_s);
}

void TestFormTexts::aDroppedFileGivesWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("note");
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QTest::newRow("a certificate") << QByteArray(R"("contentMediaType": "application/x-pem-file")") << pem
                                   << u"PEM: 1 × CERTIFICATE; "_s;
    QTest::newRow("a key file") << QByteArray(
                                       R"("format": "password", "contentMediaType": "application/json")")
                                << QByteArray(keyFile) << u"JSON with 3 keys, "_s;
    QTest::newRow("an API key") << QByteArray(R"("format": "password")") << QByteArray("k3y\n")
                                << u"1 line, "_s;
    QTest::newRow("a line") << QByteArray(R"("minLength": 1)") << QByteArray("value\r\n") << QString();
}

void TestFormTexts::aDroppedFileGivesWhatItHolds()
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

void TestFormTexts::aFileThatCannotBeUsedIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("too large") << QByteArray(largestFileText + 1, 'a') << u"more than 1.0 MiB"_s;
    QTest::newRow("binary") << QByteArray("\x30\x82\x01\x00\x00", 5) << u"is not text"_s;
    QTest::newRow("not there") << QByteArray() << u"is no file"_s;
}

void TestFormTexts::aFileThatCannotBeUsedIsRefusedInWords()
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

void TestFormTexts::aTextIsSummarised_data()
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

void TestFormTexts::aTextIsSummarised()
{
    QFETCH(QString, text);
    QTEST(summaryOf(text), "summary");
}

void TestFormTexts::aSecretOfSeveralLinesIsHeldAside()
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

void TestFormTexts::aPastedSecretLosesItsLineBreak()
{
    ShownForm shown(schemaWith(R"("p": {"type": "string", "format": "password"})", R"("required": ["p"])"));
    QGuiApplication::clipboard()->setText(u"k3y \n"_s);
    shown.editor("p")->setFocus();
    QTest::keySequence(shown.editor("p"), QKeySequence::Paste);
    QCOMPARE(shown.form->values().value(u"p"_s), QJsonValue(u"k3y "_s)); // a space may be part of it
}

void TestFormTexts::aRevealedSecretHidesByItself()
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

QTEST_MAIN(TestFormTexts)
#include "tst_formtexts.moc"
