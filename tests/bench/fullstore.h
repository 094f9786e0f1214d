// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace attache::test
{

/// What a store holds that has been in use for three months: 12 registrations, 40 workflows, attestations
/// with materials, and deliveries of which nearly all arrived, some failed, some were skipped, and some are
/// held by a registration that is paused. None is due, so that a window that opens on it sends nothing.
struct FullStore {
    int deliveries = 1'000'000;
    int attestations = 60'000;
};

/// The folder of such a store, beside the program that asks. It is made once a day (the newest deliveries are
/// to be of today) and for each schema; later calls find it. Throws Failure.
QString fullStore(const FullStore &shape);

} // namespace attache::test
