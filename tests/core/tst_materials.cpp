// SPDX-License-Identifier: Apache-2.0
#include "attestations.h"

#include "core/attestation.h"

#include <QTest>

using namespace attache;
using namespace attache::testing;

namespace
{

QJsonObject parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("the test's JSON is broken: %s", text.constData());
    return document.object();
}

Attestation withMaterial(const QByteArray &text)
{
    return *readAttestation(json(statement(predicate({parsed(text)}))));
}

Attestation withPredicate(const QByteArray &text)
{
    return *readAttestation(json(statement(parsed(text))));
}

/// A descriptor with `%` for the sha256 of "hello".
QByteArray hello(QByteArray text)
{
    return text.replace('%', sha256("hello").toLatin1());
}

} // namespace

/// What a predicate says of a run's materials and policies.
class TestMaterials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void keepsTheGoodOnesBesideARefusedOne();
    void stringifiesAnnotationsAsGoDoes();
    void readsThePredicateV01();
    void judgesPolicies_data();
    void judgesPolicies();
    void readsEvaluationsInOldSpellings();
};

void TestMaterials::normalises_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<Material::Content>("content");
    QTest::addColumn<QString>("filename");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("stored") << hello(R"({"name":"sbom.json","digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"SARIF","chainloop.material.cas":true}})")
                            << Material::Content::Stored << "sbom.json"
                            << "" << QByteArray();
    QTest::newRow("inline")
        << hello(R"({"name":"sbom.json","digest":{"sha256":"%"},"content":"aGVsbG8=","annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"SARIF","chainloop.material.cas.inline":true}})")
        << Material::Content::Inline << "sbom.json"
        << "" << QByteArray("hello");
    QTest::newRow("an image") << hello(R"({"name":"example.com/app","digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"CONTAINER_IMAGE"}})")
                              << Material::Content::Reference << ""
                              << "example.com/app" << QByteArray();
    QTest::newRow("the text true is no flag")
        << hello(R"({"name":"a.bin","digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"ARTIFACT","chainloop.material.cas":"true"}})")
        << Material::Content::Reference << ""
        << "a.bin" << QByteArray();
    QTest::newRow("a text") << hello(R"({"content":"aGVsbG8=","digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"STRING","chainloop.material.cas":true}})")
                            << Material::Content::Reference << ""
                            << "hello" << QByteArray();
    QTest::newRow("an unknown type, digest in capitals")
        << hello(R"({"name":"f","digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"OF_TOMORROW","chainloop.material.cas":true}})")
               .replace(sha256("hello").toLatin1(), sha256("hello").toUpper().toLatin1())
        << Material::Content::Stored << "f"
        << "" << QByteArray();
}

void TestMaterials::normalises()
{
    QFETCH(QByteArray, descriptor);
    const Attestation attestation = withMaterial(descriptor);

    QCOMPARE(attestation.refused.size(), size_t(0));
    const Material &material = attestation.materials.at(0);
    QCOMPARE(material.name, QStringLiteral("m"));
    QCOMPARE(material.digest, sha256Of("hello"));
    QTEST(material.content, "content");
    QTEST(material.filename, "filename");
    QTEST(material.value, "value");
    QTEST(material.inlineContent, "bytes");
}

void TestMaterials::refusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no type") << hello(R"({"name":"f","annotations":{"chainloop.material.name":"m"}})") << "m"
                             << "does not say its type";
    QTest::newRow("no name") << hello(R"({"name":"f","annotations":{"chainloop.material.type":"SARIF"}})")
                             << "f"
                             << "does not say its name";
    QTest::newRow("no digest")
        << hello(
               R"({"name":"f","annotations":{"chainloop.material.name":"m","chainloop.material.type":"SARIF"}})")
        << "m"
        << "no sha256";
    QTest::newRow("a digest that is none") << hello(R"({"name":"f","digest":{"sha256":"xyz"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"SARIF"}})")
                                           << "m"
                                           << "'xyz'";
    QTest::newRow("no file name") << hello(R"({"digest":{"sha256":"%"},"annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"SARIF"}})")
                                  << "m"
                                  << "no file or image name";
    QTest::newRow("a text without content")
        << hello(R"({"annotations":{"chainloop.material.name":"m","chainloop.material.type":"STRING"}})")
        << "m"
        << "without content";
    QTest::newRow("a text that is not UTF-8") << hello(R"({"content":"/w==","annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"STRING"}})")
                                              << "m"
                                              << "not UTF-8";
    QTest::newRow("other inline content")
        << hello(R"({"name":"f","digest":{"sha256":"%"},"content":"aGVsbG8h",
        "annotations":{"chainloop.material.name":"m","chainloop.material.type":"SARIF",
        "chainloop.material.cas.inline":true}})")
        << "m" << sha256Of("hello");
    QTest::newRow("inline content that is no base64")
        << hello(R"({"name":"f","digest":{"sha256":"%"},"content":"#","annotations":{
        "chainloop.material.name":"m","chainloop.material.type":"SARIF","chainloop.material.cas.inline":true}})")
        << "m"
        << "not base64";
    QTest::newRow("a text with another digest") << hello(R"({"content":"aGVsbG8h","digest":{"sha256":"%"},
        "annotations":{"chainloop.material.name":"m","chainloop.material.type":"STRING"}})")
                                                << "m" << sha256Of("hello!");
}

void TestMaterials::refusesWithAReason()
{
    QFETCH(QByteArray, descriptor);
    QFETCH(QString, reason);
    const Attestation attestation = withMaterial(descriptor);

    QCOMPARE(attestation.materials.size(), size_t(0));
    QTEST(attestation.refused.at(0).name, "name");
    QVERIFY2(attestation.refused[0].reason.contains(reason), qPrintable(attestation.refused[0].reason));
}

void TestMaterials::keepsTheGoodOnesBesideARefusedOne()
{
    const QJsonObject good = parsed(R"({"content":"aGVsbG8=","annotations":{"chainloop.material.name":"note",
        "chainloop.material.type":"STRING"}})");

    const auto read = readAttestation(json(statement(predicate({good, 7, QJsonObject(), good}))));

    QCOMPARE(read->materials.size(), size_t(2));
    QCOMPARE(read->refused.size(), size_t(2));
}

void TestMaterials::stringifiesAnnotationsAsGoDoes()
{
    const Attestation attestation = withMaterial(R"({"content":"aGVsbG8=","annotations":{
        "chainloop.material.name":"note","chainloop.material.type":"STRING","text":"a","yes":true,"no":false,
        "none":null,"whole":42,"large":1234567,"tiny":0.00001,"small":0.0001,"part":2.5,"huge":1e300,
        "list":[1,"b"],"object":{"k":1}}})");

    const QMap<QString, QString> own = attestation.materials.at(0).userAnnotations();
    QStringList pairs;
    for (auto pair = own.begin(); pair != own.end(); ++pair)
        pairs.append(pair.key() + QLatin1Char('=') + pair.value());
    QCOMPARE(pairs.join(QLatin1Char(' ')),
             QStringLiteral(
                 "huge=1e+300 large=1.234567e+06 list=[1,\"b\"] no=false none= object={\"k\":1} part=2.5 "
                 "small=0.0001 text=a tiny=1e-05 whole=42 yes=true"));
}

void TestMaterials::readsThePredicateV01()
{
    const QJsonArray materials{parsed(R"({"name":"note","type":"STRING","material":{"stringVal":"hi"}})"),
                               parsed(hello(R"({"name":"image","type":"CONTAINER_IMAGE","material":{"slsa":
                                   {"uri":"example.com/app","digest":{"sha256":"%"}}}})")),
                               parsed(R"({"name":"odd","type":"ARTIFACT","material":{}})")};

    const auto read = readAttestation(
        json(statement(predicate(materials), QStringLiteral("chainloop.dev/attestation/v0.1"))));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->materials.size(), size_t(2));
    QCOMPARE(read->materials[0].value, QStringLiteral("hi"));
    QCOMPARE(read->materials[1].value, QStringLiteral("example.com/app"));
    QCOMPARE(read->materials[1].digest, sha256Of("hello"));
    QCOMPARE(read->refused.at(0).name, QStringLiteral("odd"));
}

void TestMaterials::judgesPolicies_data()
{
    QTest::addColumn<QByteArray>("predicate");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("none") << QByteArray("{}") << "not applicable";
    QTest::newRow("passed") << QByteArray(R"({"policyEvaluations":{"a":[{"name":"p"}]}})") << "passed";
    QTest::newRow("skipped") << QByteArray(R"({"policyEvaluations":{"a":[{"name":"p","skipped":true}]}})")
                             << "skipped";
    QTest::newRow("violated") << QByteArray(
                                     R"({"policyEvaluations":{"a":[{"violations":[{"message":"no"}]}]}})")
                              << "warning";
    QTest::newRow("violated and enforced")
        << QByteArray(R"({"policyEvaluationsCount":3,"policyHasViolations":true,
            "policyCheckBlockingStrategy":"ENFORCED"})")
        << "blocked";
    QTest::newRow("gated") << QByteArray(R"({"policyEvaluationsCount":3,"policyHasViolations":true,
            "policyHasGatedViolations":true,"policyCheckBlockingStrategy":"ADVISORY"})")
                           << "blocked";
    QTest::newRow("bypassed") << QByteArray(R"({"policyEvaluationsCount":3,"policyHasViolations":true,
            "policyCheckBlockingStrategy":"ENFORCED","policyBlockBypassEnabled":true})")
                              << "bypassed";
    QTest::newRow("kept elsewhere, with counts")
        << QByteArray(R"({"policyEvaluationsRef":{},"policyEvaluationsCount":2,"policyPassedCount":2,
            "policyViolationsCount":0})")
        << "passed";
    QTest::newRow("counts make no sense")
        << QByteArray(R"({"policyEvaluationsCount":-4})") << "not applicable";
}

void TestMaterials::judgesPolicies()
{
    QFETCH(QByteArray, predicate);
    QTEST(verdictName(withPredicate(predicate).policy.verdict), "verdict");
}

void TestMaterials::readsEvaluationsInOldSpellings()
{
    const PolicyStatus status = withPredicate(R"({"policy_evaluations":{
        "CHAINLOOP.ATTESTATION":[{"name":"signed","type":2,"violations":[{"subject":"signed","message":"no commit"}]}],
        "sbom":[{"name":"fresh","material_name":"sbom","skipped":true,"skip_reasons":["not a release"]},
                {"name":"licences","violations":[{"subject":"left-pad","message":"unknown licence"}]}]}})")
                                    .policy;

    QCOMPARE(status.total, 3);
    QCOMPARE(status.violations, 2);
    QCOMPARE(status.skipped, 1);
    QCOMPARE(status.passed, 0);
    QCOMPARE(status.evaluations.at(0).material, QString());
    QCOMPARE(status.evaluations[0].violations, QStringList{QStringLiteral("no commit")});
    QCOMPARE(status.evaluations[1].material, QStringLiteral("sbom"));
    QCOMPARE(status.evaluations[1].skipReasons, QStringList{QStringLiteral("not a release")});
    QCOMPARE(status.evaluations[2].violations, QStringList{QStringLiteral("left-pad: unknown licence")});
}

QTEST_APPLESS_MAIN(TestMaterials)
#include "tst_materials.moc"
