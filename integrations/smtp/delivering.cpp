// SPDX-License-Identifier: Apache-2.0
#include "delivering.h"

#include "answers.h"

#include "core/redact.h"
#include "words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

/// Which recipient's outcome is the delivery's. A mail that may have arrived must not be sent again because
/// another one can be; and as long as one can be, it is not over.
constexpr std::array precedence{Kind::Uncertain, Kind::Misconfigured, Kind::Cancelled,
                                Kind::Retry,     Kind::Rejected,      Kind::Delivered};

/// A server may repeat what it was told.
QString textOf(const MailReply &reply, const QString &password)
{
    const QStringList words{QString::number(reply.code), reply.enhancedCode, reply.text};
    return redact(words.join(QLatin1Char(' ')).simplified(), {password});
}

} // namespace

Delivering::Delivering(ExecutionRequest request, Config config, QString copy, Execution &execution)
    : m_request(std::move(request))
    , m_config(std::move(config))
    , m_copy(std::move(copy))
    , m_execution(execution)
{
    if (!m_request.createdAt.isValid())
        m_request.createdAt = execution.now();
}

Outcome Delivering::run()
{
    for (const Recipient &recipient : recipientsOf(m_config, m_copy)) {
        m_sent.push_back({recipient, deliver(recipient)});
        if (m_isOver)
            break;
    }
    return summedUp();
}

Outcome Delivering::deliver(const Recipient &recipient)
{
    if (const auto done = m_execution.doneStep(recipient.step))
        return delivered(*done);
    if (const auto problem = begin(recipient))
        return *problem;
    auto answer = send(recipient);
    if (!answer && m_attach && isTooLarge(answer.error())) {
        m_attach = false;
        answer = send(recipient);
    }
    if (!answer) {
        m_isOver = !isOfRecipient(answer.error());
        if (!answer.error().mayHaveArrived) // a note that is lost costs a question to a person, no mail
            (void)m_execution.finishStep(noteOf(recipient, "not-taken"), {});
        return outcomeOf(answer.error(), m_config.server.password, m_execution.now());
    }
    const QJsonObject receipt{{QStringLiteral("recipient"), recipient.address},
                              {QStringLiteral("reply"), textOf(answer->reply, m_config.server.password)}};
    if (const auto kept = m_execution.finishStep(recipient.step, receipt); !kept)
        return uncertain(SmtpWords::tr("The mail was taken, but this could not be written down: %1")
                             .arg(kept.error().text()));
    return delivered(receipt);
}

/// Notes that a mail is on its way, so that one whose end nobody saw (a crash, a power cut) is not sent
/// again. An attempt that ended so was never counted: the next has its number.
std::optional<Outcome> Delivering::begin(const Recipient &recipient)
{
    const QString begun = noteOf(recipient, "begun");
    const bool wasBegun = m_execution.doneStep(begun).has_value();
    if (wasBegun && !m_execution.doneStep(noteOf(recipient, "not-taken")))
        return uncertain(
            SmtpWords::tr("Sending the mail to %1 broke off with Attaché itself, and it may have arrived: "
                          "look there before you send it again")
                .arg(recipient.address));
    if (const auto noted = m_execution.finishStep(begun, {}); !noted) {
        m_isOver = true;
        return retryLater(noted.error().text());
    }
    return std::nullopt;
}

QString Delivering::noteOf(const Recipient &recipient, const char *what) const
{
    return QStringLiteral("%1-%2-%3").arg(recipient.step, QLatin1String(what)).arg(m_request.attempt);
}

Result<MailAnswer, MailFailure> Delivering::send(const Recipient &recipient)
{
    const MailMessage mail = deliveryMail(m_request, m_config, m_copy, m_attach);
    return m_execution.mail().send(m_config.server, mail, recipient.address, m_execution.stop());
}

Outcome Delivering::summedUp() const
{
    const auto rank = [](const Sent &sent) {
        return std::find(precedence.begin(), precedence.end(), sent.outcome.kind);
    };
    const auto decisive = std::min_element(m_sent.begin(), m_sent.end(),
                                           [&](const Sent &a, const Sent &b) { return rank(a) < rank(b); });
    Outcome outcome = decisive->outcome;
    if (outcome.kind == Kind::Delivered) {
        outcome.receipt = {
            {QStringLiteral("messageId"), deliveryMail(m_request, m_config, m_copy, false).messageId}};
        for (const Sent &sent : m_sent)
            outcome.receipt.insert(
                sent.recipient.step,
                QStringLiteral("%1: %2").arg(sent.recipient.address,
                                             sent.outcome.receipt.value(QLatin1String("reply")).toString()));
        return outcome;
    }
    if (m_sent.size() < 2 || outcome.kind == Kind::Cancelled)
        return outcome;
    QStringList words;
    for (const Sent &sent : m_sent)
        words += sent.outcome.kind == Kind::Delivered
                     ? SmtpWords::tr("%1 has the mail").arg(sent.recipient.address)
                     : SmtpWords::tr("%1 has not: %2").arg(sent.recipient.address, sent.outcome.reason);
    outcome.reason = words.join(QStringLiteral("; "));
    return outcome;
}

} // namespace attache::ATTACHE_INTEGRATION
