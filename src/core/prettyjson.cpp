// SPDX-License-Identifier: Apache-2.0
#include "core/prettyjson.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache
{

QString prettyPrinted(const QString &body)
{
    if (QJsonDocument::fromJson(body.toUtf8()).isNull())
        return body;
    // Not QJsonDocument's own printer: it sorts the keys, and a person compares with what was sent.
    QString out;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    const auto newLine = [&] { out += u'\n' + QString(2 * depth, u' '); };
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body[i];
        if (inString) {
            out += c;
            inString = escaped || c != u'"';
            escaped = !escaped && c == u'\\';
        } else if (c == u'"') {
            inString = true;
            escaped = false;
            out += c;
        } else if (c == u'{' || c == u'[') {
            ++depth;
            out += c;
            newLine();
        } else if (c == u'}' || c == u']') {
            --depth;
            newLine();
            out += c;
        } else if (c == u',') {
            out += c;
            newLine();
        } else if (c == u':') {
            out += u": "_s;
        } else if (!c.isSpace()) {
            out += c;
        }
    }
    static const QRegularExpression emptyOnes(uR"(([{\[])\s+([}\]]))"_s);
    return out.replace(emptyOnes, u"\\1\\2"_s);
}

} // namespace attache
