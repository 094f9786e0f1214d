// SPDX-License-Identifier: Apache-2.0
#include "sandbox/smtpmessage.h"

#include <QDateTime>
#include <QList>
#include <QRegularExpression>

#include <gmime/gmime.h>

#include <algorithm>

namespace attache::sandbox
{

namespace
{

constexpr qsizetype longestLine = 998; // without its end, RFC 5322 §2.1.1

using Header = QPair<QByteArray, QByteArray>;

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// The headers, unfolded; nothing when a line is none.
std::optional<QList<Header>> headersOf(const QByteArray &head)
{
    static const QRegularExpression name(QStringLiteral("^[!-9;-~]+$"));
    QList<Header> headers;
    for (const QByteArray &ended : head.split('\n')) {
        const QByteArray line = ended.endsWith('\r') ? ended.chopped(1) : ended;
        if (line.isEmpty())
            continue;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !headers.isEmpty()) {
            headers.last().second += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !name.match(QString::fromLatin1(line.left(colon))).hasMatch())
            return std::nullopt;
        headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

QByteArray valueOf(const QList<Header> &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

qsizetype countOf(const QList<Header> &headers, const QByteArray &name)
{
    return std::count_if(headers.begin(), headers.end(),
                         [&](const Header &header) { return header.first == name; });
}

std::optional<SmtpReply> flawOfLines(const QByteArray &message)
{
    qsizetype start = 0;
    while (start < message.size()) {
        const qsizetype end = message.indexOf('\n', start);
        if (end < 0 || end == start || message[end - 1] != '\r')
            return SmtpReply{550, "5.5.2 bare <LF> received"};
        const QByteArrayView line(message.constData() + start, end - 1 - start);
        if (line.contains('\r'))
            return SmtpReply{550, "5.5.2 bare <CR> received"};
        if (line.contains('\0'))
            return SmtpReply{550, "5.6.0 a NUL is in it"};
        if (line.size() > longestLine)
            return SmtpReply{550, "5.6.0 a line has more than 998 characters"};
        start = end + 1;
    }
    return std::nullopt;
}

std::optional<SmtpReply> flawOfHeaders(const QList<Header> &headers)
{
    static const QRegularExpression identity(QStringLiteral("^<[^<>@\\s]+@[^<>@\\s]+>$"));
    if (countOf(headers, "date") != 1)
        return SmtpReply{550, "5.6.0 there must be one Date"};
    if (!QDateTime::fromString(QString::fromLatin1(valueOf(headers, "date")), Qt::RFC2822Date).isValid())
        return SmtpReply{550, "5.6.0 the Date is not valid"};
    if (countOf(headers, "from") != 1 || !valueOf(headers, "from").contains('@'))
        return SmtpReply{550, "5.6.0 there must be one From with an address"};
    if (countOf(headers, "message-id") != 1 ||
        !identity.match(QString::fromUtf8(valueOf(headers, "message-id"))).hasMatch())
        return SmtpReply{550, "5.6.0 there must be one valid Message-ID"};
    for (const char *name : {"to", "cc", "subject", "mime-version", "content-type"})
        if (countOf(headers, name) > 1)
            return SmtpReply{550, "5.6.0 a header is there twice"};
    if (countOf(headers, "content-type") == 1 && valueOf(headers, "mime-version") != "1.0")
        return SmtpReply{550, "5.6.0 a Content-Type needs MIME-Version: 1.0"};
    return std::nullopt;
}

/// Its bytes with their transfer encoding taken off.
QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    QByteArray decoded(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
    g_object_unref(stream);
    return decoded;
}

/// In Unicode, whatever it is sent in.
QString textOf(GMimePart *part)
{
    gchar *text = GMIME_IS_TEXT_PART(part) ? g_mime_text_part_get_text(GMIME_TEXT_PART(part)) : nullptr;
    QString decoded = QString::fromUtf8(text);
    g_free(text);
    return decoded.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

/// A file, or the first of its kind of the two bodies.
void addPart(GMimePart *part, MailContents &contents)
{
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (const char *name = g_mime_part_get_filename(part)) {
        contents.attachments.append(QString::fromUtf8(name));
        gchar *mediaType = g_mime_content_type_get_mime_type(type);
        contents.files.append({QString::fromUtf8(name), QString::fromUtf8(mediaType), bytesOf(part)});
        g_free(mediaType);
    } else if (g_mime_content_type_is_type(type, "text", "html") && contents.html.isEmpty()) {
        contents.html = textOf(part);
    } else if (g_mime_content_type_is_type(type, "text", "plain") && contents.text.isEmpty()) {
        contents.text = textOf(part);
    }
}

QJsonObject decodedHeaders(GMimeMessage *mail)
{
    QJsonObject headers;
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(mail));
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        headers.insert(QString::fromUtf8(g_mime_header_get_name(header)),
                       QString::fromUtf8(g_mime_header_get_value(header)));
    }
    return headers;
}

} // namespace

bool isMailbox(const QByteArray &address)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10ffff}-]+"
                       "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x{80}-\\x{10ffff}-]+)*"
                       "@[A-Za-z0-9\\x{80}-\\x{10ffff}-]+(\\.[A-Za-z0-9\\x{80}-\\x{10ffff}-]+)*$"));
    return address.size() <= 254 && form.match(QString::fromUtf8(address)).hasMatch();
}

std::optional<SmtpReply> flawOf(const QByteArray &message, bool utf8)
{
    if (const auto flaw = flawOfLines(message))
        return flaw;
    const qsizetype end = message.startsWith("\r\n") ? 0 : message.indexOf("\r\n\r\n");
    const QByteArray head = end < 0 ? message : message.left(end);
    if (!utf8 && !isAscii(head))
        return SmtpReply{550, "5.6.7 a header is not ASCII, and SMTPUTF8 was not asked for"};
    const auto headers = headersOf(head);
    if (!headers)
        return SmtpReply{550, "5.6.0 a header is malformed"};
    return flawOfHeaders(*headers);
}

MailContents contentsOf(const QByteArray &message)
{
    g_mime_init();
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(message.constData(), size_t(message.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *mail = g_mime_parser_construct_message(parser, nullptr);
    MailContents contents;
    if (mail) {
        contents.subject = QString::fromUtf8(g_mime_message_get_subject(mail));
        contents.messageId = QString::fromUtf8(g_mime_message_get_message_id(mail));
        contents.headers = decodedHeaders(mail);
        g_mime_message_foreach(
            mail,
            [](GMimeObject *, GMimeObject *part, gpointer data) {
                if (GMIME_IS_PART(part))
                    addPart(reinterpret_cast<GMimePart *>(part), *static_cast<MailContents *>(data));
            },
            &contents);
        g_object_unref(mail);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    return contents;
}

} // namespace attache::sandbox
