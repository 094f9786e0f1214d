// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace attache
{
namespace
{

// A signal handler can reach nothing but globals, and may call little more than write().
std::array<int, 2> signalPipe{-1, -1};

void passOn(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

int openPipe()
{
    if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        signalPipe = {-1, -1};
    return signalPipe[0];
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Interruption::read);

    struct sigaction action {
    };

    action.sa_handler = passOn;
    action.sa_flags = int(SA_RESETHAND); // so that the second one has its usual effect
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM})
        sigaction(signal, &action, nullptr);
}

Interruption::~Interruption()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    for (int &end : signalPipe)
        ::close(std::exchange(end, -1));
}

int Interruption::wakeUp() const
{
    return signalPipe[0];
}

void Interruption::read()
{
    unsigned char signal = 0;
    if (::read(signalPipe[0], &signal, 1) == 1)
        Q_EMIT interrupted(signal);
}

} // namespace attache
