// SPDX-License-Identifier: Apache-2.0
#include "engine/standins.h"

#include "sandbox/sandbox.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <limits>

namespace attache
{
namespace
{

using Kind = StandIns::Fault::Kind;

constexpr qint64 untilMended = std::numeric_limits<int>::max();

/// How each service turns a wrong key away. A mail server does so in words of its own.
sandbox::Fault refusalOf(const QString &integration)
{
    sandbox::Fault refused;
    refused.status = 401;
    if (integration == QLatin1String("discord-webhook"))
        refused.body = R"({"message": "Invalid Webhook Token", "code": 50027})";
    if (integration == QLatin1String("oci-registry"))
        refused.body = R"({"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]})";
    if (integration == QLatin1String("smtp")) {
        refused.status = 535;
        refused.body = "5.7.8 the user name or the password is wrong";
    }
    if (integration == QLatin1String("slack-webhook")) {
        refused.status = 403;
        refused.body = "invalid_token";
    }
    if (integration == QLatin1String("guac")) {
        refused.status = 403;
        refused.body = "<Error><Code>InvalidAccessKeyId</Code>"
                       "<Message>The key that you gave is not known here.</Message></Error>";
    }
    return refused;
}

sandbox::Fault faultOf(const QString &integration, const StandIns::Fault &fault)
{
    const bool isMail = integration == QLatin1String("smtp");
    sandbox::Fault made;
    switch (fault.kind) {
    case Kind::None:
        break;
    case Kind::Unavailable:
        made.status = isMail ? 451 : 503;
        break;
    case Kind::Slow:
        made.status = 0;
        made.delay = fault.wait;
        break;
    case Kind::RefusesKey:
        made = refusalOf(integration);
        break;
    case Kind::BreaksOff:
        made.reset = true;
        break;
    case Kind::TooManyRequests:
        made.status = isMail ? 450 : 429;
        made.headers = {{"Retry-After", QByteArray::number(qint64(fault.wait.count()))}};
        break;
    }
    made.times = int(fault.times > 0 ? std::min(fault.times, untilMended - 1) : untilMended);
    return made;
}

} // namespace

qint64 StandIns::Arrival::bytes() const
{
    qint64 sum = content.size() + request.size();
    for (const File &file : files)
        sum += file.content.size();
    return sum;
}

StandIns::StandIns(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("sandbox"))
{
    for (const QString &integration : sandbox::Sandbox::integrations())
        m_all.push_back({integration, {}, {}});
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

std::vector<StandIns::StandIn> StandIns::running() const
{
    std::vector<StandIn> running;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(running),
                 [](const StandIn &each) { return each.isRunning; });
    return running;
}

StandIns::StandIn *StandIns::find(const QString &integration)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&integration](const StandIn &each) {
        return each.integration == integration;
    });
    return found == m_all.end() ? nullptr : &*found;
}

/// On m_thread. All of them are made at once, so that each has its address; what is not to run is paused.
Result<void> StandIns::startOnThread(const QString &integration)
{
    const bool isFirst = !m_sandbox;
    if (isFirst) {
        auto sandbox = sandbox::Sandbox::start();
        if (!sandbox)
            return sandbox.error();
        m_sandbox = std::move(*sandbox);
        listen(*m_sandbox);
    }
    for (const auto &standIn : m_sandbox->standIns()) {
        const bool isMeant = integration.isEmpty() || standIn->integration() == integration;
        if (!isMeant && isFirst)
            standIn->pause();
        if (const Result<void> resumed = isMeant ? standIn->resume() : Result<void>(); !resumed)
            return resumed.error();
    }
    return {};
}

void StandIns::listen(sandbox::Sandbox &sandbox)
{
    sandbox.onReceived([this](const sandbox::Received &received) { keep(received); });
    for (const auto &standIn : sandbox.standIns())
        standIn->onFaulted([this, integration = standIn->integration()](qint64 left) {
            QMetaObject::invokeMethod(
                this, [this, integration, left] { countFault(integration, left); }, Qt::QueuedConnection);
        });
}

QFuture<Result<std::vector<StandIns::StandIn>>> StandIns::start(const QString &integration)
{
    auto started = m_thread.run([this, integration]() -> Result<std::vector<StandIn>> {
        if (const Result<void> begun = startOnThread(integration); !begun)
            return begun.error();
        std::vector<StandIn> known;
        for (const auto &standIn : m_sandbox->standIns())
            known.push_back({standIn->integration(), standIn->address(), standIn->registration()});
        return known;
    });
    auto answer = std::make_shared<Answer<Result<std::vector<StandIn>>>>();
    whenDone(started, this, [this, answer, integration](const Result<std::vector<StandIn>> &known) {
        if (!known)
            return answer->give(known.error());
        for (const StandIn &standIn : *known) {
            StandIn *mine = find(standIn.integration);
            mine->address = standIn.address;
            mine->registration = standIn.registration;
            mine->isRunning = mine->isRunning || integration.isEmpty() || mine->integration == integration;
        }
        Q_EMIT changed();
        answer->give(running()); // after running() says so too
    });
    return answer->future();
}

QFuture<Result<void>> StandIns::stop(const QString &integration)
{
    auto stopped = m_thread.run([this, integration]() -> Result<void> {
        if (!m_sandbox)
            return {};
        for (const auto &standIn : m_sandbox->standIns())
            if (integration.isEmpty() || standIn->integration() == integration)
                standIn->pause();
        return {};
    });
    auto answer = std::make_shared<Answer<Result<void>>>();
    whenDone(stopped, this, [this, answer, integration](const Result<void> &done) {
        for (StandIn &standIn : m_all)
            if (integration.isEmpty() || standIn.integration == integration)
                standIn.isRunning = false;
        Q_EMIT changed();
        answer->give(done);
    });
    return answer->future();
}

void StandIns::setFault(const QString &integration, const Fault &fault)
{
    if (StandIn *standIn = find(integration))
        standIn->fault = fault;
    m_thread.post([this, integration, fault] {
        sandbox::StandIn *standIn = m_sandbox ? m_sandbox->of(integration) : nullptr;
        if (standIn)
            standIn->answerWith(fault.kind == Kind::None
                                    ? QList<sandbox::Fault>{}
                                    : QList<sandbox::Fault>{faultOf(integration, fault)});
    });
    Q_EMIT changed();
}

void StandIns::countFault(const QString &integration, qint64 left)
{
    StandIn *standIn = find(integration);
    if (!standIn || standIn->fault.times == 0 || left >= standIn->fault.times)
        return; // it holds until it is mended, or was set anew meanwhile
    standIn->fault.times = left;
    if (left == 0)
        standIn->fault = {};
    Q_EMIT changed();
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
    for (const sandbox::ReceivedFile &file : received.files)
        arrival.files.append({file.name, file.type,
                              file.content.size() <= largestFile ? file.content : QByteArray(),
                              file.content.size()});
    arrival.request = received.request;
    arrival.requestSize = received.requestSize;
    QMetaObject::invokeMethod(
        this,
        [this, arrival] {
            m_arrivals.push_front(arrival);
            while (const auto surplus = surplusOf(m_arrivals))
                m_arrivals.erase(m_arrivals.begin() + std::ptrdiff_t(*surplus));
            Q_EMIT arrived(arrival);
        },
        Qt::QueuedConnection);
}

std::optional<size_t> StandIns::surplusOf(const std::deque<Arrival> &newestFirst)
{
    if (newestFirst.size() > mostArrivals)
        return newestFirst.size() - 1;
    QHash<QString, qint64> bytes;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        qint64 &sum = bytes[newestFirst[i].integration];
        const bool isLatest = sum == 0;
        sum += newestFirst[i].bytes();
        if (!isLatest && sum > mostArrivalBytes)
            return i;
    }
    return std::nullopt;
}

} // namespace attache
