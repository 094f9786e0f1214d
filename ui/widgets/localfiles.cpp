// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/localfiles.h"

#include <QMimeData>
#include <QUrl>

namespace attache
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace attache
