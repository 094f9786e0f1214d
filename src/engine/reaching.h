// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checks.h"
#include "sdk/http.h"

#include <QDate>
#include <QString>
#include <QUrl>

#include <functional>

/// How a service is reached, stage by stage (name, connection, TLS), in the words that a check of a
/// registration shows. Pure; any thread.
namespace attache
{

/// A stage that passed, or the one that failed: then its detail is what to do about it.
struct Reached {
    CheckStage stage;
    bool unknownAuthority = false; ///< failed, because nobody here knows who issued the certificate
};

using WatchReaching = std::function<void(const Reached &)>;

Reached hostFound(const QString &host, const QString &address, qint64 milliseconds);
/// `through`: a proxy's host and port; empty: none.
Reached connected(const QString &address, int port, qint64 milliseconds, const QString &through = {});
/// `protocol`: "TLS 1.3"; `until` may be invalid.
Reached encrypted(const QString &protocol, const QDate &until, const QDate &today);
Reached notEncrypted(bool onThisMachine);
/// What to do at a stage that failed, the words of the failure being there already.
Reached notReached(CheckStage::Id stage, const QString &remedy = {});

/// The same for a certificate that is not accepted.
enum class CertificateProblem { UnknownAuthority, Expired, OtherHost, Other };
Reached notTrusted(CertificateProblem problem, const QString &host);

/// Host and port, all of an address that may be told.
QString placeOf(const QUrl &url);
/// Why a service was not reached, as a sentence; `detail` is put behind it.
QString failureWords(HttpFailure::Cause cause, const QUrl &url, const QString &detail = {});

} // namespace attache
