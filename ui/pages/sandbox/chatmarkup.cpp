// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sandbox/chatmarkup.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

struct Mark {
    const char *pattern; ///< over escaped text; what it marks is its first group
    const char *tag;
};

constexpr Mark discordMarks[] = {
    {R"(\*\*(.+?)\*\*)", "b"},
    {R"(__(.+?)__)", "u"},
    {R"((?<!\*)\*(?!\s)(.+?)\*)", "i"},
    {R"((?<![\w_])_(?!\s)(.+?)_(?!\w))", "i"},
    {R"(~~(.+?)~~)", "s"},
};

constexpr Mark slackMarks[] = {
    {R"((?<![\w*])\*(?!\s)(.+?)(?<!\s)\*(?!\w))", "b"},
    {R"((?<![\w_])_(?!\s)(.+?)(?<!\s)_(?!\w))", "i"},
    {R"((?<![\w~])~(?!\s)(.+?)(?<!\s)~(?!\w))", "s"},
};

QString tagged(const QString &tag, const QString &inside)
{
    return u"<%1>%2</%1>"_s.arg(tag, inside);
}

template <size_t N>
QString marked(QString escaped, const Mark (&marks)[N])
{
    for (const Mark &mark : marks)
        escaped.replace(QRegularExpression(QLatin1String(mark.pattern)),
                        tagged(QLatin1String(mark.tag), u"\\1"_s));
    return escaped;
}

/// Only what a browser opens becomes a link.
QString linked(const QString &address, const QString &words)
{
    static const QRegularExpression web(u"^(https?|mailto):"_s, QRegularExpression::CaseInsensitiveOption);
    const QString shown = (words.isEmpty() ? address : words).toHtmlEscaped();
    return web.match(address).hasMatch() ? u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), shown)
                                         : shown;
}

using Inline = std::function<QString(const QString &)>;

/// `code` stays as it is; the rest goes through `spoken`.
QString withCode(const QString &line, const Inline &spoken, const Inline &plain)
{
    const QStringList parts = line.split(u'`');
    if (parts.size() % 2 == 0) // one of them closes nothing
        return spoken(line);
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 0 ? spoken(parts[i]) : tagged(u"code"_s, plain(parts[i]));
    return html;
}

QString lines(const QString &text, const QRegularExpression &quote, const Inline &spoken, const Inline &plain)
{
    static const QRegularExpression heading(u"^#{1,3} (.+)$"_s);
    QStringList html;
    for (const QString &line : text.split(u'\n')) {
        const QRegularExpressionMatch quoted = quote.match(line);
        const QRegularExpressionMatch headed = heading.match(line);
        if (quoted.hasMatch())
            html += u"▎ "_s + withCode(quoted.captured(1), spoken, plain);
        else if (headed.hasMatch() && quote.pattern().startsWith(u"^>"_s)) // Slack has none
            html += tagged(u"b"_s, withCode(headed.captured(1), spoken, plain));
        else
            html += withCode(line, spoken, plain);
    }
    return html.join(u"<br>"_s);
}

/// Fenced code stays as it is; the rest is laid out line by line.
QString withFences(const QString &text, const Inline &laidOut, const Inline &plain)
{
    const QStringList parts = text.split(u"```"_s);
    if (parts.size() == 1 || parts.size() % 2 == 0)
        return laidOut(text);
    static const QRegularExpression language(u"^[a-zA-Z0-9+-]*\\n"_s);
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts[i];
        if (i % 2 == 1)
            html += u"<pre>%1</pre>"_s.arg(plain(part.remove(language).trimmed()));
        else if (!part.trimmed().isEmpty())
            html += u"<div>%1</div>"_s.arg(laidOut(part.trimmed()));
    }
    return html;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

constexpr char16_t setAside = 0xE000; ///< private use: a character behind a backslash, which marks nothing

/// "\\*" is a star, whatever is around it.
QString withoutBackslashes(QString text)
{
    static const QRegularExpression behind(uR"(\\([\\!-/:-@\[-`{-~]))"_s);
    qsizetype at = 0;
    for (auto match = behind.match(text); match.hasMatch(); match = behind.match(text, at)) {
        at = match.capturedStart() + 1;
        text.replace(match.capturedStart(), 2, QChar(setAside + match.captured(1)[0].unicode()));
    }
    return text;
}

QString putBack(QString html)
{
    for (char16_t c = u'!'; c <= u'~'; ++c)
        html.replace(QChar(setAside + c), QString(QChar(c)).toHtmlEscaped());
    return html;
}

QString discordInline(const QString &raw)
{
    const QString text = withoutBackslashes(raw);
    static const QRegularExpression link(uR"(\[([^\]]+)\]\(([^)\s]+)\)|(https?://[^\s<>)]+))"_s);
    QString html;
    qsizetype from = 0;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += marked(escaped(text.mid(from, match.capturedStart() - from)), discordMarks);
        html += match.captured(3).isEmpty() ? linked(match.captured(2), match.captured(1))
                                            : linked(match.captured(3), {});
        from = match.capturedEnd();
    }
    return putBack(html + marked(escaped(text.mid(from)), discordMarks));
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

/// What stands in angle brackets: an address, a channel, somebody.
QString slackReference(const QString &inside)
{
    const QString target = unescaped(inside.section(u'|', 0, 0));
    const QString words = unescaped(inside.section(u'|', 1));
    if (target.startsWith(u'!') || target.startsWith(u'@') || target.startsWith(u'#')) {
        const QString name = words.isEmpty() ? target.mid(1) : words;
        return tagged(u"b"_s, (target.startsWith(u'#') ? u"#"_s : u"@"_s) + escaped(name));
    }
    return linked(target, words);
}

QString slackInline(const QString &text)
{
    static const QRegularExpression reference(u"<([^<>]+)>"_s);
    QString html;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += marked(slackPlainHtml(text.mid(from, match.capturedStart() - from)), slackMarks);
        html += slackReference(match.captured(1));
        from = match.capturedEnd();
    }
    return html + marked(slackPlainHtml(text.mid(from)), slackMarks);
}

} // namespace

QString discordHtml(const QString &markdown)
{
    static const QRegularExpression quote(u"^> ?(.*)$"_s);
    const Inline laidOut = [](const QString &text) { return lines(text, quote, discordInline, escaped); };
    return withFences(markdown, laidOut, escaped);
}

QString slackHtml(const QString &mrkdwn)
{
    static const QRegularExpression quote(u"^&gt; ?(.*)$"_s);
    const Inline laidOut = [](const QString &text) {
        return lines(text, quote, slackInline, slackPlainHtml);
    };
    return withFences(mrkdwn, laidOut, slackPlainHtml);
}

QString slackPlainHtml(const QString &text)
{
    return escaped(unescaped(text)).replace(u'\n', u"<br>"_s);
}

} // namespace attache
