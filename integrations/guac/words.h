// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// This integration's sentences for a person, for translators: GuacWords::tr("…").
struct GuacWords {
    Q_DECLARE_TR_FUNCTIONS(GuacWords)
};

} // namespace attache
