// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliveryfilters.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using State = Delivery::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(attache::DeliveryFilters)
};

} // namespace

std::vector<State> statesOf(const QString &chip)
{
    if (chip == u"need-you")
        return {State::Failed, State::Uncertain, State::Held};
    if (chip == u"failed")
        return {State::Failed};
    if (chip == u"waiting")
        return {State::Queued, State::Sending};
    return {};
}

store::DeliveryFilter filterGiven(const QJsonObject &given, const QDateTime &now)
{
    store::DeliveryFilter filter;
    const QJsonArray states = given.value(u"states"_s).toArray();
    for (const auto &state : states)
        if (const auto known = deliveryState(state.toString()))
            filter.states.push_back(*known);
    filter.registrationId = given.value(u"registration"_s).toString();
    filter.workflowId = given.value(u"workflow"_s).toString();
    filter.search = given.value(u"search"_s).toString();
    const auto time = [&given](const QString &key) -> std::optional<QDateTime> {
        const QDateTime read = QDateTime::fromString(given.value(key).toString(), Qt::ISODateWithMs);
        return read.isValid() ? std::optional(read) : std::nullopt;
    };
    filter.since = time(u"since"_s);
    filter.until = time(u"until"_s);
    if (const int hours = given.value(u"hours"_s).toInt())
        filter.since = now.addSecs(-3600 * qint64(hours));
    return filter;
}

QMap<State, QString> stateWords()
{
    QMap<State, QString> words;
    for (int state = 0; state <= int(State::Cancelled); ++state)
        words.insert(State(state), lookOf(State(state)).word);
    return words;
}

QString statesWords(const store::DeliveryFilter &filter)
{
    QStringList states;
    for (const State state : filter.states)
        states.append(lookOf(state).word);
    return states.isEmpty() ? Words::tr("All") : states.join(Words::tr(", ", "between states"));
}

QString wordsOfFilter(const store::DeliveryFilter &filter, const QDateTime &now)
{
    if (filter.since && filter.until)
        return Words::tr("%1 to %2").arg(shortTime(*filter.since, now), shortTime(*filter.until, now));
    if (filter.since)
        return Words::tr("%1 since %2").arg(statesWords(filter), shortTime(*filter.since, now));
    return statesWords(filter);
}

} // namespace attache
