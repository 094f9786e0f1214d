// SPDX-License-Identifier: Apache-2.0
#include "core/sbomsummary.h"

#include <QBuffer>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

Result<SbomSummary> summarise(QByteArray document, const std::stop_token &stop = {})
{
    QBuffer buffer(&document);
    buffer.open(QIODevice::ReadOnly);
    return summariseSbom(buffer, stop);
}

const QByteArray oldTools = R"("tools":[{"vendor":"anchore","name":"syft","version":"0.73.0"}])";
const QByteArray newTools =
    R"("tools":{"components":[{"type":"application","name":"syft","version":"1.0.1"}],"services":[{"name":"scan"}]})";

QString why(const Result<SbomSummary> &sbom)
{
    return sbom ? QString() : sbom.error().text();
}

/// Three components, one inside another, as tools write them.
QByteArray cycloneDx(const QByteArray &version, const QByteArray &tools = oldTools)
{
    QByteArray document = R"({"components":[
        {"bom-ref":"a","type":"library","group":"org.acme","name":"server","version":"2.1",
         "purl":"pkg:maven/org.acme/server@2.1","licenses":[{"license":{"id":"Apache-2.0"}}],
         "components":[{"bom-ref":"b","type":"file","name":"Inner.class"}]},
        {"bom-ref":"c","type":"library","name":"left-pad","version":"1.3.0","purl":"pkg:npm/left-pad@1.3.0",
         "licenses":[{"license":{"name":"Do what you like"}},{"expression":"MIT OR Apache-2.0"}]}],
      "vulnerabilities":[{"id":"CVE-2026-1"}],
      "bomFormat":"CycloneDX","specVersion":"VERSION","serialNumber":"urn:uuid:22ff3706-36e4-4a76-838e-625e1d8b7bba","version":1,
      "metadata":{"timestamp":"2026-11-03T14:20:00Z",TOOLS,"component":{"bom-ref":"app","type":"application","name":"shop","version":"4.2"}}})";
    return document.replace("VERSION", version).replace("TOOLS", tools);
}

QByteArray spdx(const QByteArray &version)
{
    QByteArray document = R"({"spdxVersion":"SPDX-VERSION","SPDXID":"SPDXRef-DOCUMENT","name":"shop-sbom",
      "documentNamespace":"urn:example:shop-sbom",
      "creationInfo":{"created":"2026-11-03T14:20:00Z","creators":["Organization: Acme","Tool: syft-1.0.1"]},
      "relationships":[{"spdxElementId":"SPDXRef-DOCUMENT","relatedSpdxElement":"SPDXRef-shop",
                        "relationshipType":"DESCRIBES"}],
      "packages":[
        {"SPDXID":"SPDXRef-shop","name":"shop","versionInfo":"4.2","licenseConcluded":"NOASSERTION",
         "licenseDeclared":"NONE","primaryPackagePurpose":"APPLICATION"},
        {"SPDXID":"SPDXRef-zlib","name":"zlib","versionInfo":"1.2.13","licenseConcluded":"NOASSERTION",
         "licenseDeclared":"Zlib","externalRefs":[
            {"referenceCategory":"SECURITY","referenceType":"cpe23Type","referenceLocator":"cpe:2.3:a:z"},
            {"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl",
             "referenceLocator":"pkg:deb/debian/zlib1g@1.2.13"}]}]})";
    return document.replace("VERSION", version);
}

QStringList words(const std::vector<SbomSummary::Count> &counts)
{
    QStringList list;
    for (const SbomSummary::Count &count : counts)
        list.append(u"%1 %2"_s.arg(count.name).arg(count.count));
    return list;
}

} // namespace

class TestSbomSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cycloneDxIsSummarised_data();
    void cycloneDxIsSummarised();
    void spdxIsSummarised_data();
    void spdxIsSummarised();
    void whatIsNotSummarisedIsNamed_data();
    void whatIsNotSummarisedIsNamed();
    void whatAServiceMayObjectToIsSaid_data();
    void whatAServiceMayObjectToIsSaid();
    void whatIsNoSbomIsRefused_data();
    void whatIsNoSbomIsRefused();
    void membersOfAnotherTypeDoNoHarm();
    void aLargeOneIsCountedWholeAndListedInPart();
    void itCanBeStopped();
};

void TestSbomSummary::cycloneDxIsSummarised_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QStringList>("made");
    for (const char *version : {"1.2", "1.3", "1.4"})
        QTest::newRow(version) << QByteArray(version) << oldTools << QStringList{u"syft 0.73.0"_s};
    for (const char *version : {"1.5", "1.6", "1.7"})
        QTest::newRow(version) << QByteArray(version) << newTools << QStringList{u"syft 1.0.1"_s, u"scan"_s};
}

void TestSbomSummary::cycloneDxIsSummarised()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, tools);
    QFETCH(QStringList, made);
    const auto sbom = summarise(cycloneDx(version, tools));
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QCOMPARE(sbom->format, SbomSummary::Format::CycloneDx);
    QCOMPARE(sbom->version, QString::fromLatin1(version));
    QCOMPARE(sbom->identifier, u"urn:uuid:22ff3706-36e4-4a76-838e-625e1d8b7bba"_s);
    QCOMPARE(sbom->created, QDateTime({2026, 11, 3}, {14, 20}, Qt::UTC));
    QCOMPARE(sbom->tools, made);
    QCOMPARE(sbom->subject + u' ' + sbom->subjectVersion, u"shop 4.2"_s);
    QCOMPARE(sbom->components, 3);
    QCOMPARE(words(sbom->types), (QStringList{u"library 2"_s, u"file 1"_s}));
    QCOMPARE(words(sbom->ecosystems), (QStringList{u"maven 1"_s, u"npm 1"_s}));
    QCOMPARE(words(sbom->licences),
             (QStringList{u"Apache-2.0 1"_s, u"Do what you like 1"_s, u"MIT OR Apache-2.0 1"_s}));
    QCOMPARE(sbom->withoutVersion, 1);
    QCOMPARE(sbom->withoutLicence, 1);
    QCOMPARE(sbom->withoutPurl, 1);
    QCOMPARE(sbom->vulnerabilities, 1);
    QCOMPARE(sbom->listed.size(), size_t(3));
    QCOMPARE(sbom->listed[2].name, u"org.acme/server"_s);
    QCOMPARE(sbom->listed[1].licence, u"Do what you like, MIT OR Apache-2.0"_s);
    QCOMPARE(sbom->problems, QStringList());
}

void TestSbomSummary::spdxIsSummarised_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("2.2") << QByteArray("2.2");
    QTest::newRow("2.3") << QByteArray("2.3");
}

void TestSbomSummary::spdxIsSummarised()
{
    QFETCH(QByteArray, version);
    const auto sbom = summarise(spdx(version));
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QCOMPARE(sbom->format, SbomSummary::Format::Spdx);
    QCOMPARE(sbom->version, QString::fromLatin1(version));
    QCOMPARE(sbom->identifier, u"urn:example:shop-sbom"_s);
    QCOMPARE(sbom->tools, QStringList{u"syft-1.0.1"_s});
    QCOMPARE(sbom->subject + u' ' + sbom->subjectVersion, u"shop 4.2"_s);
    QCOMPARE(sbom->components, 2);
    QCOMPARE(words(sbom->types), QStringList{u"APPLICATION 1"_s});
    QCOMPARE(words(sbom->ecosystems), QStringList{u"deb 1"_s});
    QCOMPARE(words(sbom->licences), QStringList{u"Zlib 1"_s});
    QCOMPARE(sbom->withoutLicence, 1);
    QCOMPARE(sbom->withoutPurl, 1);
    QCOMPARE(sbom->problems, QStringList());
}

void TestSbomSummary::whatIsNotSummarisedIsNamed_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("CycloneDX in XML")
        << QByteArray(R"(<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.5"></bom>)")
        << u"CycloneDX in XML"_s << u"1.5"_s;
    QTest::newRow("SPDX as tag-value")
        << QByteArray("SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n") << u"SPDX as tag-value"_s << u"2.3"_s;
    QTest::newRow("SPDX 3")
        << QByteArray(R"({"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]})")
        << u"SPDX 3 as linked data"_s << u"3.0.1"_s;
}

void TestSbomSummary::whatIsNotSummarisedIsNamed()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, name);
    QFETCH(QString, version);
    const auto sbom = summarise(document);
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QVERIFY(!sbom->isSummarised());
    QCOMPARE(formatName(sbom->format), name);
    QCOMPARE(sbom->version, version);
}

void TestSbomSummary::whatAServiceMayObjectToIsSaid_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no version") << cycloneDx("")
                                << u"It does not say which version of the format it is of."_s;
    QTest::newRow("unknown version") << cycloneDx("1.9")
                                     << u"Its format's version is 1.9; services know 1.2–1.7."_s;
    QTest::newRow("unknown SPDX") << spdx("2.0") << u"Its format's version is 2.0; services know 2.2–2.3."_s;
    QTest::newRow("serial number") << cycloneDx("1.5").replace("urn:uuid:22ff", "22ff")
                                   << u"Its serial number is not a UUID (urn:uuid:…)."_s;
    QTest::newRow("time") << cycloneDx("1.5").replace("2026-11-03T14:20:00Z", "yesterday")
                          << u"It does not say when it was made in a form that is known."_s;
    QTest::newRow("repeated") << cycloneDx("1.5").replace(R"("bom-ref":"b")", R"("bom-ref":"a")")
                              << u"1 identifiers are used for more than one component, as a."_s;
    QTest::newRow("no name") << cycloneDx("1.5").replace(R"("name":"left-pad",)", "")
                             << u"1 components have no name."_s;
    QTest::newRow("no type") << cycloneDx("1.5").replace(R"("type":"file",)", "")
                             << u"1 components have no type."_s;
    QTest::newRow("no namespace") << spdx("2.3").replace("documentNamespace", "comment")
                                  << u"It has no namespace, which tells it from other documents."_s;
}

void TestSbomSummary::whatAServiceMayObjectToIsSaid()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, problem);
    const auto sbom = summarise(document);
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QCOMPARE(sbom->problems, QStringList{problem});
}

void TestSbomSummary::whatIsNoSbomIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"neither a CycloneDX nor an SPDX"_s;
    QTest::newRow("text") << QByteArray("hello") << u"neither a CycloneDX nor an SPDX"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"neither a CycloneDX nor an SPDX"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"version":"2.1.0","runs":[]})") << u"no bomFormat"_s;
    QTest::newRow("cut short") << cycloneDx("1.5").chopped(20) << u"not valid JSON"_s;
    QTest::newRow("not UTF-8") << cycloneDx("1.5").replace("left-pad", "left\xff") << u"not valid JSON"_s;
    QByteArray deep = R"({"bomFormat":"CycloneDX","specVersion":"1.5")";
    for (int level = 0; level < 500; ++level)
        deep += R"(,"components":[{"type":"library","name":"x")";
    QTest::newRow("endlessly nested")
        << deep + QByteArray("}]").repeated(500) + "}" << u"nested too deeply"_s;
}

void TestSbomSummary::whatIsNoSbomIsRefused()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, words);
    const auto sbom = summarise(document);
    QVERIFY(!sbom);
    QCOMPARE(sbom.error().kind, Error::Kind::Invalid);
    QVERIFY2(sbom.error().why.contains(words), qPrintable(why(sbom)));
}

void TestSbomSummary::membersOfAnotherTypeDoNoHarm()
{
    const auto sbom = summarise(
        R"({"bomFormat":"CycloneDX","specVersion":"1.5","metadata":[],"vulnerabilities":7,"components":[
            "text",{"type":7,"name":{"a":1},"version":null,"licenses":{"license":{}},"purl":["x"]},
            {"type":"library","name":"kept","licenses":[7,{"license":"MIT"}]}]})");
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QCOMPARE(sbom->components, 2);
    QCOMPARE(sbom->listed[1].name, u"kept"_s);
    QCOMPARE(sbom->withoutLicence, 2);
}

void TestSbomSummary::aLargeOneIsCountedWholeAndListedInPart()
{
    constexpr int parts = 120'000;
    QByteArray document = R"({"bomFormat":"CycloneDX","specVersion":"1.6","components":[)";
    for (int part = 0; part < parts; ++part)
        document += R"({"type":"library","name":"part-)" + QByteArray::number(part) +
                    R"(","version":"1","purl":"pkg:npm/part@1","licenses":[{"license":{"id":"MIT"}}]},)";
    document.chop(1);
    const auto sbom = summarise(document + "]}");
    QVERIFY2(sbom, qPrintable(why(sbom)));
    QCOMPARE(sbom->components, parts);
    QCOMPARE(words(sbom->licences), QStringList{u"MIT 120000"_s});
    QCOMPARE(sbom->listed.size(), SbomSummary::mostListed);
}

void TestSbomSummary::itCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const auto sbom = summarise(cycloneDx("1.5"), source.get_token());
    QVERIFY(!sbom);
    QCOMPARE(sbom.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(TestSbomSummary)
#include "tst_sbomsummary.moc"
