// SPDX-License-Identifier: Apache-2.0
#include "engine/diagnostics.h"

#include "core/redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
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
            {u"locale"_s, QLocale().name()}};
}

QJsonArray toJson(const std::vector<Doctor::Finding> &findings)
{
    QJsonArray all;
    for (const Doctor::Finding &finding : findings)
        all.append(QJsonObject{{u"part"_s, finding.name},
                               {u"works"_s, finding.works},
                               {u"found"_s, withoutHosts(finding.words).replace(QDir::homePath(), u"~"_s)}});
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

QJsonObject toJson(const Catalogue &catalogue)
{
    QJsonObject versions;
    for (const CatalogueEntry &entry : catalogue.entries())
        versions.insert(entry.id, entry.version);
    return versions;
}

} // namespace

QJsonObject toJson(const Diagnostics &diagnostics, const Catalogue &catalogue)
{
    return {{u"machine"_s, machine()},
            {u"checks"_s, toJson(diagnostics.findings)},
            {u"integrations"_s, toJson(catalogue)},
            {u"registrations"_s, toJson(diagnostics.registrations)},
            {u"deliveries"_s, toJson(diagnostics.counts)}};
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(uR"(https?://[^\s"'<>)]+)"_s);
    QString cut;
    qsizetype from = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        cut += text.mid(from, match.capturedStart() - from) + maskedUrl(match.captured());
        from = match.capturedEnd();
    }
    return cut + text.mid(from);
}

QString withoutHosts(const QString &text)
{
    static const QRegularExpression own(
        uR"((?<![\w.-])%1(?![\w.-]))"_s.arg(QRegularExpression::escape(QSysInfo::machineHostName())));
    static const QRegularExpression address(uR"(https?://[^\s"'<>)]+)"_s);
    static const QRegularExpression hostAndPort(
        uR"((?<![\w.-])(?:[A-Za-z][\w.-]*|\d+(?:\.\d+){3}|\[[\da-fA-F:.]+\]):\d{1,5}\b)"_s);
    QString cut = text;
    for (const QRegularExpression &host : {address, hostAndPort, own})
        cut.replace(host, u"…"_s);
    return cut;
}

} // namespace attache
