// SPDX-License-Identifier: Apache-2.0
#include "engine/maildialogue.h"
#include "engine/words.h"

#include <QRegularExpression>

namespace attache
{

namespace
{

using Stage = MailFailure::Stage;

constexpr qsizetype keptCharacters = 20'000;
constexpr qsizetype longestText = 300; // characters of a reply
constexpr qsizetype mostLines = 100;   // of a reply

QByteArray commandOf(const QByteArray &line)
{
    return line.split(' ').first().toUpper();
}

/// The stage that a command begins, or the one that there is.
Stage stageOf(const QByteArray &command, Stage now)
{
    if (command == "EHLO" || command == "HELO")
        return Stage::Hello;
    if (command == "STARTTLS")
        return Stage::StartTls;
    if (command == "AUTH")
        return Stage::SignIn;
    if (command == "MAIL")
        return Stage::Sender;
    if (command == "RCPT")
        return Stage::Recipient;
    return command == "DATA" ? Stage::Message : now;
}

/// "250-SIZE 35882577" → "SIZE 35882577".
QByteArray textOf(const QByteArray &line)
{
    return line.mid(4).trimmed();
}

QString printable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return text;
}

} // namespace

void MailDialogue::sent(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().trimmed();
    if (m_signingIn) // the second and later lines of it
        return keep(QStringLiteral("C: ••••••"));
    const QByteArray command = commandOf(text);
    m_stage = stageOf(command, m_stage);
    m_leaving = m_leaving || command == "QUIT";
    if (command == "EHLO" || command == "HELO")
        m_keywords.clear();
    if (command != "AUTH")
        return keep(QStringLiteral("C: ") + printable(text));
    m_signingIn = true;
    const QByteArrayList words = text.split(' ');
    keep(QStringLiteral("C: AUTH %1%2")
             .arg(printable(words.value(1)), words.size() > 2 ? QStringLiteral(" ••••••") : QString()));
}

void MailDialogue::received(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().trimmed();
    keep(QStringLiteral("S: ") + printable(text));
    if (m_stage == Stage::Connection)
        m_stage = Stage::Greeting;
    if (m_lines.size() < mostLines)
        m_lines += text;
    bool isCode = false;
    const int code = text.left(3).toInt(&isCode);
    if (!isCode || text.mid(3, 1) == "-")
        return;
    conclude(code);
    m_lines.clear();
}

void MailDialogue::conclude(int code)
{
    if (m_leaving)
        return;
    if (m_stage == Stage::Hello && code == 250) {
        for (const QByteArray &line : m_lines.mid(1)) {
            const QByteArray text = textOf(line);
            m_keywords.insert(commandOf(text), text.mid(commandOf(text).size() + 1));
        }
    }
    m_signedIn = m_signedIn || (m_signingIn && code == 235);
    m_signingIn = m_signingIn && code == 334;

    static const QRegularExpression enhanced(QStringLiteral("^([245]\\.\\d{1,3}\\.\\d{1,3})(?: |$)"));
    m_reply = {code, {}, {}};
    QStringList words;
    for (const QByteArray &line : m_lines) {
        QString text = printable(textOf(line));
        if (const auto match = enhanced.match(text); match.hasMatch()) {
            m_reply.enhancedCode = match.captured(1);
            text.remove(0, match.capturedLength());
        }
        words += text;
    }
    m_reply.text = words.join(QLatin1Char(' ')).simplified().left(longestText);
}

void MailDialogue::sentMessage(qsizetype size)
{
    keep(QStringLiteral("C: (the message, %1 bytes)").arg(size));
}

void MailDialogue::isEncrypted(const QString &version)
{
    m_encryption = version;
    keep(EngineWords::tr("(from here on over %1)").arg(version));
}

qint64 MailDialogue::largestMessage() const
{
    return m_keywords.value("SIZE").toLongLong();
}

void MailDialogue::keep(const QString &line)
{
    if (m_text.size() < keptCharacters)
        m_text += line + QLatin1Char('\n');
}

} // namespace attache
