// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSaveFile>

namespace attache
{

/// Puts the file in the place of what was there, when all that was written is on the disk; false, with the
/// file's errorString(), leaves that as it was. QSaveFile::commit() alone takes for written what a full disk
/// did not take of its buffer, and puts an empty file there (Qt 6.4). Any thread, the file's own.
inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace attache
