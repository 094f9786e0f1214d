// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "core/retrypolicy.h"
#include "sdk/answers.h"
#include "words.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

using Kind = Outcome::Kind;

/// What one of Slack's words means.
struct Word {
    const char *word = "";
    Kind kind = Kind::Rejected;
    const char *words = ""; // as in AnswerRule
};

constexpr std::array knownWords{
    Word{"invalid_payload", Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 cannot read the message")},
    Word{"no_text", Kind::Rejected, QT_TRANSLATE_NOOP("Answers", "%1 finds nothing in the message")},
    Word{"missing_text_or_fallback_or_attachments", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 finds nothing in the message")},
    Word{"invalid_blocks", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 does not accept how the message is laid out")},
    Word{"invalid_blocks_format", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 does not accept how the message is laid out")},
    Word{"invalid_attachments", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 does not accept how the message is laid out")},
    Word{"too_many_attachments", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 finds too much in the message")},
    Word{"user_not_found", Kind::Rejected,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know somebody whom the message names")},
    Word{"invalid_token", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not accept the webhook's address: it was revoked")},
    Word{"action_prohibited", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 is told by an administrator not to take messages here")},
    Word{"posting_to_general_channel_denied", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not let webhooks post in the channel of everybody")},
    Word{"team_disabled", Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 has the workspace disabled")},
    Word{"org_login_required", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 has the organization moving or locked")},
    Word{"no_service", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know this webhook: it was removed or disabled")},
    Word{"no_service_id", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know this webhook: it was removed or disabled")},
    Word{"no_team", Kind::Misconfigured, QT_TRANSLATE_NOOP("Answers", "%1 does not know this workspace")},
    Word{"no_active_hooks", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not know this webhook: it was removed or disabled")},
    Word{"channel_not_found", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 does not find the webhook's channel")},
    Word{"channel_is_archived", Kind::Misconfigured,
         QT_TRANSLATE_NOOP("Answers", "%1 has the webhook's channel archived")},
    Word{"rollup_error", Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own")},
};

constexpr std::array ownRules{
    AnswerRule{200, 299, Kind::Misconfigured,
               QT_TRANSLATE_NOOP("Answers",
                                 "%1 is not what answered: a proxy, or a page that wants a sign-in first")},
    AnswerRule{500, 500, Kind::Retry, QT_TRANSLATE_NOOP("Answers", "%1 has a problem of its own"), 3},
};

/// The word that Slack answers with, be it alone or in JSON.
QByteArray wordIn(const HttpResponse &response)
{
    const QString error = QJsonDocument::fromJson(response.body).object().value(u"error").toString();
    return error.isEmpty() ? response.body.trimmed() : error.toLatin1();
}

Outcome fromTable(const HttpResponse &response, const QDateTime &now)
{
    Outcome outcome = outcomeOf(response, QStringLiteral("Slack"), now, ownRules);
    if (response.status != 429)
        return outcome;
    // A wait that is none would be a burst.
    if (outcome.notBefore)
        outcome.notBefore = std::max(*outcome.notBefore, now.addSecs(1));
    return outcome;
}

} // namespace

Outcome meaningOf(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray word = wordIn(response);
    if (response.status == 200 && word == "ok")
        return delivered({{QStringLiteral("status"), response.status}});
    const auto *known = std::find_if(knownWords.begin(), knownWords.end(),
                                     [&word](const Word &candidate) { return word == candidate.word; });
    if (known == knownWords.end() || known->kind == Kind::Retry || response.status == 429)
        return fromTable(response, now);
    Outcome outcome;
    outcome.kind = known->kind;
    outcome.reason = SlackWebhookWords::tr("%1 (%2, %3)")
                         .arg(answerWords(known->words, QStringLiteral("Slack")),
                              QString::number(response.status), QLatin1String(known->word));
    return outcome;
}

bool isAlive(const HttpResponse &probed)
{
    const QByteArray word = wordIn(probed);
    return probed.status == 400 && (word == "no_text" || word == "invalid_payload" ||
                                    word == "missing_text_or_fallback_or_attachments");
}

} // namespace attache::ATTACHE_INTEGRATION
