// SPDX-License-Identifier: Apache-2.0
#include "store/deliveryarms.h"

#include "store/deliverywords.h"

#include <algorithm>

namespace attache::store
{
namespace
{

constexpr std::size_t mostRegistrations = 50; // of one workflow: SQLite merges at most 500 conditions

/// The rows that a filter is about, by their numbers.
struct Place {
    qint64 registration = 0; ///< 0: any
    qint64 workflow = 0;
    qint64 attestation = 0;
    bool nowhere = false; ///< one of them is not there
};

Result<Place> placeOf(Database &database, const DeliveryFilter &filter)
{
    Place place;
    const auto find = [&](const QString &table, const QString &id, qint64 &seq) -> Result<void> {
        if (id.isEmpty())
            return {};
        const auto found = seqOf(database, table, id);
        if (!found)
            return found.error();
        seq = *found;
        place.nowhere = place.nowhere || seq == 0;
        return {};
    };
    if (auto done = find(QStringLiteral("registrations"), filter.registrationId, place.registration); !done)
        return done.error();
    if (auto done = find(QStringLiteral("workflows"), filter.workflowId, place.workflow); !done)
        return done.error();
    if (auto done = find(QStringLiteral("attestations"), filter.attestationId, place.attestation); !done)
        return done.error();
    return place;
}

/// Where the deliveries of a place are, but for their state.
Result<QStringList> pathsOf(Database &database, const Place &place)
{
    if (place.attestation) { // has few: "+" keeps SQLite from other indices
        QString one = QStringLiteral("attestation = %1").arg(place.attestation);
        if (place.registration)
            one += QStringLiteral(" AND +registration = %1").arg(place.registration);
        if (place.workflow)
            one += QStringLiteral(" AND +workflow = %1").arg(place.workflow);
        return QStringList{one + QStringLiteral(" AND +")};
    }
    const QString ofRegistration = QStringLiteral("registration = %1 AND ");
    if (!place.workflow)
        return QStringList{place.registration ? ofRegistration.arg(place.registration) : QString()};
    const QString ofWorkflow = QStringLiteral("workflow = %1 AND ").arg(place.workflow);
    if (place.registration)
        return QStringList{ofWorkflow + ofRegistration.arg(place.registration)};
    Query query(database,
                QStringLiteral("SELECT DISTINCT registration FROM attachments WHERE workflow = :workflow"));
    if (auto done = query.bind(":workflow", place.workflow).run(); !done)
        return done.error();
    QStringList paths;
    while (query.next())
        paths.append(ofWorkflow + ofRegistration.arg(query.bigNumber()));
    return paths.size() <= int(mostRegistrations) ? paths : QStringList{ofWorkflow};
}

QString inState(const QString &path, Delivery::State state)
{
    return path + QStringLiteral("state = '%1'").arg(stateName(state));
}

/// Adds what a search finds in one state. `words` are the places (in the search) of the words that are to be
/// found.
Result<void> addFound(Database &database, const Place &place, const QStringList &paths, Delivery::State state,
                      const SearchWords &search, const std::vector<int> &words, DeliveryArms &arms)
{
    const auto named = search.pathsNamed(database, words, place.registration, place.workflow);
    if (!named)
        return named.error();
    const QString fits = search.condition(words);
    const bool few = place.attestation == 0 && named->has_value();
    if (few)
        for (const QString &path : **named)
            arms.conditions.append(inState(path, state));
    for (const QString &ids : search.idPaths(words)) // of these, too, there are few
        arms.conditions.append(inState(ids + QStringLiteral(" AND +"), state) + fits);
    // The reason of what has been delivered is empty: there only names are to be found.
    if (few && state == Delivery::State::Delivered)
        return {};
    for (const QString &path : paths)
        arms.conditions.append(inState(path, state) + fits);
    arms.scans = arms.scans || place.attestation == 0;
    arms.scansDelivered = arms.scansDelivered || (arms.scans && state == Delivery::State::Delivered);
    return {};
}

QString insidePlace(const Place &place, const DeliveryFilter &filter)
{
    QString sql;
    if (place.registration)
        sql += QStringLiteral(" AND +registration = %1").arg(place.registration);
    if (place.workflow)
        sql += QStringLiteral(" AND +workflow = %1").arg(place.workflow);
    if (filter.since)
        sql += QStringLiteral(" AND created_at >= %1").arg(filter.since->toMSecsSinceEpoch());
    if (filter.until)
        sql += QStringLiteral(" AND created_at < %1").arg(filter.until->toMSecsSinceEpoch());
    return sql;
}

} // namespace

std::vector<Delivery::State> statesOf(const DeliveryFilter &filter)
{
    if (filter.state)
        return {*filter.state};
    if (!filter.states.empty())
        return filter.states;
    using enum Delivery::State;
    return {Queued, Sending, Delivered, Skipped, Failed, Uncertain, Held, Cancelled};
}

Result<qint64> seqOf(Database &database, const QString &table, const QString &id)
{
    Query query(database, QStringLiteral("SELECT seq FROM %1 WHERE id = :id").arg(table));
    if (auto done = query.bind(":id", id).run(); !done)
        return done.error();
    return query.next() ? query.bigNumber() : 0;
}

void bindWords(Query &query, const DeliveryArms &arms)
{
    for (int i = 0; i < arms.words.size(); ++i)
        query.bind(QByteArray(":word" + QByteArray::number(i)).constData(), arms.words.at(i));
}

Result<DeliveryArms> armsOf(Database &database, const DeliveryFilter &filter)
{
    const auto place = placeOf(database, filter);
    if (!place)
        return place.error();
    DeliveryArms arms;
    if (place->nowhere)
        return arms;
    const auto paths = pathsOf(database, *place);
    if (!paths)
        return paths.error();
    const auto search = SearchWords::read(database, filter.search);
    if (!search)
        return search.error();
    for (const Delivery::State state : statesOf(filter)) {
        const std::vector<int> words = search->besides(state, filter.stateWords.value(state));
        if (words.empty()) {
            for (const QString &path : *paths)
                arms.conditions.append(inState(path, state));
        } else if (auto done = addFound(database, *place, *paths, state, *search, words, arms); !done) {
            return done.error();
        }
    }
    arms.overlap = search->count() > 0;
    arms.words = search->patterns();
    const QString inside = insidePlace(*place, filter);
    for (QString &condition : arms.conditions)
        condition += inside;
    return arms;
}

} // namespace attache::store
