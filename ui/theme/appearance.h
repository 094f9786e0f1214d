// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

class QApplication;

namespace attache
{

/// Dresses the application: our style, and the palette that the system's choice (or the given one) asks for.
///
/// Make one after the application and before the first widget. It follows the system when that changes its
/// mind.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Without a scheme the system's choice holds.
    explicit Appearance(QApplication &application, std::optional<Theme::Scheme> scheme = std::nullopt);

    void setScheme(std::optional<Theme::Scheme> scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    std::optional<Theme::Scheme> m_scheme;
};

/// "light", "dark", "high-contrast" or "high-contrast-dark"; nothing for any other word.
std::optional<Theme::Scheme> schemeNamed(const QString &name);
QString schemeName(Theme::Scheme scheme);

} // namespace attache
