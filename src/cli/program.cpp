// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QFileInfo>

namespace attache
{
namespace
{

/// The address of a store may hold a password: it is not repeated.
Result<void> checkStore(const QString &address)
{
    if (address.isEmpty())
        return {};
    const QString what = QStringLiteral("--store");
    if (address.startsWith(QLatin1String("postgresql://")) ||
        address.startsWith(QLatin1String("postgres://")))
        return Error{
            Error::Kind::Environment,
            what,
            QStringLiteral("this build has no shared stores (PostgreSQL), only the one in a folder"),
            QStringLiteral("Leave out --store and ATTACHE_STORE, or choose a folder with --data-dir"),
            {}};
    return Error{Error::Kind::Invalid,
                 what,
                 QStringLiteral("must be an address such as postgresql://host/database"),
                 QStringLiteral("For a store in a folder use --data-dir"),
                 {}};
}

bool hasStore(const QString &folder)
{
    return QFileInfo::exists((folder.isEmpty() ? Console::defaultFolder() : folder) +
                             QLatin1String("/store.sqlite"));
}

} // namespace

Program::Program(Terminal &terminal, Console::Options options, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_options(std::move(options))
{
}

Program::~Program() = default;

void Program::start(const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    m_terminal.out(line.out);
    m_terminal.err(line.err);
    if (!line.command) {
        Q_EMIT finished(line.status);
        return;
    }
    const QString &format = line.settings.format;
    m_session = std::make_unique<Session>(
        m_terminal, format == QLatin1String("json") ? Session::Format::Json : Session::Format::Table);
    connect(m_session.get(), &Session::ended, this, &Program::finished);
    if (!format.isEmpty() && format != QLatin1String("json") && format != QLatin1String("table"))
        return m_session->fail({Error::Kind::Invalid,
                                QStringLiteral("--output"),
                                QStringLiteral("must be one of: table, json"),
                                {},
                                {}});
    if (line.isForShell &&
        !hasStore(line.settings.dataFolder.isEmpty() ? m_options.folder : line.settings.dataFolder))
        return m_session->done();
    if (line.needsConsole) {
        if (const Result<void> opened = openConsole(line.settings); !opened)
            return line.isForShell ? m_session->done() : m_session->fail(opened.error());
        m_session->setConsole(m_console.get());
    }
    line.command(*m_session);
}

void Program::interrupt(int signal)
{
    if (m_session && !m_session->hasEnded())
        m_session->interrupt(signal);
    else
        Q_EMIT finished(128 + signal);
}

Result<void> Program::openConsole(const Settings &settings)
{
    const QString store = settings.store.isEmpty() ? qEnvironmentVariable("ATTACHE_STORE") : settings.store;
    if (const Result<void> checked = checkStore(store); !checked)
        return checked;
    if (!settings.dataFolder.isEmpty())
        m_options.folder = settings.dataFolder;
    Result<std::unique_ptr<Console>> console = Console::open(std::move(m_options));
    if (!console)
        return console.error();
    m_console = std::move(*console);
    return {};
}

} // namespace attache
