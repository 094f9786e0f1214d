// SPDX-License-Identifier: Apache-2.0
#include "core/policy.h"

#include "core/reading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace attache
{

namespace
{

struct Policy {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr QLatin1String aboutTheAttestation("CHAINLOOP.ATTESTATION");

PolicyEvaluation readEvaluation(const QString &subject, const QJsonObject &fields)
{
    PolicyEvaluation evaluation;
    evaluation.name = fields[u"name"].toString();
    evaluation.material =
        member(fields, {QLatin1String("materialName"), QLatin1String("material_name")}).toString();
    if (evaluation.material.isEmpty() && subject != aboutTheAttestation)
        evaluation.material = subject;
    evaluation.description = fields[u"description"].toString();
    evaluation.remedy =
        member(fields, {QLatin1String("remediation"), QLatin1String("remediationMessage")}).toString();
    if (evaluation.remedy.isEmpty())
        evaluation.remedy = fields[u"annotations"][u"remediation"].toString();
    evaluation.skipped = fields[u"skipped"].toBool();
    const QJsonArray reasons =
        member(fields, {QLatin1String("skipReasons"), QLatin1String("skip_reasons")}).toArray();
    for (const auto &reason : reasons)
        evaluation.skipReasons.append(stringified(reason));
    const QJsonArray violations = fields[u"violations"].toArray();
    for (const auto &violation : violations) {
        const QString message = violation[u"message"].toString();
        const QString about = violation[u"subject"].toString();
        evaluation.violations.append(about.isEmpty() || about == evaluation.name
                                         ? message
                                         : QStringLiteral("%1: %2").arg(about, message));
    }
    return evaluation;
}

std::vector<PolicyEvaluation> readEvaluations(const QJsonObject &bySubject)
{
    std::vector<PolicyEvaluation> evaluations;
    for (auto subject = bySubject.begin(); subject != bySubject.end(); ++subject) {
        const QJsonArray list = subject.value().toArray();
        for (const auto &item : list)
            evaluations.push_back(readEvaluation(subject.key(), item.toObject()));
    }
    return evaluations;
}

PolicyStatus::Verdict verdictOf(const PolicyStatus &status, const QJsonObject &predicate)
{
    const bool enforced = predicate[u"policyCheckBlockingStrategy"] == QLatin1String("ENFORCED");
    const bool gated = enforced || predicate[u"policyHasGatedViolations"].toBool();
    const bool violated = predicate[u"policyHasViolations"].toBool(status.violations > 0);
    if (status.total == 0)
        return PolicyStatus::Verdict::NotApplicable;
    if (gated && predicate[u"policyBlockBypassEnabled"].toBool())
        return PolicyStatus::Verdict::Bypassed;
    if (gated && violated)
        return PolicyStatus::Verdict::Blocked;
    if (violated)
        return PolicyStatus::Verdict::Warning;
    return status.skipped > 0 ? PolicyStatus::Verdict::Skipped : PolicyStatus::Verdict::Passed;
}

} // namespace

PolicyStatus readPolicy(const QJsonObject &predicate, QStringList &warnings)
{
    PolicyStatus status;
    const bool elsewhere = predicate[u"policyEvaluationsRef"].isObject();
    if (!elsewhere)
        status.evaluations = readEvaluations(
            member(predicate, {QLatin1String("policyEvaluations"), QLatin1String("policy_evaluations")})
                .toObject());
    else if (!predicate.contains(u"policyEvaluationsCount"))
        warnings.append(
            Policy::tr("the policy evaluations are kept outside of the attestation, which does not say "
                       "how they ended"));

    int violations = 0;
    int skipped = 0;
    int violated = 0;
    for (const PolicyEvaluation &evaluation : status.evaluations) {
        violations += int(evaluation.violations.size());
        violated += evaluation.violations.isEmpty() ? 0 : 1;
        skipped += evaluation.skipped ? 1 : 0;
    }
    const auto count = [&predicate](QStringView name, int otherwise) {
        return std::max(0, predicate[name].toInt(otherwise));
    };
    status.total = count(u"policyEvaluationsCount", int(status.evaluations.size()));
    status.violations = count(u"policyViolationsCount", violations);
    status.skipped = count(u"policySkippedCount", skipped);
    status.passed = count(u"policyPassedCount", elsewhere ? 0 : status.total - status.skipped - violated);
    status.verdict = verdictOf(status, predicate);
    return status;
}

QString verdictName(PolicyStatus::Verdict verdict)
{
    switch (verdict) {
    case PolicyStatus::Verdict::NotApplicable:
        return QStringLiteral("not applicable");
    case PolicyStatus::Verdict::Passed:
        return QStringLiteral("passed");
    case PolicyStatus::Verdict::Skipped:
        return QStringLiteral("skipped");
    case PolicyStatus::Verdict::Warning:
        return QStringLiteral("warning");
    case PolicyStatus::Verdict::Blocked:
        return QStringLiteral("blocked");
    case PolicyStatus::Verdict::Bypassed:
        return QStringLiteral("bypassed");
    }
    Q_UNREACHABLE();
}

} // namespace attache
