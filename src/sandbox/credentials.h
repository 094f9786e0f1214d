// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace attache::sandbox
{

enum class Alphabet { LettersAndDigits, Digits };

/// A throw-away secret: of letters and digits, or a number. The same seed gives the same one again.
inline QString throwAwaySecret(QRandomGenerator &random, int length,
                               Alphabet alphabet = Alphabet::LettersAndDigits)
{
    const QString all = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    const int choices = alphabet == Alphabet::Digits ? 10 : int(all.size());
    QString secret(length, QLatin1Char('1'));
    for (int i = alphabet == Alphabet::Digits ? 1 : 0; i < length; ++i) // a number does not begin with 0
        secret[i] = all[random.bounded(choices)];
    return secret;
}

} // namespace attache::sandbox
