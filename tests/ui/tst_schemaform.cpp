// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/numberedit.h"
#include "ui/forms/passwordedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestSchemaForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHaveTheirSchemasTypes();
    void whatIsNotFilledInIsAbsent();
    void ownFieldsStayOutOfTheValues();
    void nothingIsWrongBeforeItIsTouched();
    void aTouchedFieldSaysWhatIsWrongAsOneTypes();
    void submittingSaysAllAndGoesToTheFirst();
    void aMissingFieldSaysSoInItsHelpsPlace();
    void anInvalidNameIsToldBeforeTheEngineIsAsked();
    void aRevealedSecretHidesWhenTheKeyboardLeaves();
    void aKeptSecretMayStayEmpty();
    void optionalFieldsAreUnderMoreOptions();
    void theSummaryLeadsToEachField();
    void theSummaryGoesWhenAllIsMended();
    void oneThingInSightNeedsNoSummary();
    void whatIsWrongWithTheWholeIsInTheSummary();
    void aLongSentenceMakesTheFormNoWider();
    void aRefusalStaysUntilItsFieldIsEdited();
    void whatBecomesRequiredComesIntoSight();
    void aChoiceOfManyIsAList();
    void aKeptSecretIsOfItsVariantAlone();
    void openValuesComeBackAsTheyWere();
    void eachFieldOfManyTakesAboutAsLongAsOneOfFew();
};

void TestSchemaForm::valuesHaveTheirSchemasTypes()
{
    ServiceForm shown;
    shown.fillIn();
    shown.press("moreOptions");
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
    ServiceForm shown;
    QCOMPARE(shown.form->values(), QJsonObject());
}

void TestSchemaForm::ownFieldsStayOutOfTheValues()
{
    ServiceForm shown;
    shown.fillIn();
    QCOMPARE(shown.form->ownValue(u"name"_s), u"team"_s);
    QVERIFY(!shown.form->values().contains(u"name"_s));
}

void TestSchemaForm::nothingIsWrongBeforeItIsTouched()
{
    ServiceForm shown;
    QTest::keyClicks(shown.editor<QLineEdit>("url"), u"no address"_s);
    QCOMPARE(shown.form->toMend(), QStringList());
}

void TestSchemaForm::aTouchedFieldSaysWhatIsWrongAsOneTypes()
{
    ServiceForm shown;
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
    ServiceForm shown;
    QSignalSpy submitted(&shown.pane, &FormPane::submitted);
    QTest::keyClicks(shown.editor<QLineEdit>("name"), u"team"_s);
    shown.submit();
    QCOMPARE(shown.form->toMend(), (QStringList{u"URL"_s, u"Token"_s}));
    QVERIFY(shown.editor<QLineEdit>("url")->hasFocus());
    QCOMPARE(submitted.size(), 0);
}

void TestSchemaForm::aMissingFieldSaysSoInItsHelpsPlace()
{
    ServiceForm shown;
    const auto isVisible = [&shown](const QString &text) {
        const QList<QLabel *> labels = shown.field("url")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](QLabel *label) { return label->text() == text && label->isVisible(); });
    };
    QVERIFY(isVisible(u"Address of the service."_s));
    shown.submit();
    QVERIFY(!isVisible(u"Address of the service."_s));
    QVERIFY(isVisible(u"Fill this in: it is required."_s));
    QVERIFY(shown.editor<QLineEdit>("url")->accessibleDescription().contains(u"Fill this in"_s));
}

void TestSchemaForm::anInvalidNameIsToldBeforeTheEngineIsAsked()
{
    ServiceForm shown;
    shown.fillIn();
    QTest::keyClicks(shown.editor<QLineEdit>("name"), u" Not A Name!"_s);
    QSignalSpy submitted(&shown.pane, &FormPane::submitted);
    shown.submit();
    QCOMPARE(shown.form->toMend(), QStringList{u"Name"_s});
    QCOMPARE(submitted.size(), 0);
}

void TestSchemaForm::aRevealedSecretHidesWhenTheKeyboardLeaves()
{
    ServiceForm shown;
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
    ServiceForm shown;
    shown.form->setKeptSecrets({u"token"_s});
    shown.form->setOwnValue(u"name"_s, u"team"_s);
    shown.form->setValues({{u"url"_s, u"https://service.example.com"_s}});
    QVERIFY(shown.form->checkAll());
    QVERIFY(!shown.form->values().contains(u"token"_s));
}

void TestSchemaForm::optionalFieldsAreUnderMoreOptions()
{
    ServiceForm shown;
    QVERIFY(!shown.editor<NumberEdit>("retries")->isVisible());
    QVERIFY(shown.editor<QLineEdit>("url")->isVisible());
    shown.press("moreOptions");
    QVERIFY(shown.editor<NumberEdit>("retries")->isVisible());
}

namespace
{

/// What the links of the summary say, of those that are shown.
QStringList summary(ShownForm &shown)
{
    QStringList lines;
    for (int i = 0; i < 9; ++i) {
        const auto *link = shown.pane.findChild<QPushButton *>(u"problem%1"_s.arg(i));
        if (link && link->isVisible())
            lines += link->accessibleName();
    }
    return lines;
}

Schema stores()
{
    return schemaOf(R"({"type": "object", "unevaluatedProperties": false, "oneOf": [
        {"title": "Cloud", "properties": {"kind": {"const": "cloud"},
            "key": {"type": "string", "format": "password", "title": "Key file"}}, "required": ["key"]},
        {"title": "S3", "properties": {"kind": {"const": "s3"},
            "key": {"type": "string", "format": "password"}, "region": {"type": "string"}},
            "required": ["kind", "key"]}]})");
}

} // namespace

void TestSchemaForm::theSummaryLeadsToEachField()
{
    ServiceForm shown;
    shown.press("moreOptions");
    QTest::keyClicks(shown.editor("retries"), u"0"_s);
    shown.press("moreOptions"); // and out of sight again
    shown.submit();
    QCOMPARE(summary(shown),
             (QStringList{u"Name: Fill this in: it is required."_s, u"URL: Fill this in: it is required."_s,
                          u"Token: Fill this in: it is required."_s, u"Retries: Must be at least 1."_s}));
    QVERIFY(readOut(&shown.pane).contains(u"4 things to mend"_s));
    shown.press("problem2");
    QVERIFY(shown.editor("token")->hasFocus());
    QVERIFY(!shown.editor("retries")->isVisible());
    shown.press("problem3");
    QVERIFY(shown.editor("retries")->isVisible());
    QVERIFY(shown.editor("retries")->hasFocus());
    auto *scroll = shown.pane.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->viewport()->rect().contains(
        shown.editor("retries")->mapTo(scroll->widget(), QPoint()) - QPoint(0, -scroll->widget()->y())));
}

void TestSchemaForm::theSummaryGoesWhenAllIsMended()
{
    ServiceForm shown;
    shown.submit();
    QCOMPARE(summary(shown).size(), 3);
    QTest::keyClicks(shown.editor("name"), u"team"_s);
    QCOMPARE(summary(shown).size(), 2); // as it is mended
    QTest::keyClicks(shown.editor("url"), u"https://service.example.com"_s);
    QTest::keyClicks(shown.editor("token"), planted);
    QCOMPARE(summary(shown), QStringList());
    QVERIFY(!shown.editor("errorSummary")->isVisible());
}

void TestSchemaForm::oneThingInSightNeedsNoSummary()
{
    ServiceForm shown;
    shown.fillIn();
    shown.editor<QLineEdit>("url")->clear();
    shown.submit();
    QCOMPARE(summary(shown), QStringList());
    QCOMPARE(shown.form->toMend(), QStringList{u"URL"_s});
    QVERIFY(shown.editor("url")->hasFocus());
}

void TestSchemaForm::whatIsWrongWithTheWholeIsInTheSummary()
{
    ShownForm shown(schemaWith(R"("a": {"type": "string"}, "b": {"type": "string"})",
                               R"("anyOf": [{"required": ["a"]}, {"required": ["b"]}])"));
    shown.submit();
    QCOMPARE(summary(shown), QStringList{u"Needs at least one of: a; b."_s});
    QTest::keyClicks(shown.editor("b"), u"x"_s);
    QCOMPARE(summary(shown), QStringList());
    QVERIFY(shown.form->checkAll());
}

void TestSchemaForm::aLongSentenceMakesTheFormNoWider()
{
    ServiceForm shown;
    shown.fillIn();
    shown.pane.resize(px(660), 600); // as in a window of 1280
    const QString sentence = u"is not known here; there are: url, token, create, retries, mode, pem"_s;
    QVERIFY(shown.form->showViolations(
        {{u"/url"_s, u"service"_s, sentence}, {u"/token"_s, u"service"_s, sentence}}));
    auto *link = shown.editor<QPushButton>("problem0");
    const QWidget *view = shown.pane.findChild<QScrollArea *>()->viewport();
    QTRY_VERIFY(link->text().endsWith(u'…'));
    QVERIFY(link->toolTip().contains(sentence.mid(3)) && link->accessibleName() == link->toolTip());
    const QWidget *url = shown.editor("url");
    QTRY_VERIFY(url->mapTo(view, QPoint(url->width(), 0)).x() <= view->width());
    shown.pane.resize(px(1000), 600);
    QTRY_COMPARE(link->text(), link->toolTip()); // where there is room it is said in full
}

void TestSchemaForm::aRefusalStaysUntilItsFieldIsEdited()
{
    ServiceForm shown;
    shown.fillIn();
    QVERIFY(shown.form->showViolations({{u"/token"_s, u"service"_s, u"was refused"_s}}));
    QTest::keyClicks(shown.editor("url"), u"/x"_s);
    QCOMPARE(shown.field("token")->error(), u"Was refused."_s);
    QTest::keyClicks(shown.editor("token"), u"x"_s);
    QVERIFY(shown.field("token")->error().isEmpty());
    QVERIFY(shown.form->showViolations({{u"/token"_s, u"service"_s, u"was refused"_s}}));
    QVERIFY(shown.form->checkAll()); // the service may take it the next time
    QVERIFY(!shown.form->showViolations({{u"/elsewhere"_s, u"service"_s, u"was refused"_s}}));
}

void TestSchemaForm::whatBecomesRequiredComesIntoSight()
{
    ShownForm shown(
        schemaWith(R"("on": {"type": "boolean"}, "key": {"type": "string"}, "note": {"type": "string"})",
                   R"("if": {"properties": {"on": {"const": true}}, "required": ["on"]},
                                  "then": {"required": ["key"]})"));
    QVERIFY(!shown.editor("key")->isVisible());
    shown.press("on");
    QVERIFY(shown.editor("key")->isVisible());
    QVERIFY(shown.field("key")->isRequired());
    shown.press("on");
    QVERIFY(!shown.field("key")->isRequired());
}

void TestSchemaForm::aChoiceOfManyIsAList()
{
    QByteArray branches;
    for (char c = 'a'; c < 'g'; ++c)
        branches += QByteArray(branches.isEmpty() ? "" : ", ") + R"({"required": ["k", ")" + c +
                    R"("], "properties": {"k": {"const": ")" + c + R"("}, ")" + c +
                    R"(": {"type": "string"}}})";
    ShownForm shown(
        schemaOf(R"({"type": "object", "unevaluatedProperties": false, "oneOf": [)" + branches + "]}"));
    auto *list = shown.editor<QComboBox>("variants");
    QCOMPARE(list->count(), 6);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shown.editor("c")->isVisible());
    QVERIFY(!shown.field("a"));
    QCOMPARE(shown.form->values(), (QJsonObject{{u"k"_s, u"c"_s}}));
}

void TestSchemaForm::aKeptSecretIsOfItsVariantAlone()
{
    ShownForm shown(stores());
    shown.form->setValues({{u"kind"_s, u"cloud"_s}});
    shown.form->setKeptSecrets({u"key"_s});
    QVERIFY(shown.form->checkAll());
    shown.press("variant1"); // there it is another one
    QVERIFY(!shown.form->checkAll());
    QCOMPARE(shown.form->toMend(), QStringList{u"Key"_s});
}

void TestSchemaForm::openValuesComeBackAsTheyWere()
{
    ShownForm shown(stores());
    shown.form->setValues({{u"kind"_s, u"s3"_s}, {u"region"_s, u"eu"_s}, {u"key"_s, planted}});
    const QJsonObject open = shown.form->openValues();
    QCOMPARE(open, (QJsonObject{{u"kind"_s, u"s3"_s}, {u"region"_s, u"eu"_s}}));
    ShownForm other(stores());
    other.form->setOpenValues(open);
    QCOMPARE(other.form->openValues(), open);
}

namespace
{

/// One of each kind, and again.
Schema withFields(int count)
{
    QByteArray properties;
    QByteArray required;
    const QByteArrayList kinds{R"("type": "string", "format": "uri", "description": "Where it is")",
                               R"("type": "integer", "minimum": 0, "default": 3)",
                               R"("type": "string", "writeOnly": true)",
                               R"("type": "boolean", "default": false)", R"("enum": ["a", "b"])"};
    for (int i = 0; i < count; ++i) {
        const QByteArray name = '"' + QByteArray("field") + QByteArray::number(i) + '"';
        properties += (i ? ", " : "") + name + ": {" + kinds[i % kinds.size()] + '}';
        required += (i ? ", " : "") + name;
    }
    return schemaWith(properties, "\"required\": [" + required + ']');
}

/// In nanoseconds, the quickest of several: others may be at work on the machine.
double timeToShow(const Schema &schema)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const ShownForm shown(schema);
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best);
}

} // namespace

void TestSchemaForm::eachFieldOfManyTakesAboutAsLongAsOneOfFew()
{
    const double few = timeToShow(withFields(20));
    const double many = timeToShow(withFields(200));
    QVERIFY2(many < 20 * few, qPrintable(QStringLiteral("%1 times as long").arg(many / few)));
}

QTEST_MAIN(TestSchemaForm)
#include "tst_schemaform.moc"
