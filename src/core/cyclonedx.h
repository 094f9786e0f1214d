// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <stop_token>

class QIODevice;

namespace attache
{

/// What a CycloneDX document says that it is.
struct CycloneDx {
    QString specVersion;
    QString subject;        ///< the name of what it is about (metadata.component); may be empty
    QString subjectVersion; ///< may be empty
    qint64 components = 0;  ///< those inside others too
    qint64 vulnerabilities = 0;
};

/// Reads a CycloneDX document (ECMA-424, JSON, 1.2 to 1.7) through once, and checks what a service that takes
/// one relies on: UTF-8, one JSON object, the format's name, a known version, a type and a name for each
/// component. Not the whole schema. Holds no more of it than its longest string, whatever its size.
///
/// `document` is open, at its start. Errors: Invalid, with what is wrong in it; Environment, when it cannot
/// be read; Cancelled, when `stop` came. Any thread; takes a second for about 100 MB.
Result<CycloneDx> readCycloneDx(QIODevice &document, const std::stop_token &stop);

} // namespace attache
