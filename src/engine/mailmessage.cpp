// SPDX-License-Identifier: Apache-2.0
#include "engine/mailmessage.h"
#include "engine/words.h"

#include <QCryptographicHash>

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace attache
{

namespace
{

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

GMimeObject *object(gpointer part)
{
    return static_cast<GMimeObject *>(part);
}

void initialise()
{
    static const bool once = (g_mime_init(), true); // counted and locked there
    Q_UNUSED(once)
}

/// Boundaries that depend on the message alone: a second copy is the same, byte for byte.
QByteArray boundary(const MailMessage &message, QByteArrayView part)
{
    const QByteArray hash =
        QCryptographicHash::hash(message.messageId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return hash.left(32) + '-' + part.toByteArray();
}

Owned<GMimeMultipart> multipart(const MailMessage &message, const char *kind)
{
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(kind));
    g_mime_multipart_set_boundary(parts.get(), boundary(message, kind).constData());
    return parts;
}

Owned<GMimePart> part(const char *type, const char *subtype, const QByteArray &bytes,
                      GMimeContentEncoding encoding)
{
    Owned<GMimePart> made(g_mime_part_new_with_type(type, subtype));
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(made.get(), content.get());
    g_mime_part_set_content_encoding(made.get(), encoding);
    return made;
}

Owned<GMimePart> textPart(const char *subtype, QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QChar(0)); // RFC 2045 §2.8
    auto made = part("text", subtype, text.toUtf8(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(object(made.get()), "charset", "utf-8");
    return made;
}

Result<Owned<GMimePart>, QString> attachedPart(const MailAttachment &attachment)
{
    const auto reader = attachment.content.open();
    const QByteArray bytes = reader ? reader->readAll() : QByteArray();
    if (!reader || bytes.size() != attachment.content.size())
        return EngineWords::tr("The content of %1 cannot be read").arg(attachment.name);
    const qsizetype slash = attachment.type.indexOf('/');
    auto made = part(attachment.type.left(slash).constData(), attachment.type.mid(slash + 1).constData(),
                     bytes, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(object(made.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(made.get(), attachment.name.toUtf8().constData());
    return made;
}

void setHeader(GMimeMessage *mail, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(object(mail), name, value.constData(), nullptr);
}

/// As it is written here, folded: GMime would fold and encode it in its own way.
void setFolded(GMimeMessage *mail, const char *name, const QByteArrayList &lines, const QByteArray &separator)
{
    setHeader(mail, name, lines.join(' '));
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object(mail)), name);
    g_mime_header_set_raw_value(header, (' ' + lines.join(separator) + '\n').constData());
}

/// GMime would write an address that is not ASCII as an encoded word, which none may be (RFC 2047 §5). They
/// were checked, and have nothing to quote.
void setAddresses(GMimeMessage *mail, const char *name, const QStringList &addresses)
{
    QByteArrayList written;
    for (const QString &address : addresses)
        written += asciiDomain(address).toUtf8();
    setFolded(mail, name, written, ",\n ");
}

/// In encoded words of at most 75 characters (RFC 2047 §2), which GMime exceeds in a text without spaces.
void setSubject(GMimeMessage *mail, const QString &subject)
{
    constexpr qsizetype longest =
        42; // bytes: 56 characters of base64, and the header's name before the first
    QByteArrayList words;
    QByteArray piece;
    for (const char32_t c : subject.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + bytes.size() > longest)
            words += std::exchange(piece, {});
        piece += bytes;
    }
    words += piece;
    for (QByteArray &word : words)
        word = "=?UTF-8?B?" + word.toBase64() + "?=";
    setFolded(mail, "Subject", words, "\n ");
}

void setHeaders(GMimeMessage *mail, const MailMessage &message)
{
    GDateTime *date = g_date_time_new_from_unix_utc(message.date.toSecsSinceEpoch());
    g_mime_message_set_date(mail, date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(mail, message.messageId.toUtf8().constData());
    setAddresses(mail, "From", {message.from});
    setAddresses(mail, "To", message.to);
    if (!message.cc.isEmpty())
        setAddresses(mail, "Cc", message.cc);
    setSubject(mail, message.subject);
    // Nobody's holiday notice is to answer it (RFC 3834 §5; Microsoft's own).
    setHeader(mail, "Auto-Submitted", "auto-generated");
    setHeader(mail, "X-Auto-Response-Suppress", "All");
    setHeader(mail, "User-Agent", "Attache/" ATTACHE_VERSION);
    setHeader(mail, "MIME-Version", "1.0");
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Why this must not become a message; empty when it may. A line break in a header would end it.
QString flaw(const MailMessage &message)
{
    for (const QString &address : QStringList{message.from} + message.to + message.cc)
        if (const QString words = addressFlaw(address); !words.isEmpty())
            return EngineWords::tr("The address %1 %2").arg(address.simplified(), words);
    if (hasControl(message.subject))
        return EngineWords::tr("The subject has a line break or another control character");
    if (message.messageId.isEmpty() || !addressFlaw(message.messageId).isEmpty())
        return EngineWords::tr("The Message-ID is not valid");
    for (const MailAttachment &attachment : message.attachments)
        if (hasControl(attachment.name) || attachment.name.isEmpty())
            return EngineWords::tr("The name of an attached file is not valid");
    return {};
}

QByteArray written(GMimeMessage *mail)
{
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object(mail), options.get(), stream.get());
    const GByteArray *bytes =
        g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

} // namespace

Result<QByteArray, QString> mimeOf(const MailMessage &message)
{
    initialise();
    if (const QString words = flaw(message); !words.isEmpty())
        return words;
    const Owned<GMimeMessage> mail(g_mime_message_new(FALSE));
    setHeaders(mail.get(), message);

    const auto alternative = multipart(message, "alternative");
    g_mime_multipart_add(alternative.get(), object(textPart("plain", message.text).get()));
    if (!message.html.isEmpty())
        g_mime_multipart_add(alternative.get(), object(textPart("html", message.html).get()));
    const auto mixed = multipart(message, "mixed");
    g_mime_multipart_add(mixed.get(), object(alternative.get()));
    for (const MailAttachment &attachment : message.attachments) {
        const auto attached = attachedPart(attachment);
        if (!attached)
            return attached.error();
        g_mime_multipart_add(mixed.get(), object(attached->get()));
    }
    g_mime_message_set_mime_part(mail.get(), object(mixed.get()));
    return written(mail.get());
}

} // namespace attache
