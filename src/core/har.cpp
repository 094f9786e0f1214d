// SPDX-License-Identifier: Apache-2.0
#include "core/har.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int notKnown = -1; // HAR's value for a size or a time that is not
constexpr QLatin1String unknownType("x-unknown");
constexpr QLatin1String unknownVersion("unknown");

/// A name and its value.
QJsonObject pair(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QJsonArray headers(const QJsonObject &of)
{
    QJsonArray all;
    for (auto header = of.begin(); header != of.end(); ++header)
        all.append(pair(header.key(), header.value().toString()));
    return all;
}

QString headerOf(const QJsonObject &headers, const QString &name, const QString &otherwise)
{
    for (auto header = headers.begin(); header != headers.end(); ++header)
        if (header.key().compare(name, Qt::CaseInsensitive) == 0)
            return header.value().toString();
    return otherwise;
}

/// As they stand in the address: decoded, they could be what was masked in another spelling.
QJsonArray queryOf(const QString &url)
{
    QJsonArray all;
    const qsizetype begin = url.indexOf(u'?');
    if (begin < 0)
        return all;
    const QString query = url.mid(begin + 1).section(u'#', 0, 0);
    for (const QString &item : query.split(u'&', Qt::SkipEmptyParts))
        all.append(pair(item.section(u'=', 0, 0), item.section(u'=', 1)));
    return all;
}

QJsonObject requestOf(const Exchange &exchange)
{
    QJsonObject request{{u"method"_s, exchange.method},
                        {u"url"_s, exchange.url},
                        {u"httpVersion"_s, unknownVersion},
                        {u"cookies"_s, QJsonArray()}, // masked, in the headers
                        {u"headers"_s, headers(exchange.requestHeaders)},
                        {u"queryString"_s, queryOf(exchange.url)},
                        {u"headersSize"_s, notKnown},
                        {u"bodySize"_s, exchange.requestBodySize}};
    if (exchange.requestBodySize == 0)
        return request;
    QJsonObject data{{u"mimeType"_s, headerOf(exchange.requestHeaders, u"Content-Type"_s, unknownType)},
                     {u"params"_s, QJsonArray()},
                     {u"text"_s, exchange.requestBody}};
    if (exchange.requestBody.toUtf8().size() != exchange.requestBodySize)
        data.insert(u"comment"_s, u"Masked, or not kept in full"_s);
    request.insert(u"postData"_s, data);
    return request;
}

QJsonObject responseOf(const Exchange &exchange)
{
    QJsonObject response{
        {u"status"_s, exchange.status}, // 0: no answer
        {u"statusText"_s, QString()},
        {u"httpVersion"_s, unknownVersion},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, headers(exchange.responseHeaders)},
        {u"content"_s,
         QJsonObject{{u"size"_s, qint64(exchange.responseBody.toUtf8().size())},
                     {u"mimeType"_s, headerOf(exchange.responseHeaders, u"Content-Type"_s, unknownType)},
                     {u"text"_s, exchange.responseBody}}},
        {u"redirectURL"_s, headerOf(exchange.responseHeaders, u"Location"_s, QString())},
        {u"headersSize"_s, notKnown},
        {u"bodySize"_s, notKnown}};
    if (!exchange.failure.isEmpty())
        response.insert(u"comment"_s, exchange.failure);
    return response;
}

QJsonObject deliveryOf(const Delivery &delivery, const Attempt &attempt)
{
    return {{u"id"_s, delivery.id},           {u"integration"_s, delivery.registrationName},
            {u"kind"_s, delivery.kind},       {u"workflow"_s, delivery.workflowName},
            {u"project"_s, delivery.project}, {u"attestation"_s, delivery.attestationId},
            {u"attempt"_s, attempt.number},   {u"trigger"_s, attempt.trigger},
            {u"outcome"_s, attempt.outcome},  {u"reason"_s, attempt.reason}};
}

QByteArray text(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray harBegin()
{
    return R"({"log":{"version":"1.2","creator":)" +
           text(QJsonObject{{u"name"_s, u"Attaché"_s}, {u"version"_s, QStringLiteral(ATTACHE_VERSION)}}) +
           R"(,"comment":)" +
           text(
               u"Secrets are masked, and bodies kept up to a length. When an attempt began is known, and how "
               "long each of its requests took: they are set one after the other."_s) +
           ",\"entries\":[\n";
}

QByteArray harEnd()
{
    return "\n]}}\n";
}

QByteArray harEntries(const Delivery &delivery, const Attempt &attempt)
{
    const QJsonObject of = deliveryOf(delivery, attempt);
    QByteArray entries;
    QDateTime startedAt = attempt.startedAt.toUTC();
    for (const Exchange &exchange : attempt.exchanges) {
        const QJsonObject timings{{u"send"_s, 0}, {u"wait"_s, exchange.durationMs}, {u"receive"_s, 0}};
        entries += entries.isEmpty() ? "" : ",\n";
        entries += text(QJsonObject{{u"startedDateTime"_s, startedAt.toString(Qt::ISODateWithMs)},
                                    {u"time"_s, exchange.durationMs},
                                    {u"request"_s, requestOf(exchange)},
                                    {u"response"_s, responseOf(exchange)},
                                    {u"cache"_s, QJsonObject()},
                                    {u"timings"_s, timings},
                                    {u"_delivery"_s, of}});
        startedAt = startedAt.addMSecs(exchange.durationMs);
    }
    return entries;
}

} // namespace attache
