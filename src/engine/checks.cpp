// SPDX-License-Identifier: Apache-2.0
#include "engine/checks.h"
#include "engine/words.h"

#include <algorithm>

namespace attache
{
namespace
{

using Id = CheckStage::Id;
using State = CheckStage::State;

QString failedWords(Id id)
{
    switch (id) {
    case Id::Name:
        return EngineWords::tr("The name cannot be used");
    case Id::Keychain:
        return EngineWords::tr("The keychain is closed");
    case Id::Dns:
        return EngineWords::tr("Host not found");
    case Id::Tcp:
        return EngineWords::tr("No connection");
    case Id::Tls:
        return EngineWords::tr("No secure connection");
    case Id::Answer:
        return EngineWords::tr("No usable answer");
    case Id::Authentication:
        return EngineWords::tr("Not let in");
    case Id::Permission:
        return EngineWords::tr("Not permitted");
    }
    Q_UNREACHABLE();
}

QString waitingWords(Id id)
{
    switch (id) {
    case Id::Name:
        return EngineWords::tr("Name");
    case Id::Keychain:
        return EngineWords::tr("Keychain");
    case Id::Dns:
        return EngineWords::tr("Host");
    case Id::Tcp:
        return EngineWords::tr("Connection");
    case Id::Tls:
        return EngineWords::tr("Encryption");
    case Id::Answer:
        return EngineWords::tr("Answer");
    case Id::Authentication:
        return EngineWords::tr("Sign-in");
    case Id::Permission:
        return EngineWords::tr("Permission");
    }
    Q_UNREACHABLE();
}

bool isOver(const CheckStage &stage)
{
    return stage.state != State::Waiting && stage.state != State::Running;
}

} // namespace

QString checkName(CheckStage::Id id)
{
    switch (id) {
    case Id::Name:
        return QStringLiteral("name");
    case Id::Keychain:
        return QStringLiteral("keychain");
    case Id::Dns:
        return QStringLiteral("dns");
    case Id::Tcp:
        return QStringLiteral("tcp");
    case Id::Tls:
        return QStringLiteral("tls");
    case Id::Answer:
        return QStringLiteral("answer");
    case Id::Authentication:
        return QStringLiteral("authentication");
    case Id::Permission:
        return QStringLiteral("permission");
    }
    Q_UNREACHABLE();
}

QString checkName(CheckStage::State state)
{
    switch (state) {
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Running:
        return QStringLiteral("running");
    case State::Passed:
        return QStringLiteral("passed");
    case State::Warned:
        return QStringLiteral("warned");
    case State::Failed:
        return QStringLiteral("failed");
    case State::NotReached:
        return QStringLiteral("not-reached");
    }
    Q_UNREACHABLE();
}

QString stageTitle(CheckStage::Id id)
{
    switch (id) {
    case Id::Dns:
        return EngineWords::tr("name look-up");
    case Id::Tcp:
        return EngineWords::tr("connection");
    case Id::Tls:
        return EngineWords::tr("encryption");
    case Id::Authentication:
        return EngineWords::tr("sign-in");
    default:
        return waitingWords(id).toLower();
    }
}

CheckReport::CheckReport(bool withName, bool withKeychain, Changed changed)
    : m_changed(std::move(changed))
{
    for (const Id id :
         {Id::Name, Id::Keychain, Id::Dns, Id::Tcp, Id::Tls, Id::Authentication, Id::Permission})
        if ((id != Id::Name || withName) && (id != Id::Keychain || withKeychain))
            m_stages.push_back({id, waitingWords(id), {}, State::Waiting});
    runNext();
    tell();
}

void CheckReport::pass(CheckStage::Id id, const QString &words, const QString &detail,
                       CheckStage::State state)
{
    const std::lock_guard lock(m_mutex);
    const auto stage = place(id);
    const bool again = isOver(*stage); // a second thing of the same kind: what follows goes on
    *stage = {id, words, detail, state};
    if (!again) {
        dropBefore(id);
        runNext();
    }
    tell();
}

void CheckReport::fail(CheckStage::Id id, const QString &detail)
{
    const std::lock_guard lock(m_mutex);
    *place(id) = {id, failedWords(id), detail, State::Failed};
    dropBefore(id);
    for (CheckStage &each : m_stages)
        if (!isOver(each))
            each.state = State::NotReached;
    tell();
}

void CheckReport::finish()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_stages, [](const CheckStage &each) { return !isOver(each); });
    tell();
}

CheckStage::Id CheckReport::running() const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_stages.begin(), m_stages.end(),
                                    [](const CheckStage &each) { return each.state == State::Running; });
    return found == m_stages.end() ? Id::Permission : found->id;
}

bool CheckReport::hasPassed(CheckStage::Id id) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_stages.begin(), m_stages.end(), [id](const CheckStage &each) {
        return each.id == id && (each.state == State::Passed || each.state == State::Warned);
    });
}

/// The stage of this id, made where it is missing.
Checks::iterator CheckReport::place(CheckStage::Id id)
{
    const auto at = std::find_if(m_stages.begin(), m_stages.end(),
                                 [id](const CheckStage &each) { return each.id >= id; });
    if (at != m_stages.end() && at->id == id)
        return at;
    return m_stages.insert(at, {id, waitingWords(id), {}, State::Waiting});
}

/// What was not gone through before this one is not gone through at all.
void CheckReport::dropBefore(CheckStage::Id id)
{
    std::erase_if(m_stages, [id](const CheckStage &each) { return each.id < id && !isOver(each); });
}

void CheckReport::runNext()
{
    const auto next =
        std::find_if(m_stages.begin(), m_stages.end(), [](const CheckStage &each) { return !isOver(each); });
    if (next != m_stages.end())
        next->state = State::Running;
}

void CheckReport::tell() const
{
    if (m_changed)
        m_changed(m_stages);
}

} // namespace attache
