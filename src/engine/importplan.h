// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/configuration.h"
#include "engine/configurationfile.h"
#include "store/configuration.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace attache
{

/// Works out what brings the store to what a configuration file says. Changes nothing itself; any thread.
class ImportPlan
{
public:
    ImportPlan(const SetUp &wanted, SetUp there, const QDateTime &now);

    /// NotFound, Conflict: what the file says does not go with what is there.
    Result<void> make();

    store::ConfigurationChanges changes;
    std::vector<Configuration::Change> words; ///< what they are, for a person

private:
    Result<void> planRegistration(Registration wanted);
    void changeRegistration(Registration there, const Registration &wanted);
    void planWorkflow(Workflow wanted);
    Result<void> planAttachment(SetUp::Attached wanted);
    void changeAttachment(const Attachment &there, const SetUp::Attached &wanted);
    std::optional<Attachment> takeEqual(const Attachment &wanted);
    std::optional<Attachment> takeOnlyOther(const Attachment &wanted);

    const SetUp &m_wanted;
    std::map<QString, Registration> m_registrations;   // by name: those there are, and those that are made
    std::map<QString, Workflow> m_workflows;           // the same
    std::map<QString, std::vector<Attachment>> m_left; // those there are, without those that were matched
    std::map<QString, int> m_asked;                    // how many the file has of each
    const QDateTime m_now;
};

} // namespace attache
