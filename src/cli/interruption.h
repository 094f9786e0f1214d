// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace attache
{

/// SIGINT and SIGTERM, as a signal of Qt on the main thread. The first one asks to stop; a second one of its
/// kind kills. One per process (signal handlers are the process's).
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    int wakeUp()
        const; ///< a file descriptor that is readable once a signal has come, until interrupted() is sent

Q_SIGNALS:
    void interrupted(int signal);

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace attache
