// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/formjson.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

Schema service()
{
    return schemaWith(
        R"("url": {"type": "string", "title": "URL"}, "token": {"type": "string", "writeOnly": true},
        "port": {"type": "integer"}, "create": {"type": "boolean"})",
        R"("required": ["url", "token"])");
}

/// A form that shows its JSON, with something in it.
struct Json : ShownForm {
    Json()
        : ShownForm(service())
    {
        form->setValues({{u"url"_s, u"u"_s}, {u"token"_s, u"t"_s}, {u"port"_s, 5000}});
        press("jsonView");
    }

    QPlainTextEdit *edit() { return editor<QPlainTextEdit>("json"); }

    void type(const QString &text) { edit()->setPlainText(text); }

    bool says(const QString &words)
    {
        for (const QLabel *label : pane.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace

/// The exact view: a form's values as JSON, edited both ways.
class TestFormJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndValuesBecomeEachOther_data();
    void textAndValuesBecomeEachOther();
    void whatCannotBeReadIsSaidWithItsPlace_data();
    void whatCannotBeReadIsSaidWithItsPlace();
    void valuesStandInTheFieldsOrder();
    void whatIsTypedIsInTheFields();
    void whatIsTakenAwayIsEmpty();
    void whatCannotBeReadChangesNothing();
    void itDoesNotCloseOverWhatCannotBeRead();
    void anUnknownNameIsKeptAndPointedOut();
    void whatAFieldCannotShowIsKeptUntilItIsEdited();
    void aReferenceKeepsTheSecret();
    void takingTheReferenceAwayEmptiesTheSecret();
    void aReferenceToSomethingElseIsRefused();
    void aSecretThatIsKeptIsAReferenceToo();
    void undoGoesBackThroughWhatCouldBeRead();
    void theVariantFollowsItsConstant();
    void whatIsFilledInMeanwhileIsShown();
};

void TestFormJson::textAndValuesBecomeEachOther_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("each type") << QJsonObject{{u"a"_s, u"text \"quoted\"\nand ü"_s},
                                              {u"b"_s, qint64(9007199254740993)},
                                              {u"c"_s, 0.1},
                                              {u"d"_s, false},
                                              {u"e"_s, QJsonValue()}};
    QTest::newRow("nested") << QJsonObject{
        {u"a"_s, QJsonObject{{u"b"_s, QJsonArray{1, u"x"_s, QJsonObject{}}}}}};
    QTest::newRow("a name to escape") << QJsonObject{{u"a\"b\\"_s, 1}};
    QTest::newRow("a reference") << QJsonObject{{u"key"_s, secretReference(u"key"_s)}};
}

void TestFormJson::textAndValuesBecomeEachOther()
{
    QFETCH(QJsonObject, values);
    const auto read = readJsonText(jsonText(values, {u"c"_s, u"a"_s}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, values);
}

void TestFormJson::whatCannotBeReadIsSaidWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << u"Line 1, column 1: "_s;
    QTest::newRow("a list") << u"[1]"_s << u"must be an object"_s;
    QTest::newRow("no comma") << u"{\n  \"a\": 1\n  \"b\": 2\n}"_s << u"Line 3, column "_s;
    QTest::newRow("no colon") << u"{\"a\" 1}"_s << u"a colon is missing"_s;
    QTest::newRow("no quote") << u"{\"a\": \"s3cret}"_s << u"a quotation mark is missing"_s;
    QTest::newRow("not closed") << u"{\"a\": 1"_s << u"a } or a ] is missing"_s;
    QTest::newRow("list not closed") << u"{\"a\": [1"_s << u"a } or a ] is missing"_s;
    QTest::newRow("bare word") << u"{\"ü\": s3cret}"_s << u"Line 1, column 7"_s;
    QTest::newRow("more after the end") << u"{} {}"_s << u"nothing may follow"_s;
    QTest::newRow("no name") << u"{1: 2}"_s << u"a name in quotation marks is missing"_s;
}

void TestFormJson::whatCannotBeReadIsSaidWithItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto read = readJsonText(text);
    QVERIFY(!read);
    QVERIFY2(read.error().why.contains(words), qPrintable(read.error().why));
    QVERIFY(!read.error().text().contains(u"s3cret"_s)); // it may be one
}

void TestFormJson::valuesStandInTheFieldsOrder()
{
    Json shown;
    QCOMPARE(shown.edit()->toPlainText(),
             u"{\n  \"url\": \"u\",\n  \"token\": { \"$secret\": \"token\" },\n  \"port\": 5000\n}"_s);
    QVERIFY(shown.editor("url")->isHidden() || !shown.editor("url")->isVisible());
    QVERIFY(shown.editor("jsonView")->isVisible());
}

void TestFormJson::whatIsTypedIsInTheFields()
{
    Json shown;
    shown.type(uR"({"url": "other", "token": {"$secret": "token"}, "port": 5001, "create": true})"_s);
    shown.press("jsonView");
    QVERIFY(!shown.form->isJsonShown());
    QCOMPARE(shown.editor<QLineEdit>("url")->text(), u"other"_s);
    QVERIFY(shown.editor<QCheckBox>("create")->isChecked());
    QCOMPARE(
        shown.form->values(),
        (QJsonObject{{u"url"_s, u"other"_s}, {u"token"_s, u"t"_s}, {u"port"_s, 5001}, {u"create"_s, true}}));
}

void TestFormJson::whatIsTakenAwayIsEmpty()
{
    Json shown;
    shown.type(uR"({"token": {"$secret": "token"}})"_s);
    QCOMPARE(shown.form->values(), (QJsonObject{{u"token"_s, u"t"_s}}));
}

void TestFormJson::whatCannotBeReadChangesNothing()
{
    Json shown;
    const QJsonObject before = shown.form->values();
    shown.type(u"{\"url\": \"half"_s);
    QCOMPARE(shown.form->values(), before);
    QVERIFY(shown.says(u"Line 1, column "_s));
    QVERIFY(shown.edit()->accessibleDescription().contains(u"Line 1"_s));
    QVERIFY(!shown.form->checkAll()); // what is on the screen is not what would be sent
    shown.press("jsonDiscard");
    QVERIFY(shown.edit()->toPlainText().contains(u"5000"_s));
    QVERIFY(shown.form->checkAll());
}

void TestFormJson::itDoesNotCloseOverWhatCannotBeRead()
{
    Json shown;
    shown.type(u"{"_s);
    shown.press("jsonView");
    QVERIFY(shown.form->isJsonShown());
    QVERIFY(shown.editor<QPushButton>("jsonView")->isChecked());
    QCOMPARE(shown.edit()->toPlainText(), u"{"_s);
}

void TestFormJson::anUnknownNameIsKeptAndPointedOut()
{
    Json shown;
    shown.type(uR"({"url": "u", "token": {"$secret": "token"}, "realm": {"deep": [1]}})"_s);
    QVERIFY(shown.says(u"realm"_s));
    shown.press("jsonView");
    QCOMPARE(shown.form->values().value(u"realm"_s).toObject(), (QJsonObject{{u"deep"_s, QJsonArray{1}}}));
    QTest::keyClicks(shown.editor("url"), u"x"_s); // editing something else does not lose it
    QVERIFY(!shown.form->checkAll());
    QVERIFY(shown.form->isJsonShown()); // where alone it can be seen
    QVERIFY(shown.edit()->toPlainText().contains(u"realm"_s));
    QVERIFY(shown.says(u"1 thing to mend"_s));
}

void TestFormJson::whatAFieldCannotShowIsKeptUntilItIsEdited()
{
    Json shown;
    shown.type(uR"({"url": "u", "token": {"$secret": "token"}, "create": "yes"})"_s);
    QCOMPARE(shown.form->values().value(u"create"_s), QJsonValue(u"yes"_s));
    shown.press("jsonView");
    QVERIFY(!shown.form->checkAll());
    QCOMPARE(shown.field("create")->error(), u"Must be true or false."_s);
    shown.editor<QCheckBox>("create")->click();
    QCOMPARE(shown.form->values().value(u"create"_s), QJsonValue(true));
    QVERIFY(shown.form->checkAll());
}

void TestFormJson::aReferenceKeepsTheSecret()
{
    Json shown;
    shown.type(uR"({"token": {"$secret": "token"}, "url": "other"})"_s);
    QCOMPARE(shown.form->values().value(u"token"_s), QJsonValue(u"t"_s));
}

void TestFormJson::takingTheReferenceAwayEmptiesTheSecret()
{
    Json shown;
    shown.type(uR"({"url": "u"})"_s);
    QVERIFY(!shown.form->values().contains(u"token"_s));
}

void TestFormJson::aReferenceToSomethingElseIsRefused()
{
    Json shown;
    shown.type(uR"({"url": "other", "token": {"$secret": "password"}})"_s);
    QVERIFY(shown.says(u"token is a secret"_s));
    QCOMPARE(shown.form->values().value(u"url"_s), QJsonValue(u"u"_s)); // all or nothing
    QVERIFY(!shown.form->checkAll());
}

void TestFormJson::aSecretThatIsKeptIsAReferenceToo()
{
    ShownForm shown(service());
    shown.form->setValues({{u"url"_s, u"u"_s}});
    shown.form->setKeptSecrets({u"token"_s});
    QCOMPARE(shown.form->shownValues().value(u"token"_s), QJsonValue(secretReference(u"token"_s)));
    shown.form->setAllValues(shown.form->shownValues());
    QVERIFY(!shown.form->values().contains(u"token"_s)); // empty still means to keep it
    QVERIFY(shown.form->checkAll());
}

void TestFormJson::undoGoesBackThroughWhatCouldBeRead()
{
    Json shown;
    const QString first = shown.edit()->toPlainText();
    shown.type(uR"({"url": "second", "token": {"$secret": "token"}})"_s);
    shown.type(uR"({"url": "third", "token": {"$secret": "token"}})"_s);
    shown.type(u"{\"url"_s);
    shown.edit()->setFocus();
    QTest::keySequence(shown.edit(), QKeySequence::Undo); // of what cannot be read, to the last that could
    QCOMPARE(shown.form->values().value(u"url"_s), QJsonValue(u"third"_s));
    QTest::keySequence(shown.edit(), QKeySequence::Undo);
    QCOMPARE(shown.form->values().value(u"url"_s), QJsonValue(u"second"_s));
    QTest::keySequence(shown.edit(), QKeySequence::Undo);
    QCOMPARE(shown.edit()->toPlainText(), first);
    QTest::keySequence(shown.edit(), QKeySequence::Redo);
    QCOMPARE(shown.form->values().value(u"url"_s), QJsonValue(u"second"_s));
}

void TestFormJson::theVariantFollowsItsConstant()
{
    ShownForm shown(schemaOf(R"({"type": "object", "unevaluatedProperties": false,
        "oneOf": [{"title": "A", "properties": {"kind": {"const": "a"}, "x": {"type": "string"}}},
                  {"title": "B", "required": ["kind"], "properties": {"kind": {"const": "b"}, "y": {"type": "string"}}}]})"));
    shown.press("jsonView");
    auto *json = shown.editor<QPlainTextEdit>("json");
    json->setPlainText(uR"({"kind": "b", "y": "1"})"_s);
    QCOMPARE(shown.form->values(), (QJsonObject{{u"kind"_s, u"b"_s}, {u"y"_s, u"1"_s}}));
    json->setPlainText(uR"({"kind": "c", "y": "1"})"_s);
    QVERIFY(!shown.form->checkAll());
    json->setPlainText(uR"({"x": "1"})"_s); // left out, it is the first
    QCOMPARE(shown.form->values(), (QJsonObject{{u"kind"_s, u"a"_s}, {u"x"_s, u"1"_s}}));
    QVERIFY(shown.form->checkAll());
}

void TestFormJson::whatIsFilledInMeanwhileIsShown()
{
    Json shown;
    shown.form->setValues({{u"url"_s, u"from the sandbox"_s}});
    QVERIFY(shown.edit()->toPlainText().contains(u"from the sandbox"_s));
}

QTEST_MAIN(TestFormJson)
#include "tst_formjson.moc"
