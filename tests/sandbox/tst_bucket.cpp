// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bucket.h"

#include "curl.h"

#include <QDateTime>
#include <QTest>

using namespace attache;
using namespace attache::sandbox;

/// The stand-ins of buckets, held against clients that know nothing of ours.
class TestBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesWhatCurlSigns();
    void refusesWhatIsNotSignedAsSent_data();
    void refusesWhatIsNotSignedAsSent();
    void servesBoto3();
    void isGoogleCloudStorageToPython();

private:
    QByteArray given(const char *name) const
    {
        return m_s3->registration().value(QLatin1String(name)).toString().toUtf8();
    }

    /// Arguments that make curl sign.
    QByteArrayList signing() const
    {
        return {"--aws-sigv4", "aws:amz:" + given("region") + ":s3", "--user",
                given("accessKeyId") + ':' + given("credentials")};
    }

    QByteArray url(const QByteArray &key) const
    {
        return given("endpoint") + '/' + given("bucket") + '/' + key;
    }

    std::unique_ptr<StandIn> m_s3;
};

namespace
{

const QByteArray content = "{\"a\":1}";
const QByteArray contentSha256 =
    "x-amz-content-sha256: 015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";

QByteArrayList python(const char *script, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  QStringList{QStringLiteral(ATTACHE_TEST_SANDBOX "/") + QLatin1String(script)} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

void TestBucket::initTestCase()
{
    auto started = startBucket();
    QVERIFY(started);
    m_s3 = std::move(*started);
}

void TestBucket::takesWhatCurlSigns()
{
    const QByteArrayList put =
        signing() +
        QByteArrayList{
            "-H",  contentSha256,   "-H",    "If-None-Match: *", "-H", "x-amz-meta-author: chainloop", "-X",
            "PUT", "--data-binary", content, url("a/curl.json")};
    const auto stored = test::curl(put);
    QVERIFY2(stored.status == 200, stored.body.constData());
    QVERIFY(stored.headers.contains("ETag: \"bb6cb5c68df4652941caf652a366f2d8\""));
    QCOMPARE(m_s3->received().last().content, content);
    QCOMPARE(m_s3->received().last().details.value(QLatin1String("name")).toString(),
             QStringLiteral("a/curl.json"));
    const auto again = test::curl(put);
    QCOMPARE(again.status, 412);
    QVERIFY(again.body.contains("<Code>PreconditionFailed</Code>"));
}

void TestBucket::refusesWhatIsNotSignedAsSent_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray emptySha256 =
        "x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const QByteArrayList sign = signing();
    QTest::newRow("not signed") << QByteArrayList{"-H", contentSha256} << 403 << QByteArray("AccessDenied");
    QTest::newRow("another content") << sign + QByteArrayList{"-H", emptySha256} << 400
                                     << QByteArray("XAmzContentSHA256Mismatch");
    QTest::newRow("by the clock of last year")
        << sign + QByteArrayList{"-H", contentSha256, "-H", "X-Amz-Date: 20250101T000000Z"} << 403
        << QByteArray("RequestTimeTooSkewed");
    QTest::newRow("another secret") << QByteArrayList{"--aws-sigv4", sign[1],
                                                      "--user",      given("accessKeyId") + ":wrong",
                                                      "-H",          contentSha256}
                                    << 403 << QByteArray("SignatureDoesNotMatch");
    QTest::newRow("another condition")
        << sign + QByteArrayList{"-H", contentSha256, "-H", "If-None-Match: \"x\""} << 501
        << QByteArray("NotImplemented");
}

void TestBucket::refusesWhatIsNotSignedAsSent()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const qsizetype before = m_s3->received().size();
    const auto answer =
        test::curl(arguments + QByteArrayList{"-X", "PUT", "--data-binary", content, url("x")});
    QVERIFY2(answer.body.contains("<Code>" + code + "</Code>"), answer.body.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(m_s3->received().size(), before);
}

void TestBucket::servesBoto3()
{
    const QByteArrayList said =
        python("s3client.py",
               {m_s3->address(), QString::fromUtf8(given("region")), QString::fromUtf8(given("bucket")),
                QString::fromUtf8(given("accessKeyId"))},
               given("credentials"));
    const QByteArrayList expected{"etag \"09ab1f1bfc8ad22be949ee496599b9f7\"",
                                  "same True {'author': 'chainloop'} application/json",
                                  "listed [True]",
                                  "again PreconditionFailed",
                                  "new ok",
                                  "key InvalidAccessKeyId",
                                  "secret SignatureDoesNotMatch",
                                  "region ok", // boto3 signs again for the right one
                                  "bucket NoSuchBucket",
                                  "md5 BadDigest",
                                  "missing NoSuchKey",
                                  "deleted ok NoSuchKey"};
    QCOMPARE(said, expected);
}

void TestBucket::isGoogleCloudStorageToPython()
{
    const auto started = startGoogleBucket();
    QVERIFY(started);
    const QJsonObject given = (*started)->registration();
    const QByteArrayList said =
        python("googleclient.py", {(*started)->address(), given.value(QLatin1String("bucket")).toString()},
               given.value(QLatin1String("credentials")).toString().toUtf8());
    const QByteArrayList expected{
        "refused invalid_grant",
        "refused invalid_grant",
        "refused invalid_grant",
        "refused invalid_grant",
        "token 200 Bearer 3599",
        "anonymous 401 authError",
        "stored 200 chainloop/\u00fc b+c%.json 10 r0/wkXcN5SHmR9rH6MJm0A== {'author': 'chainloop'}",
        "again 412 conditionNotMet",
        "over 403 forbidden",
        "md5 400 invalid",
        "name 400 invalid",
        "media m/\u00fc",
        "bucket 404 notFound",
        "permissions ['storage.objects.create']",
        "read 403 forbidden"};
    QCOMPARE(said, expected);
    QCOMPARE((*started)->received().first().content, QByteArray("{\"a\": \r\n1}"));
}

QTEST_GUILESS_MAIN(TestBucket)
#include "tst_bucket.moc"
