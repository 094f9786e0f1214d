// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace attache
{

class Console;
class KeepSection;
class Preferences;
class TrustedSigners;

/// What a person may choose about the program itself, where it keeps things, and what it is. Every choice
/// holds at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// `showAround` starts the tour; may be empty.
    SettingsPage(Console &console, Preferences &preferences, std::function<void()> showAround = {},
                 QWidget *parent = nullptr);

    QString title() const override;
    void activated() override;

private:
    void addAppearance(QVBoxLayout &column);
    void addLanguage(QVBoxLayout &column);
    void addWindow(QVBoxLayout &column);
    void addProfile(QVBoxLayout &column);
    void openOtherProfile();
    void addSigners(QVBoxLayout &column);
    void addConfiguration(QVBoxLayout &column);
    void addKeep(QVBoxLayout &column);
    void addPlaces(QVBoxLayout &column);
    void addAbout(QVBoxLayout &column);
    QCheckBox *addChoice(QVBoxLayout &column, const QString &words, const QString &help);
    void setAutostart(bool starts);

    Console &m_console;
    Preferences &m_preferences;
    std::function<void()> m_showAround;
    TrustedSigners *m_signers;
    KeepSection *m_keep;
    QCheckBox *m_autostart = nullptr;
};

} // namespace attache
