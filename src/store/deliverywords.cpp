// SPDX-License-Identifier: Apache-2.0
#include "store/deliverywords.h"

#include "store/query.h"

#include <QRegularExpression>

#include <algorithm>

namespace attache::store
{
namespace
{

constexpr int mostNamed = 50; // SQLite merges at most 500 conditions, and there are eight states
constexpr int mostIds = 200;  // more begin so: then it is no id that was meant
constexpr int mostWords = 8;  // of a search: what comes after them is left out
constexpr int shortestId = 6;

constexpr QLatin1String registrationFits("(r.name LIKE :word ESCAPE '\\' OR r.kind LIKE :word ESCAPE '\\')");
constexpr QLatin1String workflowFits(
    "(CASE w.project WHEN '' THEN '' ELSE w.project || '/' END || w.name LIKE :word ESCAPE '\\')");

QString patternOf(QString word)
{
    word.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

/// The numbers that a query gives, with commas; empty where there are more than `atMost`.
Result<QString> numbers(Query &query, int atMost)
{
    if (auto done = query.run(); !done)
        return done.error();
    QStringList found;
    while (query.next())
        found.append(QString::number(query.bigNumber()));
    return found.size() > atMost ? QString() : found.join(QLatin1Char(','));
}

/// The deliveries that have an id, an attestation, a digest or a run which begins so.
Result<QString> beginningWith(Database &database, const QString &word)
{
    if (word.size() < shortestId)
        return QString();
    const QString key = word.toLower();
    const QString digest = key.startsWith(QLatin1String("sha256:")) ? key : QStringLiteral("sha256:") + key;
    // Each SELECT looks at no more than that many of its own: "run-" begins a million.
    Query query(
        database,
        QStringLiteral(
            "WITH begins AS (SELECT * FROM (SELECT seq FROM attestations WHERE id >= :key AND id < "
            ":key || 'g' LIMIT :most) UNION SELECT * FROM (SELECT seq FROM attestations WHERE digest "
            ">= :digest AND digest < :digest || 'g' LIMIT :most) UNION SELECT * FROM (SELECT seq FROM "
            "attestations WHERE envelope_digest >= :digest AND envelope_digest < :digest || 'g' LIMIT "
            ":most) UNION SELECT * FROM (SELECT seq FROM attestations WHERE run_id <> '' AND run_id "
            ">= :run AND run_id < :run || char(1114111) LIMIT :most)) SELECT * FROM (SELECT seq FROM "
            "deliveries WHERE id >= :key AND id < :key || 'g' LIMIT :most) UNION SELECT * FROM "
            "(SELECT d.seq FROM begins b JOIN deliveries d ON d.attestation = b.seq LIMIT :most)"));
    query.bind(":key", key).bind(":digest", digest).bind(":run", word).bind(":most", mostIds + 1);
    return numbers(query, mostIds);
}

Result<QString> named(Database &database, const QString &sql, const QString &word)
{
    constexpr int any = 1'000'000;
    Query query(database, sql);
    query.bind(":word", patternOf(word));
    return numbers(query, any);
}

} // namespace

Result<SearchWords> SearchWords::read(Database &database, const QString &search)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    SearchWords words;
    for (const QString &text : search.split(space, Qt::SkipEmptyParts).mid(0, mostWords)) {
        const auto registrations = named(
            database, QStringLiteral("SELECT seq FROM registrations r WHERE ") + registrationFits, text);
        if (!registrations)
            return registrations.error();
        const auto workflows =
            named(database, QStringLiteral("SELECT seq FROM workflows w WHERE ") + workflowFits, text);
        if (!workflows)
            return workflows.error();
        const auto deliveries = beginningWith(database, text);
        if (!deliveries)
            return deliveries.error();
        words.m_words.push_back({text, *registrations, *workflows, *deliveries});
    }
    return words;
}

QStringList SearchWords::patterns() const
{
    QStringList all;
    for (const Word &word : m_words)
        all.append(patternOf(word.text));
    return all;
}

std::vector<int> SearchWords::besides(Delivery::State state, const QString &calledBy) const
{
    static const QRegularExpression noLetters(QStringLiteral("\\W+"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QStringList names = calledBy.split(noLetters, Qt::SkipEmptyParts) + QStringList{stateName(state)};
    std::vector<int> left;
    for (int i = 0; i < count(); ++i)
        if (!names.contains(m_words[std::size_t(i)].text, Qt::CaseInsensitive))
            left.push_back(i);
    return left;
}

Result<std::optional<QStringList>> SearchWords::pathsNamed(Database &database, const std::vector<int> &words,
                                                           qint64 registration, qint64 workflow) const
{
    QString fits;
    for (const int i : words) {
        const Word &word = m_words[std::size_t(i)];
        fits += QStringLiteral(" AND (registration IN (%1) OR workflow IN (%2))")
                    .arg(word.registrations, word.workflows);
    }
    if (registration)
        fits += QStringLiteral(" AND registration = %1").arg(registration);
    if (workflow)
        fits += QStringLiteral(" AND workflow = %1").arg(workflow);
    // Those of whole registrations first: these are few, their workflows may be many.
    const auto whole = [this, &words](const QString &number) {
        return std::all_of(words.begin(), words.end(), [&](int i) {
            const QStringList all = m_words[std::size_t(i)].registrations.split(QLatin1Char(','));
            return all.contains(number);
        });
    };
    Query query(
        database,
        QStringLiteral("SELECT DISTINCT registration, workflow FROM attachments WHERE 1%1").arg(fits));
    if (auto done = query.run(); !done)
        return done.error();
    QStringList paths;
    while (query.next()) {
        const QString ofRegistration = QString::number(query.bigNumber());
        const QString ofWorkflow = QString::number(query.bigNumber());
        const QString path =
            workflow == 0 && whole(ofRegistration)
                ? QStringLiteral("registration = %1 AND ").arg(ofRegistration)
                : QStringLiteral("workflow = %1 AND registration = %2 AND ").arg(ofWorkflow, ofRegistration);
        if (!paths.contains(path))
            paths.append(path);
        if (paths.size() > mostNamed)
            return std::optional<QStringList>();
    }
    return std::optional(paths);
}

QStringList SearchWords::idPaths(const std::vector<int> &words) const
{
    QStringList paths;
    for (const int i : words)
        if (const QString &numbers = m_words[std::size_t(i)].deliveries; !numbers.isEmpty())
            paths.append(QStringLiteral("seq IN (%1)").arg(numbers));
    return paths;
}

QString SearchWords::condition(const std::vector<int> &words) const
{
    QString sql;
    for (const int i : words) {
        const Word &word = m_words[std::size_t(i)];
        sql += QStringLiteral(" AND (+registration IN (%1) OR +workflow IN (%2) OR seq IN (%3) OR reason "
                              "LIKE :word%4 ESCAPE '\\')")
                   .arg(word.registrations, word.workflows, word.deliveries)
                   .arg(i);
    }
    return sql;
}

} // namespace attache::store
