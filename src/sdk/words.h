// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// What every integration may say to a person, for translators: SdkWords::tr("…").
struct SdkWords {
    Q_DECLARE_TR_FUNCTIONS(SdkWords)
};

} // namespace attache
