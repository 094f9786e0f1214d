// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/mail.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace attache
{

/// What a mail client and a server say to each other (RFC 5321), followed line by line: how far they are,
/// what the server can do, what it said at last. Credentials are left out of the text that it keeps. A value.
class MailDialogue
{
public:
    void sent(QByteArrayView line);
    void received(QByteArrayView line);
    void sentMessage(qsizetype size); ///< all of it, bytes
    void isEncrypted(const QString &version);

    MailFailure::Stage stage() const { return m_stage; }

    const MailReply &reply() const { return m_reply; } ///< the last whole one, but not to QUIT

    const QString &encryption() const { return m_encryption; }

    bool isSignedIn() const { return m_signedIn; }

    bool isLeaving() const { return m_leaving; } ///< QUIT was sent

    /// Whether the server's answer to EHLO has this keyword: the last one, for TLS makes it anew.
    bool offers(const QByteArray &keyword) const { return m_keywords.contains(keyword); }

    qint64 largestMessage() const; ///< bytes, as the server announced; 0: it did not

    const QString &text() const { return m_text; }

private:
    void keep(const QString &line);
    void conclude(int code);

    MailFailure::Stage m_stage = MailFailure::Stage::Connection;
    MailReply m_reply;
    QByteArrayList m_lines; // of a reply that has not ended
    QHash<QByteArray, QByteArray> m_keywords;
    QString m_encryption;
    QString m_text;
    bool m_signingIn = false; // what is sent now are credentials
    bool m_signedIn = false;
    bool m_leaving = false;
};

} // namespace attache
