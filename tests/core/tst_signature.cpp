// SPDX-License-Identifier: Apache-2.0
#include "attestations.h"
#include "signing.h"

#include "core/signature.h"

#include <QTest>

using namespace attache;
using namespace attache::testing;

namespace
{

using State = SignatureState::State;
using Check = SignatureCheck::Result;

QByteArray payload()
{
    return json(statement(predicate()));
}

QByteArray signedText()
{
    return Envelope{"application/vnd.in-toto+json", payload(), {}}.pae();
}

Attestation read(const QJsonObject &object)
{
    const auto attestation = readAttestation(json(object));
    if (!attestation)
        qFatal("%s", qPrintable(attestation.error().text()));
    return *attestation;
}

Attestation signedBy(const Key &key)
{
    return read(envelope(payload(), sign(key, signedText())));
}

/// A bundle of which the first certificate is the signer's.
Attestation bundleBy(const Key &key, const std::vector<QByteArray> &certificates)
{
    QJsonArray chain;
    for (const QByteArray &der : certificates)
        chain.append(QJsonObject{{QStringLiteral("rawBytes"), base64(der)}});
    return read(bundle(
        envelope(payload(), sign(key, signedText())),
        {{QStringLiteral("x509CertificateChain"), QJsonObject{{QStringLiteral("certificates"), chain}}}}));
}

TrustAnchors trusting(const QByteArray &pem)
{
    const auto anchors = readTrustAnchors(pem);
    if (!anchors)
        qFatal("%s", qPrintable(anchors.error().text()));
    return *anchors;
}

SignatureCheck check(const SignatureState &state, const char *name)
{
    for (const SignatureCheck &made : state.checks) {
        if (made.name == QLatin1String(name))
            return made;
    }
    return {QStringLiteral("there is no such check"), Check::Failed, {}};
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesEachScheme_data();
    void verifiesEachScheme();
    void noticesAChangedPayload();
    void noticesAnotherKey();
    void findsTheSignatureAmongSeveral();
    void tellsUnsignedFromUnverifiable();
    void trustsAGivenCertificate();
    void doesNotTrustABundlesOwnCertificate();
    void doesNotTrustABundlesOwnRoot();
    void trustsWhatAGivenAuthorityIssued();
    void followsIntermediates();
    void leavesTimeOutAndSaysSo();
    void doesNotTrustACertificateForOtherPurposes();
    void tellsWhenTheGivenKeyIsNotTheSigners();
    void noticesABundleWhoseCertificateDidNotSign();
    void cannotVerifyWithADamagedCertificate();
    void cannotVerifyWithAnUnsupportedKey();
    void namesTheSigner();
    void saysWhatItDoesNotCheck();
};

void TestSignature::verifiesEachScheme_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("sig");
    QTest::addColumn<QString>("scheme");
    const auto row = [](const char *name, const Key &key, const EVP_MD *digest, int padding,
                        const char *scheme) {
        QTest::newRow(name) << pemOfPublic(key) << sign(key, signedText(), digest, padding)
                            << QString::fromLatin1(scheme);
    };
    const Key p384(EVP_EC_gen("P-384"));
    const Key rsaKey = rsa();
    row("P-256", p256(), EVP_sha256(), 0, "ECDSA P-256 with SHA-256");
    row("P-384", p384, EVP_sha384(), 0, "ECDSA P-384 with SHA-384");
    row("P-384 by signers that always take SHA-256", p384, EVP_sha256(), 0, "ECDSA P-384 with SHA-256");
    row("RSA", rsaKey, EVP_sha256(), RSA_PKCS1_PADDING, "RSA PKCS #1 v1.5 with SHA-256");
    row("RSA, SHA-512", rsaKey, EVP_sha512(), RSA_PKCS1_PADDING, "RSA PKCS #1 v1.5 with SHA-512");
    row("RSA-PSS", rsaKey, EVP_sha256(), RSA_PKCS1_PSS_PADDING, "RSA-PSS with SHA-256");
    row("Ed25519", ed25519(), nullptr, 0, "Ed25519");
}

void TestSignature::verifiesEachScheme()
{
    QFETCH(QByteArray, pem);
    QFETCH(QByteArray, sig);
    QFETCH(QString, scheme);

    const SignatureState state = verifySignature(read(envelope(payload(), sig)), trusting(pem));

    QCOMPARE(state.state, State::Valid);
    QVERIFY(state.trusted);
    QCOMPARE(check(state, "Signature").result, Check::Passed);
    QVERIFY2(check(state, "Signature").detail.contains(scheme), qPrintable(check(state, "Signature").detail));
    QCOMPARE(check(state, "Given keys").result, Check::Passed);
}

void TestSignature::noticesAChangedPayload()
{
    const Key key = p256();
    const QByteArray changed =
        json(statement(with(predicate(), u"runnerURL", QStringLiteral("https://evil.example"))));

    const SignatureState state =
        verifySignature(read(envelope(changed, sign(key, signedText()))), trusting(pemOfPublic(key)));

    QCOMPARE(state.state, State::Invalid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Signature").result, Check::Failed);
    QVERIFY2(state.reason.contains(QStringLiteral("changed")), qPrintable(state.reason));
}

void TestSignature::noticesAnotherKey()
{
    const SignatureState state =
        verifySignature(signedBy(p256()), trusting(pemOfPublic(p256()) + pemOfPublic(rsa())));

    QCOMPARE(state.state, State::Invalid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Given keys").result, Check::Failed);
}

void TestSignature::findsTheSignatureAmongSeveral()
{
    const Key key = p256();
    const QJsonArray signatures{QJsonObject{{QStringLiteral("sig"), base64(sign(p256(), signedText()))}},
                                QJsonObject{{QStringLiteral("sig"), base64(sign(key, signedText()))}}};

    const SignatureState state = verifySignature(read(with(envelope(payload()), u"signatures", signatures)),
                                                 trusting(pemOfPublic(p256()) + pemOfPublic(key)));

    QCOMPARE(state.state, State::Valid);
    QVERIFY(state.trusted);
    QVERIFY(check(state, "Signature").detail.contains(QStringLiteral("signature 2 of 2")));
}

void TestSignature::tellsUnsignedFromUnverifiable()
{
    QCOMPARE(verifySignature(read(statement(predicate())), {}).state, State::Unsigned);
    QCOMPARE(verifySignature(read(with(envelope(), u"signatures", QJsonArray())), {}).state, State::Unsigned);

    const SignatureState state = verifySignature(signedBy(p256()), {});
    QCOMPARE(state.state, State::Unverifiable);
    QCOMPARE(check(state, "Signature").result, Check::NotMade);
}

void TestSignature::trustsAGivenCertificate()
{
    const Key key = p256();

    const SignatureState state = verifySignature(signedBy(key), trusting(pemOf(certify(key, {"signer"}))));

    QCOMPARE(state.state, State::Valid);
    QVERIFY(state.trusted);
    QCOMPARE(state.signer, QStringLiteral("O=signer"));
}

void TestSignature::doesNotTrustABundlesOwnCertificate()
{
    const Key key = p256();

    const SignatureState state = verifySignature(bundleBy(key, {derOf(certify(key, {"anybody"}))}), {});

    QCOMPARE(state.state, State::Valid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Certificate chain").result, Check::NotMade);
}

void TestSignature::doesNotTrustABundlesOwnRoot()
{
    const Key key = p256();
    const Key rootKey = p256();
    const Certificate root = certify(rootKey, {"Real root", true});
    const Key falseRootKey = p256();
    const Certificate falseRoot = certify(falseRootKey, {"Real root", true});
    const Certificate leaf = certify(key, {"anybody"}, falseRoot, falseRootKey);

    const Attestation hostile = bundleBy(key, {derOf(leaf), derOf(falseRoot)});

    QVERIFY(!verifySignature(hostile, {}).trusted);
    const SignatureState state = verifySignature(hostile, trusting(pemOf(root)));
    QCOMPARE(state.state, State::Valid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Certificate chain").result, Check::Failed);
}

void TestSignature::trustsWhatAGivenAuthorityIssued()
{
    const Key rootKey = rsa();
    const Certificate root = certify(rootKey, {"Root", true});
    const Key key = p256();
    const Certificate leaf = certify(key, {"18c3f782"}, root, rootKey);

    const SignatureState state = verifySignature(bundleBy(key, {derOf(leaf)}), trusting(pemOf(root)));

    QCOMPARE(state.state, State::Valid);
    QVERIFY(state.trusted);
    QCOMPARE(state.signer, QStringLiteral("O=18c3f782"));
    QCOMPARE(check(state, "Certificate chain").result, Check::Passed);
    QVERIFY(check(state, "Certificate chain").detail.contains(QStringLiteral("O=Root")));
}

void TestSignature::followsIntermediates()
{
    const Key rootKey = p256();
    const Certificate root = certify(rootKey, {"Root", true});
    const Key middleKey = p256();
    const Certificate middle = certify(middleKey, {"Middle", true}, root, rootKey);
    const Key key = p256();
    const Certificate leaf = certify(key, {"signer"}, middle, middleKey);

    QVERIFY(verifySignature(bundleBy(key, {derOf(leaf), derOf(middle)}), trusting(pemOf(root))).trusted);
    QVERIFY(!verifySignature(bundleBy(key, {derOf(leaf)}), trusting(pemOf(root))).trusted);
    QVERIFY(verifySignature(bundleBy(key, {derOf(leaf)}), trusting(pemOf(middle))).trusted);
}

void TestSignature::leavesTimeOutAndSaysSo()
{
    const Key rootKey = p256();
    const Certificate root = certify(rootKey, {"Root", true, {}, {}, -7200, -3600});
    const Key key = p256();
    const Certificate leaf = certify(key, {"signer", false, "codeSigning", {}, -7200, -7000}, root, rootKey);

    const SignatureState state = verifySignature(bundleBy(key, {derOf(leaf)}), trusting(pemOf(root)));

    QVERIFY(state.trusted);
    QCOMPARE(check(state, "Certificate validity").result, Check::NotMade);
    QVERIFY(check(state, "Certificate validity").detail.contains(QStringLiteral("timestamp")));
    QCOMPARE(check(state, "Authority validity").result, Check::NotMade);
}

void TestSignature::doesNotTrustACertificateForOtherPurposes()
{
    const Key rootKey = p256();
    const Certificate root = certify(rootKey, {"Root", true});
    const Key key = p256();

    const Certificate server = certify(key, {"a web server", false, "serverAuth"}, root, rootKey);
    const SignatureState state = verifySignature(bundleBy(key, {derOf(server)}), trusting(pemOf(root)));
    QCOMPARE(state.state, State::Valid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Certificate use").result, Check::Failed);

    const Certificate open = certify(key, {"for anything", false, {}}, root, rootKey);
    QVERIFY(verifySignature(bundleBy(key, {derOf(open)}), trusting(pemOf(root))).trusted);
}

void TestSignature::tellsWhenTheGivenKeyIsNotTheSigners()
{
    const Key key = p256();

    const SignatureState state =
        verifySignature(bundleBy(key, {derOf(certify(key, {"anybody"}))}), trusting(pemOfPublic(p256())));

    QCOMPARE(state.state, State::Valid);
    QVERIFY(!state.trusted);
    QCOMPARE(check(state, "Signature").result, Check::Passed);
    QCOMPARE(check(state, "Given keys").result, Check::Failed);
    QVERIFY2(state.reason.contains(QStringLiteral("none of the keys given")), qPrintable(state.reason));
}

void TestSignature::noticesABundleWhoseCertificateDidNotSign()
{
    const SignatureState state =
        verifySignature(bundleBy(p256(), {derOf(certify(p256(), {"somebody else"}))}), {});

    QCOMPARE(state.state, State::Invalid);
    QCOMPARE(state.signer, QString());
    QCOMPARE(check(state, "Certificate chain").result, Check::NotMade);
}

void TestSignature::cannotVerifyWithADamagedCertificate()
{
    const Key key = p256();
    const QByteArray der = derOf(certify(key, {"signer"}));

    QCOMPARE(verifySignature(bundleBy(key, {"not a certificate"}), {}).state, State::Unverifiable);
    QCOMPARE(verifySignature(bundleBy(key, {der + "more"}), {}).state, State::Unverifiable);
    QCOMPARE(verifySignature(bundleBy(key, {der.chopped(1)}), {}).state, State::Unverifiable);
}

void TestSignature::cannotVerifyWithAnUnsupportedKey()
{
    const Key key(EVP_EC_gen("secp256k1"));

    const SignatureState state = verifySignature(bundleBy(key, {derOf(certify(key, {"signer"}))}), {});

    QCOMPARE(state.state, State::Unverifiable);
    QVERIFY2(state.reason.contains(QStringLiteral("curve")), qPrintable(state.reason));
}

void TestSignature::namesTheSigner()
{
    const Key key = p256();
    const auto signerOf = [&key](const CertificateWishes &wishes) {
        return verifySignature(bundleBy(key, {derOf(certify(key, wishes))}), {}).signer;
    };

    QCOMPARE(signerOf({"Caf\xc3\xa9"}), QStringLiteral("O=Caf\u00e9"));
    QCOMPARE(signerOf({"x", false, "codeSigning", "email:dev@example.com"}),
             QStringLiteral("dev@example.com"));
    QCOMPARE(signerOf({"x", false, "codeSigning", "URI:https://ci.example.com/build"}),
             QStringLiteral("https://ci.example.com/build"));
    QVERIFY(!signerOf({"two\nlines"}).contains(QLatin1Char('\n')));
}

void TestSignature::saysWhatItDoesNotCheck()
{
    const Key key = p256();
    const QJsonObject material{
        {QStringLiteral("certificate"),
         QJsonObject{{QStringLiteral("rawBytes"), base64(derOf(certify(key, {"x"})))}}},
        {QStringLiteral("timestampVerificationData"),
         QJsonObject{{QStringLiteral("rfc3161Timestamps"), QJsonArray{QJsonObject()}}}},
        {QStringLiteral("tlogEntries"), QJsonArray{QJsonObject()}}};

    const SignatureState state =
        verifySignature(read(bundle(envelope(payload(), sign(key, signedText())), material)), {});

    QCOMPARE(check(state, "Timestamps").result, Check::NotMade);
    QVERIFY(check(state, "Timestamps").detail.contains(QStringLiteral("not verified")));
    QCOMPARE(check(state, "Transparency log").result, Check::NotMade);
    QVERIFY(check(state, "Transparency log").detail.contains(QStringLiteral("not checked")));
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
