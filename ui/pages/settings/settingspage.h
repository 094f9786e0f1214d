// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QVBoxLayout;

namespace attache
{

class Console;
class Preferences;

/// What a person may choose about the program itself, where it keeps things, and what it is. Every choice
/// holds at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Console &console, Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;

private:
    void addAppearance(QVBoxLayout &column);
    void addWindow(QVBoxLayout &column);
    void addPlaces(QVBoxLayout &column);
    void addAbout(QVBoxLayout &column);
    QCheckBox *addChoice(QVBoxLayout &column, const QString &words, const QString &help);
    void setAutostart(bool starts);

    Console &m_console;
    Preferences &m_preferences;
    QCheckBox *m_autostart = nullptr;
};

} // namespace attache
