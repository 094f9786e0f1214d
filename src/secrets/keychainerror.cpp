// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainerror.h"
#include "secrets/words.h"

#include <QFileInfo>

namespace attache
{
namespace
{

/// The session bus is at DBUS_SESSION_BUS_ADDRESS or else at its place in the runtime folder (D-Bus
/// specification, "Well-known Message Bus Instances").
bool isBusMissing()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (address.isEmpty())
        return runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"));
    const QString prefix = QStringLiteral("unix:path=");
    if (!address.startsWith(prefix))
        return false;
    return !QFileInfo::exists(address.mid(prefix.size()).section(QLatin1Char(','), 0, 0));
}

} // namespace

bool canPrompt()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

KeychainProblem keychainProblem(bool denied, bool deniedByPerson, const QString &text)
{
    if (deniedByPerson)
        return KeychainProblem::Refused;
    if (denied)
        return canPrompt() ? KeychainProblem::Dismissed : KeychainProblem::Locked;
    if (isBusMissing())
        return KeychainProblem::NoBus;
    if (text.contains(QLatin1String("/org/freedesktop/secrets/")))
        return KeychainProblem::NoCollection;
    if (text.contains(QLatin1String("org.freedesktop.secrets")))
        return KeychainProblem::NoService;
    if (text.contains(QLatin1String("Object does not exist at path")))
        return KeychainProblem::NoCollection;
    return KeychainProblem::Other;
}

Error keychainError(KeychainProblem problem, const QString &text)
{
    const auto environment = [](const QString &why, const QString &remedy) {
        return Error{Error::Kind::Environment, QStringLiteral("keychain"), why, remedy, {}};
    };
    switch (problem) {
    case KeychainProblem::NoEventLoop:
        return environment(
            SecretsWords::tr("this program was started without GLib's event loop, which the keychain "
                             "answers through"),
            SecretsWords::tr("Start it without QT_NO_GLIB in its environment."));
    case KeychainProblem::NoBus:
        return environment(
            SecretsWords::tr("there is no D-Bus session, over which the keychain is reached"),
            SecretsWords::tr("Log in to a desktop session, or start the command inside "
                             "\"dbus-run-session -- …\" with a keyring daemon unlocked in it."));
    case KeychainProblem::NoService:
        return environment(
            SecretsWords::tr("no program keeps secrets in this session (org.freedesktop.secrets)"),
            SecretsWords::tr("Install and start gnome-keyring or KWallet, then try again."));
    case KeychainProblem::NoCollection:
        return environment(
            SecretsWords::tr("the keyring daemon has no keyring to put secrets into"),
            SecretsWords::tr("Make a default keyring: with \"Passwords and Keys\" (seahorse), or with "
                             "\"gnome-keyring-daemon --unlock\", which reads its new password from "
                             "standard input."));
    case KeychainProblem::Locked:
        return environment(
            SecretsWords::tr("it is locked, and there is no display to ask for its password on"),
            SecretsWords::tr("Unlock it with \"gnome-keyring-daemon --unlock\", which reads its password "
                             "from standard input, or log in to the desktop."));
    case KeychainProblem::Dismissed:
        return environment(
            SecretsWords::tr("it stayed locked: the prompt for its password was dismissed or could not "
                             "be shown"),
            SecretsWords::tr("Try again and give its password, or unlock it with \"Passwords and Keys\" "
                             "(seahorse)."));
    case KeychainProblem::Refused:
        return environment(
            SecretsWords::tr("access to it was refused"),
            SecretsWords::tr("Try again and allow access, or change that in the keychain's own program."));
    case KeychainProblem::Silent:
        return environment(
            SecretsWords::tr("it did not answer in time"),
            SecretsWords::tr("Look for its password prompt and answer it; if there is none, restart the "
                             "keyring daemon."));
    case KeychainProblem::Busy:
        return environment(
            SecretsWords::tr("it has not answered an earlier request yet"),
            SecretsWords::tr("Look for its password prompt and answer it; if there is none, restart the "
                             "keyring daemon and this program."));
    case KeychainProblem::Forgetful:
        return environment(
            SecretsWords::tr("it does not do what it reports: what was written or removed is not"),
            SecretsWords::tr("Check the keyring with \"Passwords and Keys\" (seahorse), then try again."));
    case KeychainProblem::Other:
        break;
    }
    return environment(text.isEmpty() ? SecretsWords::tr("it failed and gave no reason") : text,
                       SecretsWords::tr("\"attachectl doctor\" checks it again."));
}

} // namespace attache
