// SPDX-License-Identifier: Apache-2.0
#include "store/attestationsearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace attache::store
{
namespace
{

constexpr qsizetype mostWords = 8;   // of a search; more than a person types
constexpr qsizetype shortestHex = 6; // digits; fewer are taken for a word alone

/// As the index cuts its texts: at whatever is neither letter nor digit.
QStringList wordsOf(const QString &search)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = search.toLower().split(gap, Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("sha256"));
    return words.mid(0, mostWords);
}

bool isDigestPart(const QString &word)
{
    return word.size() >= shortestHex && std::all_of(word.begin(), word.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// The attestations that have the word bound to :word%1 somewhere. A part of a digest is looked for in the
/// digests' indices, where what begins with it is a range.
QString havingWord(qsizetype number, bool isDigest)
{
    QString sql =
        QStringLiteral("SELECT rowid FROM attestation_words WHERE attestation_words MATCH :word%1 "
                       "UNION SELECT seq FROM attestations WHERE workflow IN (SELECT seq FROM workflows "
                       "WHERE name LIKE :part%1 OR project LIKE :part%1)");
    if (isDigest)
        sql += QStringLiteral(" UNION SELECT seq FROM attestations WHERE digest BETWEEN :from%1 AND :to%1"
                              " UNION SELECT seq FROM attestations WHERE envelope_digest BETWEEN :from%1 "
                              "AND :to%1 UNION SELECT attestation FROM materials WHERE digest BETWEEN "
                              ":from%1 AND :to%1 AND digest <> ''");
    return QStringLiteral(" AND a.seq IN (%1)").arg(sql.arg(number));
}

QByteArray placeholder(const char *name, qsizetype number)
{
    return name + QByteArray::number(number);
}

} // namespace

Result<void> insertWords(Database &database, const AttestationRecord &record)
{
    QStringList words = record.subjects;
    words += {record.runId, record.runnerType, record.signature.signer};
    for (const MaterialRecord &material : record.materials)
        words += material.name;
    Query insert(database, QStringLiteral("INSERT INTO attestation_words (rowid, words) VALUES ((SELECT seq "
                                          "FROM attestations WHERE id = :id), :words)"));
    return insert.bind(":id", record.id).bind(":words", words.join(QLatin1Char(' '))).run();
}

Result<void> removeWords(Database &database, qint64 seq)
{
    // The index has the words alone, and must be told which to forget.
    Query forget(database,
                 QStringLiteral(
                     "INSERT INTO attestation_words (attestation_words, rowid, words) SELECT 'delete', seq, "
                     "coalesce((SELECT group_concat(value, ' ') FROM json_each(subjects)), '') || ' ' || "
                     "run_id || ' ' || runner_type || ' ' || signer || ' ' || coalesce((SELECT "
                     "group_concat(name, ' ') FROM materials WHERE attestation = seq), '') FROM "
                     "attestations WHERE seq = :seq"));
    return forget.bind(":seq", seq).run();
}

AttestationSearch::AttestationSearch(const AttestationFilter &filter)
    : m_filter(filter)
    , m_words(wordsOf(filter.search))
{
}

QString AttestationSearch::condition(bool bySignature) const
{
    QString sql = QStringLiteral("true");
    if (!m_filter.workflowId.isEmpty())
        sql += QStringLiteral(" AND a.workflow = (SELECT seq FROM workflows WHERE id = :workflow)");
    if (bySignature && !m_filter.signatures.empty()) {
        QStringList states;
        for (const SignatureState::State state : m_filter.signatures)
            states.append(QStringLiteral("'%1'").arg(stateName(state)));
        sql += QStringLiteral(" AND a.signature_state IN (%1)").arg(states.join(QLatin1Char(',')));
    }
    for (qsizetype number = 0; number < m_words.size(); ++number)
        sql += havingWord(number, isDigestPart(m_words.at(number)));
    return sql;
}

void AttestationSearch::bind(Query &query) const
{
    if (!m_filter.workflowId.isEmpty())
        query.bind(":workflow", m_filter.workflowId);
    for (qsizetype number = 0; number < m_words.size(); ++number) {
        const QString &word = m_words.at(number);
        query.bind(placeholder(":word", number).constData(), QStringLiteral("\"%1\"*").arg(word));
        query.bind(placeholder(":part", number).constData(), QStringLiteral("%%1%").arg(word));
        if (!isDigestPart(word))
            continue;
        query.bind(placeholder(":from", number).constData(), QStringLiteral("sha256:%1").arg(word));
        query.bind(placeholder(":to", number).constData(), QStringLiteral("sha256:%1~").arg(word));
    }
}

} // namespace attache::store
