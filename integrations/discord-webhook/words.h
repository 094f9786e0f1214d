// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// This integration's sentences for a person, for translators: DiscordWebhookWords::tr("…").
struct DiscordWebhookWords {
    Q_DECLARE_TR_FUNCTIONS(DiscordWebhookWords)
};

} // namespace attache
