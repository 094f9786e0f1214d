// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/log/diagnostics.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QJsonObject machine()
{
    return {{u"attache"_s, QCoreApplication::applicationVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"platform"_s, QGuiApplication::platformName()},
            {u"locale"_s, QLocale().name()}};
}

QJsonArray toJson(const std::vector<Doctor::Finding> &findings)
{
    QJsonArray all;
    for (const Doctor::Finding &finding : findings)
        all.append(QJsonObject{{u"part"_s, finding.name},
                               {u"works"_s, finding.works},
                               {u"found"_s, withoutAddresses(finding.words)}});
    return all;
}

QJsonArray toJson(const std::vector<Registration> &registrations)
{
    QJsonArray all;
    for (const Registration &registration : registrations)
        all.append(QJsonObject{{u"kind"_s, registration.kind}, {u"state"_s, stateName(registration.state)}});
    return all;
}

QJsonObject toJson(const store::DeliveryCounts &counts)
{
    return {{u"queued"_s, counts.queued},       {u"sending"_s, counts.sending},
            {u"delivered"_s, counts.delivered}, {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed},       {u"uncertain"_s, counts.uncertain},
            {u"held"_s, counts.held},           {u"cancelled"_s, counts.cancelled}};
}

QJsonArray toJson(const std::deque<LogLine> &lines)
{
    QJsonArray all;
    for (const LogLine &line : lines)
        if (!line.namesWhatIsSomeones)
            all.append(QString(line.at.toString(Qt::ISODate) + u' ' + line.from + u": "_s + line.words));
    return all;
}

QJsonObject toJson(const Catalogue &catalogue)
{
    QJsonObject versions;
    for (const CatalogueEntry &entry : catalogue.entries())
        versions.insert(entry.id, entry.version);
    return versions;
}

} // namespace

QString diagnosticsText(const Diagnostics &diagnostics, const Catalogue &catalogue)
{
    const QJsonObject all{{u"machine"_s, machine()},
                          {u"checks"_s, toJson(diagnostics.findings)},
                          {u"integrations"_s, toJson(catalogue)},
                          {u"registrations"_s, toJson(diagnostics.registrations)},
                          {u"deliveries"_s, toJson(diagnostics.counts)},
                          {u"log"_s, toJson(diagnostics.lines)}};
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

} // namespace attache
