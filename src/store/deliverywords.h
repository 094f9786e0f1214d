// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "store/database.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the words of a search mean in this store; nobody outside this folder includes it.
///
/// There is no index of words: names are few and are looked up first, ids have their indices, and the reasons
/// of what has not been delivered are read in slices (store/deliverylists.h). So a search costs nothing when
/// a delivery is written, which an index of a million reasons, changed at every attempt, would.
namespace attache::store
{

class SearchWords
{
public:
    static Result<SearchWords> read(Database &database, const QString &search);

    int count() const { return int(m_words.size()); }

    QStringList patterns() const; ///< to bind as :word0, :word1, …

    /// The words that do not name this state: its name does, and each of the words that it is called by.
    std::vector<int> besides(Delivery::State state, const QString &calledBy) const;

    /// Where all these words are in the names: conditions on (registration, workflow) that go along an index.
    /// None when these are too many: then all rows are to be looked at.
    Result<std::optional<QStringList>> pathsNamed(Database &database, const std::vector<int> &words,
                                                  qint64 registration, qint64 workflow) const;

    /// Conditions for the rows with an id that begins as one of these words.
    QStringList idPaths(const std::vector<int> &words) const;

    /// " AND …" that each of these words occurs somewhere in a row.
    QString condition(const std::vector<int> &words) const;

private:
    struct Word {
        QString text;
        QString registrations; ///< numbers, with commas
        QString workflows;
        QString deliveries;
    };

    std::vector<Word> m_words;
};

} // namespace attache::store
