// SPDX-License-Identifier: Apache-2.0
#include "sdk/mail.h"
#include "sdk/words.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace attache
{

namespace
{

constexpr qsizetype longestLocalPart = 64; // octets, RFC 5321 §4.5.3.1.1
constexpr qsizetype longestDomain = 255;   // octets, RFC 5321 §4.5.3.1.2

/// RFC 5322 §3.2.3, and what RFC 6532 adds: anything beyond ASCII.
bool isAtomText(QChar c)
{
    static const QString punctuation = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return c.unicode() > 0x9f || (c.unicode() < 0x80 && c.isLetterOrNumber()) || punctuation.contains(c);
}

QString localPartFlaw(const QString &part)
{
    if (part.isEmpty())
        return SdkWords::tr("has nothing before the @");
    if (part.toUtf8().size() > longestLocalPart)
        return SdkWords::tr("has more than %1 characters before the @").arg(longestLocalPart);
    const bool misplaced = part.startsWith(u'.') || part.endsWith(u'.') || part.contains(QLatin1String(".."));
    if (misplaced)
        return SdkWords::tr("has a dot where none may be");
    if (!std::all_of(part.begin(), part.end(), isAtomText))
        return SdkWords::tr("has a character that no address may have");
    return {};
}

QString domainFlaw(const QString &domain)
{
    static const QRegularExpression label(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    if (ascii.isEmpty() || ascii.size() > longestDomain)
        return SdkWords::tr("has no valid domain after the @");
    const QStringList labels = ascii.split(u'.');
    const bool valid = std::all_of(labels.begin(), labels.end(), [](const QString &text) {
        return text.size() <= 63 && label.match(text).hasMatch();
    });
    return valid ? QString() : SdkWords::tr("has no valid domain after the @");
}

} // namespace

QString addressFlaw(const QString &address)
{
    const auto forbidden = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
    };
    if (std::any_of(address.begin(), address.end(), forbidden))
        return SdkWords::tr("has a line break or another control character");
    if (address.contains(u'<') || address.contains(u'>') || address.contains(u' '))
        return SdkWords::tr("must be the bare address, without name, space or angle brackets");
    if (address.count(u'@') != 1)
        return SdkWords::tr("must have one @");
    const qsizetype at = address.indexOf(u'@');
    const QString flaw = localPartFlaw(address.left(at));
    return flaw.isEmpty() ? domainFlaw(address.mid(at + 1)) : flaw;
}

QString asciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at + 1) + QString::fromLatin1(QUrl::toAce(address.mid(at + 1)));
}

HttpRequest shownRequest(const MailServer &server, const MailMessage &message, const QString &recipient)
{
    HttpRequest request;
    request.method = "SMTP";
    request.url.setScheme(server.security == MailServer::Security::Tls ? QStringLiteral("smtps")
                                                                       : QStringLiteral("smtp"));
    request.url.setHost(server.host);
    request.url.setPort(server.port);
    const auto add = [&request](const char *name, const QString &value) {
        if (!value.isEmpty())
            request.headers.append({name, value.toUtf8()});
    };
    add("MAIL FROM", message.from);
    add("RCPT TO", recipient);
    add("From", message.from);
    add("To", message.to.join(QStringLiteral(", ")));
    add("Cc", message.cc.join(QStringLiteral(", ")));
    add("Subject", message.subject);
    if (!message.messageId.isEmpty())
        add("Message-ID", QStringLiteral("<%1>").arg(message.messageId));
    for (const MailAttachment &attachment : message.attachments)
        add("Attachment", SdkWords::tr("%1 (%2, %3 bytes)")
                              .arg(attachment.name, QString::fromLatin1(attachment.type))
                              .arg(attachment.content.size()));
    request.body = message.text.toUtf8();
    return request;
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral("^127(\\.[0-9]{1,3}){3}$"));
    const QString name = host.toLower();
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
           name == QLatin1String("::1") || name == QLatin1String("[::1]") || loopback.match(name).hasMatch();
}

} // namespace attache
