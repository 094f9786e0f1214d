// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/body.h"

#include <QByteArray>

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// A part of a form (RFC 7578).
struct FormPart {
    QByteArray name;
    QByteArray filename; ///< UTF-8; empty: it is no file
    QByteArray type;
    QByteArray content;
};

struct Form {
    QByteArray contentType; ///< with the boundary
    Body body;
};

/// The parts one after the other, with a boundary that is in none of them.
Form formOf(const std::vector<FormPart> &parts);

} // namespace attache::ATTACHE_INTEGRATION
