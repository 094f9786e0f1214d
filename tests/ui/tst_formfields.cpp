// SPDX-License-Identifier: Apache-2.0
#include "formfixture.h"
#include "ui/forms/numberedit.h"

#include <QComboBox>
#include <QLocale>
#include <QWheelEvent>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

/// Choices, numbers and what all fields do, beyond what every form needs.
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
    void helpSaysWhereItLeads();
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
