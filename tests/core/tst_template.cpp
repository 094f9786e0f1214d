// SPDX-License-Identifier: Apache-2.0
#include "core/template.h"

#include <QTest>

using namespace attache;

namespace
{

const Annotations annotations{{{QStringLiteral("chainloop.material.name"), QStringLiteral("app-sbom")},
                               {QStringLiteral("team"), QStringLiteral("Käse & Co")},
                               {QStringLiteral("my-key"), QStringLiteral("dashed")},
                               {QStringLiteral("both"), QStringLiteral("the material's")},
                               {QStringLiteral("empty"), QString()},
                               {QStringLiteral("pair"), QStringLiteral("a=b")}},
                              {{QStringLiteral("version"), QStringLiteral("1.2")},
                               {QStringLiteral("both"), QStringLiteral("the attestation's")}}};

} // namespace

/// Names made of annotations, and materials chosen by them.
class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAnnotationsIn_data();
    void putsAnnotationsIn();
    void namesTheAnnotationThatIsMissing_data();
    void namesTheAnnotationThatIsMissing();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void filters_data();
    void filters();
    void refusesWhatIsNoFilter_data();
    void refusesWhatIsNoFilter();
};

void TestTemplate::putsAnnotationsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain text", "shop-api", "shop-api");
    row("nothing", "", "");
    row("single braces", "{.X} }}", "{.X} }}");
    row("of the material", "{{ .Material.Annotations.team }}", "Käse & Co");
    row("of the attestation", "v{{.Attestation.Annotations.version}}", "v1.2");
    row("two of them", "{{ .Material.Annotations.both }} {{ .Attestation.Annotations.both }}",
        "the material's the attestation's");
    row("words in upper case", "{{ .Material.Annotations.Team }}", "Käse & Co");
    row("index", "{{ index .Material.Annotations \"chainloop.material.name\" }}", "app-sbom");
    row("index, words in upper case", "{{ index .Material.Annotations \"Chainloop.Material.Name\" }}",
        "app-sbom");
    row("index by a raw string", "{{ index .Material.Annotations `my-key` }}", "dashed");
    row("index, close by", "{{index .Attestation.Annotations\"version\"}}", "1.2");
    row("index of what is missing", "a{{ index .Material.Annotations \"no\" }}b", "ab");
    row("an empty one", "a{{ .Material.Annotations.empty }}b", "ab");
    row("trimmed on both sides", "a  {{- .Attestation.Annotations.version -}} \n b", "a1.2b");
    row("trimmed before", "a  {{- .Attestation.Annotations.version }} b", "a1.2 b");
    row("a comment", "a{{/* who reads }} this */}}b", "ab");
    row("a trimming comment", "a {{- /* that */ -}} b", "ab");
    row("a line break inside", "{{\n.Attestation.Annotations.version\n}}", "1.2");
    row("what an annotation says is no template", "{{ .Material.Annotations.pair }}", "a=b");
}

void TestTemplate::putsAnnotationsIn()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = Template::parse(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const auto rendered = read->render(annotations);
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().text()));
    QCOMPARE(*rendered, expected);
}

void TestTemplate::namesTheAnnotationThatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("of the material") << "{{ .Material.Annotations.version }}";
    QTest::newRow("of the attestation") << "a{{ .Attestation.Annotations.team }}";
    QTest::newRow("otherwise spelt") << "{{ .Material.Annotations.TEAM }}";
}

void TestTemplate::namesTheAnnotationThatIsMissing()
{
    QFETCH(QString, text);
    const auto rendered = Template::parse(text)->render(annotations);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, Error::Kind::NotFound);
    QVERIFY2(text.contains(rendered.error().what.section(QLatin1Char(' '), 1)),
             qPrintable(rendered.error().what));
}

void TestTemplate::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(why);
    };
    row("{{ if .Material }}a{{ end }}", "\"if\" is not understood");
    row("{{ printf \"%s\" .Material.Annotations.a }}", "\"printf\" is not understood");
    row("{{ .Material.Name }}", "no annotation is named");
    row("{{ $x }}", "no annotation is named");
    row("{{ }}", "no annotation is named");
    row("{{ .Material.Annotations }}", "the annotation's key is missing");
    row("{{ .Material.Annotations.my-key }}", "needs index");
    row("{{ .Material.Annotations.a.b }}", "needs index");
    row("{{ .Material.Annotations.a | html }}", "more than one annotation");
    row("{{ .Material.Annotations.a .Material.Annotations.b }}", "more than one annotation");
    row("{{ .Material.Annotations.a -}}b{{- .Attestation", "no annotation is named");
    row("{{ .Material.Annotations.a }", "more than one annotation");
    row("{{ .Material.Annotations.a", "}} is missing");
    row("{{ .Material.Annotations.a ", "}} is missing");
    row("{{ index .Material.Annotations }}", "key in quotes");
    row("{{ index .Material \"a\" }}", "key in quotes");
    row("{{ index .Material.Annotations \"a }}", "quote is not closed");
    row("{{ index .Material.Annotations \"\\a\" }}", "\\ stands before");
    row("{{/* a }}", "not closed by */");
    row("{{", "no annotation is named");
}

void TestTemplate::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto read = Template::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().why.contains(why), qPrintable(read.error().text()));
}

void TestTemplate::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("mismatch"); // null: it passes
    QTest::newRow("nothing") << "" << QString();
    QTest::newRow("a built-in one") << "chainloop.material.name=app-sbom" << QString();
    QTest::newRow("two, with a space between") << "team=Käse & Co, version=1.2" << QString();
    QTest::newRow("the material decides") << "both=the material's" << QString();
    QTest::newRow("the attestation is not asked then")
        << "both=the attestation's"
        << "both is \"the material's\", not \"the attestation's\"";
    QTest::newRow("a value with =") << "pair=a=b" << QString();
    QTest::newRow("another value") << "version=1.3"
                                   << "version is \"1.2\", not \"1.3\"";
    QTest::newRow("the second fails") << "version=1.2,team=x"
                                      << "team is \"Käse & Co\", not \"x\"";
    QTest::newRow("missing") << "env=prod"
                             << "there is no annotation env";
    QTest::newRow("keys are exact") << "Version=1.2"
                                    << "there is no annotation Version";
    QTest::newRow("spaces inside count") << "version= 1.2"
                                         << "version is \"1.2\", not \" 1.2\"";
}

void TestTemplate::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, mismatch);
    const auto read = AnnotationFilter::parse(filter);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->mismatch(annotations).value_or(QString()), mismatch);
}

void TestTemplate::refusesWhatIsNoFilter_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"a", "=a", "a=", "=", "a=b,", ",a=b", "a=b,,c=d", "a=b,c"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void TestTemplate::refusesWhatIsNoFilter()
{
    QFETCH(QString, filter);
    const auto read = AnnotationFilter::parse(filter);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY(read.error().why.endsWith(QLatin1String("is not key=value")));
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
