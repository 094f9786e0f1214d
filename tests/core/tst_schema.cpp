// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace attache;

namespace
{

const QByteArray registrySchema = R"({
    "title": "Registry", "type": "object",
    "properties": {
        "repository": {"type": "string", "minLength": 1, "description": "Repository uri and path"},
        "username": {"type": "string", "minLength": 1},
        "password": {"type": "string", "minLength": 8, "writeOnly": true},
        "apiURI": {"type": "string", "format": "uri", "title": "Address", "x-help-url": "urn:example:help"},
        "kind": {"type": "string", "enum": ["plain", "signed"], "default": "plain"},
        "port": {"type": "integer", "minimum": 1, "maximum": 65535, "examples": [5000]},
        "ratio": {"type": "number"},
        "insecure": {"type": "boolean"},
        "certificate": {"type": "string", "contentMediaType": "application/x-pem-file"}
    },
    "required": ["repository", "username", "password"], "additionalProperties": false})";

QJsonValue jsonValue(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

Schema inputs(const QByteArray &json)
{
    const Result<Schema> schema = Schema::read(json);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().text()));
    return *schema;
}

/// "pointer keyword: message" of each violation.
QStringList lines(const std::vector<Violation> &violations)
{
    QStringList all;
    for (const Violation &violation : violations)
        all += QStringLiteral("%1 %2: %3").arg(violation.pointer, violation.keyword, violation.message);
    return all;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeInTheDocumentsOrder();
    void aFieldCarriesWhatAFormNeeds();
    void labelsAreTheNameInWords_data();
    void labelsAreTheNameInWords();
    void valuesAreHeldToTheirKeywords_data();
    void valuesAreHeldToTheirKeywords();
    void formatsAreEnforced_data();
    void formatsAreEnforced();
    void everyViolationIsListedOnce();
    void whatIsNotEnforcedIsRefusedByItsPointer_data();
    void whatIsNotEnforcedIsRefusedByItsPointer();
    void inputsMustBeFlat_data();
    void inputsMustBeFlat();
    void annotationsPass();
    void referencesAndAlternativesLoadAsInputs();
    void aPatternThatBacktracksForeverStops();
    void requiredGivenFollowsTheInstance();
    void defaultsArePutInWhereNothingIs();
    void optionsAreCoercedByType();
    void booleansAreSpeltAsInGo_data();
    void booleansAreSpeltAsInGo();
    void everyBadOptionIsListed();
    void aChangeNeedsOnlyWhatChanges();
    void aSecretIsNotInAnyMessage();
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

void SchemaTest::valuesAreHeldToTheirKeywords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("violations");
    const auto row = [](const char *name, const char *schema, const char *value, QStringList violations) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << violations;
    };
    const auto one = [](const char *line) { return QStringList{QString::fromUtf8(line)}; };

    row("text", R"({"type":"string"})", "1", one(" type: must be text"));
    row("text or null", R"({"type":["string","null"]})", "1", one(" type: must be text or null"));
    row("null passes", R"({"type":["string","null"]})", "null", {});
    row("1.0 is an integer", R"({"type":"integer"})", "1.0", {});
    row("1.5 is none", R"({"type":"integer"})", "1.5", one(" type: must be a whole number"));
    row("an integer beyond 32 bits", R"({"type":"integer"})", "9007199254740993", {});
    row("an integer beyond 64 bits", R"({"type":"integer"})", "1e20", {});
    row("a boolean is no number", R"({"type":"number"})", "true", one(" type: must be a number"));
    row("enum", R"({"enum":["a","b",3]})", R"("c")", one(" enum: must be one of: a, b, 3"));
    row("enum of a number", R"({"enum":[1]})", "1.0", {});
    row("enum of big integers", R"({"enum":[9007199254740993]})", "9007199254740992",
        one(" enum: must be one of: 9007199254740993"));
    row("const", R"({"const":"a"})", R"("b")", one(" const: must be a"));
    row("minimum", R"({"minimum":5})", "4", one(" minimum: must be at least 5"));
    row("at the minimum", R"({"minimum":5})", "5", {});
    row("maximum, exactly", R"({"maximum":9007199254740992})", "9007199254740993",
        one(" maximum: must be at most 9007199254740992"));
    row("exclusiveMinimum", R"({"exclusiveMinimum":5})", "5", one(" exclusiveMinimum: must be more than 5"));
    row("exclusiveMaximum", R"({"exclusiveMaximum":5.5})", "5.5",
        one(" exclusiveMaximum: must be less than 5.5"));
    row("multipleOf", R"({"multipleOf":3})", "4", one(" multipleOf: must be a multiple of 3"));
    row("multipleOf of a fraction", R"({"multipleOf":3})", "4.5",
        one(" multipleOf: must be a multiple of 3"));
    row("multipleOf a tenth", R"({"multipleOf":0.1})", "0.3", {});
    row("not a multiple of a tenth", R"({"multipleOf":0.1})", "0.35",
        one(" multipleOf: must be a multiple of 0.1"));
    row("empty", R"({"minLength":1})", R"("")", one(" minLength: must not be empty"));
    row("code points", R"({"minLength":2})", "\"\U0001F600\"",
        one(" minLength: must have at least 2 characters"));
    row("code points, at most", R"({"maxLength":1})", "\"\U0001F600\"", {});
    row("a length counts NUL", R"({"maxLength":1})", R"("\u0000ab")",
        one(" maxLength: must have at most 1 character"));
    row("pattern", R"({"pattern":"^[a-z]+$"})", R"("a1")", one(" pattern: must match the pattern ^[a-z]+$"));
    row("pattern is not anchored", R"({"pattern":"b"})", R"("abc")", {});
    row("$ is the very end", R"({"pattern":"^a$"})", R"("a\n")", one(" pattern: must match the pattern ^a$"));
    row("unicode properties", R"({"pattern":"^\\p{Lu}$"})", R"("É")", {});
    row("\\u escapes", R"({"pattern":"^\\u0041$"})", R"("A")", {});
    row("required", R"({"required":["a/b"]})", "{}", one("/a~1b required: is required"));
    row("additionalProperties", R"({"properties":{"b":true,"a":true},"additionalProperties":false})",
        R"({"x":1})", one("/x additionalProperties: is not known here; there are: b, a"));
    row("additionalProperties by schema", R"({"additionalProperties":{"type":"string"}})", R"({"x":1})",
        one("/x type: must be text"));
    row("patternProperties", R"({"patternProperties":{"^n":{"type":"number"}},"additionalProperties":false})",
        R"({"n1":"a","n2":2})", one("/n1 type: must be a number"));
    row("propertyNames", R"({"propertyNames":{"pattern":"^a"}})", R"({"b":1})",
        one("/b propertyNames: is not a name that is allowed here"));
    row("false", R"({"properties":{"a":false}})", R"({"a":1})", one("/a false: is not allowed here"));
    row("items", R"({"items":{"type":"integer"}})", R"([1,"a"])", one("/1 type: must be a whole number"));
    row("minItems", R"({"minItems":1})", "[]", one(" minItems: must have at least 1 entry"));
    row("uniqueItems", R"({"uniqueItems":true})", "[1,1]",
        one(" uniqueItems: must not have the same entry twice"));
    row("maxProperties", R"({"maxProperties":1})", R"({"a":1,"b":2})",
        one(" maxProperties: must have at most 1 member"));
    row("dependentRequired", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})",
        one("/b dependentRequired: is required when a is given"));
    row("dependentSchemas", R"({"dependentSchemas":{"a":{"properties":{"b":{"minimum":5}}}}})",
        R"({"a":1,"b":2})", one("/b minimum: must be at least 5 when a is given"));
    row("if and then",
        R"({"if":{"properties":{"k":{"const":"x"}},"required":["k"]},"then":{"required":["p"]}})",
        R"({"k":"x"})", one("/p required: is required when k is x"));
    row("else", R"({"if":{"properties":{"k":{"const":"x"}},"required":["k"]},"else":{"required":["p"]}})",
        R"({"k":"y"})", one("/p required: is required unless k is x"));
    row("not", R"({"not":{"required":["a","b"]}})", R"({"a":1,"b":1})",
        one(" not: must not have a and b together"));
    row("oneOf, none", R"({"oneOf":[{"required":["a"]},{"required":["b","c"]}]})", "{}",
        one(" oneOf: needs exactly one of: a; b and c"));
    row("oneOf, both", R"({"oneOf":[{"required":["a"]},{"required":["b"]}]})", R"({"a":1,"b":1})",
        one(" oneOf: takes only one of: a; b"));
    row("anyOf", R"({"anyOf":[{"required":["a"]},{"required":["b"]}]})", "{}",
        one(" anyOf: needs at least one of: a; b"));
    row("oneOf, clear which one was meant",
        R"({"oneOf":[{"properties":{"k":{"const":"x"}},"required":["k","p"]},{"properties":{"k":{"const":"y"}},"required":["k"]}]})",
        R"({"k":"x"})", one("/p required: is required"));
    row("a format in a branch counts", R"({"anyOf":[{"format":"uri"},{"const":"none"}]})", R"("no")",
        one(" anyOf: fits none of the 2 alternatives that are allowed here"));
    row("$ref", R"({"$ref":"#/$defs/a%20b","$defs":{"a b":{"type":"string"}}})", "1",
        one(" type: must be text"));
    row("recursion over the instance", R"({"properties":{"next":{"$ref":"#"},"v":{"type":"string"}}})",
        R"({"next":{"next":{"v":1}}})", one("/next/next/v type: must be text"));
}

void SchemaTest::valuesAreHeldToTheirKeywords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const Result<Schema> read = Schema::readAny(schema);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QTEST(lines(read->validate(jsonValue(value))), "violations");
}

void SchemaTest::formatsAreEnforced_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto rows = [](const char *format, bool valid, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%s %s", format, text)
                << QString::fromLatin1(format) << QString::fromUtf8(text) << valid;
    };
    rows("uri", true,
         {"https://host/path?q=1#f", "http://[::1]:8080/", "urn:isbn:0451450523", "mailto:a@b.c"});
    rows("uri", false,
         {"", "host/path", "//host/path", "https://", "https://ho st/", "https://h/%zz", "http://h/\\"});
    rows("email", true, {"a@b.c", "first.last+tag@example.com", "\"a b\"@example.com", "a@[192.0.2.1]"});
    rows("email", false, {"", "a", "@b.c", "a@", "a@b@c", ".a@b.c", "a@-b.c", "a b@c.d"});
    rows("hostname", true, {"localhost", "a-b.example.com", "1.example"});
    rows("hostname", false, {"", "-a", "a-", "a..b", "a_b", "a."});
    rows("uuid", true, {"123e4567-e89b-12d3-a456-426614174000", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"});
    rows("uuid", false, {"", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"});
    rows("date-time", true,
         {"2026-01-31T12:00:00Z", "2026-01-31t12:00:00.5+02:00", "1998-12-31T23:59:60Z",
          "1998-12-31T15:59:60.123-08:00"});
    rows("date-time", false,
         {"", "2026-02-30T12:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31 12:00:00Z", "2026-01-31T12:00:00",
          "1998-12-31T22:59:60Z", "2026-01-31T12:00:00+24:00"});
    rows("ipv4", true, {"192.0.2.1"});
    rows("ipv4", false, {"", "192.0.2", "192.0.2.256", "01.2.3.4", "1.2.3.4\n"});
    rows("ipv6", true, {"::1", "2001:db8::1", "::ffff:192.0.2.1"});
    rows("ipv6", false, {"", "1::2::3", "fe80::1%eth0", "12345::", "[::1]"});
    rows("password", true, {"", "anything"});
}

void SchemaTest::formatsAreEnforced()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<Schema> schema = Schema::readAny("{\"format\":\"" + format.toUtf8() + "\"}");
    QVERIFY(schema);
    const std::vector<Violation> violations = schema->validate(text);
    QCOMPARE(violations.empty(), valid);
    if (!valid)
        QVERIFY(violations.front().message.startsWith(QLatin1String("must be a")));
}

void SchemaTest::everyViolationIsListedOnce()
{
    const Result<Schema> schema = Schema::readAny(R"({"required":["a"],"allOf":[{"required":["a"]}],
        "properties":{"b":{"type":"string","minLength":9,"format":"uri"}}})");
    QVERIFY(schema);
    QCOMPARE(
        lines(schema->validate(QJsonObject{{QStringLiteral("b"), QStringLiteral("x")}})),
        (QStringList{QStringLiteral("/a required: is required"),
                     QStringLiteral("/b minLength: must have at least 9 characters"),
                     QStringLiteral("/b format: must be an absolute address such as https://host/path")}));
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

void SchemaTest::aPatternThatBacktracksForeverStops()
{
    const Result<Schema> schema = Schema::readAny(R"({"pattern":"^(a+)+$"})");
    QVERIFY(schema);
    QElapsedTimer timer;
    timer.start();
    const std::vector<Violation> violations =
        schema->validate(QString(5000, QLatin1Char('a')) + QLatin1Char('!'));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(violations.size(), std::size_t(1));
    QVERIFY(violations.front().message.contains(QLatin1String("cannot be checked")));
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

namespace
{

QPair<QString, QString> option(const char *key, const char *value)
{
    return {QString::fromUtf8(key), QString::fromUtf8(value)};
}

const QList<QPair<QString, QString>> complete{option("repository", "r"), option("username", "u"),
                                              option("password", "hunter22=,x")};

} // namespace

void SchemaTest::optionsAreCoercedByType()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce(complete + QList{option("port", "x"), option("port", "5000"), option("ratio", "0.1"),
                                     option("insecure", "T")});
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QCOMPARE((*values)[QLatin1String("port")], QJsonValue(5000));
    QCOMPARE((*values)[QLatin1String("ratio")], QJsonValue(0.1));
    QCOMPARE((*values)[QLatin1String("insecure")], QJsonValue(true));
    QCOMPARE((*values)[QLatin1String("password")], QJsonValue(QStringLiteral("hunter22=,x")));
    QVERIFY(!values->contains(QLatin1String("kind")));
}

void SchemaTest::booleansAreSpeltAsInGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("value");
    for (const char *text : {"1", "t", "T", "TRUE", "true", "True"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"0", "f", "F", "FALSE", "false", "False"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void SchemaTest::booleansAreSpeltAsInGo()
{
    QFETCH(QString, text);
    const Schema schema = inputs(R"({"type":"object","properties":{"b":{"type":"boolean"}}})");
    const Result<QJsonObject> values = schema.coerce({{QStringLiteral("b"), text}});
    QVERIFY(values);
    QTEST((*values)[QLatin1String("b")].toBool(), "value");
}

void SchemaTest::everyBadOptionIsListed()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce({option("username", "u"), option("password", "hunter22"), option("port", "1.0"),
                     option("ratio", "inf"), option("insecure", "yes"), option("realm", "x"),
                     option("apiURI", "a")});
    QVERIFY(!values);
    QCOMPARE(values.error().kind, Error::Kind::Invalid);
    QStringList found = lines(values.error().violations);
    found.sort();
    QCOMPARE(
        found,
        (QStringList{
            QStringLiteral("/apiURI format: must be an absolute address such as https://host/path"),
            QStringLiteral("/insecure type: must be true or false"),
            QStringLiteral("/port type: must be a whole number"),
            QStringLiteral("/ratio type: must be a number"),
            QStringLiteral("/realm additionalProperties: is not known here; there are: repository, username, "
                           "password, apiURI, kind, port, ratio, insecure, certificate"),
            QStringLiteral("/repository required: is required"),
        }));
    const Result<QJsonObject> tooLarge =
        inputs(registrySchema).coerce(complete + QList{option("port", "9007199254740992")});
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().text().contains(QLatin1String("between")));
}

void SchemaTest::aChangeNeedsOnlyWhatChanges()
{
    const Schema schema = inputs(registrySchema);
    const Result<QJsonObject> change = schema.coerce({option("port", "5000")}, Schema::Absent::IsKept);
    QVERIFY2(change, change ? "" : qPrintable(change.error().text()));
    QCOMPARE(*change, (QJsonObject{{QStringLiteral("port"), 5000}}));
    const Result<QJsonObject> bad =
        schema.coerce({option("port", "0"), option("realm", "x")}, Schema::Absent::IsKept);
    QVERIFY(!bad);
    QCOMPARE(bad.error().violations.size(), std::size_t(2));
}

void SchemaTest::aSecretIsNotInAnyMessage()
{
    const Result<QJsonObject> values =
        inputs(registrySchema)
            .coerce({option("repository", "r"), option("username", "u"), option("password", "s3cr3t")});
    QVERIFY(!values);
    QVERIFY(values.error().text().contains(QLatin1String("password must have at least 8 characters")));
    QVERIFY(!values.error().text().contains(QLatin1String("s3cr3t")));
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
