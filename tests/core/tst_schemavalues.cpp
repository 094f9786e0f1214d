// SPDX-License-Identifier: Apache-2.0
#include "schemas.h"

#include <QTranslator>
#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace
{

/// A language in which whatever is translated is in capitals.
class Capitals : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper().replace(QLatin1String("%N"), QLatin1String("%n"));
    }
};

} // namespace

class SchemaValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreHeldToTheirKeywords_data();
    void valuesAreHeldToTheirKeywords();
    void formatsAreEnforced_data();
    void formatsAreEnforced();
    void everyViolationIsListedOnce();
    void whatIsSaidIsTranslatedWhole_data();
    void whatIsSaidIsTranslatedWhole();
    void aPatternThatBacktracksForeverStops();
};

void SchemaValuesTest::valuesAreHeldToTheirKeywords_data()
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
    row("enum with titles", R"({"oneOf":[{"const":"a","title":"A"},{"const":3}]})", R"("c")",
        one(" enum: must be one of: a, 3"));
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
    row("x-numeric", R"({"x-numeric":[1,65535]})", R"("65536")",
        one(" x-numeric: must be a whole number from 1 to 65535"));
    row("x-numeric that fits", R"({"x-numeric":[1,65535]})", R"("587")", {});
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
    row("oneOf, told by its constant whatever else is wrong",
        R"({"oneOf":[{"properties":{"k":{"const":"x"},"p":{"minLength":2}},"required":["k"]},{"properties":{"k":{"const":"y"}},"required":["k"]}]})",
        R"({"k":"x","p":"1"})", one("/p minLength: must have at least 2 characters"));
    row("oneOf, of no branch",
        R"({"oneOf":[{"properties":{"k":{"const":"x"}},"required":["k"]},{"properties":{"k":{"const":"y"}},"required":["k"]}]})",
        R"({"k":"z"})", one("/k enum: must be one of: x, y"));
    row("oneOf, what all the branches lack",
        R"({"oneOf":[{"properties":{"k":{"const":"x"}},"required":["k","p"]},{"properties":{"k":{"const":"y"}},"required":["k"]}]})",
        "{}", one("/k required: is required"));
    row("unevaluatedProperties", R"({"properties":{"a":true},"unevaluatedProperties":false})",
        R"({"a":1,"b":1})", one("/b unevaluatedProperties: is not known here; there are: a"));
    row("unevaluatedProperties sees the branch that holds",
        R"({"oneOf":[{"properties":{"k":{"const":"x"},"p":true},"required":["k"]},{"properties":{"k":{"const":"y"},"q":true},"required":["k"]}],"unevaluatedProperties":false})",
        R"({"k":"x","p":1,"q":1})",
        one("/q unevaluatedProperties: belongs to another alternative than the one that is chosen"));
    row("unevaluatedProperties by schema",
        R"({"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":{"type":"string"}})",
        R"({"a":1,"b":1})", one("/b type: must be text"));
    row("unevaluatedProperties sees if and then",
        R"({"if":{"properties":{"k":{"const":"x"}},"required":["k"]},"then":{"properties":{"p":true}},"unevaluatedProperties":false})",
        R"({"k":"x","p":1})", {});
    row("a format in a branch counts", R"({"anyOf":[{"format":"uri"},{"const":"none"}]})", R"("no")",
        one(" anyOf: fits none of the 2 alternatives that are allowed here"));
    row("$ref", R"({"$ref":"#/$defs/a%20b","$defs":{"a b":{"type":"string"}}})", "1",
        one(" type: must be text"));
    row("recursion over the instance", R"({"properties":{"next":{"$ref":"#"},"v":{"type":"string"}}})",
        R"({"next":{"next":{"v":1}}})", one("/next/next/v type: must be text"));
}

void SchemaValuesTest::valuesAreHeldToTheirKeywords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const Result<Schema> read = Schema::readAny(schema);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QTEST(lines(read->validate(jsonValue(value))), "violations");
}

void SchemaValuesTest::formatsAreEnforced_data()
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

void SchemaValuesTest::formatsAreEnforced()
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

void SchemaValuesTest::everyViolationIsListedOnce()
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

void SchemaValuesTest::whatIsSaidIsTranslatedWhole_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *schema, const char *value, const char *message) {
        QTest::newRow(message) << QByteArray(schema) << QByteArray(value) << QString::fromLatin1(message);
    };
    row(R"({"type":["string","number","object"]})", "[]", "MUST BE TEXT, A NUMBER OR AN OBJECT");
    row(R"({"minLength":1})", R"("")", "MUST NOT BE EMPTY");
    row(R"({"minLength":2})", R"("A")", "MUST HAVE AT LEAST 2 CHARACTERS");
    row(R"({"maxLength":1})", R"("AB")", "MUST HAVE AT MOST 1 CHARACTER");
    row(R"({"maxLength":2})", R"("ABC")", "MUST HAVE AT MOST 2 CHARACTERS");
    row(R"({"minItems":2})", "[]", "MUST HAVE AT LEAST 2 ENTRIES");
    row(R"({"maxItems":1})", "[1,2]", "MUST HAVE AT MOST 1 ENTRY");
    row(R"({"minProperties":2})", "{}", "MUST HAVE AT LEAST 2 MEMBERS");
    row(R"({"maxProperties":2})", R"({"A":1,"B":2,"C":3})", "MUST HAVE AT MOST 2 MEMBERS");
    row(R"({"not":{"required":["A","B"]}})", R"({"A":1,"B":1})", "MUST NOT HAVE A AND B TOGETHER");
    const char *condition = R"({"if":{"properties":{"K":{"const":"X"}},"required":["K"]},
        "then":{"required":["P"]},"else":{"required":["Q"]}})";
    row(condition, R"({"K":"X"})", "IS REQUIRED WHEN K IS X");
    row(condition, R"({"K":"Y"})", "IS REQUIRED UNLESS K IS X");
    row(R"({"oneOf":[{"required":["A"]},{"required":["B","C"]}]})", "{}", "NEEDS EXACTLY ONE OF: A; B AND C");
    row(R"({"anyOf":[{"required":["A"]},{"required":["B"]}]})", "{}", "NEEDS AT LEAST ONE OF: A; B");
}

void SchemaValuesTest::whatIsSaidIsTranslatedWhole()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    Capitals language;
    QVERIFY(QCoreApplication::installTranslator(&language)); // it goes with the end of the test
    const Result<Schema> read = Schema::readAny(schema);
    QVERIFY(read);
    const std::vector<Violation> violations = read->validate(jsonValue(value));
    QCOMPARE(violations.size(), std::size_t(1));
    QTEST(violations.front().message, "message");
}

void SchemaValuesTest::aPatternThatBacktracksForeverStops()
{
    const Result<Schema> schema = Schema::readAny(R"({"pattern":"^(a+)+$"})");
    QVERIFY(schema);
    QElapsedTimer timer;
    timer.start();
    const std::vector<Violation> violations =
        schema->validate(QString(5000, QLatin1Char('a')) + QLatin1Char('!'));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(violations.size(), std::size_t(1));
    QVERIFY(violations.front().message.contains(QLatin1String("cannot be checked")));
}

QTEST_GUILESS_MAIN(SchemaValuesTest)
#include "tst_schemavalues.moc"
