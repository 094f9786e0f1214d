// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace attache::test
{

/// The fields of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), and what a document has that is
/// against them.
class HarFields
{
public:
    /// Empty for a sound archive.
    static QStringList problems(const QByteArray &document)
    {
        QJsonParseError error;
        const QJsonObject whole = QJsonDocument::fromJson(document, &error).object();
        if (error.error != QJsonParseError::NoError)
            return {error.errorString()};
        HarFields check;
        check.look(QStringLiteral("document"), whole, QStringLiteral("har"));
        for (const QJsonValue &entry : whole[QLatin1String("log")][QLatin1String("entries")].toArray())
            check.lookAtTimes(entry.toObject());
        return check.m_problems;
    }

private:
    struct Field {
        const char *name;
        QJsonValue::Type type;
        bool required = true;
        const char *of = nullptr; ///< which object it is, or an array has
    };

    using Fields = QList<Field>;

    static Fields fieldsOf(const QString &object)
    {
        constexpr auto string = QJsonValue::String;
        constexpr auto number = QJsonValue::Double;
        constexpr auto array = QJsonValue::Array;
        constexpr auto value = QJsonValue::Object;
        const Field comment{"comment", string, false};
        static const QHash<QString, Fields> all{
            {QStringLiteral("har"), {{"log", value, true, "log"}}},
            {QStringLiteral("log"),
             {{"version", string},
              {"creator", value, true, "creator"},
              {"browser", value, false, "creator"},
              {"pages", array, false, "page"},
              {"entries", array, true, "entry"},
              comment}},
            {QStringLiteral("creator"), {{"name", string}, {"version", string}, comment}},
            {QStringLiteral("entry"),
             {{"pageref", string, false},
              {"startedDateTime", string},
              {"time", number},
              {"request", value, true, "request"},
              {"response", value, true, "response"},
              {"cache", value, true, "cache"},
              {"timings", value, true, "timings"},
              {"serverIPAddress", string, false},
              {"connection", string, false},
              comment}},
            {QStringLiteral("request"),
             {{"method", string},
              {"url", string},
              {"httpVersion", string},
              {"cookies", array, true, "cookie"},
              {"headers", array, true, "pair"},
              {"queryString", array, true, "pair"},
              {"postData", value, false, "postData"},
              {"headersSize", number},
              {"bodySize", number},
              comment}},
            {QStringLiteral("response"),
             {{"status", number},
              {"statusText", string},
              {"httpVersion", string},
              {"cookies", array, true, "cookie"},
              {"headers", array, true, "pair"},
              {"content", value, true, "content"},
              {"redirectURL", string},
              {"headersSize", number},
              {"bodySize", number},
              comment}},
            {QStringLiteral("pair"), {{"name", string}, {"value", string}, comment}},
            {QStringLiteral("postData"),
             {{"mimeType", string}, {"params", array}, {"text", string}, comment}},
            {QStringLiteral("content"),
             {{"size", number},
              {"compression", number, false},
              {"mimeType", string},
              {"text", string, false},
              {"encoding", string, false},
              comment}},
            {QStringLiteral("cache"), {comment}},
            {QStringLiteral("timings"),
             {{"blocked", number, false},
              {"dns", number, false},
              {"connect", number, false},
              {"send", number},
              {"wait", number},
              {"receive", number},
              {"ssl", number, false},
              comment}}};
        return all.value(object);
    }

    void look(const QString &place, const QJsonObject &object, const QString &as)
    {
        QStringList known;
        for (const Field &field : fieldsOf(as)) {
            const QString name = QLatin1String(field.name);
            const QString here = place + QLatin1Char('.') + name;
            known.append(name);
            const QJsonValue value = object.value(name);
            if (value.isUndefined()) {
                if (field.required)
                    m_problems.append(here + QStringLiteral(" is missing"));
                continue;
            }
            if (value.type() != field.type)
                m_problems.append(here + QStringLiteral(" has another type"));
            if (!field.of)
                continue;
            if (value.isObject())
                look(here, value.toObject(), QLatin1String(field.of));
            for (const QJsonValue &item : value.toArray())
                look(here, item.toObject(), QLatin1String(field.of));
        }
        for (const QString &name : object.keys())
            if (!known.contains(name) && !name.startsWith(QLatin1Char('_'))) // a custom field begins so
                m_problems.append(place + QLatin1Char('.') + name + QStringLiteral(" is not of HAR 1.2"));
    }

    void lookAtTimes(const QJsonObject &entry)
    {
        const QString began = entry.value(QLatin1String("startedDateTime")).toString();
        if (!QDateTime::fromString(began, Qt::ISODateWithMs).isValid())
            m_problems.append(QStringLiteral("startedDateTime is no time: ") + began);
        double sum = 0; // of what is not -1: unknown
        const QJsonObject timings = entry.value(QLatin1String("timings")).toObject();
        for (const QJsonValue &time : timings)
            sum += qMax(0.0, time.toDouble());
        if (sum != entry.value(QLatin1String("time")).toDouble())
            m_problems.append(QStringLiteral("time is not the sum of the timings"));
    }

    QStringList m_problems;
};

} // namespace attache::test
