// SPDX-License-Identifier: Apache-2.0
#include "engine/standins.h"

#include "sandbox/sandbox.h"

#include <limits>

namespace attache
{
namespace
{

using namespace std::chrono_literals;

sandbox::Fault faultOf(StandIns::Fault fault)
{
    sandbox::Fault made;
    made.times = std::numeric_limits<int>::max(); // until it is mended
    switch (fault) {
    case StandIns::Fault::None:
        break;
    case StandIns::Fault::Unavailable:
        made.status = 503;
        break;
    case StandIns::Fault::Slow:
        made.status = 0;
        made.delay = 5s;
        break;
    case StandIns::Fault::RefusesKey:
        made.status = 401;
        break;
    case StandIns::Fault::BreaksOff:
        made.reset = true;
        break;
    }
    return made;
}

} // namespace

StandIns::StandIns(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("sandbox"))
{
}

StandIns::~StandIns()
{
    m_thread
        .run([this] {
            m_sandbox.reset();
            return true;
        })
        .waitForFinished();
}

QFuture<Result<std::vector<StandIns::StandIn>>> StandIns::start()
{
    auto started = m_thread.run([this]() -> Result<std::vector<StandIn>> {
        if (!m_sandbox) {
            auto sandbox = sandbox::Sandbox::start();
            if (!sandbox)
                return sandbox.error();
            m_sandbox = std::move(*sandbox);
            m_sandbox->onReceived([this](const sandbox::Received &received) { keep(received); });
        }
        std::vector<StandIn> running;
        for (const auto &standIn : m_sandbox->standIns())
            running.push_back({standIn->integration(), standIn->address(), standIn->registration()});
        return running;
    });
    auto answer = std::make_shared<Answer<Result<std::vector<StandIn>>>>();
    whenDone(started, this, [this, answer](const Result<std::vector<StandIn>> &running) {
        if (running) {
            m_running = *running;
            Q_EMIT changed();
        }
        answer->give(running); // after running() says so too
    });
    return answer->future();
}

QFuture<Result<void>> StandIns::stop()
{
    auto stopped = m_thread.run([this]() -> Result<void> {
        m_sandbox.reset();
        return {};
    });
    auto answer = std::make_shared<Answer<Result<void>>>();
    whenDone(stopped, this, [this, answer](const Result<void> &done) {
        m_running.clear();
        Q_EMIT changed();
        answer->give(done);
    });
    return answer->future();
}

void StandIns::setFault(const QString &integration, Fault fault)
{
    m_thread.post([this, integration, fault] {
        sandbox::StandIn *standIn = m_sandbox ? m_sandbox->of(integration) : nullptr;
        if (standIn)
            standIn->answerWith(fault == Fault::None ? QList<sandbox::Fault>{}
                                                     : QList<sandbox::Fault>{faultOf(fault)});
    });
}

/// On a stand-in's own thread.
void StandIns::keep(const sandbox::Received &received)
{
    Arrival arrival{++m_count,
                    received.integration,
                    received.at,
                    received.words,
                    received.details,
                    received.content.left(mostContent),
                    received.content.size()};
    QMetaObject::invokeMethod(
        this, [this, arrival] { Q_EMIT arrived(arrival); }, Qt::QueuedConnection);
}

} // namespace attache
