// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QObject>

#include <optional>

namespace attache
{

/// What a person has chosen about the program itself; kept in QSettings, beside the store. Main thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<Theme::Scheme> scheme() const; ///< none: as the system has it
    void setScheme(std::optional<Theme::Scheme> scheme);

    QString language() const; ///< its code; empty: as the system has it
    void setLanguage(const QString &code);

    bool staysInTray() const; ///< closing the window leaves the program running
    void setStaysInTray(bool stays);

    bool startsHidden() const;
    void setStartsHidden(bool hidden);

    bool notifies() const; ///< when something needs a person
    void setNotifies(bool notifies);

    /// A store of its own is a profile: its name, and the colour that tells its window from others'.
    QString profileName() const;
    QColor profileColour() const; ///< invalid: none
    void setProfile(const QString &name, const QColor &colour);

Q_SIGNALS:
    void profileChanged();
    void schemeChanged();
};

} // namespace attache
