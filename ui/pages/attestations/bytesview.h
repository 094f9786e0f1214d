// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// Content as a person can look at it.
namespace attache
{

/// The bytes as a text, when they are one (UTF-8 without control characters); null otherwise.
QString asText(const QByteArray &bytes);

/// The last part of a path that somebody else chose, as a name for a file: without what hides or turns
/// round what is read of it; never empty, never a folder's.
QString plainFileName(const QString &path);

/// The first lines of a dump: offset, sixteen bytes, and what of them is printable.
QString hexDump(const QByteArray &bytes, int lines);

} // namespace attache
