// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// The store's sentences for a person, for translators: StoreWords::tr("…").
struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

} // namespace attache
