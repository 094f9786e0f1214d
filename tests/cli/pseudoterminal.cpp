// SPDX-License-Identifier: Apache-2.0
#include "pseudoterminal.h"

#include <QList>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attache
{
namespace
{

constexpr int patience = 30'000; // ms

QList<char *> pointersTo(QList<QByteArray> &strings)
{
    QList<char *> pointers;
    for (QByteArray &string : strings)
        pointers += string.data();
    pointers += nullptr;
    return pointers;
}

} // namespace

PseudoTerminal::~PseudoTerminal()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    if (m_terminal >= 0)
        ::close(m_terminal);
}

bool PseudoTerminal::start(const QString &program, const QStringList &arguments,
                           const QProcessEnvironment &environment)
{
    // All memory is made before the fork.
    QList<QByteArray> argumentStrings{program.toLocal8Bit()}, variableStrings;
    for (const QString &argument : arguments)
        argumentStrings += argument.toLocal8Bit();
    for (const QString &variable : environment.toStringList())
        variableStrings += variable.toLocal8Bit();
    QList<char *> argumentPointers = pointersTo(argumentStrings),
                  variablePointers = pointersTo(variableStrings);
    m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process == 0) {
        execve(argumentPointers.first(), argumentPointers.data(), variablePointers.data());
        _exit(127);
    }
    return m_process > 0;
}

void PseudoTerminal::type(const QByteArray &bytes)
{
    [[maybe_unused]] const ssize_t written =
        ::write(m_terminal, bytes.constData(), std::size_t(bytes.size()));
}

bool PseudoTerminal::readMore()
{
    pollfd waiting{m_terminal, POLLIN, 0};
    m_isStuck = poll(&waiting, 1, patience) != 1;
    if (m_isStuck)
        return false;
    char part[4096];
    const ssize_t count = ::read(m_terminal, part, sizeof part); // fails when the last writer is gone
    if (count > 0)
        m_output.append(part, count);
    return count > 0;
}

bool PseudoTerminal::waitFor(const QByteArray &text)
{
    while (!m_output.contains(text))
        if (!readMore())
            return false;
    return true;
}

int PseudoTerminal::waitForEnd()
{
    while (readMore()) {
    }
    int status = 0;
    if (m_isStuck || ::waitpid(std::exchange(m_process, -1), &status, 0) < 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace attache
