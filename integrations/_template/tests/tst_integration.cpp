// SPDX-License-Identifier: Apache-2.0
#include "sdk/thisintegration.h"

#include <QJsonDocument>
#include <QTest>

using namespace attache;

class TestIntegration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsTheEnvelopesDigestWithTheToken();
};

void TestIntegration::postsTheEnvelopesDigestWithTheToken()
{
    ExecutionRequest request;
    request.deliveryId = QStringLiteral("d-1");
    request.registration = {{QStringLiteral("url"), QStringLiteral("https://service.example.com/in")},
                            {QStringLiteral("token"), QStringLiteral("s3cret")}};
    request.options = {{QStringLiteral("label"), QStringLiteral("api")}};
    request.attestation.envelopeDigest = QStringLiteral("sha256:ab");
    request.workflow.name = QStringLiteral("build-api");

    const auto requests = ATTACHE_INTEGRATION::create()->preview(request);

    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].url, QUrl(QStringLiteral("https://service.example.com/in")));
    QVERIFY(requests[0].headers.contains({"Authorization", "Bearer s3cret"}));
    QCOMPARE(QJsonDocument::fromJson(requests[0].body.open()->readAll()).object(),
             (QJsonObject{{QStringLiteral("label"), QStringLiteral("api")},
                          {QStringLiteral("workflow"), QStringLiteral("build-api")},
                          {QStringLiteral("digest"), QStringLiteral("sha256:ab")},
                          {QStringLiteral("delivery"), QStringLiteral("d-1")}}));
}

QTEST_APPLESS_MAIN(TestIntegration)
#include "tst_integration.moc"
