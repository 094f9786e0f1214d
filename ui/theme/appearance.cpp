// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/appearance.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

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

void Appearance::apply()
{
    if (!m_scheme)
        QApplication::setPalette(QPalette()); // back to the system's, to see it
    const Theme &theme = Theme::of(m_scheme.value_or(schemeOf(QApplication::palette())));
    QApplication::setPalette(theme.palette());
}

std::optional<Theme::Scheme> schemeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Scheme::Light;
    if (name == QLatin1String("dark"))
        return Theme::Scheme::Dark;
    if (name == QLatin1String("high-contrast"))
        return Theme::Scheme::HighContrastLight;
    if (name == QLatin1String("high-contrast-dark"))
        return Theme::Scheme::HighContrastDark;
    return std::nullopt;
}

} // namespace attache
