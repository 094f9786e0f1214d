// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"

#include <QTest>

using namespace attache;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // The vectors of FIPS 180-4 that NIST publishes.
    void agreesWithTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("digest");
        QTest::newRow("nothing")
            << QByteArray()
            << QStringLiteral("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block")
            << QByteArray("abc")
            << QStringLiteral("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million letters")
            << QByteArray(1'000'000, 'a')
            << QStringLiteral("sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void agreesWithTheStandard()
    {
        QFETCH(QByteArray, bytes);
        QTEST(sha256Of(bytes), "digest");
    }

    void piecesComeToTheSameAsTheWhole()
    {
        const QByteArray bytes(1000, 'x');
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size(); at += 7)
            hash.add(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(7, bytes.size() - at)));
        QCOMPARE(hash.digest(), sha256Of(bytes));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
