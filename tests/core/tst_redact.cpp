// SPDX-License-Identifier: Apache-2.0
#include "core/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace attache;

namespace
{

const QString bullets = QStringLiteral("\u2022\u2022\u2022\u2022");

/// What is hard to spell: characters that every encoding treats in its own way.
const QString awkward = QStringLiteral("p/\u00e4 ss+\"w\\0rd<&>%\U0001F600");

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(2).chopped(2);
}

QByteArray formText(const QString &text)
{
    return QUrl::toPercentEncoding(text).replace("%20", "+");
}

QByteArray asciiJson(const QString &text)
{
    QByteArray json;
    for (const QChar unit : text)
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return json;
}

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachSpelling_data();
    void findsEachSpelling();
    void findsBase64AtEachAlignment_data();
    void findsBase64AtEachAlignment();
    void findsBasicAuthentication();
    void leavesTheRestAlone();
    void redactsShortSecretsAsWholeWordsOnly();
    void leavesNoEndOfOverlappingSecrets();
    void redactsEachLineOfAKey();
    void redactsTheLinesOfAKeyInsideJson();
    void redactsTheTokenOfAnAddress();
    void redactsKeysAndValuesOfObjects();
    void masksUrls_data();
    void masksUrls();
    void knowsSecretHeaders_data();
    void knowsSecretHeaders();
};

void TestRedact::findsEachSpelling_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::newRow("plain") << awkward.toUtf8();
    QTest::newRow("percent") << QUrl::toPercentEncoding(awkward);
    QTest::newRow("percent, lower case") << QUrl::toPercentEncoding(awkward).toLower();
    QTest::newRow("percent, some characters only") << QUrl::toPercentEncoding(awkward, "/+&<>");
    QTest::newRow("percent, everything") << QByteArray("%" + awkward.toUtf8().toHex('%'));
    QTest::newRow("percent, twice") << QUrl::toPercentEncoding(
        QString::fromLatin1(QUrl::toPercentEncoding(awkward)));
    QTest::newRow("form") << formText(awkward);
    QTest::newRow("JSON") << jsonText(awkward);
    QTest::newRow("JSON, slashes escaped") << jsonText(awkward).replace("/", "\\/");
    QTest::newRow("JSON, everything escaped") << asciiJson(awkward);
    QTest::newRow("JSON, escaped as Go does")
        << jsonText(awkward).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    QTest::newRow("JSON in JSON") << jsonText(QString::fromUtf8(jsonText(awkward)));
    QTest::newRow("JSON in JSON, everything escaped") << asciiJson(awkward).replace("\\", "\\\\");
    QTest::newRow("base64") << awkward.toUtf8().toBase64();
    QTest::newRow("base64, URL-safe") << awkward.toUtf8().toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64 in a query") << awkward.toUtf8().toBase64().toPercentEncoding();
}

void TestRedact::findsEachSpelling()
{
    QFETCH(QByteArray, spelling);

    QCOMPARE(redact(QStringLiteral("before <%1> after").arg(QString::fromUtf8(spelling)), {awkward}),
             QStringLiteral("before <%1> after").arg(bullets));
}

void TestRedact::findsBase64AtEachAlignment_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const QByteArray before : {"", "a", "ab", "abc", "user:"}) {
        for (const QByteArray after : {"", "y", "yz", "xyz"})
            QTest::addRow("%s|%s", before.constData(), after.constData()) << before << after;
    }
}

void TestRedact::findsBase64AtEachAlignment()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray secret("hunter2?>~hunter2");
    for (const auto spelling : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const QByteArray encoded = (before + secret + after).toBase64(spelling);

        const QString redacted = redact(QString::fromLatin1(encoded), {QString::fromLatin1(secret)});

        // What is left does not hold a single whole character of the secret.
        QStringList left = redacted.split(bullets);
        QCOMPARE(left.size(), 2);
        QVERIFY2(left[0].size() * 6 / 8 <= before.size(), qPrintable(redacted));
        QVERIFY2(left[1].remove(QLatin1Char('=')).size() * 6 / 8 <= after.size(), qPrintable(redacted));
    }
}

void TestRedact::findsBasicAuthentication()
{
    const QString header = QStringLiteral("Authorization: Basic ") +
                           QString::fromLatin1(QByteArray("robot:correct horse").toBase64());

    const QString redacted = redact(header, {QStringLiteral("correct horse")});

    QVERIFY2(redacted.startsWith(QStringLiteral("Authorization: Basic ")), qPrintable(redacted));
    QVERIFY2(redacted.endsWith(bullets), qPrintable(redacted));
}

void TestRedact::leavesTheRestAlone()
{
    const QString text = QStringLiteral("401 Unauthorized: hunter3, %68unter, 100% \\u0068");

    QCOMPARE(redact(text, {QStringLiteral("hunter2")}), text);
    QCOMPARE(redact(text, {}), text);
    QCOMPARE(redact(text, {QString()}), text);
    QCOMPARE(redact(QString(), {QStringLiteral("hunter2")}), QString());
}

void TestRedact::redactsShortSecretsAsWholeWordsOnly()
{
    QCOMPARE(redact(QStringLiteral("abc abcd xabc (abc) abc_1 abc"), {QStringLiteral("abc")}),
             QStringLiteral("%1 abcd xabc (%1) abc_1 %1").arg(bullets));
}

void TestRedact::leavesNoEndOfOverlappingSecrets()
{
    const QString text = QStringLiteral("[secretive-token]");

    QCOMPARE(redact(text, {QStringLiteral("secret"), QStringLiteral("secretive-token")}),
             QStringLiteral("[%1]").arg(bullets));
    QCOMPARE(redact(text, {QStringLiteral("secretive"), QStringLiteral("tive-token")}),
             QStringLiteral("[%1]").arg(bullets));
}

void TestRedact::redactsEachLineOfAKey()
{
    const QString key = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\r\nhkiG9w0BAQEFAASC\n"
                                       "-----END PRIVATE KEY-----\n");

    const QString redacted =
        redact(QStringLiteral("bad line hkiG9w0BAQEFAASC after MIIEvQIBADANBgkq; -----BEGIN"), {key});

    QCOMPARE(redacted, QStringLiteral("bad line %1 after %1; -----BEGIN").arg(bullets));
}

void TestRedact::redactsTheLinesOfAKeyInsideJson()
{
    const QString account =
        QStringLiteral("{\"type\":\"service_account\",\"private_key\":\"-----BEGIN PRIVATE KEY-----"
                       "\\nMIIEvQIBADANBgkq\\nhkiG9w0BAQEFAASC\\n-----END PRIVATE KEY-----\\n\"}");

    QCOMPARE(redact(QStringLiteral("parsed:\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\nend"), {account}),
             QStringLiteral("parsed:\n%1\n%1\nend").arg(bullets));
    QCOMPARE(redact(account, {account}), bullets);
}

void TestRedact::redactsTheTokenOfAnAddress()
{
    const QString token = QStringLiteral("aVeryLongToken-aVeryLongToken_01");
    const QStringList secrets{
        QStringLiteral("https://chat.example.com/api/webhooks/123456789012345678901/%1?thread=1").arg(token)};
    QCOMPARE(redact(QStringLiteral("{\"token\":\"%1\"}").arg(token), secrets),
             QStringLiteral("{\"token\":\"%1\"}").arg(bullets));
    const QString harmless =
        QStringLiteral("webhooks of https://chat.example.com, 123456789012345678901 among them");
    QCOMPARE(redact(harmless, secrets), harmless);
    QCOMPARE(redact(token, {token.left(25) + QStringLiteral("/elsewhere")}), token); // no address
}

void TestRedact::redactsKeysAndValuesOfObjects()
{
    const QJsonObject object{
        {QStringLiteral("hunter2"), 1},
        {QStringLiteral("list"), QJsonArray{QStringLiteral("a hunter2"),
                                            QJsonObject{{QStringLiteral("in"), QStringLiteral("hunter2")}}}},
        {QStringLiteral("plain"), true}};
    const QJsonObject expected{
        {bullets, 1},
        {QStringLiteral("list"),
         QJsonArray{QStringLiteral("a ") + bullets, QJsonObject{{QStringLiteral("in"), bullets}}}},
        {QStringLiteral("plain"), true}};

    QCOMPARE(redact(object, {QStringLiteral("hunter2")}), expected);
}

void TestRedact::masksUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("masked");
    QTest::newRow("path") << "https://hooks.example.com/services/T0/B0/x"
                          << QStringLiteral("https://hooks.example.com/\u2026");
    QTest::newRow("port") << "http://127.0.0.1:8080/x" << QStringLiteral("http://127.0.0.1:8080/\u2026");
    QTest::newRow("IPv6") << "http://[::1]:8080/x" << QStringLiteral("http://[::1]:8080/\u2026");
    QTest::newRow("query") << "https://example.com?key=x" << QStringLiteral("https://example.com/\u2026");
    QTest::newRow("fragment") << "https://example.com/#x" << QStringLiteral("https://example.com/\u2026");
    QTest::newRow("password") << "https://me:secret@example.com"
                              << QStringLiteral("https://example.com/\u2026");
    QTest::newRow("nothing to hide") << "https://example.com/" << QStringLiteral("https://example.com");
    QTest::newRow("no host") << "mailto:me" << QStringLiteral("\u2026");
    QTest::newRow("no URL") << "not a url" << QStringLiteral("\u2026");
    QTest::newRow("nothing") << "" << QStringLiteral("\u2026");
}

void TestRedact::masksUrls()
{
    QFETCH(QString, url);
    QTEST(maskedUrl(url), "masked");
}

void TestRedact::knowsSecretHeaders_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"Authorization", "proxy-authorization", "Cookie", "Set-Cookie", "X-Api-Key",
                             "apikey", "X-Auth-Token", "PRIVATE-TOKEN", "webhook-signature",
                             "X-Hub-Signature-256", "X-Amz-Security-Token", "X-Client-Secret"})
        QTest::newRow(name) << true;
    for (const char *name : {"Content-Type", "Retry-After", "WWW-Authenticate", "webhook-id", "Location",
                             "Date", "Docker-Content-Digest", "X-Amz-Content-Sha256"})
        QTest::newRow(name) << false;
}

void TestRedact::knowsSecretHeaders()
{
    QTEST(isSecretHeader(QString::fromLatin1(QTest::currentDataTag())), "secret");
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
