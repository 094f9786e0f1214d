// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMimeData;

namespace attache
{

/// The paths of the files that are dragged or pasted; what is not on this machine is left out. Main thread.
QStringList localFiles(const QMimeData *data);

} // namespace attache
