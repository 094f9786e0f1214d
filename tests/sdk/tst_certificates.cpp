// SPDX-License-Identifier: Apache-2.0
#include "sdk/certificates.h"

#include <QTest>

using namespace attache;

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNoCertificate_data();
    void tellsWhatIsNoCertificate();
};

void TestCertificates::tellsWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("flaw");
    const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nMIIB\nMIIB\n-----END CERTIFICATE-----\n";
    const QByteArray key = "-----BEGIN EC PRIVATE KEY-----\nMIIB\n-----END EC PRIVATE KEY-----\n";
    const auto row = [](const char *name, const QByteArray &pem, const char *flaw) {
        QTest::newRow(name) << pem << QString::fromLatin1(flaw);
    };
    row("a certificate", certificate, "");
    row("from another system", QByteArray(certificate).replace('\n', "\r\n"), "");
    row("with words before it", "Subject: CN=authority\n" + certificate, "");
    row("two", certificate + certificate, "");
    row("a key", key, "private key");
    row("a key before it", key + certificate, "private key");
    row("a key after it", certificate + key, "private key");
    row("words", "authority", "PEM form");
    row("cut off", certificate.left(40), "PEM form");
    row("no base64", "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----", "damaged");
    row("something else in base64", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "damaged");
    row("empty inside", "-----BEGIN CERTIFICATE----------END CERTIFICATE-----", "damaged");
}

void TestCertificates::tellsWhatIsNoCertificate()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, flaw);
    const QString found = certificateFlaw(pem);
    QCOMPARE(found.isEmpty(), flaw.isEmpty());
    QVERIFY2(found.contains(flaw), qPrintable(found));
}

QTEST_APPLESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
