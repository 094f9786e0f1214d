// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/outcome.h"
#include "sdk/http.h"
#include "sdk/integration.h"

#include <QDateTime>
#include <QString>

#include <span>

/// What a service's answers mean for a delivery, as data: a table that all services share, and rows of a
/// service's own where it means something else. Pure; any thread.
namespace attache
{

/// One row: what the statuses from `first` to `last` mean.
struct AnswerRule {
    int first = 0;
    int last = 0;
    Outcome::Kind kind = Outcome::Kind::Rejected;
    /// A sentence, marked by QT_TRANSLATE_NOOP("Answers", …); %1 is the service: "%1 forbids it".
    const char *words = "";
    int attemptLimit = 0; ///< for Retry, as in Outcome
};

/// The first of `own` that fits, then the shared table. A 2xx is delivered, with the status as its receipt:
/// whoever expects a certain body checks that first. `service` begins the reason ("The receiver"). A
/// Retry-After is honoured for whatever is retried, and keeps the whole registration quiet.
Outcome outcomeOf(const HttpResponse &response, const QString &service, const QDateTime &now,
                  std::span<const AnswerRule> own = {});

/// A rule's words about this service, in the person's language.
QString answerWords(const char *words, const QString &service);

/// What to do with a request that had been sent in full when its answer was lost.
enum class LostAnswer {
    SendAgain,    ///< the service recognises a repetition, or it changes nothing there
    SendOnceMore, ///< a second one does little harm, a third would be a nuisance
    AskAPerson,   ///< a second one must not happen by itself
};

/// For no answer at all. `step` names the request; SendOnceMore notes under it that it was sent once. A stop
/// while the answer is awaited loses it as well.
Outcome outcomeOf(const HttpFailure &failure, LostAnswer lost, const QString &step, Execution &execution);

/// A check of a registration or attachment that did not end well, as its error. `what`: "registry
/// ghcr.io".
Error checkError(const Outcome &outcome, const QString &what, const QString &remedy = {});

/// A web page, where the service would have answered otherwise: a proxy, a portal, a wrong address.
bool isWebPage(const HttpResponse &response);

} // namespace attache
