// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/deliveryfilter.h"
#include "cli/deliveryoutput.h"
#include "engine/deliveries.h"
#include "engine/deliveryexport.h"

#include <QJsonObject>

#include <algorithm>
#include <memory>

/// The verbs that do something with many deliveries: those whose ids are given, or all that a filter finds.
namespace attache
{
namespace
{

struct ManyOptions {
    QStringList ids;
    DeliveryFilterOptions filter;
    bool dryRun = false;
};

struct ExportOptions {
    QString file, format, id;
    int attempt = 0;
    DeliveryFilterOptions filter;
};

/// An empty filter is every delivery there is: that takes a state or an attestation at least.
Result<void> checkChoice(const ManyOptions &options, const char *verb)
{
    const QString what = QStringLiteral("delivery %1").arg(QLatin1String(verb));
    const bool isFiltered = !options.filter.states.isEmpty() || !options.filter.attestation.isEmpty();
    if (options.ids.isEmpty() != isFiltered)
        return Error{
            Error::Kind::Invalid,
            what,
            QStringLiteral("takes either ids, or --state or --attestation"),
            QStringLiteral("For all in one state: attachectl %1 --state STATE; --dry-run counts them")
                .arg(what),
            {}};
    if (!options.ids.isEmpty() && (options.dryRun || !options.filter.isEmpty()))
        return Error{
            Error::Kind::Invalid,
            what,
            QStringLiteral("takes filters and --dry-run with --state or --attestation, not with ids"),
            {},
            {}};
    return {};
}

void count(Session &session, const store::DeliveryFilter &filter)
{
    session.await(
        session.console().deliveries().count(filter, std::numeric_limits<int>::max(), session.stop()),
        [&session](int found) {
            if (session.isJson())
                session.print(QJsonObject{{QStringLiteral("count"), found}});
            else
                session.print(QStringLiteral("deliveries found: %1; nothing was done").arg(found));
            session.done();
        });
}

void redeliver(Session &session, const QStringList &ids)
{
    session.await(
        session.console().deliveries().redeliver(ids),
        [&session](const std::vector<Delivery> &deliveries) { showDeliveries(session, deliveries); });
}

/// Those that can be; what cannot (its registration is paused, say) is left as it is, and said.
void redeliverFound(Session &session, const store::DeliveryFilter &filter)
{
    session.await(session.console().deliveries().redeliverAll(filter, session.stop()),
                  [&session](const Deliveries::Batched &batched) {
                      QStringList newestFirst = batched.ids;
                      std::reverse(newestFirst.begin(), newestFirst.end());
                      if (batched.refused > 0)
                          session.error({Error::Kind::Conflict,
                                         QStringLiteral("delivery redeliver"),
                                         QStringLiteral("%1 cannot be sent again; the first: %2")
                                             .arg(batched.refused)
                                             .arg(batched.reason),
                                         {},
                                         {}});
                      showDeliveries(session, newestFirst, batched.refused > 0 ? WorkFailed : Done);
                  });
}

void cancel(Session &session, const QStringList &ids)
{
    session.await(
        session.console().deliveries().cancel(ids),
        [&session](const std::vector<Delivery> &deliveries) { showDeliveries(session, deliveries); });
}

/// Some at a time; what has ended meanwhile is left as it is, and said.
void cancelFound(Session &session, const store::DeliveryFilter &filter)
{
    session.await(session.console().deliveries().cancelAll(filter, session.stop()),
                  [&session](const Deliveries::Batched &batched) {
                      if (session.isJson()) {
                          session.print(QJsonObject{{QStringLiteral("cancelled"), batched.done},
                                                    {QStringLiteral("refused"), batched.refused},
                                                    {QStringLiteral("reason"), batched.reason}});
                      } else {
                          session.print(QStringLiteral("deliveries cancelled: %1").arg(batched.done));
                          if (batched.refused > 0)
                              session.print(QStringLiteral("not to be cancelled: %1; the first: %2")
                                                .arg(batched.refused)
                                                .arg(batched.reason));
                      }
                      session.done(batched.refused > 0 ? WorkFailed : Done);
                  });
}

std::optional<ExportFormat> formatOf(const ExportOptions &options)
{
    const bool isCsv = options.file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const bool isHar = options.file.endsWith(QLatin1String(".har"), Qt::CaseInsensitive);
    if (options.format.isEmpty())
        return isCsv ? ExportFormat::Csv : isHar ? ExportFormat::Har : ExportFormat::JsonLines;
    if (options.format == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (options.format == QLatin1String("jsonl"))
        return ExportFormat::JsonLines;
    if (options.format == QLatin1String("har"))
        return ExportFormat::Har;
    return std::nullopt;
}

/// What does not go together.
Result<void> checkExport(const ExportOptions &options, ExportFormat format)
{
    const QString what = QStringLiteral("delivery export");
    if (!options.id.isEmpty() && !options.filter.isEmpty())
        return Error{
            Error::Kind::Invalid, what, QStringLiteral("takes either --id, or filters, not both"), {}, {}};
    if (options.attempt != 0 && (options.id.isEmpty() || format != ExportFormat::Har))
        return Error{Error::Kind::Invalid,
                     what,
                     QStringLiteral("takes --attempt with --id and --format har alone"),
                     {},
                     {}};
    return {};
}

void exportFound(Session &session, const ExportOptions &options)
{
    const auto format = formatOf(options);
    if (!format)
        return session.fail({Error::Kind::Invalid,
                             QStringLiteral("--format"),
                             QStringLiteral("must be one of: csv, jsonl, har"),
                             {},
                             {}});
    if (const auto goes = checkExport(options, *format); !goes)
        return session.fail(goes.error());
    withFilter(session, options.filter, [&session, options, format](const store::DeliveryFilter &filter) {
        auto *writing = new DeliveryExport(session.console(), {filter, options.id, options.attempt},
                                           options.file, *format, &session, session.stop());
        QObject::connect(writing, &DeliveryExport::finished, &session, [&session, options](int written) {
            if (session.isJson())
                session.print(
                    QJsonObject{{QStringLiteral("file"), options.file}, {QStringLiteral("count"), written}});
            else
                session.print(QStringLiteral("deliveries written to %1: %2").arg(options.file).arg(written));
            session.done();
        });
        QObject::connect(writing, &DeliveryExport::failed, &session, &Session::fail);
        QObject::connect(writing, &DeliveryExport::stopped, &session, [&session] {
            session.fail({Error::Kind::Cancelled,
                          QStringLiteral("stopped"),
                          QStringLiteral("nothing was written"),
                          {},
                          {}});
        });
        writing->start();
    });
}

void addMany(Verbs &verbs, CLI::App &group, const char *name, const char *description,
             void (*byId)(Session &, const QStringList &),
             std::function<void(Session &, const store::DeliveryFilter &)> byFilter)
{
    auto options = std::make_shared<ManyOptions>();
    CLI::App &verb = verbs.verb(group, name, description);
    addTexts(verb, "ID", options->ids, "Ids of deliveries");
    addDeliveryFilters(verb, options->filter);
    addFlag(verb, "--dry-run", options->dryRun, "Only count them");
    verbs.runs(verb, [options, name, byId, byFilter = std::move(byFilter)](Session &session) {
        if (const auto choice = checkChoice(*options, name); !choice)
            return session.fail(choice.error());
        if (!options->ids.isEmpty())
            return byId(session, options->ids);
        withFilter(session, options->filter,
                   [&session, options, byFilter](const store::DeliveryFilter &filter) {
                       options->dryRun ? count(session, filter) : byFilter(session, filter);
                   });
    });
}

} // namespace

void addManyDeliveriesCommands(Verbs &verbs, CLI::App &group)
{
    addMany(verbs, group, "redeliver", "Deliver again, by id, or all that filters find", redeliver,
            redeliverFound);
    addMany(verbs, group, "cancel", "Cancel what has not ended, by id, or all that filters find", cancel,
            cancelFound);

    auto options = std::make_shared<ExportOptions>();
    CLI::App &verb = verbs.verb(group, "export", "Write all that the filters find, or one, to a file");
    addText(verb, "FILE", options->file, "The file; it is there only when it is whole", Need::Required);
    addText(
        verb, "--format", options->format,
        "csv, jsonl or har (the requests and their answers, for developer tools); left out: as the file's "
        "name ends, else jsonl");
    addText(verb, "--id", options->id, "This delivery alone");
    addNumber(verb, "--attempt", options->attempt, "Of that delivery this attempt alone, as har");
    addDeliveryFilters(verb, options->filter);
    verbs.runs(verb, [options](Session &session) { exportFound(session, *options); });
}

} // namespace attache
