// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"
#include "engine/standins.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace attache;
using namespace attache::test;

using Fault = StandIns::Fault;

/// The sandbox as the window has it: its stand-ins over restarts, broken and mended.
class TestStandIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRegisteredWithThemWorksAfterARestart();
    void theyMoveWhereTheirPortIsTakenMeanwhile();
    void aFaultThatIsSetAnewCountsAnew();
    void oneThatCannotListenAgainKeepsNoOtherFromIt();
};

namespace
{

using Secrets = std::shared_ptr<ScriptedKeychain::Entries>;

/// With the real integrations.
std::unique_ptr<Console> opened(const QTemporaryDir &folder, const Secrets &secrets)
{
    Console::Options options;
    options.folder = folder.path();
    options.secrets = std::make_unique<ScriptedKeychain>(secrets);
    return must(Console::open(std::move(options)));
}

StandIns::StandIn of(const StandIns &standIns, const QString &integration)
{
    const auto &all = standIns.all();
    return *std::find_if(all.begin(), all.end(), [&integration](const StandIns::StandIn &each) {
        return each.integration == integration;
    });
}

quint16 portOf(const StandIns::StandIn &standIn)
{
    return quint16(QUrl(standIn.address).port());
}

/// Asks without an event loop: what comes of it meanwhile is still to be told.
QByteArray answerOf(const StandIns::StandIn &standIn)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), portOf(standIn));
    if (!socket.waitForConnected())
        return {};
    socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    return answer;
}

} // namespace

void TestStandIns::whatIsRegisteredWithThemWorksAfterARestart()
{
    const QTemporaryDir folder;
    const auto secrets = std::make_shared<ScriptedKeychain::Entries>();
    auto console = opened(folder, secrets);
    const auto before = must(console->standIns().start());
    for (const StandIns::StandIn &standIn : before)
        must(console->registrations().add(
            {standIn.integration, standIn.integration, {}, standIn.registration, false}));

    console.reset();
    console = opened(folder, secrets);
    must(console->standIns().start());

    for (const StandIns::StandIn &standIn : before) {
        QCOMPARE(of(console->standIns(), standIn.integration).registration, standIn.registration);
        const auto tested = await(console->registrations().test(standIn.integration));
        QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().text()));
    }
}

void TestStandIns::theyMoveWhereTheirPortIsTakenMeanwhile()
{
    const QTemporaryDir folder;
    const QString webhook = QStringLiteral("webhook");
    quint16 before = 0;
    {
        StandIns standIns(folder.path());
        must(standIns.start());
        before = portOf(of(standIns, webhook));
    }
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, before));
    {
        StandIns standIns(folder.path());
        must(standIns.start());
        const quint16 moved = portOf(of(standIns, webhook));
        QVERIFY(moved != 0 && moved != before);
    }
    taken.close();
    StandIns standIns(folder.path());
    must(standIns.start());
    QCOMPARE(portOf(of(standIns, webhook)), before);
}

void TestStandIns::aFaultThatIsSetAnewCountsAnew()
{
    const QTemporaryDir folder;
    StandIns standIns(folder.path());
    const QString webhook = QStringLiteral("webhook");
    must(standIns.start(webhook));
    standIns.setFault(webhook, {Fault::Kind::Unavailable, 3});
    must(standIns.start(webhook)); // from here on it has the fault
    QVERIFY(answerOf(of(standIns, webhook)).contains("503"));
    standIns.setFault(webhook, {Fault::Kind::Unavailable, 5});
    must(standIns.start(webhook)); // and what was still to be told has been
    QCOMPARE(of(standIns, webhook).fault.times, 5);
    QVERIFY(answerOf(of(standIns, webhook)).contains("503"));
    QTRY_COMPARE(of(standIns, webhook).fault.times, 4);
}

void TestStandIns::oneThatCannotListenAgainKeepsNoOtherFromIt()
{
    const QTemporaryDir folder;
    StandIns standIns(folder.path());
    const size_t all = must(standIns.start()).size();
    QVERIFY(await(standIns.stop()));
    const QString discord = QStringLiteral("discord-webhook"); // neither the first nor the last
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, portOf(of(standIns, discord))));

    const auto started = await(standIns.start());

    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Environment);
    QCOMPARE(standIns.running().size(), all - 1);
    QVERIFY(!of(standIns, discord).isRunning);
    QVERIFY(!answerOf(of(standIns, QStringLiteral("webhook"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
