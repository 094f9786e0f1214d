// SPDX-License-Identifier: Apache-2.0
#include "sdk/thisintegration.h"
#include "support/fakehttpclient.h"
#include "support/testexecution.h"

#include <QJsonDocument>
#include <QTest>

using namespace attache;
using namespace attache::test;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(attache::Outcome::Kind)

/// The service's answers are made up here; against a stand-in of a real service it is a truer test.
class TestIntegration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoTokenWhenItIsRegistered();
    void postsTheEnvelopesDigestWithTheToken();
    void understandsAnAnswer_data();
    void understandsAnAnswer();

private:
    static ExecutionRequest delivery()
    {
        ExecutionRequest request;
        request.deliveryId = QStringLiteral("d-1");
        request.registration = {{QStringLiteral("url"), QStringLiteral("https://service.example.com/in")},
                                {QStringLiteral("token"), QStringLiteral("s3cret")}};
        request.options = {{QStringLiteral("label"), QStringLiteral("api")}};
        request.attestation.envelopeDigest = QStringLiteral("sha256:ab");
        request.workflow.name = QStringLiteral("build-api");
        return request;
    }

    const std::unique_ptr<Integration> m_integration = ATTACHE_INTEGRATION::create();
};

void TestIntegration::keepsNoTokenWhenItIsRegistered()
{
    FakeHttpClient client(FakeHttpClient::always(200));
    TestExecution execution(client);
    const auto kept =
        m_integration->registerWith({QStringLiteral("mine"), delivery().registration}, execution);
    QVERIFY(kept);
    QCOMPARE(*kept, (QJsonObject{{QStringLiteral("url"), QStringLiteral("https://service.example.com/in")}}));
    QCOMPARE(execution.checks, QStringList(QStringLiteral("The token is accepted")));
    QCOMPARE(client.requests.size(), 1);
    QCOMPARE(client.requests[0].method, QByteArray("HEAD")); // leaves nothing behind
}

void TestIntegration::postsTheEnvelopesDigestWithTheToken()
{
    FakeHttpClient client(FakeHttpClient::always(201));
    TestExecution execution(client);
    QCOMPARE(m_integration->execute(delivery(), execution).kind, Kind::Delivered);

    QCOMPARE(client.requests.size(), 1);
    const HttpRequest &post = client.requests[0];
    QCOMPARE(post.url, QUrl(QStringLiteral("https://service.example.com/in")));
    QVERIFY(post.headers.contains({"Authorization", "Bearer s3cret"}));
    QCOMPARE(QJsonDocument::fromJson(post.body.open()->readAll()).object(),
             (QJsonObject{{QStringLiteral("label"), QStringLiteral("api")},
                          {QStringLiteral("workflow"), QStringLiteral("build-api")},
                          {QStringLiteral("digest"), QStringLiteral("sha256:ab")},
                          {QStringLiteral("delivery"), QStringLiteral("d-1")}}));
}

void TestIntegration::understandsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("taken") << 202 << Kind::Delivered;
    QTest::newRow("token refused") << 401 << Kind::Misconfigured;
    QTest::newRow("wrong address") << 404 << Kind::Misconfigured;
    QTest::newRow("too large") << 413 << Kind::Rejected;
    QTest::newRow("busy") << 429 << Kind::Retry;
    QTest::newRow("broken") << 500 << Kind::Retry;
}

void TestIntegration::understandsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    FakeHttpClient client(FakeHttpClient::always(status));
    TestExecution execution(client);
    QCOMPARE(m_integration->execute(delivery(), execution).kind, kind);
}

QTEST_APPLESS_MAIN(TestIntegration)
#include "tst_integration.moc"
