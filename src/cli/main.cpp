// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"
#include "cli/program.h"
#include "cli/terminal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(
        QStringLiteral("attache")); // the window and the command line share a store
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    attache::Interruption interruption;
    attache::SystemTerminal terminal(interruption.wakeUp());
    attache::Program program(terminal);
    QObject::connect(&interruption, &attache::Interruption::interrupted, &program,
                     &attache::Program::interrupt);
    QObject::connect(&program, &attache::Program::finished, &application, &QCoreApplication::exit);
    // Queued: what the commands wait for needs the event loop.
    QMetaObject::invokeMethod(
        &program, [&program] { program.start(QCoreApplication::arguments().mid(1)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
