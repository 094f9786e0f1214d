// SPDX-License-Identifier: Apache-2.0
#include "engine/deliverycause.h"

#include "core/outcome.h"

namespace attache
{
namespace
{

using Cause = DeliveryCause;
using State = Delivery::State;

const Exchange *lastExchange(const std::vector<Attempt> &attempts)
{
    return attempts.empty() || attempts.back().exchanges.empty() ? nullptr
                                                                 : &attempts.back().exchanges.back();
}

/// How mail servers say that the user or the password is wrong (RFC 4954 §6).
bool isSignInRefusal(const Exchange &exchange)
{
    const bool isMail = exchange.method == QLatin1String("SMTP");
    return isMail && (exchange.status == 530 || exchange.status == 534 || exchange.status == 535);
}

Cause ofMisconfigured(const Exchange *last)
{
    if (!last)
        return Cause::Misconfigured;
    if (last->status == 0)
        return Cause::NotAccepted;
    if (last->status == 401 || isSignInRefusal(*last))
        return Cause::KeyRefused;
    if (last->status == 403)
        return Cause::Forbidden;
    return Cause::Misconfigured;
}

/// By what the last attempt came to.
Cause ofLastAttempt(const std::vector<Attempt> &attempts)
{
    if (attempts.empty())
        return Cause::Unforeseen;
    const Exchange *last = lastExchange(attempts);
    const QString &outcome = attempts.back().outcome;
    if (outcome == outcomeName(Outcome::Kind::Misconfigured))
        return ofMisconfigured(last);
    if (outcome == outcomeName(Outcome::Kind::Rejected)) {
        if (last && last->status == 403)
            return Cause::Forbidden;
        return last && last->status == 413 ? Cause::TooLarge : Cause::Refused;
    }
    if (!last)
        return Cause::Unforeseen;
    return last->status == 0 ? Cause::Unreachable : Cause::ServiceFailed;
}

bool endedMisconfigured(const std::vector<Attempt> &attempts)
{
    return !attempts.empty() && attempts.back().outcome == outcomeName(Outcome::Kind::Misconfigured);
}

Cause ofHeld(const std::vector<Attempt> &attempts, const DeliverySurroundings &around)
{
    const Registration::State state = around.registration->state;
    if (state == Registration::State::Paused)
        return Cause::Paused;
    // Another delivery may have found that out: then it has no attempt of its own to tell more.
    if (state == Registration::State::Misconfigured)
        return endedMisconfigured(attempts) ? ofLastAttempt(attempts) : Cause::Misconfigured;
    if (around.isPaused)
        return Cause::AttachmentPaused;
    if (!around.hasIntegration)
        return Cause::IntegrationMissing;
    if (!around.missingMaterial.isEmpty())
        return Cause::MaterialMissing;
    return around.registration->secretNames.isEmpty() ? Cause::Unforeseen : Cause::SecretsMissing;
}

} // namespace

DeliveryCause causeOf(const Delivery &delivery, const std::vector<Attempt> &attempts,
                      const DeliverySurroundings &around)
{
    switch (delivery.state) {
    case State::Delivered:
    case State::Sending:
        return Cause::None;
    case State::Uncertain:
        return Cause::Unanswered;
    case State::Skipped:
        return Cause::NothingToSend;
    case State::Queued:
        return attempts.empty() || delivery.tries == 0 ? Cause::None : ofLastAttempt(attempts);
    case State::Held:
    case State::Failed:
    case State::Cancelled:
        break;
    }
    if (!around.registration)
        return Cause::RegistrationDeleted;
    if (!around.isAttached)
        return Cause::Detached;
    if (delivery.state == State::Cancelled)
        return Cause::Cancelled;
    if (around.signature == SignatureState::State::Invalid)
        return Cause::SignatureInvalid;
    return delivery.state == State::Held ? ofHeld(attempts, around) : ofLastAttempt(attempts);
}

QString causeName(DeliveryCause cause)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::Cancelled:
        return QStringLiteral("cancelled");
    case Cause::Paused:
        return QStringLiteral("paused");
    case Cause::AttachmentPaused:
        return QStringLiteral("attachment-paused");
    case Cause::KeyRefused:
        return QStringLiteral("key-refused");
    case Cause::Forbidden:
        return QStringLiteral("forbidden");
    case Cause::NotAccepted:
        return QStringLiteral("not-accepted");
    case Cause::Misconfigured:
        return QStringLiteral("misconfigured");
    case Cause::SecretsMissing:
        return QStringLiteral("secrets-missing");
    case Cause::MaterialMissing:
        return QStringLiteral("material-missing");
    case Cause::IntegrationMissing:
        return QStringLiteral("integration-missing");
    case Cause::RegistrationDeleted:
        return QStringLiteral("registration-deleted");
    case Cause::Detached:
        return QStringLiteral("detached");
    case Cause::SignatureInvalid:
        return QStringLiteral("signature-invalid");
    case Cause::Unreachable:
        return QStringLiteral("unreachable");
    case Cause::ServiceFailed:
        return QStringLiteral("service-failed");
    case Cause::TooLarge:
        return QStringLiteral("too-large");
    case Cause::Refused:
        return QStringLiteral("refused");
    case Cause::Unforeseen:
        return QStringLiteral("unforeseen");
    case Cause::Unanswered:
        return QStringLiteral("unanswered");
    case Cause::NothingToSend:
        return QStringLiteral("nothing-to-send");
    }
    Q_UNREACHABLE();
}

} // namespace attache
