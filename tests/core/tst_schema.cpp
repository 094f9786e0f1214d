// SPDX-License-Identifier: Apache-2.0
#include "schemas.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeInTheDocumentsOrder();
    void aFieldCarriesWhatAFormNeeds();
    void labelsAreTheNameInWords_data();
    void labelsAreTheNameInWords();
    void whatIsNotEnforcedIsRefusedByItsPointer_data();
    void whatIsNotEnforcedIsRefusedByItsPointer();
    void inputsMustBeFlat_data();
    void inputsMustBeFlat();
    void annotationsPass();
    void referencesAndAlternativesLoadAsInputs();
    void requiredGivenFollowsTheInstance();
    void defaultsArePutInWhereNothingIs();
    void namesAreLabels_data();
    void namesAreLabels();
};

void SchemaTest::fieldsComeInTheDocumentsOrder()
{
    QStringList names;
    const Schema schema = inputs(registrySchema);
    for (const SchemaField &field : schema.fields())
        names += field.name;
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("repository username password apiURI kind port ratio insecure certificate"));
}

void SchemaTest::aFieldCarriesWhatAFormNeeds()
{
    const Schema schema = inputs(registrySchema);
    QCOMPARE(schema.title(), QStringLiteral("Registry"));
    QCOMPARE(schema.secretNames(), QStringList{QStringLiteral("password")});
    const SchemaField *repository = schema.field(QStringLiteral("repository"));
    QVERIFY(repository && repository->required && !repository->secret);
    QCOMPARE(repository->minLength, std::optional(1));
    QCOMPARE(repository->description, QStringLiteral("Repository uri and path"));
    const SchemaField *address = schema.field(QStringLiteral("apiURI"));
    QCOMPARE(address->format, QStringLiteral("uri"));
    QCOMPARE(address->label(), QStringLiteral("Address"));
    QCOMPARE(address->helpUrl, QStringLiteral("urn:example:help"));
    const SchemaField *kind = schema.field(QStringLiteral("kind"));
    QCOMPARE(kind->choices.size(), 2);
    QCOMPARE(kind->defaultValue, QJsonValue(QStringLiteral("plain")));
    const SchemaField *port = schema.field(QStringLiteral("port"));
    QCOMPARE(port->minimum, std::optional(1.0));
    QCOMPARE(port->maximum, std::optional(65535.0));
    QCOMPARE(port->examples, QStringList{QStringLiteral("5000")});
    QVERIFY(schema.field(QStringLiteral("certificate"))->multiline);
    QVERIFY(!schema.field(QStringLiteral("nothing")));
}

void SchemaTest::labelsAreTheNameInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("acronym at the end") << "instanceURI"
                                        << "Instance URI";
    QTest::newRow("id") << "projectID"
                        << "Project ID";
    QTest::newRow("acronym in lower case") << "apiKey"
                                           << "API key";
    QTest::newRow("three words") << "allowInsecureHTTP"
                                 << "Allow insecure HTTP";
    QTest::newRow("snake") << "send_sbom"
                           << "Send SBOM";
    QTest::newRow("one word") << "username"
                              << "Username";
    QTest::newRow("acronym first") << "TLSVersion"
                                   << "TLS version";
}

void SchemaTest::labelsAreTheNameInWords()
{
    QFETCH(QString, name);
    SchemaField field;
    field.name = name;
    QTEST(field.label(), "label");
}

void SchemaTest::whatIsNotEnforcedIsRefusedByItsPointer_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown keyword") << QByteArray(R"({"properties":{"a":{"contains":{}}}})")
                                     << "/properties/a/contains";
    QTest::newRow("in a definition") << QByteArray(R"({"$defs":{"a":{"prefixItems":[]}}})")
                                     << "/$defs/a/prefixItems";
    QTest::newRow("in a branch") << QByteArray(R"({"oneOf":[{"$anchor":"a"}]})") << "/oneOf/0/$anchor";
    QTest::newRow("unknown format") << QByteArray(R"({"format":"regex"})") << "/format";
    QTest::newRow("unknown type") << QByteArray(R"({"type":"text"})") << "/type";
    QTest::newRow("pattern") << QByteArray(R"({"pattern":"("})") << "/pattern";
    QTest::newRow("too large a pattern")
        << QByteArray(R"({"pattern":"((a{1000}){1000}){1000}"})") << "/pattern";
    QTest::newRow("pattern of names")
        << QByteArray(R"({"patternProperties":{"(":{}}})") << "/patternProperties/(";
    QTest::newRow("misshapen limit") << QByteArray(R"({"minLength":"1"})") << "/minLength";
    QTest::newRow("misshapen hint") << QByteArray(R"({"x-numeric":[5,1]})") << "/x-numeric";
    QTest::newRow("draft 4") << QByteArray(R"({"exclusiveMinimum":true})") << "/exclusiveMinimum";
    QTest::newRow("misshapen required") << QByteArray(R"({"required":"a"})") << "/required";
    QTest::newRow("misshapen schema") << QByteArray(R"({"properties":{"a":1}})") << "/properties/a";
    QTest::newRow("then alone") << QByteArray(R"({"then":{}})") << "/then";
    QTest::newRow("reference elsewhere") << QByteArray(R"({"$ref":"https://example.com/a"})") << "/$ref";
    QTest::newRow("dangling reference") << QByteArray(R"({"$ref":"#/$defs/a"})") << "/$ref";
    QTest::newRow("endless reference") << QByteArray(R"({"allOf":[{"$ref":"#"}]})") << "/allOf/0/$ref";
}

void SchemaTest::whatIsNotEnforcedIsRefusedByItsPointer()
{
    QFETCH(QByteArray, schema);
    const Result<Schema> read = Schema::readAny(schema);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().violations.size(), std::size_t(1));
    QTEST(read.error().violations.front().pointer, "pointer");
    QVERIFY(read.error().text().contains(read.error().violations.front().pointer));
}

void SchemaTest::inputsMustBeFlat_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("of text") << QByteArray(R"({"type":"string"})");
    QTest::newRow("nested object") << QByteArray(R"({"type":"object","properties":{"a":{"type":"object"}}})");
    QTest::newRow("list") << QByteArray(R"({"type":"object","properties":{"a":{"type":"array"}}})");
    QTest::newRow("no type") << QByteArray(R"({"type":"object","properties":{"a":{}}})");
    QTest::newRow("two types") << QByteArray(
        R"({"type":"object","properties":{"a":{"type":["string","integer"]}}})");
    QTest::newRow("a default that it refuses itself")
        << QByteArray(R"({"type":"object","properties":{"a":{"type":"string","default":1}}})");
    QTest::newRow("a default secret") << QByteArray(
        R"({"type":"object","properties":{"a":{"type":"string","format":"password","default":"x"}}})");
}

void SchemaTest::inputsMustBeFlat()
{
    QFETCH(QByteArray, schema);
    const Result<Schema> read = Schema::read(schema);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

void SchemaTest::annotationsPass()
{
    // In pieces: moc takes "//" in a raw string of several lines for a comment.
    QVERIFY(Schema::readAny(
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://a.example/a",)"
        R"("title":"t","description":"d","default":1,"examples":[1],"$comment":"c",)"
        R"("writeOnly":true,"readOnly":false,"deprecated":true,)"
        R"("contentMediaType":"text/plain","x-multiline":true})"));
}

void SchemaTest::referencesAndAlternativesLoadAsInputs()
{
    const Schema schema = inputs(R"({"$ref":"#/$defs/request","$defs":{"request":{"type":"object",
        "oneOf":[{"required":["projectName"],"title":"projectName"},{"required":["projectID"],"title":"projectID"}],
        "properties":{"projectName":{"$ref":"#/$defs/name"},"projectID":{"$ref":"#/$defs/name"}},
        "additionalProperties":false},"name":{"type":"string","minLength":1}}})");
    QCOMPARE(schema.fields().size(), std::size_t(2));
    QCOMPARE(schema.fields().front().name, QStringLiteral("projectName"));
    QCOMPARE(schema.fields().front().type, QStringLiteral("string"));
    QVERIFY(!schema.fields().front().required);
    QCOMPARE(lines(schema.validate(QJsonObject())),
             QStringList{QStringLiteral(" oneOf: needs exactly one of: projectName; projectID")});
}

void SchemaTest::requiredGivenFollowsTheInstance()
{
    const Schema schema = inputs(R"({"type":"object","required":["z"],
        "properties":{"a":{"type":"string"},"b":{"type":"string"},"c":{"type":"string"},"p":{"type":"string"},
                      "k":{"type":"string"},"z":{"type":"string"}},
        "dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"required":["c"]}},
        "oneOf":[{"properties":{"k":{"const":"x"}},"required":["k","p"]},
                 {"properties":{"k":{"const":"y"}},"required":["k"]}]})");
    const auto given = [&schema](const char *json) {
        return schema.requiredGiven(jsonValue(json).toObject()).join(QLatin1Char(' '));
    };
    QCOMPARE(given("{}"), QStringLiteral("k z"));
    QCOMPARE(given(R"({"a":"1"})"), QStringLiteral("b k z"));
    QCOMPARE(given(R"({"a":"1","b":"1"})"), QStringLiteral("b c k z"));
    QCOMPARE(given(R"({"k":"x"})"), QStringLiteral("p k z"));
    QCOMPARE(given(R"({"k":"y"})"), QStringLiteral("k z"));
}

void SchemaTest::defaultsArePutInWhereNothingIs()
{
    const Schema schema = inputs(registrySchema);
    QCOMPARE(schema.withDefaults({})[QLatin1String("kind")], QJsonValue(QStringLiteral("plain")));
    QCOMPARE(schema.withDefaults({{QStringLiteral("kind"), QStringLiteral("signed")}})[QLatin1String("kind")],
             QJsonValue(QStringLiteral("signed")));
}

void SchemaTest::namesAreLabels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << "my-registry-2"
                          << "";
    QTest::newRow("one letter") << "a"
                                << "";
    QTest::newRow("longest") << QString(63, QLatin1Char('a')) << "";
    QTest::newRow("too long") << QString(64, QLatin1Char('a')) << "no more than 63";
    QTest::newRow("empty") << ""
                           << "must not be empty";
    QTest::newRow("dots") << "my.registry"
                          << "must not contain dots";
    QTest::newRow("upper case") << "Registry"
                                << "lower case";
    QTest::newRow("hyphen first") << "-a"
                                  << "start and end";
    QTest::newRow("hyphen last") << "a-"
                                 << "start and end";
    QTest::newRow("line break") << "a\n"
                                << "lower case";
    QTest::newRow("umlaut") << QStringLiteral("bücher") << "lower case";
}

void SchemaTest::namesAreLabels()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    const Result<void> result = checkName(name);
    QCOMPARE(result.has_value(), problem.isEmpty());
    if (!result) {
        QVERIFY2(result.error().why.contains(problem), qPrintable(result.error().why));
        QCOMPARE(result.error().violations.front().pointer, QStringLiteral("/name"));
    }
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
