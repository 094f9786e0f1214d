// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/preferences.h"

#include "ui/theme/appearance.h"

#include <QSettings>

namespace attache
{
namespace
{

constexpr QLatin1String schemeKey("appearance/scheme");
constexpr QLatin1String languageKey("appearance/language");
constexpr QLatin1String trayKey("window/stays-in-tray");
constexpr QLatin1String hiddenKey("window/starts-hidden");
constexpr QLatin1String notifiesKey("notifications/shown");
constexpr QLatin1String profileNameKey("profile/name");
constexpr QLatin1String profileColourKey("profile/colour");

} // namespace

std::optional<Theme::Scheme> Preferences::scheme() const
{
    return schemeNamed(QSettings().value(schemeKey).toString());
}

void Preferences::setScheme(std::optional<Theme::Scheme> scheme)
{
    QSettings().setValue(schemeKey, scheme ? schemeName(*scheme) : QString());
    Q_EMIT schemeChanged();
}

QString Preferences::language() const
{
    return QSettings().value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

bool Preferences::staysInTray() const
{
    return QSettings().value(trayKey, true).toBool();
}

void Preferences::setStaysInTray(bool stays)
{
    QSettings().setValue(trayKey, stays);
}

bool Preferences::startsHidden() const
{
    return QSettings().value(hiddenKey, false).toBool();
}

void Preferences::setStartsHidden(bool hidden)
{
    QSettings().setValue(hiddenKey, hidden);
}

bool Preferences::notifies() const
{
    return QSettings().value(notifiesKey, true).toBool();
}

void Preferences::setNotifies(bool notifies)
{
    QSettings().setValue(notifiesKey, notifies);
}

QString Preferences::profileName() const
{
    return QSettings().value(profileNameKey).toString();
}

QColor Preferences::profileColour() const
{
    return QColor(QSettings().value(profileColourKey).toString());
}

void Preferences::setProfile(const QString &name, const QColor &colour)
{
    QSettings().setValue(profileNameKey, name);
    QSettings().setValue(profileColourKey, colour.isValid() ? colour.name() : QString());
    Q_EMIT profileChanged();
}

} // namespace attache
