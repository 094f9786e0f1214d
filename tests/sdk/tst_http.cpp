// SPDX-License-Identifier: Apache-2.0
#include "sdk/http.h"

#include <QTest>

using namespace attache;

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAHeaderWhateverItsCase();
    void keepsAllHeadersOfANameInOrder();
    void answersEmptyForAHeaderThatIsNotThere();

private:
    const HttpResponse m_response{
        401, {{"Www-Authenticate", "Basic"}, {"X-Id", "1"}, {"WWW-AUTHENTICATE", "Bearer"}}, {}, false};
};

void TestHttp::findsAHeaderWhateverItsCase()
{
    QCOMPARE(m_response.header("www-authenticate"), QByteArray("Basic"));
    QCOMPARE(m_response.header("X-ID"), QByteArray("1"));
}

void TestHttp::keepsAllHeadersOfANameInOrder()
{
    QCOMPARE(m_response.allHeaders("WWW-Authenticate"), (QList<QByteArray>{"Basic", "Bearer"}));
}

void TestHttp::answersEmptyForAHeaderThatIsNotThere()
{
    QVERIFY(m_response.header("www").isEmpty());
    QVERIFY(m_response.allHeaders("retry-after").isEmpty());
}

QTEST_APPLESS_MAIN(TestHttp)
#include "tst_http.moc"
