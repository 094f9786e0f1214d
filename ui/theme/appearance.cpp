// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/appearance.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include <array>
#include <utility>

namespace attache
{

namespace
{

// Qt 6.4 has no question for the scheme: the system's palette tells it. Pure black on pure white (or the
// reverse) for window and button alike is how platforms hand on a high-contrast choice.
Theme::Scheme schemeOf(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const bool dark = ground.lightness() < text.lightness();
    const bool pure =
        qAbs(ground.lightness() - text.lightness()) == 255 && system.color(QPalette::Button) == ground;
    if (pure)
        return dark ? Theme::Scheme::HighContrastDark : Theme::Scheme::HighContrastLight;
    return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

} // namespace

Appearance::Appearance(QApplication &application, std::optional<Theme::Scheme> scheme)
    : QObject(&application)
    , m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style); // the application takes it over
    apply();
    m_application.installEventFilter(this);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_scheme)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::setScheme(std::optional<Theme::Scheme> scheme)
{
    m_scheme = scheme;
    apply();
}

void Appearance::apply()
{
    if (!m_scheme)
        QApplication::setPalette(QPalette()); // back to the system's, to see it
    const Theme &theme = Theme::of(m_scheme.value_or(schemeOf(QApplication::palette())));
    QApplication::setPalette(theme.palette());
}

namespace
{

const std::array<std::pair<Theme::Scheme, const char *>, 4> schemeNames{
    std::pair{Theme::Scheme::Light, "light"}, std::pair{Theme::Scheme::Dark, "dark"},
    std::pair{Theme::Scheme::HighContrastLight, "high-contrast"},
    std::pair{Theme::Scheme::HighContrastDark, "high-contrast-dark"}};

} // namespace

std::optional<Theme::Scheme> schemeNamed(const QString &name)
{
    for (const auto &[scheme, known] : schemeNames)
        if (name == QLatin1String(known))
            return scheme;
    return std::nullopt;
}

QString schemeName(Theme::Scheme scheme)
{
    for (const auto &[known, name] : schemeNames)
        if (known == scheme)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

} // namespace attache
