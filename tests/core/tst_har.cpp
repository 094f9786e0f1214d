// SPDX-License-Identifier: Apache-2.0
#include "core/har.h"
#include "support/harfields.h"

#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestHar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveHasTheFieldsOfItsFormat();
    void theCheckFindsWhatIsAgainstTheFormat();
    void aRequestIsAsItIsStored();
    void anAnswerThatNeverCameSaysWhy();
    void requestsFollowOneAnother();
    void anAttemptWithoutRequestsHasNoEntry();
};

namespace
{

Delivery delivery()
{
    Delivery one;
    one.id = u"6b1c"_s;
    one.registrationName = u"prod"_s;
    return one;
}

Exchange exchange()
{
    Exchange made;
    made.method = u"PUT"_s;
    made.url = u"https://dtrack.example.com/api/v1/bom?token=••••••&a=b%20c#x"_s;
    made.requestHeaders = {{u"content-type"_s, u"application/json"_s}, {u"X-Api-Key"_s, u"••••••"_s}};
    made.requestBody = u"{\"a\":\"é\"}"_s;
    made.requestBodySize = made.requestBody.toUtf8().size();
    made.status = 302;
    made.responseHeaders = {{u"Location"_s, u"https://elsewhere.example.com/"_s},
                            {u"Set-Cookie"_s, u"••••••"_s}};
    made.responseBody = u"moved"_s;
    made.durationMs = 250;
    return made;
}

Attempt attempt(std::vector<Exchange> exchanges)
{
    Attempt made;
    made.number = 2;
    made.trigger = u"manual"_s;
    made.startedAt = QDateTime(QDate(2026, 11, 3), QTime(14, 20), Qt::UTC);
    made.durationMs = 600;
    made.outcome = u"rejected"_s;
    made.reason = u"it does not take it"_s;
    made.exchanges = std::move(exchanges);
    return made;
}

QByteArray archive(const Attempt &of)
{
    return harBegin() + harEntries(delivery(), of) + harEnd();
}

QJsonObject entry(const QByteArray &document, int at = 0)
{
    return QJsonDocument::fromJson(document)[u"log"][u"entries"][at].toObject();
}

} // namespace

void TestHar::anArchiveHasTheFieldsOfItsFormat()
{
    Exchange empty;
    empty.method = u"GET"_s;
    const QByteArray document = archive(attempt({exchange(), empty}));
    QCOMPARE(HarFields::problems(document), QStringList());
    QCOMPARE(HarFields::problems(archive(attempt({}))), QStringList());
    const QJsonValue log = QJsonDocument::fromJson(document)[u"log"];
    QCOMPARE(log[u"version"].toString(), u"1.2"_s);
    QCOMPARE(log[u"creator"][u"name"].toString(), u"Attaché"_s);
    QCOMPARE(log[u"entries"].toArray().size(), 2);
    const QJsonValue of = entry(document)[u"_delivery"];
    QCOMPARE(of[u"attempt"].toInt(), 2);
    QCOMPARE(of[u"outcome"].toString(), u"rejected"_s);
    QCOMPARE(of[u"integration"].toString(), u"prod"_s);
}

void TestHar::theCheckFindsWhatIsAgainstTheFormat()
{
    const QByteArray sound = archive(attempt({exchange()}));
    const auto changed = [&sound](const char *from, const char *to) {
        QByteArray other = sound;
        return other.replace(from, to);
    };
    QVERIFY(!HarFields::problems("{}").isEmpty());
    QVERIFY(!HarFields::problems(changed("\"cache\":{},", "")).isEmpty());
    QVERIFY(!HarFields::problems(changed("\"status\":302", "\"status\":\"302\"")).isEmpty());
    QVERIFY(!HarFields::problems(changed("\"time\":250", "\"time\":251")).isEmpty());
    QVERIFY(!HarFields::problems(changed("\"method\"", "\"verb\"")).isEmpty());
}

void TestHar::aRequestIsAsItIsStored()
{
    const QJsonObject made = entry(archive(attempt({exchange()})));
    const QJsonValue request = made[u"request"];
    QCOMPARE(request[u"url"].toString(), exchange().url);
    const auto item = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    QCOMPARE(request[u"queryString"].toArray(),
             (QJsonArray{item(u"token"_s, u"••••••"_s), item(u"a"_s, u"b%20c"_s)})); // not decoded
    QVERIFY(request[u"headers"].toArray().contains(item(u"X-Api-Key"_s, u"••••••"_s)));
    QCOMPARE(request[u"postData"][u"mimeType"].toString(), u"application/json"_s);
    QCOMPARE(request[u"postData"][u"text"].toString(), exchange().requestBody);
    QVERIFY(request[u"postData"][u"comment"].isUndefined());
    QCOMPARE(made[u"response"][u"redirectURL"].toString(), u"https://elsewhere.example.com/"_s);
    QCOMPARE(made[u"response"][u"content"][u"text"].toString(), u"moved"_s);

    Exchange large = exchange();
    large.requestBodySize = 1'000'000;
    const QJsonValue cut = entry(archive(attempt({large})))[u"request"];
    QVERIFY(!cut[u"postData"][u"comment"].toString().isEmpty());
    QCOMPARE(cut[u"bodySize"].toInt(), 1'000'000);
}

void TestHar::anAnswerThatNeverCameSaysWhy()
{
    Exchange lost = exchange();
    lost.status = 0;
    lost.responseHeaders = {};
    lost.responseBody.clear();
    lost.failure = u"the connection was refused"_s;
    const QByteArray document = archive(attempt({lost}));
    QCOMPARE(HarFields::problems(document), QStringList());
    QCOMPARE(entry(document)[u"response"][u"status"].toInt(-1), 0);
    QCOMPARE(entry(document)[u"response"][u"comment"].toString(), lost.failure);
}

void TestHar::requestsFollowOneAnother()
{
    const QByteArray document = archive(attempt({exchange(), exchange()}));
    QCOMPARE(entry(document, 0)[u"startedDateTime"].toString(), u"2026-11-03T14:20:00.000Z"_s);
    QCOMPARE(entry(document, 1)[u"startedDateTime"].toString(), u"2026-11-03T14:20:00.250Z"_s);
}

void TestHar::anAttemptWithoutRequestsHasNoEntry()
{
    QCOMPARE(harEntries(delivery(), attempt({})), QByteArray());
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
