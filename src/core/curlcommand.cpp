// SPDX-License-Identifier: Apache-2.0
#include "core/curlcommand.h"

#include "core/redact.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr QChar bullet(0x2022);
constexpr QChar ellipsis(0x2026);

// POSIX single quotes take everything literally but themselves.
QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

QString variable(const QString &header)
{
    QString name = header.toUpper();
    name.replace(u'-', u'_');
    return u"\"$"_s + name + u'"';
}

bool isMasked(const QString &text)
{
    return text.contains(bullet) || text.contains(ellipsis);
}

QString headerArgument(const QString &name, const QString &value)
{
    if (isSecretHeader(name) || isMasked(value))
        return u"-H "_s + quoted(name + u": "_s) + variable(name);
    return u"-H "_s + quoted(name + u": "_s + value);
}

// Where the file is not there, the shell says so and nothing is sent: curl by itself would send an empty
// body.
QString bodyArgument(const Exchange &exchange)
{
    const bool whole = exchange.requestBody.toUtf8().size() == exchange.requestBodySize;
    return whole && !isMasked(exchange.requestBody) ? u"--data-binary "_s + quoted(exchange.requestBody)
                                                    : u"--data-binary @- < body"_s;
}

} // namespace

QString curlCommand(const Exchange &exchange)
{
    if (exchange.method == u"SMTP")
        return {};
    // Told that it is any other method, curl waits for the body that an answer to HEAD never has.
    QStringList parts{exchange.method == u"HEAD" ? u"curl --head"_s : u"curl -X "_s + exchange.method,
                      isMasked(exchange.url) ? u"\"$URL\""_s : quoted(exchange.url)};
    for (auto header = exchange.requestHeaders.begin(); header != exchange.requestHeaders.end(); ++header) {
        if (header.key().compare(u"Content-Length"_s, Qt::CaseInsensitive) != 0) // curl counts for itself
            parts.append(headerArgument(header.key(), header.value().toString()));
    }
    if (exchange.requestBodySize > 0)
        parts.append(bodyArgument(exchange));
    return parts.join(u" \\\n  "_s);
}

} // namespace attache
