// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// The engine's sentences for a person, for translators: EngineWords::tr("…").
struct EngineWords {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

} // namespace attache
