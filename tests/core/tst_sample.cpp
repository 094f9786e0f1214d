// SPDX-License-Identifier: Apache-2.0
#include "core/attestation.h"
#include "core/sample.h"
#include "core/signature.h"

#include <QTest>

using namespace attache;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsAsAnAttestationOfItsWorkflow();
    void itsSignatureMatchesAndNobodyVouchesForIt();
    void noTwoAreAlike();

private:
    static Attestation sample()
    {
        const auto bytes = sampleAttestation(QStringLiteral("practice-build"), QStringLiteral("practice"),
                                             QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
        auto attestation = bytes ? readAttestation(*bytes) : Result<Attestation>(bytes.error());
        if (!attestation)
            qFatal("%s", qPrintable(attestation.error().text()));
        return *attestation;
    }
};

void TestSample::itReadsAsAnAttestationOfItsWorkflow()
{
    const Attestation attestation = sample();
    QCOMPARE(attestation.form, Attestation::Form::Bundle);
    QCOMPARE(attestation.run.workflowName, QStringLiteral("practice-build"));
    QCOMPARE(attestation.run.project, QStringLiteral("practice"));
    QCOMPARE(attestation.materials.size(), size_t(1));
    QCOMPARE(attestation.materials[0].content, Material::Content::Inline);
    QVERIFY2(attestation.warnings.isEmpty(), qPrintable(attestation.warnings.join(u'\n')));
    QVERIFY(attestation.refused.empty());
}

void TestSample::itsSignatureMatchesAndNobodyVouchesForIt()
{
    const SignatureState state = verifySignature(sample(), {});
    QCOMPARE(state.state, SignatureState::State::Valid);
    QVERIFY(!state.trusted);
}

void TestSample::noTwoAreAlike()
{
    QVERIFY(sample().digest != sample().digest);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
