// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// The stand-ins' sentences for a person, for translators: SandboxWords::tr("…").
struct SandboxWords {
    Q_DECLARE_TR_FUNCTIONS(SandboxWords)
};

} // namespace attache
