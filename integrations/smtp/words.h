// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// This integration's sentences for a person, for translators: SmtpWords::tr("…").
struct SmtpWords {
    Q_DECLARE_TR_FUNCTIONS(SmtpWords)
};

} // namespace attache
