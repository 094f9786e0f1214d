// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/log/diagnostics.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache
{

QString diagnosticsText(const Diagnostics &diagnostics, const std::deque<LogLine> &lines,
                        const Catalogue &catalogue)
{
    QJsonArray log;
    for (const LogLine &line : lines)
        if (!line.namesWhatIsSomeones)
            log.append(QString(line.at.toString(Qt::ISODate) + u' ' + line.from + u": "_s +
                               withoutHosts(line.words)));
    QJsonObject all = toJson(diagnostics, catalogue);
    all.insert(u"log"_s, log);
    all.insert(u"platform"_s, QGuiApplication::platformName());
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

} // namespace attache
