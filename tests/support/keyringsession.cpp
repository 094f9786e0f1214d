// SPDX-License-Identifier: Apache-2.0
#include "support/keyringsession.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/prctl.h>

namespace attache
{
namespace
{

constexpr int patience = 20'000; // ms; a loaded machine is slow, a broken one ends sooner

constexpr const char *unsetNames[] = {
    "DISPLAY",         "WAYLAND_DISPLAY",  "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP",
    "DESKTOP_SESSION", "KDE_FULL_SESSION", "SSH_AUTH_SOCK"};

std::unique_ptr<QProcess> child(const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    return process;
}

void end(std::unique_ptr<QProcess> &process)
{
    if (process && process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished(5000);
    }
    process.reset();
}

/// Reads the program's output until `words` are in it.
bool waitForOutput(QProcess &process, const QByteArray &words)
{
    QByteArray output;
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        output += process.readAllStandardOutput();
        if (output.contains(words))
            return true;
        if (!process.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    return (output + process.readAllStandardOutput()).contains(words);
}

/// No <servicedir>: the bus starts nothing by itself, least of all the machine's own keyring.
constexpr const char *busConfiguration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

KeyringSession::KeyringSession(Situation situation)
    : m_situation(situation)
    , m_folder(QDir::tempPath() + QStringLiteral("/keyring-XXXXXX"))
{
}

KeyringSession::~KeyringSession()
{
    endDaemon();
    end(m_bus);
}

bool KeyringSession::start()
{
    m_problem.clear();
    for (const char *name : {"home", "config", "data", "cache", "run"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (!QDir().mkpath(path) ||
            !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failed(QStringLiteral("cannot make %1").arg(path));
    }
    if (m_situation == Situation::NoBus)
        return true;
    if (!startBus())
        return false;
    switch (m_situation) {
    case Situation::Unlocked:
        return startDaemon(true);
    case Situation::Locked:
        return startDaemon(true) && lock(); // the first makes the keyring
    case Situation::NoCollection:
        return startDaemon(false);
    default:
        return true;
    }
}

QString KeyringSession::problem() const
{
    return m_problem;
}

QMap<QString, QString> KeyringSession::variables() const
{
    QMap<QString, QString> variables{
        {QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home"))},
        {QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config"))},
        {QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data"))},
        {QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache"))},
        {QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run"))},
    };
    if (!m_address.isEmpty())
        variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    return variables;
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    for (const char *name : unsetNames)
        environment.remove(QString::fromLatin1(name));
    const auto set = variables();
    for (auto it = set.begin(); it != set.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void KeyringSession::apply() const
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    for (const char *name : unsetNames)
        qunsetenv(name);
    const auto set = variables();
    for (auto it = set.begin(); it != set.end(); ++it)
        qputenv(it.key().toLatin1().constData(), QFile::encodeName(it.value()));
}

QString KeyringSession::folder() const
{
    return m_folder.path();
}

bool KeyringSession::lock()
{
    return startDaemon(false);
}

bool KeyringSession::unlock()
{
    return startDaemon(true);
}

void KeyringSession::freeze()
{
    ::kill(pid_t(m_daemon->processId()), SIGSTOP);
}

void KeyringSession::thaw()
{
    ::kill(pid_t(m_daemon->processId()), SIGCONT);
}

bool KeyringSession::startBus()
{
    const QString socket = m_folder.filePath(QStringLiteral("run/private-bus"));
    const QString configuration = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString::fromLatin1(busConfiguration).arg(socket).toUtf8()) <= 0 || !file.flush())
        return failed(QStringLiteral("cannot write %1").arg(configuration));
    m_bus = child(environment());
    m_bus->start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                  QStringLiteral("--config-file=%1").arg(configuration)});
    if (!waitForOutput(*m_bus, "\n")) // it prints its address once it listens
        return failed(QStringLiteral("dbus-daemon did not start: %1 %2")
                          .arg(m_bus->errorString(), QString::fromLocal8Bit(m_bus->readAllStandardError())));
    m_address = QStringLiteral("unix:path=%1").arg(socket);
    return true;
}

/// The daemon can be talked to from the moment its name is on the bus, which a monitor of the bus reports.
bool KeyringSession::startDaemon(bool withPassword)
{
    endDaemon();
    const auto monitor = child(environment());
    monitor->start(
        QStringLiteral("dbus-monitor"),
        {QStringLiteral("--session"),
         QStringLiteral("type='signal',member='NameOwnerChanged',arg0='org.freedesktop.secrets'")});
    if (!waitForOutput(*monitor, "member=NameAcquired")) // its own: from now on it sees everything
        return failed(QStringLiteral("dbus-monitor did not start: %1").arg(monitor->errorString()));
    m_daemon = child(environment());
    m_daemon->setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (withPassword)
        arguments.append(
            QStringLiteral("--unlock")); // with the password on standard input; makes a keyring if none
    m_daemon->start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon->waitForStarted(patience))
        return failed(QStringLiteral("gnome-keyring-daemon did not start: %1").arg(m_daemon->errorString()));
    if (withPassword && (m_daemon->write("throw-away") < 0 || !m_daemon->waitForBytesWritten(patience)))
        return failed(QStringLiteral("gnome-keyring-daemon did not take its password"));
    m_daemon->closeWriteChannel();
    const bool named = waitForOutput(*monitor, "\"org.freedesktop.secrets\"");
    monitor->terminate();
    monitor->waitForFinished(5000);
    return named || failed(QStringLiteral("gnome-keyring-daemon did not come to the bus: %1")
                               .arg(QString::fromLocal8Bit(m_daemon->readAllStandardError())));
}

void KeyringSession::endDaemon()
{
    if (m_daemon)
        thaw(); // a stopped process does not end
    end(m_daemon);
}

bool KeyringSession::failed(const QString &why)
{
    m_problem = why;
    return false;
}

} // namespace attache
