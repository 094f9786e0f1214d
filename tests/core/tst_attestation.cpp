// SPDX-License-Identifier: Apache-2.0
#include "attestations.h"

#include "core/attestation.h"

#include <QTest>

using namespace attache;
using namespace attache::testing;

class TestAttestation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEnvelope();
    void compactsAsGoDoes();
    void escapesAsGoDoes();
    void encodesWhatWasSigned();
    void acceptsEachSpellingOfBase64_data();
    void acceptsEachSpellingOfBase64();
    void readsABundle_data();
    void readsABundle();
    void mendsDoublyEncodedSignaturesInBundlesOnly();
    void keepsTheFirstSignatureOfABundle();
    void takesTheBundleOutOfADump();
    void takesTheEnvelopeOutOfAnOldDump();
    void warnsWhenADumpStatesAnotherDigest();
    void readsAStatementForLookingAtOnly();
    void acceptsBothSpellingsOfAStatement();
    void toleratesWhatItDoesNotKnow();
    void tellsWhatItIsInstead_data();
    void tellsWhatItIsInstead();
    void refuses_data();
    void refuses();
    void refusesMoreThanTheLargest();
};

void TestAttestation::readsAnEnvelope()
{
    const auto read = readAttestation(json(envelope()));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(formName(read->form), QStringLiteral("DSSE envelope"));
    QCOMPARE(read->original, read->envelope.compactJson());
    QCOMPARE(read->digest, sha256Of(read->original));
    QCOMPARE(read->envelopeDigest, read->digest);
    QCOMPARE(read->run.workflowName, QStringLiteral("build-api"));
    QCOMPARE(read->run.project, QStringLiteral("shop"));
    QCOMPARE(read->run.runnerType, QStringLiteral("GITHUB_ACTION"));
    QCOMPARE(read->run.startedAt, QDateTime({2026, 6, 23}, {13, 0, 29, 184}, Qt::UTC));
    QCOMPARE(read->run.finishedAt, QDateTime({2026, 6, 23}, {13, 0, 43, 710}, Qt::UTC));
    QCOMPARE(read->subjects.at(0).digest[QStringLiteral("sha256")], sha256("state"));
    QCOMPARE(read->warnings, QStringList());
}

void TestAttestation::compactsAsGoDoes()
{
    const Envelope sample{"application/vnd.in-toto+json", "{}", {{"", "\x01"}, {"a", "\xff\xff\xff"}}};
    const QByteArray expected = R"({"payloadType":"application/vnd.in-toto+json","payload":"e30=",)"
                                R"("signatures":[{"keyid":"","sig":"AQ=="},{"keyid":"a","sig":"////"}]})";

    QCOMPARE(sample.compactJson(), expected);
}

void TestAttestation::escapesAsGoDoes()
{
    const Envelope sample{
        "t", "", {{"<a>&\"\\/\n\r\t\x01\x7f\xe2\x80\xa8\xe2\x80\xa9\xc3\xa9\xf0\x9f\x98\x80", ""}}};
    const QByteArray expected = R"({"payloadType":"t","payload":"","signatures":[{"keyid":")"
                                R"(\u003ca\u003e\u0026\"\\/\n\r\t\u0001)"
                                "\x7f\\u2028\\u2029\xc3\xa9\xf0\x9f\x98\x80"
                                R"(","sig":""}]})";

    QCOMPARE(sample.compactJson(), expected);
}

void TestAttestation::encodesWhatWasSigned()
{
    const Envelope sample{"http://example.com/HelloWorld", "hello world", {}};

    QCOMPARE(sample.pae(), QByteArray("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
}

void TestAttestation::acceptsEachSpellingOfBase64_data()
{
    // The name makes the payload's base64 hold both characters in which the alphabets differ, and need
    // padding.
    QTest::addColumn<QByteArray::Base64Options>("spelling");
    QTest::newRow("standard") << QByteArray::Base64Options(QByteArray::Base64Encoding);
    QTest::newRow("URL-safe") << QByteArray::Base64Options(QByteArray::Base64UrlEncoding);
    QTest::newRow("standard, no padding") << (QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("URL-safe, no padding") << (QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void TestAttestation::acceptsEachSpellingOfBase64()
{
    QFETCH(QByteArray::Base64Options, spelling);
    QByteArray payload = json(statement(with(predicate(), u"runnerURL", QStringLiteral("?>~?>~?>~"))));
    payload.append(payload.size() % 3 == 1 ? " " : payload.size() % 3 == 0 ? "  " : "");
    const QString encoded = QString::fromLatin1(payload.toBase64(spelling));

    const auto read = readAttestation(json(with(envelope(), u"payload", encoded)));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->envelope.payload, payload);
    QCOMPARE(read->envelopeDigest, readAttestation(json(envelope(payload)))->envelopeDigest);
}

void TestAttestation::readsABundle_data()
{
    const QJsonObject certificate{{QStringLiteral("rawBytes"), base64("leaf")}};
    const QJsonObject chain{{QStringLiteral("certificates"), QJsonArray{certificate}}};
    const QJsonObject modern = bundle(envelope(), {{QStringLiteral("certificate"), certificate}});
    QJsonObject snake =
        bundle(renamed(envelope(), u"payloadType", u"payload_type"),
               {{QStringLiteral("x509_certificate_chain"),
                 QJsonObject{{QStringLiteral("certificates"),
                              QJsonArray{renamed(certificate, u"rawBytes", u"raw_bytes")}}}}});
    snake = renamed(snake, u"dsseEnvelope", u"dsse_envelope");
    snake = renamed(snake, u"verificationMaterial", u"verification_material");
    snake = renamed(snake, u"mediaType", u"media_type");

    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("0.3") << modern;
    QTest::newRow("0.3, the newer spelling")
        << with(modern, u"mediaType", QStringLiteral("application/vnd.dev.sigstore.bundle.v0.3+json"));
    QTest::newRow("0.2") << with(modern, u"mediaType",
                                 QStringLiteral("application/vnd.dev.sigstore.bundle+json;version=0.2"));
    QTest::newRow("0.1 with a chain")
        << with(bundle(envelope(), {{QStringLiteral("x509CertificateChain"), chain}}), u"mediaType",
                QStringLiteral("application/vnd.dev.sigstore.bundle+json;version=0.1"));
    QTest::newRow("snake case") << snake;
}

void TestAttestation::readsABundle()
{
    QFETCH(QJsonObject, object);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);

    const auto read = readAttestation(bytes);

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->form, Attestation::Form::Bundle);
    QCOMPARE(read->digest, sha256Of(bytes));
    QCOMPARE(read->envelopeDigest, readAttestation(json(envelope()))->digest);
    QCOMPARE(read->verification.certificates, std::vector<QByteArray>{"leaf"});
    QCOMPARE(read->warnings, QStringList());
}

void TestAttestation::mendsDoublyEncodedSignaturesInBundlesOnly()
{
    const QByteArray sig("\x30\x45\x02\x21", 4);
    const QJsonObject twice = envelope(json(statement(predicate())), sig.toBase64());

    QCOMPARE(readAttestation(json(bundle(twice)))->envelope.signatures.at(0).sig, sig);
    QCOMPARE(readAttestation(json(bundle(twice)))->warnings.size(), 1);
    QCOMPARE(readAttestation(json(twice))->envelope.signatures.at(0).sig, sig.toBase64());
}

void TestAttestation::keepsTheFirstSignatureOfABundle()
{
    const QJsonArray two{QJsonObject{{QStringLiteral("sig"), base64("one!")}},
                         QJsonObject{{QStringLiteral("sig"), base64("two!")}}};
    const QJsonObject both = with(envelope(), u"signatures", two);

    const auto read = readAttestation(json(bundle(both)));

    QCOMPARE(read->envelope.signatures.size(), size_t(1));
    QCOMPARE(read->envelope.signatures[0].sig, QByteArray("one!"));
    QCOMPARE(read->envelope.signatures[0].keyId, QByteArray());
    QVERIFY(read->warnings.join(QString()).contains(QStringLiteral("2 signatures")));
    QCOMPARE(readAttestation(json(both))->envelope.signatures.size(), size_t(2));
}

void TestAttestation::takesTheBundleOutOfADump()
{
    const QByteArray original = "  " + json(bundle(envelope())) + "\n";
    const QJsonObject dumped{{QStringLiteral("bundle"), base64(original)},
                             {QStringLiteral("digest"), sha256Of(original)},
                             {QStringLiteral("envelope"), QJsonObject{}}};

    const auto read = readAttestation(
        json({{QStringLiteral("workflowRun"), QJsonObject{}}, {QStringLiteral("attestation"), dumped}}));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->form, Attestation::Form::Dump);
    QCOMPARE(read->original, original);
    QCOMPARE(read->digest, sha256Of(original));
    QCOMPARE(read->warnings, QStringList());
}

void TestAttestation::takesTheEnvelopeOutOfAnOldDump()
{
    const QJsonObject dumped{{QStringLiteral("bundle"), QJsonValue::Null},
                             {QStringLiteral("envelope"), envelope()}};

    const auto read = readAttestation(json({{QStringLiteral("attestation"), dumped}}));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->digest, readAttestation(json(envelope()))->digest);
}

void TestAttestation::warnsWhenADumpStatesAnotherDigest()
{
    const QJsonObject dumped{{QStringLiteral("bundle"), base64(json(bundle(envelope())))},
                             {QStringLiteral("digest"), sha256Of("something else")}};

    const auto read = readAttestation(json({{QStringLiteral("attestation"), dumped}}));

    QCOMPARE(read->warnings.size(), 1);
    QVERIFY(read->warnings[0].contains(sha256Of("something else")));
}

void TestAttestation::readsAStatementForLookingAtOnly()
{
    const auto read = readAttestation(json(statement(predicate())));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(read->viewOnly());
    QCOMPARE(read->digest, QString());
    QCOMPARE(read->envelopeDigest, QString());
    QCOMPARE(read->run.workflowName, QStringLiteral("build-api"));
}

void TestAttestation::acceptsBothSpellingsOfAStatement()
{
    QJsonObject snake = renamed(statement(predicate()), u"_type", u"type");
    snake = renamed(snake, u"predicateType", u"predicate_type");

    const auto read = readAttestation(json(envelope(json(snake))));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->statement, statement(predicate()));
    QCOMPARE(read->warnings, QStringList());
}

void TestAttestation::toleratesWhatItDoesNotKnow()
{
    const QJsonObject odd = with(envelope(json(with(statement(predicate()), u"extra", 1))), u"note", 1);

    const auto read = readAttestation("\xef\xbb\xbf" + json(odd));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const QString warnings = read->warnings.join(QLatin1Char('\n'));
    QVERIFY2(warnings.contains(QStringLiteral("'note'")), qPrintable(warnings));
    QVERIFY2(warnings.contains(QStringLiteral("'extra'")), qPrintable(warnings));
    QVERIFY2(warnings.contains(QStringLiteral("byte order mark")), qPrintable(warnings));
}

void TestAttestation::tellsWhatItIsInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    row("nothing", "", "empty");
    row("white space", " \n\t ", "nothing but white space");
    row("text", "hello", "not valid JSON");
    row("cut short", json(envelope()).chopped(5), "cut short");
    row("two documents", json(envelope()) + json(envelope()), "must be one document");
    row("a list", "[{},{}]", "list of 2 items");
    row("gzip", QByteArray("\x1f\x8b\x08\0", 4), "compressed");
    row("zip", "PK\x03\x04rest", "compressed");
    row("UTF-16", QByteArray("\xff\xfe{\0", 4), "UTF-16");
    row("an image of a disk", QByteArray(2000, '\0'), "binary");
    row("a web page", "\n<!DOCTYPE html><title>Sign in</title>", "web page");
    row("JUnit", "<?xml version='1.0'?><testsuites/>", "XML");
    row("PAE", "DSSEv1 28 application/vnd.in-toto+json 2 {}", "pre-authentication encoding");
    row("a key", "-----BEGIN PUBLIC KEY-----\n", "PEM");
    row("CycloneDX", R"({"bomFormat":"CycloneDX","specVersion":"1.6"})", "CycloneDX SBOM");
    row("SPDX", R"({"spdxVersion":"SPDX-2.3"})", "SPDX SBOM");
    row("SPDX 3", R"({"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]})",
        "SPDX SBOM");
    row("SARIF", R"({"version":"2.1.0","runs":[]})", "SARIF");
    row("OpenVEX", R"({"@context":"https://openvex.dev/ns/v0.2.0"})", "OpenVEX");
    row("CSAF", R"({"document":{"csaf_version":"2.0"}})", "CSAF");
    row("a manifest", R"({"schemaVersion":2,"layers":[]})", "manifest of an image");
    row("a run without attestation", R"({"workflowRun":{},"attestation":null})", "no attestation");
    row("a JWS", R"({"payload":"e30","signatures":[{"protected":"e30","signature":"AA"}]})", "payloadType");
    row("some object", R"({"a":1})", "neither a DSSE envelope nor a Sigstore bundle");
    row("an empty object", "{}", "empty");
    row("a bundle of a file",
        R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","messageSignature":{}})",
        "signs a plain file");
}

void TestAttestation::tellsWhatItIsInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);

    const auto read = readAttestation(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().text().contains(said), qPrintable(read.error().text()));
}

void TestAttestation::refuses_data()
{
    const QJsonObject bare = statement(predicate());
    const QJsonObject certificate{{QStringLiteral("rawBytes"), QStringLiteral("!!")}};
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    row("another payload type", json(with(envelope(), u"payloadType", QStringLiteral("application/other"))),
        "'application/other'");
    row("a payload that is no base64", json(with(envelope(), u"payload", QStringLiteral("INVALID"))),
        "not base64");
    row("a payload of mixed alphabets", json(with(envelope(), u"payload", QStringLiteral("e30-e3+_"))),
        "not base64");
    row("too much padding", json(with(envelope(), u"payload", QStringLiteral("e30==="))), "not base64");
    row("no payload", json(with(envelope(), u"payload", 3)), "payload is missing");
    row("a payload that is no JSON", json(envelope("This is no statement\n")), "not valid JSON");
    row("a payload that is a list", json(envelope("[]")), "not an in-toto statement");
    row("a signature that is no base64",
        json(with(envelope(), u"signatures",
                  QJsonArray{QJsonObject{{QStringLiteral("sig"), QStringLiteral("*")}}})),
        "not base64");
    row("signatures that are no list", json(with(envelope(), u"signatures", 1)), "not a list");
    row("an unknown statement",
        json(envelope(json(with(bare, u"_type", QStringLiteral("https://in-toto.io/Statement/v9"))))),
        "Statement/v9");
    row("an unknown predicate",
        json(envelope(json(with(bare, u"predicateType", QStringLiteral("https://slsa.dev/provenance/v1"))))),
        "'https://slsa.dev/provenance/v1'");
    row("no predicate", json(envelope(json(with(bare, u"predicate", QJsonValue::Null)))),
        "predicate is missing");
    row("a name twice", R"({"payloadType":"a","payload":"b","pay\u006coad":"c"})", "'payload' twice");
    row("a name twice inside the payload", json(envelope(R"({"a":[{"b":{"c":1,"c":2}}]})")), "'c' twice");
    row("a bundle of the future",
        json(with(bundle(envelope()), u"mediaType",
                  QStringLiteral("application/vnd.dev.sigstore.bundle.v7+json"))),
        "unknown kind");
    row("a damaged certificate", json(bundle(envelope(), {{QStringLiteral("certificate"), certificate}})),
        "certificate in the bundle is not base64");
    row("deep nesting", QByteArray(100'000, '['), "nested too deeply");
    row("deep nesting in the payload", json(envelope(QByteArray(100'000, '['))), "nested too deeply");
    row("an invalid character", "{\"payload\":\"\xc3\x28\"}", "not valid JSON");
    row("a bundle without envelope", R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"})",
        "no DSSE envelope");
    row("a dump whose bundle is something else", R"({"attestation":{"bundle":"eyJhIjoxfQ=="}})",
        "no DSSE envelope");
    row("a dump whose bundle is none", R"({"attestation":{"bundle":"%%"}})", "not base64");
}

void TestAttestation::refuses()
{
    tellsWhatItIsInstead();
}

void TestAttestation::refusesMoreThanTheLargest()
{
    const auto read = readAttestation(QByteArray(largestAttestation + 1, ' '));

    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(QStringLiteral("64 MiB")), qPrintable(read.error().text()));
}

QTEST_APPLESS_MAIN(TestAttestation)
#include "tst_attestation.moc"
