// SPDX-License-Identifier: Apache-2.0
#include "core/rsasigning.h"
#include "signing.h"

#include <QTest>

using namespace attache;
using namespace attache::testing;

class TestRsaSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheOneRightSignature_data();
    void makesTheOneRightSignature();
    void saysWhatIsWrongWithAKey_data();
    void saysWhatIsWrongWithAKey();
};

namespace
{

QByteArray contentOf(BIO *bio)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    const QByteArray content(text, length);
    BIO_free(bio);
    return content;
}

QByteArray pkcs8(const Key &key, const EVP_CIPHER *cipher = nullptr)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key.get(), cipher, cipher ? "secret" : nullptr, cipher ? 6 : 0,
                                  nullptr, nullptr);
    return contentOf(bio);
}

QByteArray pkcs1(const Key &key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio);
}

const Key &rsaKey()
{
    static const Key key = rsa();
    return key;
}

} // namespace

void TestRsaSigning::makesTheOneRightSignature_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("PKCS #8") << pkcs8(rsaKey());
    QTest::newRow("PKCS #1") << pkcs1(rsaKey());
}

void TestRsaSigning::makesTheOneRightSignature()
{
    QFETCH(QByteArray, pem);
    const auto key = RsaSigningKey::fromPem(pem);
    QVERIFY2(key, key ? "" : qPrintable(key.error()));
    // The scheme has no randomness: there is one right signature.
    QCOMPARE(key->signSha256("header.claims"),
             sign(rsaKey(), "header.claims", EVP_sha256(), RSA_PKCS1_PADDING));
    QVERIFY(key->signSha256("header.claims") != key->signSha256("header.claimz"));
}

void TestRsaSigning::saysWhatIsWrongWithAKey_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("words");
    QByteArray damaged = pkcs8(rsaKey());
    damaged.replace(200, 20, "!!!!!!!!!!!!!!!!!!!!");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("is not in PEM form");
    QTest::newRow("a text") << QByteArray("5ecret") << QStringLiteral("is not in PEM form");
    QTest::newRow("damaged") << damaged << QStringLiteral("is damaged");
    QTest::newRow("cut") << pkcs8(rsaKey()).first(400) << QStringLiteral("is damaged");
    QTest::newRow("with a passphrase")
        << pkcs8(rsaKey(), EVP_aes_256_cbc()) << QStringLiteral("is protected by a passphrase");
    QTest::newRow("of another kind") << pkcs8(p256()) << QStringLiteral("is not an RSA key");
    QTest::newRow("too short") << pkcs8(rsa(1024)) << QStringLiteral("is shorter than 2048 bits");
}

void TestRsaSigning::saysWhatIsWrongWithAKey()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, words);
    const auto key = RsaSigningKey::fromPem(pem);
    QVERIFY(!key);
    QVERIFY2(key.error().startsWith(words), qPrintable(key.error()));
}

QTEST_APPLESS_MAIN(TestRsaSigning)
#include "tst_rsasigning.moc"
