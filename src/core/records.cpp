// SPDX-License-Identifier: Apache-2.0
#include "core/records.h"

#include <QLatin1String>

#include <array>

namespace attache
{
namespace
{

constexpr std::array registrationStates{QLatin1String("active"), QLatin1String("unverified"),
                                        QLatin1String("paused"), QLatin1String("misconfigured")};
constexpr std::array signatureStates{QLatin1String("valid"), QLatin1String("invalid"),
                                     QLatin1String("unverifiable"), QLatin1String("unsigned")};
constexpr std::array deliveryStates{QLatin1String("queued"),    QLatin1String("sending"),
                                    QLatin1String("delivered"), QLatin1String("skipped"),
                                    QLatin1String("failed"),    QLatin1String("uncertain"),
                                    QLatin1String("held"),      QLatin1String("cancelled")};

template <typename State, std::size_t n>
std::optional<State> find(const std::array<QLatin1String, n> &names, QStringView name)
{
    for (std::size_t i = 0; i < n; ++i)
        if (names[i] == name)
            return State(int(i));
    return std::nullopt;
}

} // namespace

QString stateName(Registration::State state)
{
    return registrationStates[std::size_t(state)];
}

QString stateName(SignatureState::State state)
{
    return signatureStates[std::size_t(state)];
}

QString stateName(Delivery::State state)
{
    return deliveryStates[std::size_t(state)];
}

std::optional<Registration::State> registrationState(QStringView name)
{
    return find<Registration::State>(registrationStates, name);
}

std::optional<SignatureState::State> signatureState(QStringView name)
{
    return find<SignatureState::State>(signatureStates, name);
}

std::optional<Delivery::State> deliveryState(QStringView name)
{
    return find<Delivery::State>(deliveryStates, name);
}

bool hasEnded(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Queued:
    case Delivery::State::Sending:
    case Delivery::State::Held:
        return false;
    default:
        return true;
    }
}

} // namespace attache
