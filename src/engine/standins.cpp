// SPDX-License-Identifier: Apache-2.0
#include "engine/standins.h"

#include "core/savefile.h"
#include "sandbox/sandbox.h"

#include <QFile>
#include <QJsonDocument>

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

/// Without one that can be read, that of nobody.
sandbox::Identity readIdentity(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    sandbox::Identity identity;
    identity.seed = QByteArray::fromHex(object.value(QLatin1String("seed")).toString().toLatin1());
    const QJsonObject ports = object.value(QLatin1String("ports")).toObject();
    for (auto port = ports.begin(); port != ports.end(); ++port)
        identity.ports.insert(port.key(), quint16(port.value().toInt()));
    return identity;
}

Result<void> keepIdentity(const QString &path, const sandbox::Identity &identity)
{
    QJsonObject ports;
    for (auto port = identity.ports.begin(); port != identity.ports.end(); ++port)
        ports.insert(port.key(), port.value());
    const QJsonObject object{{QStringLiteral("seed"), QString::fromLatin1(identity.seed.toHex())},
                             {QStringLiteral("ports"), ports}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(QJsonDocument(object).toJson()) > 0 && commitWhole(file))
        return {};
    return Error{Error::Kind::Environment, path, file.errorString(), {}, {}};
}

} // namespace

qint64 StandIns::Arrival::bytes() const
{
    qint64 sum = content.size() + request.size();
    for (const File &file : files)
        sum += file.content.size();
    return sum;
}

StandIns::StandIns(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_identityFile(folder + QStringLiteral("/sandbox.json"))
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

/// On m_thread, as what follows. All of them are made at once, so that each has its address.
Result<void> StandIns::makeSandbox()
{
    sandbox::Identity identity = readIdentity(m_identityFile);
    const qsizetype known = identity.ports.size();
    auto sandbox = sandbox::Sandbox::start(identity);
    if (!sandbox)
        return sandbox.error();
    m_sandbox = std::move(*sandbox);
    listen(*m_sandbox);
    return identity.ports.size() == known ? Result<void>() : keepIdentity(m_identityFile, identity);
}

StandIns::Started StandIns::startOnThread(const QString &integration)
{
    Started started;
    const bool isFirst = !m_sandbox;
    if (const Result<void> made = isFirst ? makeSandbox() : Result<void>(); !made)
        started.problem = made.error();
    if (!m_sandbox)
        return started;
    for (const auto &standIn : m_sandbox->standIns()) {
        const bool isMeant = integration.isEmpty() || standIn->integration() == integration;
        if (!isMeant && isFirst)
            standIn->pause();
        const Result<void> resumed = isMeant ? standIn->resume() : Result<void>();
        if (!resumed && !started.problem)
            started.problem = resumed.error();
        started.all.push_back(
            {standIn->integration(), standIn->address(), standIn->registration(), isMeant && resumed});
    }
    return started;
}

void StandIns::listen(sandbox::Sandbox &sandbox)
{
    sandbox.onReceived([this](const sandbox::Received &received) { keep(received); });
    for (const auto &standIn : sandbox.standIns())
        standIn->onFaulted([this, integration = standIn->integration()](const sandbox::Fault &used,
                                                                        qint64 left) {
            QMetaObject::invokeMethod(
                this,
                [this, integration, number = used.number, left] { countFault(integration, number, left); },
                Qt::QueuedConnection);
        });
}

QFuture<Result<std::vector<StandIns::StandIn>>> StandIns::start(const QString &integration)
{
    auto starting = m_thread.run([this, integration] { return startOnThread(integration); });
    auto answer = std::make_shared<Answer<Result<std::vector<StandIn>>>>();
    whenDone(starting, this, [this, answer](const Started &started) {
        for (const StandIn &standIn : started.all) {
            StandIn *mine = find(standIn.integration);
            mine->address = standIn.address;
            mine->registration = standIn.registration;
            mine->isRunning = mine->isRunning || standIn.isRunning;
        }
        Q_EMIT changed(); // after which running() says so too
        if (started.problem)
            answer->give(*started.problem);
        else
            answer->give(running());
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
    QList<sandbox::Fault> made;
    if (fault.kind != Kind::None)
        made = {faultOf(integration, fault)};
    const int number = ++m_faultNumber;
    for (sandbox::Fault &each : made)
        each.number = number;
    m_faultOf[integration] = number;
    m_thread.post([this, integration, made] {
        sandbox::StandIn *standIn = m_sandbox ? m_sandbox->of(integration) : nullptr;
        if (standIn)
            standIn->answerWith(made);
    });
    Q_EMIT changed();
}

void StandIns::countFault(const QString &integration, int number, qint64 left)
{
    StandIn *standIn = find(integration);
    if (!standIn || number != m_faultOf.value(integration))
        return; // it was set anew meanwhile
    if (standIn->fault.times == 0 || left >= standIn->fault.times)
        return; // it holds until it is mended, or fewer are left by now
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
