// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/standin.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::sandbox
{

/// A reply: code, enhanced code and words (RFC 5321 §4.2, RFC 3463).
struct SmtpReply {
    int code = 250;
    const char *words = "";
};

/// An address without its angle brackets as RFC 5321 §4.1.2 has it, quoted local parts and address literals
/// left out.
bool isMailbox(const QByteArray &address);

/// What a strict relay refuses in a message (RFC 5322), or nothing. `utf8`: the sender asked for SMTPUTF8, so
/// that headers need not be ASCII.
std::optional<SmtpReply> flawOf(const QByteArray &message, bool utf8);

/// What there is to tell of a message.
struct MailContents {
    QString subject;
    QString messageId;
    QStringList attachments; ///< names of files
    QJsonObject headers; ///< the whole head, decoded, by name; "From", "To", "Cc" and "Date" are among them
    QString text;        ///< the plain body, empty without one
    QString html;        ///< the same as HTML, empty without one
    QList<ReceivedFile> files;
};

/// Reads a MIME message as a mail program does (RFC 2045 to 2047).
MailContents contentsOf(const QByteArray &message);

} // namespace attache::sandbox
