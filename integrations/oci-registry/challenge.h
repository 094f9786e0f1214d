// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// One way to sign in that a server offers (RFC 9110 §11.3).
struct Challenge {
    QByteArray scheme;                       ///< in lower case: "bearer", "basic"
    QMap<QByteArray, QByteArray> parameters; ///< names in lower case; the first of a repeated name
};

/// Reads WWW-Authenticate headers (RFC 9110 §11.6.1): several headers, several challenges in one, commas
/// inside quoted strings. Never fails; what cannot be understood is left out or kept as an unknown scheme.
std::vector<Challenge> readChallenges(const QList<QByteArray> &headers);

} // namespace attache::ATTACHE_INTEGRATION
