// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "store/attestations.h"
#include "store/query.h"

#include <QString>
#include <QStringList>

/// How attestations are found by words; nobody outside this folder includes it.
namespace attache::store
{

/// Notes the words that the attestation is found by. Inside the caller's transaction.
Result<void> insertWords(Database &database, const AttestationRecord &record);

/// Forgets them, before the attestation's row goes. One that had another signer then stays findable by that
/// one's words, and is not found, as it is gone. Inside the caller's transaction.
Result<void> removeWords(Database &database, qint64 seq);

/// What an AttestationFilter leaves, as SQL over "attestations a": for a WHERE, and the values to bind to it.
class AttestationSearch
{
public:
    explicit AttestationSearch(const AttestationFilter &filter);

    /// "true AND …"; `bySignature` says whether filter.signatures counts.
    QString condition(bool bySignature) const;
    void bind(Query &query) const;

private:
    AttestationFilter m_filter;
    QStringList m_words;
};

} // namespace attache::store
