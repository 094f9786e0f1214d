// SPDX-License-Identifier: Apache-2.0
#include "core/schema.h"
#include "core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace attache
{
namespace
{

constexpr qsizetype longestLabel = 63;

/// "instanceURI", "send_sbom" → their words, with the case that they have.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression boundary(
        QStringLiteral("[_\\-\\s.]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    return name.split(boundary, Qt::SkipEmptyParts);
}

const QStringList &abbreviations()
{
    static const QStringList all{QStringLiteral("API"),  QStringLiteral("CA"),    QStringLiteral("DNS"),
                                 QStringLiteral("HTTP"), QStringLiteral("HTTPS"), QStringLiteral("ID"),
                                 QStringLiteral("IP"),   QStringLiteral("JSON"),  QStringLiteral("OCI"),
                                 QStringLiteral("PEM"),  QStringLiteral("SBOM"),  QStringLiteral("SMTP"),
                                 QStringLiteral("SSL"),  QStringLiteral("TLS"),   QStringLiteral("URI"),
                                 QStringLiteral("URL"),  QStringLiteral("UUID")};
    return all;
}

bool isLabel(const QString &name)
{
    static const QRegularExpression label(QStringLiteral("\\A[a-z0-9](?:[-a-z0-9]*[a-z0-9])?\\z"));
    return label.match(name).hasMatch();
}

QString labelProblem(const QString &name)
{
    if (name.isEmpty())
        return CoreWords::tr("must not be empty");
    if (name.size() > longestLabel)
        return CoreWords::tr("must be no more than 63 characters");
    if (isLabel(name))
        return {};
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isLabel))
        return CoreWords::tr("must not contain dots");
    return CoreWords::tr(
        "must consist of lower case letters a-z, digits and '-', and must start and end with a letter "
        "or digit, for example 'my-name' or '123-abc'");
}

} // namespace

QString SchemaField::label() const
{
    if (!title.isEmpty())
        return title;
    QStringList words = wordsOf(name);
    for (QString &word : words)
        word = abbreviations().contains(word.toUpper()) ? word.toUpper() : word.toLower();
    if (!words.isEmpty())
        words.first()[0] = words.first()[0].toUpper();
    return words.join(QLatin1Char(' '));
}

QString SchemaField::textOf(const QJsonValue &choice)
{
    if (choice.isString())
        return choice.toString();
    const QByteArray list = QJsonDocument(QJsonArray{choice}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

Result<void> checkName(const QString &name)
{
    const QString problem = labelProblem(name);
    if (problem.isEmpty())
        return {};
    Error error =
        invalidInput(QStringLiteral("name"), {{QStringLiteral("/name"), QStringLiteral("name"), problem}});
    error.why = problem;
    return error;
}

} // namespace attache
