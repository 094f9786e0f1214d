// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attache::sandbox
{

/// Why Discord refuses a message.
struct DiscordRefusal {
    int status = 0; ///< of HTTP; 0: it does not
    int code = 0;   ///< Discord's own
    QString message;
    QJsonObject errors; ///< nested as the message is, ending in "_errors"

    QJsonObject json() const;
};

/// Holds a message of a webhook against Discord's limits. `files` is how many files come with it. Lengths
/// are counted in UTF-16 code units.
DiscordRefusal checkDiscordMessage(const QJsonObject &message, qsizetype files);

/// The mentions in its content that would reach somebody: "@everyone", "<@123>". All of them do unless
/// allowed_mentions says otherwise.
QStringList discordPings(const QJsonObject &message);

} // namespace attache::sandbox
