// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "object.h"
#include "sdk/answers.h"

#include <span>

/// What both kinds of store have in common when they say no.
namespace attache::ATTACHE_INTEGRATION
{

/// One row: what the code that a store gives in an answer's body means, whatever the status.
struct CodeRule {
    const char *code = "";
    Outcome::Kind kind = Outcome::Kind::Rejected;
    const char *words = ""; ///< as AnswerRule's
    int attemptLimit = 0;   ///< for Retry, as in Outcome
};

/// By the code, and when that is in no row by the status: `own` first, then the shared table.
Outcome outcomeOf(const HttpResponse &response, const QString &code, const QString &service,
                  const QDateTime &now, std::span<const CodeRule> codes, std::span<const AnswerRule> own);

/// "the bucket NAME", to begin a sentence with.
QString serviceName(const QString &bucket);

/// How far this machine's clock is from the answer's Date, as a sentence to add; empty below five minutes.
QString clockWords(const HttpResponse &response, const QDateTime &now);

/// The receipt of an object that is in the bucket now.
Outcome stored(const Object &object, bool wasThere);

/// A 2xx that is not the store's own: of a portal, say, or of a proxy.
Outcome strangeAnswer(const QString &service, const QString &why);

/// The store has kept something else than was sent. Sending it again would not help: the name is taken now.
Outcome keptWrong(const QString &service, const Object &object);

/// Its content went away or shrank, or the stop came while it was read.
Outcome unreadable(const Object &object, const std::stop_token &stop);

} // namespace attache::ATTACHE_INTEGRATION
