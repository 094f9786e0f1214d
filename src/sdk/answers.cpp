// SPDX-License-Identifier: Apache-2.0
#include "sdk/answers.h"

#include "core/redact.h"
#include "core/retrypolicy.h"
#include "sdk/words.h"

#include <array>

namespace attache
{

namespace
{

using Kind = Outcome::Kind;

/// What holds everywhere, unless a service's own table says otherwise. The first row that fits counts.
constexpr std::array sharedRules{
    AnswerRule{200, 299, Kind::Delivered, ""},
    AnswerRule{300, 399, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 redirects to another address. Register the final one")},
    AnswerRule{400, 400, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 refuses it as malformed")},
    AnswerRule{401, 401, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not accept the credentials")},
    AnswerRule{403, 403, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 forbids it")},
    AnswerRule{404, 404, Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 has nothing at this address")},
    AnswerRule{405, 405, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not take this at this address")},
    AnswerRule{407, 407, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 is behind a proxy that asks for a password")},
    AnswerRule{408, 408, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 asks to try again")},
    AnswerRule{409, 409, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 sees a conflict"), 2},
    AnswerRule{410, 410, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 wants no more at this address")},
    AnswerRule{412, 412, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 finds a condition not met")},
    AnswerRule{413, 413, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 finds it too large")},
    AnswerRule{415, 415, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not take this kind of content")},
    AnswerRule{421, 421, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 asks to try again")},
    AnswerRule{423, 423, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 asks to try again")},
    AnswerRule{425, 425, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 asks to try again")},
    AnswerRule{429, 429, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has had too many requests for now")},
    AnswerRule{501, 501, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers", "%1 does not know how to do this")},
    AnswerRule{500, 599, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own")},
    AnswerRule{0, 999, Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 refuses it")},
};

/// Where it redirects to, without what may be secret in it.
QString redirection(const HttpResponse &response)
{
    const QString target = QString::fromUtf8(response.header("Location"));
    return target.contains(QLatin1String("://")) ? QStringLiteral(": %1").arg(maskedUrl(target)) : QString();
}

const AnswerRule &ruleFor(int status, std::span<const AnswerRule> own)
{
    for (const std::span<const AnswerRule> rules : {own, std::span<const AnswerRule>(sharedRules)})
        for (const AnswerRule &rule : rules)
            if (status >= rule.first && status <= rule.last)
                return rule;
    Q_UNREACHABLE();
}

} // namespace

QString answerWords(const char *words, const QString &service)
{
    return QCoreApplication::translate("Answers", words).arg(service);
}

Outcome outcomeOf(const HttpResponse &response, const QString &service, const QDateTime &now,
                  std::span<const AnswerRule> own)
{
    const AnswerRule &rule = ruleFor(response.status, own);
    if (rule.kind == Kind::Delivered)
        return delivered({{QStringLiteral("status"), response.status}});
    Outcome outcome;
    outcome.kind = rule.kind;
    outcome.reason = SdkWords::tr("%1 (%2)").arg(answerWords(rule.words, service)).arg(response.status);
    if (response.status >= 300 && response.status < 400)
        outcome.reason += redirection(response);
    if (rule.kind != Kind::Retry)
        return outcome;
    outcome.attemptLimit = rule.attemptLimit;
    outcome.notBefore = retryAfter(response.header("Retry-After"), now);
    if (outcome.notBefore)
        outcome.waits = Outcome::Waits::Registration;
    return outcome;
}

Outcome outcomeOf(const HttpFailure &failure, LostAnswer lost, const QString &step, Execution &execution)
{
    using Cause = HttpFailure::Cause;
    switch (failure.cause) {
    case Cause::InvalidUrl:
    case Cause::Certificate:
    case Cause::Proxy:
        return misconfigured(failure.words);
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::Tls:
    case Cause::BodyUnreadable:
        return retryLater(failure.words);
    case Cause::Cancelled:
    case Cause::ConnectionLost:
    case Cause::Timeout:
        break;
    }
    Outcome again = failure.cause == Cause::Cancelled ? cancelled() : retryLater(failure.words);
    if (!failure.bodySent || lost == LostAnswer::SendAgain)
        return again;
    const QString note = step + QStringLiteral("-unanswered");
    if (lost == LostAnswer::AskAPerson || execution.doneStep(note))
        return uncertain(
            SdkWords::tr("%1. It was sent in full and may have arrived: look there before you send it again")
                .arg(failure.words));
    if (const auto noted = execution.finishStep(note, {{QStringLiteral("reason"), failure.words}}); !noted)
        return uncertain(noted.error().text());
    return again;
}

Error checkError(const Outcome &outcome, const QString &what, const QString &remedy)
{
    switch (outcome.kind) {
    case Kind::Cancelled:
        return {Error::Kind::Cancelled, what, QStringLiteral("stopped"), {}, {}};
    case Kind::Retry:
    case Kind::Uncertain:
        return {Error::Kind::Unreachable, what, outcome.reason, remedy, {}};
    default:
        return {Error::Kind::Rejected, what, outcome.reason, remedy, {}};
    }
}

bool isWebPage(const HttpResponse &response)
{
    return response.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

} // namespace attache
