// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// The core's sentences for a person, for translators: CoreWords::tr("…").
struct CoreWords {
    Q_DECLARE_TR_FUNCTIONS(CoreWords)
};

} // namespace attache
