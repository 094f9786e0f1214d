// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace attache
{

/// The keychain's sentences for a person, for translators: SecretsWords::tr("…").
struct SecretsWords {
    Q_DECLARE_TR_FUNCTIONS(SecretsWords)
};

} // namespace attache
