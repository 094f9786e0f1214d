// SPDX-License-Identifier: Apache-2.0
#include "cli/deliveryfilter.h"
#include "cli/since.h"
#include "engine/intake.h"
#include "engine/registrations.h"
#include "engine/workflows.h"

namespace attache
{
namespace
{

/// A time on the command line, into its place.
Result<void> readTime(const char *option, const QString &text, std::optional<QDateTime> &time)
{
    if (text.isEmpty())
        return {};
    time = sinceTime(text, QDateTime::currentDateTimeUtc());
    if (time)
        return {};
    return Error{
        Error::Kind::Invalid,
        QString::fromLatin1(option),
        QStringLiteral("must be a time such as 2026-01-31T12:00:00Z, or how long ago, as 30m, 2h or 3d"),
        {},
        {}};
}

Result<store::DeliveryFilter> filterOf(const DeliveryFilterOptions &options)
{
    store::DeliveryFilter filter;
    filter.search = options.search;
    for (const QString &name : options.states) {
        const auto state = deliveryState(name);
        if (!state)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("--state"),
                         QStringLiteral(
                             "must be one of: queued, sending, delivered, skipped, failed, uncertain, held, "
                             "cancelled"),
                         {},
                         {}};
        filter.states.push_back(*state);
    }
    if (auto read = readTime("--since", options.since, filter.since); !read)
        return read.error();
    if (auto read = readTime("--until", options.until, filter.until); !read)
        return read.error();
    return filter;
}

/// The id of what has this name, into its place; none was given: goes on as it is.
template <typename Things>
void findInto(Session &session, const QString &name, Things &things, QString store::DeliveryFilter::*id,
              const store::DeliveryFilter &filter, std::function<void(const store::DeliveryFilter &)> then)
{
    if (name.isEmpty())
        return then(filter);
    session.await(things.find(name),
                  [filter = filter, id, then = std::move(then)](const auto &found) mutable {
                      filter.*id = found.id;
                      then(filter);
                  });
}

} // namespace

bool DeliveryFilterOptions::isEmpty() const
{
    return states.isEmpty() && integration.isEmpty() && workflow.isEmpty() && attestation.isEmpty() &&
           since.isEmpty() && until.isEmpty() && search.isEmpty();
}

void addDeliveryFilters(CLI::App &verb, DeliveryFilterOptions &options)
{
    addTexts(verb, "--state", options.states, "Only in this state; once for each");
    addText(verb, "--search", options.search,
            "Only with these words in names, reason or state, or at the start of an id or digest");
    addText(verb, "--integration", options.integration, "Only to this registered integration");
    addText(verb, "--workflow", options.workflow, "Only of this workflow");
    addText(verb, "--attestation", options.attestation, "Only of this attestation, by id or digest");
    addText(verb, "--since", options.since, "Only created since this time, or so long ago (2h, 3d)");
    addText(verb, "--until", options.until, "Only created before this time, or so long ago (2h, 3d)");
}

void withFilter(Session &session, const DeliveryFilterOptions &options,
                std::function<void(const store::DeliveryFilter &)> use)
{
    const Result<store::DeliveryFilter> filter = filterOf(options);
    if (!filter)
        return session.fail(filter.error());
    Console &console = session.console();
    findInto(session, options.integration, console.registrations(), &store::DeliveryFilter::registrationId,
             *filter, [&session, &console, options, use = std::move(use)](const store::DeliveryFilter &of) {
                 findInto(session, options.workflow, console.workflows(), &store::DeliveryFilter::workflowId,
                          of, [&session, &console, options, use](const store::DeliveryFilter &within) {
                              findInto(session, options.attestation, console.intake(),
                                       &store::DeliveryFilter::attestationId, within, use);
                          });
             });
}

} // namespace attache
