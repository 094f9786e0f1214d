// SPDX-License-Identifier: Apache-2.0
#include "store/retention.h"

#include "store/attestationsearch.h"
#include "store/query.h"

#include <vector>

namespace attache::store
{
namespace
{

constexpr int rowsAtOnce = 100; // a few milliseconds, in which nothing else can be written …
constexpr qint64 bytesAtOnce = 4 * 1024 * 1024; // … also where they are large
constexpr int filesAtOnce = 50;

/// A condition on the delivery `d`: somebody may still want to do something about it, or it ended too late.
QString isOpen(const char *before)
{
    return QStringLiteral(
               "(d.state IN ('queued', 'sending', 'held', 'uncertain') OR d.ended_at IS NULL OR d.ended_at "
               ">= "
               "%1 OR (d.state = 'failed' AND NOT EXISTS (SELECT 1 FROM attachments c WHERE c.seq = "
               "d.attachment AND c.deleted_at < %1)))")
        .arg(QLatin1String(before));
}

/// A condition on the delivery `d`: one that waits has to find that this newer one was delivered. Those that
/// are queued are found by their turn in the lane, those that are held by their state, and those that were
/// made late by that. Lanes come first: most deliveries are in none.
constexpr QLatin1String isNeeded(
    "(d.state = 'delivered' AND (EXISTS (SELECT 1 FROM lanes l JOIN lanes o ON o.registration = "
    "l.registration AND o.lane = l.lane AND o.turn IN ('queued', 'retrying', 'sending') AND o.delivery < "
    "l.delivery WHERE l.delivery = d.seq) OR EXISTS (SELECT 1 FROM lanes l CROSS JOIN deliveries w JOIN "
    "lanes "
    "o ON o.registration = l.registration AND o.lane = l.lane AND o.delivery = w.seq WHERE l.delivery = "
    "d.seq "
    "AND w.registration = d.registration AND w.state = 'held' AND w.created_at <= d.created_at AND w.seq <> "
    "d.seq) OR EXISTS (SELECT 1 FROM lanes l CROSS JOIN deliveries w JOIN lanes o ON o.registration = "
    "l.registration AND o.lane = l.lane AND o.delivery = w.seq WHERE l.delivery = d.seq AND w.registration = "
    "d.registration AND w.late = 1 AND w.state IN ('queued', 'sending', 'held') AND w.attestation < "
    "d.attestation)))");

/// A condition on the attestation `t`.
QString mayGo(const char *before)
{
    return QStringLiteral(
               "(t.received_at < %1 AND t.seq < (SELECT max(seq) FROM attestations) AND NOT EXISTS "
               "(SELECT 1 FROM deliveries d WHERE d.attestation = t.seq AND (d.seq = (SELECT "
               "max(seq) FROM deliveries) OR %2 OR %3)))")
        .arg(QLatin1String(before), isOpen(before), isNeeded);
}

struct Candidate {
    SweepPosition position;
    bool goes = false;
};

/// The next ones in order, those that stay too: however many of them there are, a piece is a short one.
Result<std::vector<Candidate>> candidates(Database &database, const QString &sql, const QDateTime &before,
                                          const QDateTime &apart, const SweepPosition &from)
{
    Query query(database, sql);
    if (sql.contains(QLatin1String(":apart")))
        query.bind(":apart", apart);
    if (auto done = query.bind(":before", before)
                        .bind(":time", from.time.isValid() ? from.time.toMSecsSinceEpoch() : qint64(0))
                        .bind(":number", from.number)
                        .bind(":limit", rowsAtOnce)
                        .run();
        !done)
        return done.error();
    std::vector<Candidate> found;
    while (query.next()) {
        Candidate candidate;
        candidate.position.number = query.bigNumber();
        candidate.position.time = query.time();
        candidate.goes = query.number() != 0;
        found.push_back(candidate);
    }
    return found;
}

/// One number about the row with this number.
Result<qint64> sum(Database &database, const QString &sql, qint64 number)
{
    Query query(database, sql);
    if (auto done = query.bind(":seq", number).run(); !done)
        return done.error();
    return query.next() ? query.bigNumber() : qint64(0);
}

Result<void> change(Database &database, const QString &sql, qint64 number)
{
    Query query(database, sql);
    return query.bind(":seq", number).run();
}

/// Goes through the next candidates until it has freed enough for once.
template <typename F>
Result<Swept> sweepPiece(Database &database, const QString &sql, const QDateTime &before,
                         const QDateTime &apart, const SweepPosition &from, SweepMode mode, F each)
{
    std::optional<Transaction> transaction;
    if (mode == SweepMode::Remove) {
        transaction.emplace(database);
        if (auto begun = transaction->begun(); !begun)
            return begun.error();
    }
    const auto found = candidates(database, sql, before, apart, from);
    if (!found)
        return found.error();
    Swept swept;
    bool isLast = found->size() < std::size_t(rowsAtOnce);
    SweepPosition reached = from;
    for (const Candidate &candidate : *found) {
        if (swept.freed.bytes > bytesAtOnce) {
            isLast = false;
            break;
        }
        reached = candidate.position;
        if (!candidate.goes)
            continue;
        const Result<Freed> freed = each(candidate.position.number);
        if (!freed)
            return freed.error();
        swept.freed += *freed;
    }
    if (!isLast)
        swept.next = reached;
    if (transaction && !swept.freed.isNothing())
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
    return swept;
}

Result<Freed> sizeOfAttestation(Database &database, qint64 seq)
{
    Freed freed;
    freed.attestations = 1;
    const auto deliveries =
        sum(database, QStringLiteral("SELECT count(*) FROM deliveries WHERE attestation = :seq"), seq);
    if (!deliveries)
        return deliveries.error();
    freed.deliveries = int(*deliveries);
    const auto bytes =
        sum(database,
            QStringLiteral(
                "SELECT coalesce((SELECT length(original) FROM attestation_bytes WHERE attestation = "
                ":seq), 0) + coalesce((SELECT sum(length(CAST(t.exchanges AS BLOB))) FROM deliveries d "
                "JOIN attempts t ON t.delivery = d.seq WHERE d.attestation = :seq), 0)"),
            seq);
    if (!bytes)
        return bytes.error();
    freed.bytes = *bytes;
    return freed;
}

/// Its content, as far as none that is newer refers to it.
Result<void> addContents(Database &database, qint64 seq, Freed &freed)
{
    Query query(database,
                QStringLiteral("SELECT count(*), coalesce(sum(size), 0) FROM (SELECT max(size) AS size FROM "
                               "materials m WHERE attestation = :seq AND digest <> '' AND available = 1 AND "
                               "NOT EXISTS (SELECT 1 FROM materials n WHERE n.digest = m.digest AND n.digest "
                               "<> '' AND n.attestation > m.attestation) GROUP BY digest)"));
    if (auto done = query.bind(":seq", seq).run(); !done)
        return done;
    if (query.next()) {
        freed.contents += query.number();
        freed.bytes += query.bigNumber();
    }
    return {};
}

Result<void> removeAttestation(Database &database, qint64 seq)
{
    if (auto done = removeWords(database, seq); !done)
        return done;
    const QString ofIt = QStringLiteral("(SELECT seq FROM deliveries WHERE attestation = :seq)");
    const QStringList statements{
        QStringLiteral("INSERT OR IGNORE INTO unused_contents (digest) SELECT digest FROM materials WHERE "
                       "attestation = :seq AND digest <> ''"),
        QStringLiteral("DELETE FROM attestation_bytes WHERE attestation = :seq"), // first: see migration 0010
        QStringLiteral("DELETE FROM removed_waiting WHERE delivery IN ") + ofIt,
        QStringLiteral("DELETE FROM lanes WHERE delivery IN ") + ofIt,
        QStringLiteral("DELETE FROM steps WHERE delivery IN ") + ofIt,
        QStringLiteral("DELETE FROM attempts WHERE delivery IN ") + ofIt,
        QStringLiteral("DELETE FROM deliveries WHERE attestation = :seq"),
        QStringLiteral("DELETE FROM materials WHERE attestation = :seq"),
        QStringLiteral("DELETE FROM attestations WHERE seq = :seq"),
    };
    for (const QString &statement : statements)
        if (auto done = change(database, statement, seq); !done)
            return done;
    return {};
}

} // namespace

Freed &Freed::operator+=(const Freed &other)
{
    attempts += other.attempts;
    attestations += other.attestations;
    deliveries += other.deliveries;
    contents += other.contents;
    bytes += other.bytes;
    return *this;
}

Result<Swept> sweepRequests(Database &database, const QDateTime &before, const QDateTime &apart,
                            const QDateTime &now, const SweepPosition &from, SweepMode mode)
{
    const QString goesItself =
        mode == SweepMode::Look && apart.isValid()
            ? QStringLiteral("EXISTS (SELECT 1 FROM attestations t WHERE t.seq = x.attestation "
                             "AND %1)")
                  .arg(mayGo(":apart"))
            : QStringLiteral("false");
    const QString sql =
        QStringLiteral(
            "SELECT a.seq, a.started_at, NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.seq = x.seq AND "
            "%1) AND NOT %2 FROM attempts a JOIN deliveries x ON x.seq = a.delivery WHERE a.erased_at IS "
            "NULL AND a.started_at < :before AND (a.started_at, a.seq) > (:time, :number) ORDER BY "
            "a.started_at, a.seq LIMIT :limit")
            .arg(isOpen(":before"), goesItself);
    return sweepPiece(database, sql, before, apart, from, mode, [&](qint64 seq) -> Result<Freed> {
        const auto bytes =
            sum(database,
                QStringLiteral("SELECT length(CAST(exchanges AS BLOB)) FROM attempts WHERE seq = :seq"), seq);
        if (!bytes)
            return bytes.error();
        if (mode == SweepMode::Remove) {
            Query erase(database, QStringLiteral("UPDATE attempts SET exchanges = '[]', erased_at = :now "
                                                 "WHERE seq = :seq"));
            if (auto done = erase.bind(":now", now).bind(":seq", seq).run(); !done)
                return done.error();
        }
        Freed freed;
        freed.attempts = 1;
        freed.bytes = *bytes;
        return freed;
    });
}

Result<Swept> sweepAttestations(Database &database, const QDateTime &before, const SweepPosition &from,
                                SweepMode mode)
{
    const QString sql =
        QStringLiteral(
            "SELECT t.seq, t.received_at, %1 FROM attestations t WHERE t.received_at < :before AND "
            "(t.received_at, t.seq) > (:time, :number) ORDER BY t.received_at, t.seq LIMIT :limit")
            .arg(mayGo(":before"));
    return sweepPiece(database, sql, before, {}, from, mode, [&](qint64 seq) -> Result<Freed> {
        auto freed = sizeOfAttestation(database, seq);
        if (!freed)
            return freed;
        // What is removed of the content is counted when its files go.
        const auto done =
            mode == SweepMode::Remove ? removeAttestation(database, seq) : addContents(database, seq, *freed);
        return done ? freed : Result<Freed>(done.error());
    });
}

Result<Swept> sweepContents(Database &database, const ContentStore &contents, QStringList &aside)
{
    Transaction transaction(database); // nobody adds a row that refers to one of these meanwhile
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    Query query(database,
                QStringLiteral("SELECT digest, EXISTS (SELECT 1 FROM materials m WHERE m.digest = u.digest "
                               "AND m.digest <> '') FROM unused_contents u LIMIT :limit"));
    if (auto done = query.bind(":limit", filesAtOnce).run(); !done)
        return done.error();
    QStringList digests;
    QStringList unused;
    while (query.next()) {
        digests.append(query.text());
        if (query.number() == 0)
            unused.append(digests.last());
    }
    Swept swept;
    if (digests.isEmpty())
        return swept;
    for (const QString &digest : std::as_const(digests)) {
        Query forget(database, QStringLiteral("DELETE FROM unused_contents WHERE digest = :digest"));
        if (auto done = forget.bind(":digest", digest).run(); !done)
            return done.error();
    }
    for (const QString &digest : std::as_const(unused))
        if (const auto entry = contents.setAside(digest)) {
            aside.append(entry->path);
            swept.freed.contents += 1;
            swept.freed.bytes += entry->size;
        }
    if (auto committed = transaction.commit(); !committed)
        return committed.error(); // what is set aside is swept up later (ContentStore::sweep)
    swept.next = SweepPosition();
    return swept;
}

} // namespace attache::store
