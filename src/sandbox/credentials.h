// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace attache::sandbox
{

/// A throw-away secret: letters and digits, or only the digits.
enum class Alphabet { LettersAndDigits, Digits };

inline QString throwAwaySecret(int length, Alphabet alphabet = Alphabet::LettersAndDigits)
{
    const QString all = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    const int choices = alphabet == Alphabet::Digits ? 10 : int(all.size());
    QString secret(length, QLatin1Char('1'));
    for (int i = 1; i < length; ++i) // the first is no 0, which an id of digits does not begin with
        secret[i] = all[QRandomGenerator::system()->bounded(choices)];
    return secret;
}

} // namespace attache::sandbox
