// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Removes known secrets from what is about to be stored, logged or shown. Pure; any thread.
namespace attache
{

/// `text` with each secret, also as percent-encoded, base64 or JSON-escaped text, replaced by bullets.
/// Secrets shorter than 4 characters are replaced only where they stand as whole words.
QString redact(QString text, const QStringList &secrets);

/// The same for every string (and key) inside.
QJsonObject redact(const QJsonObject &object, const QStringList &secrets);

/// An address that may itself be a secret, cut to scheme, host and port: "https://hooks.example.com/…".
QString maskedUrl(const QString &url);

/// Whether a header of this name carries credentials (Authorization, X-Api-Key, cookies, signatures …).
bool isSecretHeader(const QString &name);

} // namespace attache
