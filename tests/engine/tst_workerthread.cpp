// SPDX-License-Identifier: Apache-2.0
#include "engine/workerthread.h"

#include <QSemaphore>
#include <QTest>

#include <chrono>
#include <thread>

using namespace attache;
using namespace std::chrono_literals;

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWorkOnItsOwnThreadInOrder();
    void answersAllWorkThoughItGoesAwayMeanwhile();
    void poolAnswersCancelledForWorkThatItNeverBegan();
    void waitingEndsWithTheStopToken();
};

void TestWorkerThread::runsWorkOnItsOwnThreadInOrder()
{
    WorkerThread thread(QStringLiteral("test"));
    QList<int> order;
    QThread *first = thread
                         .run([&] {
                             order.append(1);
                             return QThread::currentThread();
                         })
                         .result();
    QThread *second = thread
                          .run([&] {
                              order.append(2);
                              return QThread::currentThread();
                          })
                          .result();

    QVERIFY(first != QThread::currentThread());
    QCOMPARE(first, second);
    QCOMPARE(order, (QList<int>{1, 2}));
}

void TestWorkerThread::answersAllWorkThoughItGoesAwayMeanwhile()
{
    QList<QFuture<Result<int>>> futures;
    {
        WorkerThread thread(QStringLiteral("test"));
        for (int i = 0; i < 1000; ++i)
            futures.append(thread.run([]() -> Result<int> { return 1; }));
    }
    for (const auto &future : futures)
        QVERIFY(future.isFinished() && future.resultCount() == 1);
}

void TestWorkerThread::poolAnswersCancelledForWorkThatItNeverBegan()
{
    QSemaphore begun;
    QSemaphore gate;
    WorkerPool pool(QStringLiteral("test"), 1);
    auto first = pool.run([&]() -> Result<int> {
        begun.release();
        gate.acquire();
        return 1;
    });
    begun.acquire();
    auto second = pool.run([]() -> Result<int> { return 2; });
    std::jthread releasing([&] {
        while (!second.isFinished())
            std::this_thread::yield();
        gate.release();
    });
    pool.finish();

    QCOMPARE(first.result().value(), 1);
    QCOMPARE(second.result().error().kind, Error::Kind::Cancelled);
}

void TestWorkerThread::waitingEndsWithTheStopToken()
{
    Answer<Result<int>> answer;
    std::stop_source stop;
    std::jthread stopping([&] { stop.request_stop(); });
    QVERIFY(!waitFor(answer.future(), stop.get_token(), 1h).has_value());
}

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
