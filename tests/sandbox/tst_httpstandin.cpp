// SPDX-License-Identifier: Apache-2.0
#include "sandbox/httpstandin.h"

#include "curl.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <chrono>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace attache;
using namespace attache::sandbox;
using namespace std::chrono_literals;

namespace
{

/// Says what it was asked.
class Echo final : public HttpStandIn
{
public:
    static Result<std::unique_ptr<Echo>> start(quint16 port = 0)
    {
        auto echo = std::make_unique<Echo>();
        if (const auto listens = echo->listen(port); !listens)
            return listens.error();
        return echo;
    }

    ~Echo() override { stop(); }

    QString integration() const override { return QStringLiteral("echo"); }

    QJsonObject registration() const override { return {}; }

    QByteArray url() const { return address().toUtf8() + "/a%20path?q=1&r=%C3%BC"; }

protected:
    WebAnswer answer(WebRequest &request) override
    {
        if (request.header("X-Want") == "form")
            return formAnswer(request);
        if (request.header("X-Want") == "nothing")
            return {413, "text/plain", "too much", {}};
        const auto body = request.body(1'000'000);
        if (!body)
            return {413, "text/plain", "over the limit", {}};
        keep({{}, {}, QString::fromUtf8(request.method), {}, *body});
        return {200,
                "text/plain",
                request.method + ' ' + request.path + ' ' +
                    request.query.queryItemValue(QStringLiteral("r")).toUtf8() + ' ' + *body,
                {{"X-Echo", request.header("x-asked")}}};
    }

private:
    static WebAnswer formAnswer(WebRequest &request)
    {
        const auto parts = request.form(1'000'000);
        if (!parts)
            return {400, "text/plain", "no form", {}};
        QByteArray said;
        for (const FormPart &part : *parts)
            said += part.name + '|' + part.filename + '|' + part.type + '|' + part.content + '\n';
        return {200, "text/plain", said, {}};
    }
};

} // namespace

class TestHttpStandIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsTheRequestOver_data();
    void handsTheRequestOver();
    void capsABody();
    void answersBeforeTheBodyIsRead();
    void readsForms();
    void answersWithAFault_data();
    void answersWithAFault();
    void answersAFormWithAFault();
    void usesFaultsUpInTheirOrder();
    void saysThatItsPortIsTaken();
    void stopsAtOnce_data();
    void stopsAtOnce();

private:
    std::unique_ptr<Echo> m_echo;
};

void TestHttpStandIn::initTestCase()
{
    auto started = Echo::start();
    QVERIFY(started);
    m_echo = std::move(*started);
}

void TestHttpStandIn::handsTheRequestOver_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QByteArray target(" /a%20path \u00fc ");
    QTest::newRow("GET") << QByteArrayList{} << "GET" + target;
    QTest::newRow("POST") << QByteArrayList{"-d", "hello"} << "POST" + target + "hello";
    QTest::newRow("PUT") << QByteArrayList{"-X", "PUT", "-d", "hello"} << "PUT" + target + "hello";
    QTest::newRow("PATCH") << QByteArrayList{"-X", "PATCH", "-d", "x"} << "PATCH" + target + "x";
    QTest::newRow("DELETE") << QByteArrayList{"-X", "DELETE"} << "DELETE" + target;
    QTest::newRow("POST without a body") << QByteArrayList{"-X", "POST"} << "POST" + target;
    QTest::newRow("chunked") << QByteArrayList{"-H", "Transfer-Encoding: chunked", "-d", "ab"}
                             << "POST" + target + "ab";
    QTest::newRow("100-continue") << QByteArrayList{"-H", "Expect: 100-continue", "-d", "ab"}
                                  << "POST" + target + "ab";
}

void TestHttpStandIn::handsTheRequestOver()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QByteArray, said);
    const auto answer = test::curl(arguments + QByteArrayList{"-H", "X-Asked: so", m_echo->url()});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, said);
    QVERIFY(answer.headers.contains("X-Echo: so"));
    QVERIFY(answer.headers.contains("Content-Type: text/plain"));
}

void TestHttpStandIn::capsABody()
{
    const QByteArrayList post{"--data-binary", "@-", m_echo->url()};
    QCOMPARE(test::curl(post, QByteArray(1'000'000, 'x')).status, 200);
    QCOMPARE(test::curl(post, QByteArray(1'000'001, 'x')).status, 413);
    QCOMPARE(test::curl(QByteArrayList{"-H", "Transfer-Encoding: chunked"} + post, QByteArray(1'000'001, 'x'))
                 .body,
             QByteArray("over the limit"));
}

void TestHttpStandIn::answersBeforeTheBodyIsRead()
{
    // Without "Expect", curl sends all of it at once: the answer must not be lost in a reset.
    const auto answer =
        test::curl({"-H", "Expect:", "-H", "X-Want: nothing", "--data-binary", "@-", m_echo->url()},
                   QByteArray(20'000'000, 'x'));
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.body, QByteArray("too much"));
}

void TestHttpStandIn::readsForms()
{
    const auto answer = test::curl({"-H", "X-Want: form", "-F", "name=\u00fc #&+\"'", "-F",
                                    "bom=@-;filename=b\u00f6m.json;type=application/json", m_echo->url()},
                                   "{\"a\":\r\n1}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body,
             QByteArray("name|||\u00fc #&+\"'\nbom|b\u00f6m.json|application/json|{\"a\":\r\n1}\n"));
    QCOMPARE(test::curl({"-H", "X-Want: form", "-d", "a=b", m_echo->url()}).status, 400);
    QCOMPARE(test::curl({"-H", "X-Want: form", "-H", "Content-Type: multipart/form-data; boundary=x", "-d",
                         "--x\r\n", m_echo->url()})
                 .status,
             400);
}

void TestHttpStandIn::answersWithAFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("status") << Fault{503, {}, {}, 0ms, false, 1} << 503 << 0 << QByteArray();
    QTest::newRow("body") << Fault{400, {}, "no", 0ms, false, 1} << 400 << 0 << QByteArray("no");
    QTest::newRow("headers") << Fault{429, {{"X-Fault", "yes"}}, {}, 0ms, false, 1} << 429 << 0
                             << QByteArray();
    QTest::newRow("delay") << Fault{502, {}, {}, 300ms, false, 1} << 502 << 0 << QByteArray();
    QTest::newRow("delay of the right answer")
        << Fault{0, {}, {}, 300ms, false, 1} << 200 << 0 << QByteArray("POST /a%20path \u00fc hello");
    QTest::newRow("reset") << Fault{500, {}, {}, 0ms, true, 1} << 0 << 56 << QByteArray();
}

void TestHttpStandIn::answersWithAFault()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(int, exit);
    QFETCH(QByteArray, body);
    const qsizetype before = m_echo->received().size();
    m_echo->answerWith({fault});
    QElapsedTimer timer;
    timer.start();
    const auto answer = test::curl({"-d", "hello", m_echo->url()});
    QVERIFY(timer.elapsed() >= fault.delay.count());
    QCOMPARE(answer.exit, exit);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.headers.contains("X-Fault: yes"), !fault.headers.isEmpty());
    QCOMPARE(m_echo->received().size(), before + (status == 200 ? 1 : 0));
    QCOMPARE(test::curl({"-d", "hello", m_echo->url()}).status, 200);
}

void TestHttpStandIn::answersAFormWithAFault()
{
    Fault tooLarge;
    tooLarge.status = 413;
    m_echo->answerWith({tooLarge});
    QCOMPARE(test::curl({"-F", "bom=@-;filename=bom.json", m_echo->url()}, QByteArray(100'000, 'x')).status,
             413);
}

void TestHttpStandIn::usesFaultsUpInTheirOrder()
{
    m_echo->answerWith({{503, {}, {}, 0ms, false, 2}, {401, {}, {}, 0ms, false, 1}});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(test::curl({m_echo->url()}).status);
    QCOMPARE(statuses, QList<int>({503, 503, 401, 200}));
}

void TestHttpStandIn::saysThatItsPortIsTaken()
{
    const auto second = Echo::start(m_echo->port());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QVERIFY(second.error().text().contains(QString::number(m_echo->port())));
}

void TestHttpStandIn::stopsAtOnce_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a silent connection") << QByteArray();
    QTest::newRow("half a request") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf");
    QTest::newRow("a delayed answer") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void TestHttpStandIn::stopsAtOnce()
{
    QFETCH(QByteArray, sent);
    auto echo = Echo::start();
    QVERIFY(echo);
    (*echo)->answerWith({{500, {}, {}, 1h, false, 1}});
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons((*echo)->port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::send(client, sent.data(), size_t(sent.size()), MSG_NOSIGNAL), ssize_t(sent.size()));
    QElapsedTimer timer;
    timer.start();
    echo->reset();
    QVERIFY2(timer.elapsed() < 5'000, "it waits for its client");
    ::close(client);
}

QTEST_GUILESS_MAIN(TestHttpStandIn)
#include "tst_httpstandin.moc"
