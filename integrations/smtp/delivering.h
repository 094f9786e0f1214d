// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"
#include "message.h"

#include <optional>
#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// One attempt at a delivery: the same mail to each recipient by itself, so that one who is refused keeps it
/// from nobody, and one who has it gets no second.
class Delivering
{
public:
    Delivering(ExecutionRequest request, Config config, QString copy, Execution &execution);

    Outcome run();

private:
    struct Sent {
        Recipient recipient;
        Outcome outcome;
    };

    Outcome deliver(const Recipient &recipient);
    std::optional<Outcome> begin(const Recipient &recipient);
    QString noteOf(const Recipient &recipient, const char *what) const;
    Result<MailAnswer, MailFailure> send(const Recipient &recipient);
    Outcome summedUp() const;

    ExecutionRequest m_request;
    const Config m_config;
    const QString m_copy;
    Execution &m_execution;
    std::vector<Sent> m_sent;
    bool m_attach = true;
    bool m_isOver = false; // what went wrong would go wrong for the others too
};

} // namespace attache::ATTACHE_INTEGRATION
