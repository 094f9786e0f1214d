// SPDX-License-Identifier: Apache-2.0
#include "engine/retention.h"
#include "cli/commands.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <memory>

namespace attache
{
namespace
{

using Times = Retention::Times;
using Freed = Retention::Freed;

struct RetentionOptions {
    std::optional<QString> requests, deliveries; // days, or "forever"
    bool dryRun = false;
    bool now = false;
    bool yes = false;

    bool asksForNothing() const { return !requests && !deliveries && !dryRun && !now; }
};

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

QString daysText(const std::optional<int> &days)
{
    return days ? QStringLiteral("%1 days").arg(*days) : QStringLiteral("for ever");
}

/// False when it is neither a number of days nor "forever".
bool read(const std::optional<QString> &given, std::optional<int> &days)
{
    if (!given)
        return true;
    bool isNumber = false;
    const int number = given->toInt(&isNumber);
    if (*given == QLatin1String("forever"))
        days.reset();
    else
        days = number;
    return !days || (isNumber && number >= 1 && number <= Retention::mostDays);
}

void refuse(Session &session, const char *option)
{
    session.fail(
        {Error::Kind::Invalid,
         QString::fromLatin1(option),
         QStringLiteral("must be a number of days from 1 to %1, or \"forever\"").arg(Retention::mostDays),
         {},
         {}});
}

QJsonObject jsonOf(const Times &times)
{
    const auto days = [](const std::optional<int> &of) { return of ? QJsonValue(*of) : QJsonValue(); };
    return {{QStringLiteral("requestDays"), days(times.requestDays)},
            {QStringLiteral("deliveryDays"), days(times.deliveryDays)}};
}

QJsonObject jsonOf(const Freed &freed)
{
    return {{QStringLiteral("attestations"), freed.attestations},
            {QStringLiteral("deliveries"), freed.deliveries},
            {QStringLiteral("attempts"), freed.attempts},
            {QStringLiteral("contents"), freed.contents},
            {QStringLiteral("bytes"), freed.bytes}};
}

QString wordsOf(const Freed &freed)
{
    return QStringLiteral(
               "attestations: %1, with deliveries: %2, and files: %3; requests and answers of attempts: %4; "
               "together %5")
        .arg(freed.attestations)
        .arg(freed.deliveries)
        .arg(freed.contents)
        .arg(freed.attempts)
        .arg(sizeText(freed.bytes));
}

void printTimes(Session &session, const Times &times)
{
    session.print(
        QStringLiteral("requests and answers of attempts are kept: %1").arg(daysText(times.requestDays)));
    session.print(QStringLiteral("deliveries that ended, attestations and their contents are kept: %1")
                      .arg(daysText(times.deliveryDays)));
}

void show(Session &session, const Times &times)
{
    session.await(session.console().retention().stored(session.stop()), [&session, times](
                                                                            const Retention::Stored &stored) {
        if (session.isJson()) {
            QJsonObject json = jsonOf(times);
            json.insert(QStringLiteral("stored"),
                        QJsonObject{{QStringLiteral("attestations"), stored.counts.attestations},
                                    {QStringLiteral("deliveries"), stored.counts.deliveries},
                                    {QStringLiteral("attempts"), stored.counts.attempts},
                                    {QStringLiteral("databaseBytes"), stored.counts.bytes},
                                    {QStringLiteral("contents"), stored.contents.entries},
                                    {QStringLiteral("contentBytes"), stored.contents.bytes}});
            session.print(json);
            return session.done();
        }
        printTimes(session, times);
        session.print(
            QStringLiteral("stored: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; "
                           "files: %5, of %6")
                .arg(stored.counts.attestations)
                .arg(stored.counts.deliveries)
                .arg(stored.counts.attempts)
                .arg(sizeText(stored.counts.bytes))
                .arg(stored.contents.entries)
                .arg(sizeText(stored.contents.bytes)));
        session.done();
    });
}

/// `isDone`: it has been removed, else it would be.
void report(Session &session, const Times &times, const Freed &freed, bool isDone)
{
    if (session.isJson()) {
        QJsonObject json = jsonOf(times);
        json.insert(isDone ? QStringLiteral("removed") : QStringLiteral("wouldRemove"), jsonOf(freed));
        session.print(json);
    } else {
        printTimes(session, times);
        session.print((isDone ? QStringLiteral("removed: %1") : QStringLiteral("would be removed now: %1"))
                          .arg(freed.isNothing() ? QStringLiteral("nothing") : wordsOf(freed)));
    }
    session.done();
}

void apply(Session &session, const Times &times)
{
    session.await(session.console().retention().setTimes(times), [&session, times] {
        session.await(session.console().retention().sweep(session.stop()),
                      [&session, times](const Freed &freed) { report(session, times, freed, true); });
    });
}

void change(Session &session, const Times &times, const RetentionOptions &options)
{
    if (options.yes && !options.dryRun)
        return apply(session, times);
    session.await(session.console().retention().preview(times, session.stop()), [&session, times, options](
                                                                                    const Freed &freed) {
        if (options.dryRun)
            return report(session, times, freed, false);
        if (freed.isNothing() ||
            confirmed(session,
                      QStringLiteral("This removes for good: %1. Go on? [y/N] ").arg(wordsOf(freed))))
            apply(session, times);
    });
}

void erase(Session &session, const QStringList &ids)
{
    session.await(session.console().retention().eraseRequests(ids), [&session](int erased) {
        if (session.isJson())
            session.print(QJsonObject{{QStringLiteral("erasedAttempts"), erased}});
        else
            session.print(QStringLiteral("attempts whose requests and answers were erased: %1").arg(erased));
        session.done();
    });
}

void run(Session &session, const RetentionOptions &options)
{
    session.await(session.console().retention().times(), [&session, options](const Times &times) {
        Times wanted = times;
        if (!read(options.requests, wanted.requestDays))
            return refuse(session, "--requests");
        if (!read(options.deliveries, wanted.deliveryDays))
            return refuse(session, "--deliveries");
        if (options.asksForNothing())
            show(session, times);
        else
            change(session, wanted, options);
    });
}

} // namespace

void addEraseCommand(Verbs &verbs, CLI::App &delivery)
{
    auto ids = std::make_shared<QStringList>();
    auto yes = std::make_shared<bool>(false);
    CLI::App &verb =
        verbs.verb(delivery, "erase", "Erase the requests and answers of deliveries; the records stay");
    addTexts(verb, "ID", *ids, "Their ids", Need::Required);
    addFlag(verb, "--yes", *yes, "Do not ask");
    verbs.runs(verb, [ids, yes](Session &session) {
        const QString which = ids->size() == 1 ? QStringLiteral("one delivery")
                                               : QStringLiteral("%1 deliveries").arg(ids->size());
        if (*yes ||
            confirmed(session,
                      QStringLiteral("This erases the requests and answers of %1 for good. Go on? [y/N] ")
                          .arg(which)))
            erase(session, *ids);
    });
}

void addRetentionCommand(Verbs &verbs)
{
    auto options = std::make_shared<RetentionOptions>();
    CLI::App &verb = verbs.verb(verbs.root(), "retention",
                                "How long what is stored is kept: for ever, unless said otherwise here");
    addText(verb, "--requests", options->requests,
            "Days that requests and answers of attempts are kept, or \"forever\"; the record of each attempt "
            "stays");
    addText(verb, "--deliveries", options->deliveries,
            "Days that deliveries are kept that ended, with their attestations and contents, or \"forever\"");
    addFlag(verb, "--dry-run", options->dryRun, "Only say what would be removed");
    addFlag(verb, "--now", options->now, "Remove now what is older; \"run\" and the window do so every hour");
    addFlag(verb, "--yes", options->yes, "Do not ask");
    verbs.runs(verb, [options](Session &session) { run(session, *options); });
}

} // namespace attache
