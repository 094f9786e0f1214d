// SPDX-License-Identifier: Apache-2.0
#include "endings.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

Kind gravest(const std::vector<Ending> &endings)
{
    for (const Kind kind :
         {Kind::Cancelled, Kind::Misconfigured, Kind::Retry, Kind::Rejected, Kind::Delivered}) {
        if (any(endings, kind))
            return kind;
    }
    return Kind::Skipped;
}

/// The longest wait and the most attempts that any of those to be tried again asks for.
void takeWaits(const std::vector<Ending> &endings, Outcome &whole)
{
    bool limited = true;
    for (const auto &[name, outcome, sbom] : endings) {
        if (outcome.kind != Kind::Retry)
            continue;
        if (outcome.notBefore && (!whole.notBefore || *whole.notBefore < *outcome.notBefore))
            whole.notBefore = outcome.notBefore;
        whole.waits = std::max(whole.waits, outcome.waits);
        whole.attemptLimit = std::max(whole.attemptLimit, outcome.attemptLimit);
        limited = limited && outcome.attemptLimit > 0;
    }
    if (!limited)
        whole.attemptLimit = 0;
}

} // namespace

bool any(const std::vector<Ending> &endings, Outcome::Kind kind)
{
    return std::any_of(endings.begin(), endings.end(),
                       [kind](const Ending &ending) { return ending.outcome.kind == kind; });
}

Outcome whole(const std::vector<Ending> &endings)
{
    if (endings.empty())
        return skipped(DependencyTrackWords::tr("There is no CycloneDX SBOM in this attestation"));
    Outcome whole;
    whole.kind = gravest(endings);
    QStringList reasons;
    QJsonArray receipts;
    for (const auto &[name, outcome, sbom] : endings) {
        if (outcome.kind == Kind::Delivered)
            receipts.append(outcome.receipt);
        else
            reasons += name + QStringLiteral(": ") + outcome.reason;
    }
    whole.reason = endings.size() == 1 ? endings.front().outcome.reason : reasons.join(QStringLiteral("; "));
    if (!receipts.isEmpty())
        whole.receipt.insert(QStringLiteral("sboms"), receipts);
    if (whole.kind == Kind::Retry)
        takeWaits(endings, whole);
    return whole;
}

} // namespace attache::ATTACHE_INTEGRATION
