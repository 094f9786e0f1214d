// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "core/redact.h"
#include "words.h"

#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Cause = MailFailure::Cause;
using Kind = Outcome::Kind;
using Stage = MailFailure::Stage;

constexpr qint64 greylisting = 5 * 60; // seconds; most want one to fifteen minutes

/// What replies mean that came between two stages, both included. The first row that fits counts.
struct Rule {
    Stage from, upTo;
    int first, last;
    Kind kind;
    const char *remedy = ""; ///< a sentence; may be empty
};

constexpr std::array rules{
    // A name or password that is refused again and again locks the mailbox.
    Rule{Stage::SignIn, Stage::SignIn, 400, 499, Kind::Retry},
    Rule{Stage::SignIn, Stage::SignIn, 500, 599, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers",
                           "Check the user name and the password; some mailboxes need an app password")},
    Rule{Stage::Connection, Stage::Message, 530, 530, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "It asks for a sign-in or for TLS: check the port and the security")},
    Rule{Stage::Connection, Stage::Message, 534, 535, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "Check the user name and the password")},
    Rule{Stage::Connection, Stage::Message, 538, 538, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "It asks for TLS: choose the security starttls or tls")},
    Rule{
        Stage::Connection, Stage::Message, 502, 502, Kind::Misconfigured,
        QT_TRANSLATE_NOOP("Answers", "This is not a server that mail can be handed to: check host and port")},
    Rule{Stage::Connection, Stage::Message, 504, 504, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "It cannot do what is asked for: check the port and the security")},
    Rule{Stage::Connection, Stage::Greeting, 521, 521, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "This host takes no mail: check host and port")},
    // Before it has heard of a sender: it is about us, and every mail that waits would meet with the same.
    Rule{Stage::Connection, Stage::Hello, 500, 599, Kind::Misconfigured,
         QT_TRANSLATE_NOOP(
             "Answers", "It takes no mail from this machine: ask whoever runs it, or check host and port")},
    Rule{Stage::StartTls, Stage::StartTls, 500, 599, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "Check the port and the security")},
    Rule{Stage::Sender, Stage::Sender, 552, 552, Kind::Rejected},
    Rule{Stage::Sender, Stage::Sender, 550, 559, Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "The user may not send in this name: check the sender's address")},
    Rule{Stage::Connection, Stage::Message, 400, 499, Kind::Retry},
    Rule{Stage::Connection, Stage::Message, 500, 599, Kind::Rejected},
};

const Rule &ruleFor(const MailFailure &failure)
{
    for (const Rule &rule : rules)
        if (failure.stage >= rule.from && failure.stage <= rule.upTo && failure.reply.code >= rule.first &&
            failure.reply.code <= rule.last)
            return rule;
    return rules.back();
}

Outcome refused(const MailFailure &failure, const QString &said, const QDateTime &now)
{
    const Rule &rule = ruleFor(failure);
    const QString remedy = QCoreApplication::translate("Answers", rule.remedy);
    Outcome outcome;
    outcome.kind = rule.kind;
    outcome.reason = remedy.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, remedy);
    const bool greylisted = (failure.stage == Stage::Sender || failure.stage == Stage::Recipient) &&
                            (failure.reply.code == 450 || failure.reply.code == 451);
    if (greylisted)
        outcome.notBefore = now.addSecs(greylisting);
    return outcome;
}

} // namespace

Outcome outcomeOf(const MailFailure &failure, const QString &password, const QDateTime &now)
{
    const QString words = redact(failure.words, {password});
    if (failure.mayHaveArrived)
        return uncertain(
            SmtpWords::tr("%1. The mail was sent in full and may have arrived: look there before you send it "
                          "again")
                .arg(words));
    switch (failure.cause) {
    case Cause::Refused:
        return refused(failure, words, now);
    case Cause::Cancelled:
        return cancelled();
    case Cause::Certificate:
    case Cause::NoStartTls:
    case Cause::NoSignIn:
        return misconfigured(words);
    case Cause::Invalid:
    case Cause::NoUtf8:
    case Cause::TooLarge:
        return rejected(words);
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::ConnectionLost:
    case Cause::Tls:
    case Cause::Timeout:
    case Cause::Unreadable:
        return retryLater(words);
    }
    Q_UNREACHABLE();
}

bool isTooLarge(const MailFailure &failure)
{
    if (failure.cause == Cause::TooLarge)
        return true;
    const QString &code = failure.reply.enhancedCode;
    const bool saysSo = code == QLatin1String("5.3.4") || code == QLatin1String("5.2.3");
    return failure.cause == Cause::Refused && failure.stage != Stage::Recipient &&
           (saysSo || (failure.reply.code == 552 && code.isEmpty()));
}

bool isOfRecipient(const MailFailure &failure)
{
    return failure.stage == Stage::Recipient || failure.stage == Stage::Message ||
           failure.cause == Cause::NoUtf8 || failure.cause == Cause::Invalid;
}

} // namespace attache::ATTACHE_INTEGRATION
