// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace attache
{
namespace
{

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Switches the echo of standard input off for its lifetime.
class Silence
{
public:
    Silence()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~Silence()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

std::optional<QString> readLine(int wakeUp)
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        pollfd waiting[] = {{STDIN_FILENO, POLLIN, 0}, {wakeUp, POLLIN, 0}};
        if (poll(waiting, 2, -1) < 0 && errno == EINTR)
            continue; // what interrupted shows at wakeUp
        if (waiting[1].revents != 0)
            return std::nullopt;
        char part[4096];
        const ssize_t count = read(STDIN_FILENO, part, sizeof part);
        if (count <= 0)
            return std::nullopt;
        line.append(part, count);
    }
    line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

void SystemTerminal::out(const QString &text)
{
    write(stdout, text);
}

void SystemTerminal::err(const QString &text)
{
    write(stderr, text);
}

Result<QByteArray> SystemTerminal::readAll(qint64 atMost)
{
    QByteArray all;
    char part[65536];
    while (std::size_t count = std::fread(part, 1, sizeof part, stdin)) {
        all.append(part, qsizetype(count));
        if (all.size() > atMost)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("standard input"),
                         QStringLiteral("holds more than %1 bytes").arg(atMost),
                         {},
                         {}};
    }
    return all;
}

bool SystemTerminal::isInteractive() const
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QString> SystemTerminal::ask(const QString &question, bool echo)
{
    std::optional<Silence> silence;
    if (!echo)
        silence.emplace(); // before the question: whoever answers at once is not to be shown either
    err(question);
    const std::optional<QString> line = readLine(m_wakeUp);
    if (!echo)
        err(QStringLiteral("\n")); // the one that was typed did not show
    return line;
}

QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = c == QLatin1Char('\t') ? QLatin1Char(' ') : QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace attache
