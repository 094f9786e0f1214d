// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace attache
{

/// What keeps an input from being a private authority's certificate in PEM (RFC 7468), as the end of a
/// sentence
/// ("is damaged: copy the whole file"); empty when it may be one. It is kept openly, so a private key that
/// was copied along is refused. Pure; any thread.
QString certificateFlaw(const QByteArray &pem);

} // namespace attache
