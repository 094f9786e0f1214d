// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "ui/pages/page.h"

#include <QJsonObject>
#include <QString>

#include <vector>

/// What a person can begin about a delivery that has not arrived: one place for all causes. Pure but for
/// translation.
namespace attache
{

struct NextStep {
    enum class Does {
        OpenPage,         ///< `page` at `id`
        BeginOnPage,      ///< there, with `given`
        Resume,           ///< the registration
        ResumeAttachment, ///< that alone
        Redeliver,        ///< this delivery
        ShowLastAttempt   ///< its request, and what came of it
    };

    QString name; ///< of its button
    QString words;
    Does does = Does::OpenPage;
    PageId page = PageId::Deliveries;
    QString id{};
    QJsonObject given{};
};

/// At least one for every cause that there is; none where it arrived, or is on its way.
std::vector<NextStep> nextStepsOf(const Deliveries::Detail &detail);

/// Whether sending it again could be of use: not when what it was for is gone.
bool canRedeliver(const Deliveries::Detail &detail);

} // namespace attache
