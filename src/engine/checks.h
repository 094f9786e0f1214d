// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "sdk/integration.h"

#include <QMetaType>
#include <QString>

#include <functional>
#include <mutex>
#include <vector>

namespace attache
{

/// One stage of checking a registration: what a form, a detail and the command line show of it.
struct CheckStage {
    /// In the order in which they are gone through.
    enum class Id { Name, Keychain, Dns, Tcp, Tls, Answer, Authentication, Permission };
    enum class State {
        Waiting,
        Running,
        Passed,
        Warned, ///< passed, but a person should know what the detail says
        Failed,
        NotReached,
    };

    Id id = Id::Name;
    QString words;  ///< for its state: "Certificate is valid", "Not signed in"
    QString detail; ///< what was measured, or what to do; may be empty
    State state = State::Waiting;

    bool operator==(const CheckStage &) const = default;
};

using Checks = std::vector<CheckStage>;

/// "dns", "tcp", "tls" …: the spelling in JSON, and of the states: "passed", "not-reached".
QString checkName(CheckStage::Id id);
QString checkName(CheckStage::State state);

/// What the stage is about, as an error names it: "name look-up".
QString stageTitle(CheckStage::Id id);

/// The stages of one check under way. Begins with those that any service may have; those that this one turns
/// out not to have (a folder has no network) are dropped as later ones pass. Any thread: how a service is
/// reached is told by the network's.
class CheckReport
{
public:
    using Changed = std::function<void(const Checks &)>;

    /// `changed` is called with all stages whenever one has changed; may be null.
    CheckReport(bool withName, bool withKeychain, Changed changed);

    void pass(CheckStage::Id id, const QString &words, const QString &detail = {},
              CheckStage::State state = CheckStage::State::Passed);
    /// What follows is not reached.
    void fail(CheckStage::Id id, const QString &detail);
    /// All went well: what was never told of was not asked for.
    void finish();

    /// The one that is being gone through, or Permission when none is.
    CheckStage::Id running() const;
    bool hasPassed(CheckStage::Id id) const;

private:
    Checks::iterator place(CheckStage::Id id);
    void dropBefore(CheckStage::Id id);
    void runNext();
    void tell() const;

    mutable std::mutex m_mutex;
    Checks m_stages;
    const Changed m_changed;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::Checks)
