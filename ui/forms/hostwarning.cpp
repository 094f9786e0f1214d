// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/hostwarning.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

struct HostWarning {
    Q_DECLARE_TR_FUNCTIONS(HostWarning)
};

struct Span {
    qsizetype start;
    qsizetype length;
};

/// Where the host is in "https://user@host:443/path", "name@host" or "host/path".
Span hostIn(const QString &text)
{
    const qsizetype scheme = text.indexOf(u"://"_s);
    qsizetype start = scheme < 0 ? 0 : scheme + 3;
    const auto ends = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    auto end = qsizetype(std::find_if(text.begin() + start, text.end(), ends) - text.begin());
    const qsizetype at = QStringView(text).left(end).lastIndexOf(u'@');
    if (at >= start)
        start = at + 1;
    if (start < text.size() && text[start] == u'[')
        return {start, end - start}; // an address in digits
    if (const qsizetype colon = text.indexOf(u':', start); colon >= 0 && colon < end)
        end = colon;
    return {start, end - start};
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Whether letters of several scripts are in one label. Those that Chinese, Japanese and Korean are written
/// in belong together (UTS #39 §5.1).
bool mixesScripts(const QString &label)
{
    static const QSet<QChar::Script> eastern{QChar::Script_Han, QChar::Script_Hiragana,
                                             QChar::Script_Katakana, QChar::Script_Hangul,
                                             QChar::Script_Bopomofo};
    QSet<QChar::Script> scripts;
    const QList<uint> letters = label.toUcs4();
    for (const uint letter : letters) {
        const QChar::Script script = QChar::script(letter);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(eastern.contains(script) ? QChar::Script_Han : script);
    }
    return scripts.size() > 1;
}

} // namespace

QString hostWarning(const QString &text, bool isSecret)
{
    const Span span = hostIn(text);
    const QString host = text.mid(span.start, span.length);
    if (isPlain(host) && !host.contains(u"xn--"_s, Qt::CaseInsensitive))
        return {};
    const QString shown = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString letters = isPlain(host) ? shown : host;
    const QString plain = isPlain(host) ? host : QString::fromLatin1(QUrl::toAce(host));
    const QStringList labels = letters.split(u'.');
    const bool mixes = std::any_of(labels.begin(), labels.end(), mixesScripts);
    if (isSecret)
        return mixes ? HostWarning::tr("The host's name mixes letters of several alphabets, as names do that "
                                       "imitate others. Make sure that it is the one that you mean.")
                     : HostWarning::tr(
                           "The host's name has letters beyond a to z. Make sure that it is the one "
                           "that you mean.");
    return mixes
               ? HostWarning::tr("“%1” mixes letters of several alphabets, as names do that imitate others. "
                                 "Make sure that you mean the host %2.")
                     .arg(letters, plain)
               : HostWarning::tr("“%1” has letters beyond a to z. Make sure that you mean the host %2.")
                     .arg(letters, plain);
}

QString withPlainHost(const QString &text)
{
    const Span span = hostIn(text);
    const QString host = text.mid(span.start, span.length);
    const QByteArray plain = isPlain(host) ? QByteArray() : QUrl::toAce(host);
    if (plain.isEmpty())
        return text;
    return text.left(span.start) + QString::fromLatin1(plain) + text.mid(span.start + span.length);
}

} // namespace attache
