// SPDX-License-Identifier: Apache-2.0
#include "engine/fixture.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <stdexcept>

using namespace attache;
using namespace attache::test;

/// An attachment's options before the live service.
class TestAttaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheServiceWithTheSecretsAndKeepsWhatItReturns();
    void keepsNothingWhereItGoesWrong_data();
    void keepsNothingWhereItGoesWrong();
    void asksNobodyAboutOptionsThatTheSchemaRefuses();
    void asksNobodyWhenTheKeychainIsClosed();
    void attachesAnUnverifiedOneThatTheServiceDoesNotVouchFor();
    void keepsNothingWhenStoppedDuringTheCheck();
    void keepsNothingOfWhatWasRemovedMeanwhile();
    void endsAtOnceWhenTheProgramCloses();
    void leavesTheStoreFreeWhileItAsks();

private:
    static QFuture<Result<Attachment>> attach(Fixture &f, std::stop_token stop = {})
    {
        return f.console->workflows().attach({QStringLiteral("build"), {}, QStringLiteral("target"), {}},
                                             std::move(stop));
    }

    static bool nothingAttached(Fixture &f) { return must(f.console->workflows().attachments()).empty(); }
};

void TestAttaching::asksTheServiceWithTheSecretsAndKeepsWhatItReturns()
{
    Fixture f;
    f.registered();
    f.workflow();
    f.script->attaching = [](const AttachmentRequest &request, Execution &) -> Result<QJsonObject> {
        QJsonObject options = request.options;
        options.insert(QStringLiteral("key"), request.registration.value(QStringLiteral("token")));
        options.insert(QStringLiteral("project"), QStringLiteral("found"));
        return options;
    };
    const Attachment attachment = must(attach(f));
    QCOMPARE(attachment.config.value(QStringLiteral("label")).toString(), QStringLiteral("plain"));
    QCOMPARE(attachment.config.value(QStringLiteral("project")).toString(), QStringLiteral("found"));
    const QString key = attachment.config.value(QStringLiteral("key")).toString();
    QVERIFY2(!key.isEmpty() && !key.contains(QLatin1String("s3cret")), qPrintable(key));
    QCOMPARE(must(f.console->workflows().attachments()).front().config, attachment.config);
}

void TestAttaching::keepsNothingWhereItGoesWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("refused") << int(Error::Kind::Rejected);
    QTest::newRow("not reached") << int(Error::Kind::Unreachable);
    QTest::newRow("wrong option") << int(Error::Kind::Invalid);
    QTest::newRow("a fault in the integration") << int(Error::Kind::Environment);
}

void TestAttaching::keepsNothingWhereItGoesWrong()
{
    QFETCH(int, kind);
    Fixture f;
    f.registered();
    f.workflow();
    f.script->attaching = [kind](const AttachmentRequest &, Execution &) -> Result<QJsonObject> {
        if (kind == int(Error::Kind::Environment))
            throw std::runtime_error("out of s3cret-token");
        return Error{
            Error::Kind(kind),
            QStringLiteral("project"),
            QStringLiteral("it is not there for s3cret-token"),
            {},
            {{QStringLiteral("/label"), QStringLiteral("pattern"), QStringLiteral("no s3cret-token")}}};
    };
    const auto result = await(attach(f));
    QCOMPARE(int(result.error().kind), kind);
    QVERIFY(!result.error().text().contains(QLatin1String("s3cret")));
    for (const Violation &violation : result.error().violations)
        QVERIFY(!violation.message.contains(QLatin1String("s3cret")));
    QVERIFY(nothingAttached(f));
}

void TestAttaching::asksNobodyAboutOptionsThatTheSchemaRefuses()
{
    Fixture f;
    f.registered();
    f.workflow();
    f.keychain->calls.clear();
    const auto result =
        await(f.console->workflows().attach({QStringLiteral("build"),
                                             {},
                                             QStringLiteral("target"),
                                             {{QStringLiteral("lable"), QStringLiteral("x")}}}));
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QVERIFY(!f.script->calls().contains(QLatin1String("attach")));
    QVERIFY(f.keychain->calls.isEmpty());
}

void TestAttaching::asksNobodyWhenTheKeychainIsClosed()
{
    Fixture f;
    f.registered();
    f.workflow();
    f.keychain->closed = true;
    const auto result = await(attach(f));
    QCOMPARE(result.error().kind, Error::Kind::Environment);
    QCOMPARE(result.error().remedy, QStringLiteral("Unlock it."));
    QVERIFY(!f.script->calls().contains(QLatin1String("attach")));
}

void TestAttaching::attachesAnUnverifiedOneThatTheServiceDoesNotVouchFor()
{
    Fixture f;
    const auto down = [](const auto &, Execution &) -> Result<QJsonObject> {
        return Error{
            Error::Kind::Unreachable, QStringLiteral("target"), QStringLiteral("it is down"), {}, {}};
    };
    f.script->registering = down;
    f.script->attaching = down;
    must(f.console->registrations().add({QStringLiteral("scripted"),
                                         QStringLiteral("target"),
                                         {},
                                         {{QStringLiteral("address"), QStringLiteral("http://a")}},
                                         true}));
    f.workflow();
    QCOMPARE(must(attach(f)).config.value(QStringLiteral("label")).toString(), QStringLiteral("plain"));
}

void TestAttaching::keepsNothingWhenStoppedDuringTheCheck()
{
    Fixture f;
    f.registered();
    f.workflow();
    QSemaphore checking;
    f.script->attaching = [&](const AttachmentRequest &request, Execution &execution) -> Result<QJsonObject> {
        checking.release();
        hang(execution);
        return request.options; // one that does not notice
    };
    std::stop_source stop;
    auto attaching = attach(f, stop.get_token());
    QVERIFY(QTest::qWaitFor([&] { return checking.tryAcquire(); }));
    stop.request_stop();
    QCOMPARE(await(attaching).error().kind, Error::Kind::Cancelled);
    QVERIFY(nothingAttached(f));
}

void TestAttaching::keepsNothingOfWhatWasRemovedMeanwhile()
{
    Fixture f;
    f.registered();
    f.workflow();
    QSemaphore checking;
    QSemaphore removed;
    f.script->attaching = [&](const AttachmentRequest &request, Execution &) -> Result<QJsonObject> {
        checking.release();
        removed.acquire();
        return request.options;
    };
    auto attaching = attach(f);
    QVERIFY(QTest::qWaitFor([&] { return checking.tryAcquire(); }));
    const auto gone = await(f.console->workflows().remove(QStringLiteral("build")));
    removed.release();
    QVERIFY(gone);
    QCOMPARE(await(attaching).error().kind, Error::Kind::NotFound);
    QVERIFY(nothingAttached(f));
}

void TestAttaching::endsAtOnceWhenTheProgramCloses()
{
    Fixture f;
    f.registered();
    f.workflow();
    QSemaphore checking;
    f.script->attaching = [&](const AttachmentRequest &request, Execution &execution) -> Result<QJsonObject> {
        checking.release();
        hang(execution);
        return request.options;
    };
    auto attaching = attach(f);
    QVERIFY(QTest::qWaitFor([&] { return checking.tryAcquire(); }));
    QElapsedTimer timer;
    timer.start();
    f.console.reset();
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(attaching.result().error().kind, Error::Kind::Cancelled);
}

void TestAttaching::leavesTheStoreFreeWhileItAsks()
{
    Fixture f;
    f.registered();
    f.workflow();
    QSemaphore checking;
    f.script->attaching = [&](const AttachmentRequest &request, Execution &execution) -> Result<QJsonObject> {
        checking.release();
        hang(execution);
        return request.options;
    };
    std::stop_source stop;
    auto attaching = attach(f, stop.get_token());
    QVERIFY(QTest::qWaitFor([&] { return checking.tryAcquire(); }));
    QCOMPARE(must(f.console->registrations().list()).size(), std::size_t(1));
    QVERIFY(!attaching.isFinished());
    stop.request_stop();
    (void)await(attaching);
}

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
