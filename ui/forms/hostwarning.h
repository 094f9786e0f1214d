// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace attache
{

/// What to be wary of in the host of an address, an e-mail address or a host's name: letters that look like
/// others. Empty when there is nothing. `isSecret`: the text must not be repeated.
QString hostWarning(const QString &text, bool isSecret);

/// The text with its host as it goes over the wire (RFC 3490 ToASCII), since formats know no other letters.
QString withPlainHost(const QString &text);

} // namespace attache
