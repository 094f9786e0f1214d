// SPDX-License-Identifier: Apache-2.0
#include "commandrun.h"
#include "core/signing.h"
#include "support/damage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

/// Whose signatures are trusted, and what becomes of stored attestations whose bytes are lost.
class TrustCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_run = std::make_unique<CommandRun>(); }

    void aSignerIsTrustedUntilItIsRemoved();
    void aTableTellsWhatIsTrusted();
    void whatIsNoPublicKeyIsNotTrusted_data();
    void whatIsNoPublicKeyIsNotTrusted();
    void onlyWhatIsTrustedIsRemoved_data();
    void onlyWhatIsTrustedIsRemoved();
    void aLostAttestationIsCountedByTheCheck();
    void aLostAttestationIsCountedByTheBackfill();

private:
    Ran run(const char *line) { return (*m_run)(words(line)); }

    Ran run(const char *line, const QString &last) { return (*m_run)(words(line) + QStringList{last}); }

    QString pushed(const QByteArray &attestation)
    {
        const Ran ran = run("attestation push -o json", m_run->written("pushed.json", attestation));
        return ran.json()["attestation"_L1]["id"_L1].toString();
    }

    std::unique_ptr<CommandRun> m_run;
};

namespace
{

QByteArray signedBy(const testing::Key &key)
{
    const QByteArray type = "application/vnd.in-toto+json";
    const QByteArray payload = testing::json(testing::statement(testing::predicate()));
    const QByteArray signedBytes = "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' +
                                   QByteArray::number(payload.size()) + ' ' + payload;
    return testing::json(testing::envelope(payload, testing::sign(key, signedBytes)));
}

} // namespace

void TrustCommandsTest::aSignerIsTrustedUntilItIsRemoved()
{
    m_run->setUpDelivery();
    const testing::Key key = testing::p256();
    const QString id = pushed(signedBy(key));
    const auto isTrusted = [&] {
        return run("attestation describe -o json", id).json()["signature"_L1]["trusted"_L1].toBool();
    };
    const QString file = m_run->written("signer.pem", testing::pemOfPublic(key));
    const Ran added = run("trust add -o json", file);
    QVERIFY2(added.status == 0, qPrintable(added.err));
    const QString fingerprint = added.json()[0]["fingerprint"_L1].toString();
    QVERIFY(fingerprint.startsWith("sha256:"_L1));
    QCOMPARE(added.json()[0]["kind"_L1].toString(), u"key"_s);
    QCOMPARE(run("trust list -o json").json().array(), added.json().array());
    QVERIFY(!isTrusted()); // as it was when it came in, until it is checked again
    const Ran checked = run("trust check -o json");
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json().object(), (QJsonObject{{u"changed"_s, 1}, {u"unreadable"_s, 0}}));
    QVERIFY(isTrusted());

    const Ran removed = run("trust remove -o json", fingerprint.mid(7, 12)); // its beginning will do
    QVERIFY2(removed.status == 0, qPrintable(removed.err));
    QCOMPARE(removed.json()[0]["fingerprint"_L1].toString(), fingerprint);
    QCOMPARE(run("trust ls -o json").json().array().size(), 0);
    QCOMPARE(run("trust check").status, 0);
    QVERIFY(!isTrusted());
}

void TrustCommandsTest::aTableTellsWhatIsTrusted()
{
    QVERIFY(run("trust list").out.startsWith("no signer is trusted yet"_L1));
    const Ran added = run("trust add", m_run->written("signer.pem", testing::pemOfPublic(testing::p256())));
    for (const QLatin1String word : {"FINGERPRINT"_L1, "KIND"_L1, "UNTIL"_L1, "sha256:"_L1})
        QVERIFY2(added.out.contains(word), qPrintable(added.out));
    QCOMPARE(run("trust list").out, added.out);
    QCOMPARE(run("trust check").out, u"attestations whose signature is seen differently now: 0\n"_s);
}

void TrustCommandsTest::whatIsNoPublicKeyIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("some text") << QByteArray("trust me");
    QTest::newRow("a private key") << testing::pemOfPrivate(testing::p256());
}

void TrustCommandsTest::whatIsNoPublicKeyIsNotTrusted()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_run->written("signer.pem", bytes);
    const Ran added = run("trust add", file);
    QVERIFY2(added.status == 2, qPrintable(added.err));
    QVERIFY2(added.err.startsWith(u"error: "_s + file), qPrintable(added.err));
    QCOMPARE(run("trust list -o json").json().array().size(), 0);
}

void TrustCommandsTest::onlyWhatIsTrustedIsRemoved_data()
{
    QTest::addColumn<QString>("fingerprint");
    QTest::newRow("another one") << QString(64, u'0');
    QTest::newRow("what all begin with") << u"sha256:"_s;
    QTest::newRow("nothing") << QString();
}

void TrustCommandsTest::onlyWhatIsTrustedIsRemoved()
{
    QFETCH(QString, fingerprint);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run("trust add", m_run->written("signer.pem", testing::pemOfPublic(testing::p256()))).status,
                 0);
    QCOMPARE(run("trust remove", fingerprint).status, 1);
    QCOMPARE(run("trust list -o json").json().array().size(), 2);
}

void TrustCommandsTest::aLostAttestationIsCountedByTheCheck()
{
    m_run->setUpDelivery();
    const testing::Key key = testing::p256();
    test::damage(m_run->folder.path(), pushed(testing::json(testing::envelope())));
    pushed(signedBy(key));
    QCOMPARE(run("trust add", m_run->written("signer.pem", testing::pemOfPublic(key))).status, 0);
    const Ran checked = run("trust check -o json");
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.json().object(), (QJsonObject{{u"changed"_s, 1}, {u"unreadable"_s, 1}}));
    const Ran told = run("trust check");
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.endsWith("attestations that cannot be read any more: 1\n"_L1));
}

void TrustCommandsTest::aLostAttestationIsCountedByTheBackfill()
{
    m_run->registerSink();
    QCOMPARE(run("workflow add build-api --project shop").status, 0);
    const QString lost = pushed(testing::json(testing::envelope()));
    pushed(signedBy(testing::p256()));
    test::damage(m_run->folder.path(), lost);
    const QString attachment = run("integration attached add --workflow build-api --integration sink -o json")
                                   .json()["id"_L1]
                                   .toString();
    QCOMPARE(
        run("integration attached backfill --dry-run -o json", attachment).json()["wouldMake"_L1].toInt(), 2);
    const Ran made = run("integration attached backfill -o json", attachment);
    QCOMPARE(made.status, 1);
    QCOMPARE(made.json().object(), (QJsonObject{{u"made"_s, 1}, {u"left"_s, 0}, {u"unreadable"_s, 1}}));
    const Ran told = run("integration attached backfill", attachment);
    QCOMPARE(told.status, 1);
    QVERIFY2(told.out.contains("stored attestations that cannot be read any more: 1; the first: "_L1),
             qPrintable(told.out));
}

QTEST_GUILESS_MAIN(TrustCommandsTest)
#include "tst_trustcommands.moc"
