// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace attache
{

/// A login session of its own: a private D-Bus and a real gnome-keyring on it, in a temporary folder with its
/// own HOME and XDG folders, without a display. The keyring of the person who runs the tests is never
/// touched.
///
/// For programs that a test starts:
///     KeyringSession session;                              // unlocked
///     QVERIFY2(session.start(), qPrintable(session.problem()));
///     process.setProcessEnvironment(session.environment());
///
/// For keychain work in the test's own process: call apply() before the QApplication is made and before the
/// first use of the keychain (the library remembers the session for good, so one process can have only one):
///     int main(int argc, char **argv)
///     {
///         KeyringSession session;
///         if (!session.start())
///             qFatal("%s", qPrintable(session.problem()));
///         session.apply();
///         QCoreApplication app(argc, argv);
///         …
///
/// Works as root and as a user, and in parallel. Its destructor ends both daemons; they also end when the
/// thread that started them does (a crash included). Nothing in it needs an event loop. Link
/// attache_testkeyring.
class KeyringSession
{
public:
    enum class Situation {
        Unlocked,
        Locked,       ///< a keyring with a password, which nobody can be asked for
        NoCollection, ///< the daemon runs, but there is no keyring
        NoService,    ///< a bus on which nobody keeps secrets
        NoBus,
    };

    explicit KeyringSession(Situation situation = Situation::Unlocked);
    ~KeyringSession();

    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    bool start();
    QString problem() const; ///< why start(), lock() or unlock() failed

    /// This process's environment with the session's variables in it (and no display).
    QProcessEnvironment environment() const;
    /// Puts the same into this process.
    void apply() const;
    QString folder() const; ///< HOME is in it

    /// Starts the daemon again over the same keyring, without and with its password. What is in it stays.
    bool lock();
    bool unlock();

    /// Stops the daemon where it stands, so that it answers nobody, and lets it go on.
    void freeze();
    void thaw();

private:
    bool startBus();
    bool startDaemon(bool withPassword);
    void endDaemon();
    bool failed(const QString &why);
    QMap<QString, QString> variables() const;

    Situation m_situation;
    QTemporaryDir m_folder;
    QString m_problem;
    QString m_address;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_daemon;
};

} // namespace attache
