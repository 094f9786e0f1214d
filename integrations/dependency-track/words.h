// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// This integration's sentences for a person, for translators: DependencyTrackWords::tr("…").
struct DependencyTrackWords {
    Q_DECLARE_TR_FUNCTIONS(DependencyTrackWords)
};

} // namespace attache
