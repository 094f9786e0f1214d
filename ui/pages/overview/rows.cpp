// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attache
{

QJsonObject rowsOf(const std::vector<Delivery::State> &states, const QString &registrationId,
                   const QDateTime &since, const QDateTime &until)
{
    QJsonArray names;
    for (const Delivery::State state : states)
        names.append(stateName(state));
    QJsonObject rows{{u"states"_s, names}};
    if (!registrationId.isEmpty())
        rows.insert(u"registration"_s, registrationId);
    if (since.isValid())
        rows.insert(u"since"_s, since.toString(Qt::ISODateWithMs));
    if (until.isValid())
        rows.insert(u"until"_s, until.toString(Qt::ISODateWithMs));
    return rows;
}

QJsonObject heldRowsOf(const Attachment &attachment)
{
    QJsonObject rows = rowsOf({Delivery::State::Held}, attachment.registrationId);
    rows.insert(u"workflow"_s, attachment.workflow.id);
    return rows;
}

} // namespace attache
