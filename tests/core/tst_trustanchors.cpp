// SPDX-License-Identifier: Apache-2.0
#include "signing.h"

#include "core/signature.h"

#include <QTest>

using namespace attache;
using namespace attache::testing;

class TestTrustAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsTheBlocksOfAFile();
    void refuses_data();
    void refuses();
};

void TestTrustAnchors::sortsTheBlocksOfAFile()
{
    const Key rootKey = p256();
    const Key key = rsa();
    const QByteArray pem = "A comment\n" + pemOf(certify(rootKey, {"Root", true})) + "\r\n" +
                           pemOfPublic(key) + pemOf(certify(key, {"signer"}));

    const auto read = readTrustAnchors(pem);

    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));

    QCOMPARE(read->keys, std::vector<QByteArray>{pemOfPublic(key)});
    QCOMPARE(read->certificates.size(), size_t(1));
    QCOMPARE(read->authorities.size(), size_t(1));
}

void TestTrustAnchors::refuses_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << "no PEM";
    QTest::newRow("words") << QByteArray("hello") << "no PEM";
    QTest::newRow("cut short") << pemOfPublic(p256()).chopped(40) << "damaged";
    QTest::newRow("a private key") << pemOfPrivate(p256()) << "private key";
    QTest::newRow("a small RSA key") << pemOfPublic(rsa(1024)) << "1024 bits";
    QTest::newRow("another curve") << pemOfPublic(Key(EVP_EC_gen("secp256k1"))) << "curve";
    QTest::newRow("another kind of block")
        << QByteArray("-----BEGIN X-----\nAAAA\n-----END X-----\n") << "'X'";
    QTest::newRow("no key inside") << QByteArray(
                                          "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")
                                   << "damaged";
}

void TestTrustAnchors::refuses()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, said);

    const auto anchors = readTrustAnchors(pem);

    QVERIFY(!anchors);
    QCOMPARE(anchors.error().kind, Error::Kind::Invalid);
    QVERIFY2(anchors.error().text().contains(said), qPrintable(anchors.error().text()));
}

QTEST_APPLESS_MAIN(TestTrustAnchors)
#include "tst_trustanchors.moc"
