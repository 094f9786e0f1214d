// SPDX-License-Identifier: Apache-2.0
#include "schemas.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace
{

/// Told apart by a constant; the first holds where it is left out.
const QByteArray byConstant = R"({
    "type": "object", "unevaluatedProperties": false, "required": ["bucket"],
    "properties": {
        "note": {"type": "string"},
        "bucket": {"type": "string", "title": "Bucket", "description": "Any bucket"},
        "provider": {"enum": ["cloud", "s3", "folder"], "default": "cloud", "title": "Provider"}},
    "oneOf": [
        {"title": "Cloud", "required": ["key"], "properties": {
            "provider": {"const": "cloud"}, "key": {"type": "string", "format": "password", "title": "Key file"}}},
        {"title": "S3", "required": ["provider", "key", "keyId"], "properties": {
            "provider": {"const": "s3"}, "key": {"type": "string", "format": "password"},
            "keyId": {"type": "string"}, "pathStyle": {"type": "boolean", "default": false}}},
        {"title": "Folder", "required": ["provider"], "properties": {
            "provider": {"const": "folder"}, "bucket": {"pattern": "^/", "title": "Path"}}}]})";

/// Told apart by what they ask for.
const QByteArray byWhatIsAskedFor = R"({
    "type": "object", "additionalProperties": false, "x-choice-title": "Project",
    "oneOf": [{"title": "projectID", "required": ["projectID"]}, {"title": "By name", "required": ["projectName"]}],
    "dependentRequired": {"parentID": ["projectName"], "grandParentID": ["parentID"]},
    "properties": {"projectID": {"type": "string"}, "projectName": {"type": "string"},
        "parentID": {"type": "string"}, "grandParentID": {"type": "string"}, "tags": {"type": "string"}}})";

QString names(const std::vector<SchemaField> &fields)
{
    QStringList all;
    for (const SchemaField &field : fields)
        all += field.required ? field.name + QLatin1Char('*') : field.name;
    return all.join(QLatin1Char(' '));
}

QJsonObject object(const char *json)
{
    return jsonValue(json).toObject();
}

} // namespace

class SchemaVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsHaveTheirOwnFields();
    void whatOneAsksForIsNoOthers();
    void aFieldIsAsItsVariantHasIt();
    void allFieldsOfAllVariantsAreListed();
    void whatIsNoChoiceIsNone_data();
    void whatIsNoChoiceIsNone();
    void aBranchMayRefuseAField();
    void theInstanceTellsItsVariant_data();
    void theInstanceTellsItsVariant();
    void whatIsOfAnotherVariantIsStray();
    void onlyTheVariantsOwnDefaultsArePutIn();
    void whatIsRequiredFollowsTheVariant();
    void optionsOfAnotherVariantAreRefusedByName();
    void aChangeDoesNotGuessTheVariant();
    void choicesComeInEveryForm_data();
    void choicesComeInEveryForm();
    void numbersHaveTheirRangesAndUnits();
};

void SchemaVariantsTest::variantsHaveTheirOwnFields()
{
    const Schema schema = inputs(byConstant);
    QCOMPARE(schema.choiceTitle(), QStringLiteral("Provider"));
    QCOMPARE(names(schema.commonFields()), QStringLiteral("note"));
    const std::vector<SchemaVariant> &variants = schema.variants();
    QCOMPARE(variants.size(), std::size_t(3));
    QCOMPARE(variants[0].title, QStringLiteral("Cloud"));
    QCOMPARE(variants[1].constants, (QJsonObject{{QStringLiteral("provider"), QStringLiteral("s3")}}));
    QCOMPARE(names(variants[0].fields), QStringLiteral("bucket* key*"));
    QCOMPARE(names(variants[1].fields), QStringLiteral("bucket* key* keyId* pathStyle"));
    QCOMPARE(names(variants[2].fields), QStringLiteral("bucket*"));
}

void SchemaVariantsTest::whatOneAsksForIsNoOthers()
{
    const Schema schema = inputs(byWhatIsAskedFor);
    QCOMPARE(schema.choiceTitle(), QStringLiteral("Project"));
    QCOMPARE(names(schema.commonFields()), QStringLiteral("tags"));
    QCOMPARE(names(schema.variants()[0].fields), QStringLiteral("projectID*"));
    QCOMPARE(names(schema.variants()[1].fields), QStringLiteral("projectName* parentID grandParentID"));
    QCOMPARE(schema.variants()[0].title, QStringLiteral("Project ID")); // a field's name is no title
    QCOMPARE(schema.variants()[1].title, QStringLiteral("By name"));
}

void SchemaVariantsTest::aFieldIsAsItsVariantHasIt()
{
    const Schema schema = inputs(byConstant);
    QCOMPARE(schema.variants()[0].fields[0], schema.variants()[1].fields[0]);
    const SchemaField &path = schema.variants()[2].fields[0];
    QCOMPARE(path.label(), QStringLiteral("Path"));
    QCOMPARE(path.pattern, QStringLiteral("^/"));
    QCOMPARE(path.description, QStringLiteral("Any bucket")); // and else as the root has it
}

void SchemaVariantsTest::allFieldsOfAllVariantsAreListed()
{
    const Schema schema = inputs(byConstant);
    QCOMPARE(names(schema.fields()), QStringLiteral("note bucket* provider key keyId pathStyle"));
    QCOMPARE(schema.secretNames(), QStringList{QStringLiteral("key")});
    QCOMPARE(names(schema.fieldsGiven(object(R"({"provider":"s3"})"))),
             QStringLiteral("note bucket* provider key* keyId* pathStyle"));
    QCOMPARE(names(schema.fieldsGiven(object(R"({"provider":"folder"})"))),
             QStringLiteral("note bucket* provider"));
}

void SchemaVariantsTest::whatIsNoChoiceIsNone_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::newRow("one branch") << QByteArray(R"("oneOf":[{"required":["a"]}])");
    QTest::newRow("a branch that asks for nothing")
        << QByteArray(R"("oneOf":[{"required":["a"]},{"not":{"required":["a"]}}])");
    QTest::newRow("both may hold") << QByteArray(R"("anyOf":[{"required":["a"]},{"required":["b"]}])");
}

void SchemaVariantsTest::whatIsNoChoiceIsNone()
{
    QFETCH(QByteArray, open);
    const Schema schema = inputs(
        R"({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},)" + open + '}');
    QVERIFY(schema.variants().empty());
    QCOMPARE(names(schema.commonFields()), QStringLiteral("a b"));
    QCOMPARE(names(schema.fields()), QStringLiteral("a b"));
}

void SchemaVariantsTest::aBranchMayRefuseAField()
{
    const Schema schema = inputs(R"({"type":"object","additionalProperties":false,
        "properties":{"mode":{"enum":["open","closed"]},"key":{"type":"string"}},
        "anyOf":[{"properties":{"mode":{"const":"open"},"key":false},"required":["mode"]},
                 {"properties":{"mode":{"const":"closed"},"key":true},"required":["mode","key"]}]})");
    QCOMPARE(names(schema.variants()[0].fields), QString());
    QCOMPARE(names(schema.variants()[1].fields), QStringLiteral("key*"));
    QCOMPARE(schema.variants()[0].title, QStringLiteral("open"));
    QCOMPARE(schema.strayIn(object(R"({"mode":"open","key":"k"})")), QStringList{QStringLiteral("key")});
}

void SchemaVariantsTest::theInstanceTellsItsVariant_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<int>("variant");
    QTest::newRow("by its constant") << byConstant << QByteArray(R"({"provider":"s3"})") << 1;
    QTest::newRow("by the constant left out") << byConstant << QByteArray("{}") << 0;
    QTest::newRow("an unknown constant") << byConstant << QByteArray(R"({"provider":"x"})") << -1;
    QTest::newRow("by what it has") << byWhatIsAskedFor << QByteArray(R"({"projectID":"1"})") << 0;
    QTest::newRow("by what depends on it") << byWhatIsAskedFor << QByteArray(R"({"parentID":"1"})") << 1;
    QTest::newRow("nothing there") << byWhatIsAskedFor << QByteArray(R"({"tags":"1"})") << -1;
    QTest::newRow("something of both")
        << byWhatIsAskedFor << QByteArray(R"({"projectID":"1","projectName":"n"})") << -1;
}

void SchemaVariantsTest::theInstanceTellsItsVariant()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const std::optional<std::size_t> variant = inputs(schema).variantOf(object(instance.constData()));
    QTEST(variant ? int(*variant) : -1, "variant");
}

void SchemaVariantsTest::whatIsOfAnotherVariantIsStray()
{
    const Schema schema = inputs(byConstant);
    QCOMPARE(schema.strayIn(object(R"({"provider":"folder","bucket":"/b","key":"k","note":"n","x":1})")),
             QStringList{QStringLiteral("key")});
    QCOMPARE(schema.strayIn(object(R"({"provider":"s3","key":"k","keyId":"i"})")), QStringList());
}

void SchemaVariantsTest::onlyTheVariantsOwnDefaultsArePutIn()
{
    const Schema schema = inputs(byConstant);
    QCOMPARE(schema.withDefaults({}), object(R"({"provider":"cloud"})"));
    QCOMPARE(schema.withDefaults(object(R"({"provider":"s3"})")),
             object(R"({"provider":"s3","pathStyle":false})"));
    QCOMPARE(schema.withDefaults(object(R"({"provider":"folder"})")), object(R"({"provider":"folder"})"));
}

void SchemaVariantsTest::whatIsRequiredFollowsTheVariant()
{
    const Schema schema = inputs(byConstant);
    const auto given = [&schema](const char *json) {
        return schema.requiredGiven(object(json)).join(QLatin1Char(' '));
    };
    QCOMPARE(given("{}"), QStringLiteral("bucket key"));
    QCOMPARE(given(R"({"provider":"s3"})"), QStringLiteral("bucket provider key keyId"));
    QCOMPARE(given(R"({"provider":"folder","bucket":"relative"})"), QStringLiteral("bucket provider"));
}

void SchemaVariantsTest::optionsOfAnotherVariantAreRefusedByName()
{
    const Schema schema = inputs(byConstant);
    const auto option = [](const char *key, const char *value) {
        return QPair<QString, QString>(QString::fromLatin1(key), QString::fromLatin1(value));
    };
    QVERIFY(schema.coerce({option("bucket", "b"), option("key", "k")})); // as before there were variants
    const auto folder =
        schema.coerce({option("provider", "folder"), option("bucket", "/b"), option("keyId", "k")});
    QVERIFY(!folder);
    QCOMPARE(lines(folder.error().violations),
             QStringList{QStringLiteral("/keyId unevaluatedProperties: belongs to S3, not to Folder")});
    const auto both = inputs(byWhatIsAskedFor).coerce({option("projectID", "1"), option("projectName", "n")});
    QVERIFY(!both);
    QCOMPARE(lines(both.error().violations),
             QStringList{QStringLiteral(" oneOf: takes only one of: projectID; projectName")});
}

void SchemaVariantsTest::aChangeDoesNotGuessTheVariant()
{
    const Schema schema = inputs(byConstant);
    const auto change =
        schema.coerce({{QStringLiteral("keyId"), QStringLiteral("k")}}, Schema::Absent::IsKept);
    QVERIFY2(change, change ? "" : qPrintable(change.error().text()));
    QVERIFY(!schema.coerce({{QStringLiteral("realm"), QStringLiteral("k")}}, Schema::Absent::IsKept));
}

void SchemaVariantsTest::choicesComeInEveryForm_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("text"); ///< as on a command line
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *property, const char *type, QStringList titles,
                        const char *text, const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(property) << QString::fromLatin1(type) << titles
                            << QString::fromLatin1(text) << value;
    };
    const QStringList none{QString(), QString()};
    row("enum", R"({"type":"string","enum":["a","b"]})", "string", none, "b", QStringLiteral("b"));
    row("enum without a type", R"({"enum":["a","b"]})", "string", none, "b", QStringLiteral("b"));
    row("enum of whole numbers", R"({"enum":[1,2]})", "integer", none, "2", 2);
    row("enum of numbers", R"({"enum":[1,0.5]})", "number", none, "0.5", 0.5);
    row("enum of booleans", R"({"enum":[true,false]})", "boolean", none, "false", false);
    row("enum of several types", R"({"enum":["off",3]})", "", none, "3", 3);
    row("enum with null", R"({"enum":["on",null]})", "", none, "null", QJsonValue());
    row("titled", R"({"oneOf":[{"const":"a","title":"First"},{"const":"b"}]})", "string",
        {QStringLiteral("First"), QString()}, "b", QStringLiteral("b"));
    row("titled in anyOf",
        R"({"type":"integer","anyOf":[{"const":1,"title":"One"},{"const":2,"title":"Two"}]})", "integer",
        {QStringLiteral("One"), QStringLiteral("Two")}, "2", 2);
    row("constant", R"({"const":"only"})", "string", {QString()}, "only", QStringLiteral("only"));
}

void SchemaVariantsTest::choicesComeInEveryForm()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, text);
    const Schema schema = inputs(R"({"type":"object","properties":{"p":)" + property + "}}");
    const SchemaField &field = schema.fields().front();
    QTEST(field.type, "type");
    QTEST(field.choiceTitles, "titles");
    QCOMPARE(field.choices.size(), field.choiceTitles.size());
    const auto values = schema.coerce({{QStringLiteral("p"), text}});
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QTEST(values->value(QLatin1String("p")), "value");
    const auto wrong = schema.coerce({{QStringLiteral("p"), QStringLiteral("none of them")}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().violations.front().pointer, QStringLiteral("/p"));
}

void SchemaVariantsTest::numbersHaveTheirRangesAndUnits()
{
    const Schema schema = inputs(R"({"type":"object","properties":{
        "retries":{"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":10,"x-unit":"times"},
        "share":{"type":"number","minimum":0.5,"multipleOf":0.25},
        "port":{"type":"string","x-numeric":[1,65535],"x-host":false},
        "host":{"type":"string","x-host":true}, "url":{"type":"string","format":"uri"}}})");
    const SchemaField *retries = schema.field(QStringLiteral("retries"));
    QCOMPARE(retries->minimum, std::optional(1.0));
    QCOMPARE(retries->maximum, std::optional(9.0));
    QCOMPARE(retries->unit, QStringLiteral("times"));
    QCOMPARE(schema.field(QStringLiteral("share"))->step, std::optional(0.25));
    const SchemaField *port = schema.field(QStringLiteral("port"));
    QVERIFY(port->numeric && !port->host);
    QCOMPARE(port->maximum, std::optional(65535.0));
    QVERIFY(schema.field(QStringLiteral("host"))->host);
    QVERIFY(schema.field(QStringLiteral("url"))->host);
}

QTEST_APPLESS_MAIN(SchemaVariantsTest)
#include "tst_schemavariants.moc"
