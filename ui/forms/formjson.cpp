// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/formjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

struct FormJson {
    Q_DECLARE_TR_FUNCTIONS(FormJson)
};

QString valueText(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().size() == 1 && value[u"$secret"].isString())
        return uR"({ "$secret": %1 })"_s.arg(valueText(value[u"$secret"]));
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return QString::fromUtf8(document.toJson()).trimmed().replace(u"\n"_s, u"\n  "_s);
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString syntaxWords(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return FormJson::tr("a comma, a } or a name in quotation marks is missing");
    case QJsonParseError::MissingNameSeparator:
        return FormJson::tr("a colon is missing between a name and its value");
    case QJsonParseError::UnterminatedArray:
        return FormJson::tr("the list does not end: a ] or a comma is missing");
    case QJsonParseError::MissingValueSeparator:
        return FormJson::tr("a comma is missing between two values");
    case QJsonParseError::UnterminatedString:
        return FormJson::tr("the text does not end: a quotation mark is missing");
    case QJsonParseError::TerminationByNumber:
        return FormJson::tr("it ends too early: a } or a ] is missing");
    case QJsonParseError::IllegalNumber:
        return FormJson::tr("this is no number");
    case QJsonParseError::IllegalEscapeSequence:
        return FormJson::tr("a backslash is followed by what it cannot stand before");
    case QJsonParseError::IllegalUTF8String:
        return FormJson::tr("this is not text in UTF-8");
    case QJsonParseError::DeepNesting:
        return FormJson::tr("it is nested too deeply");
    case QJsonParseError::GarbageAtEnd:
        return FormJson::tr("nothing may follow the last }");
    case QJsonParseError::MissingObject:
        return FormJson::tr("a name in quotation marks is missing");
    default:
        return FormJson::tr("this is no value: text stands in quotation marks");
    }
}

} // namespace

QJsonObject secretReference(const QString &name)
{
    return {{u"$secret"_s, name}};
}

QString jsonText(const QJsonObject &values, const QStringList &order)
{
    QStringList names = order;
    names += values.keys();
    names.removeDuplicates();
    QStringList members;
    for (const QString &name : std::as_const(names))
        if (values.contains(name))
            members += u"  %1: %2"_s.arg(valueText(name), valueText(values[name]));
    return members.isEmpty() ? u"{\n}"_s : u"{\n"_s + members.join(u",\n"_s) + u"\n}"_s;
}

Result<QJsonObject> readJsonText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const auto refuse = [](const QString &why) {
        return Error{Error::Kind::Invalid, FormJson::tr("JSON"), why, {}, {}};
    };
    if (error.error == QJsonParseError::NoError) {
        if (document.isObject())
            return document.object();
        return refuse(FormJson::tr("The values must be an object, in { and }."));
    }
    const QByteArray before = bytes.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return refuse(
        FormJson::tr("Line %1, column %2: %3.").arg(line).arg(column).arg(syntaxWords(error.error)));
}

} // namespace attache
