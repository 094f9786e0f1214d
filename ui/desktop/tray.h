// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QTimer;

namespace attache
{

class Console;
class MainWindow;
class Preferences;

/// The icon in the desktop's tray: whether something waits for a person, the window a press away, and one
/// notification for what comes together. Where there is no tray, nothing is different but that. Main thread;
/// owned by main().
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Console &console, MainWindow &window, Preferences &preferences, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the program can be reached while its window is hidden.
    bool isShown() const;

    /// What a notification would say of these: one sentence of one delivery, or how many.
    static QString wordsOf(const QList<Delivery> &deliveries);

    void showWindow();

Q_SIGNALS:
    void quitRequested();

private:
    void count();
    void setWaiting(int count); ///< deliveries that wait for a person
    void noteChange(const Delivery &delivery);
    void notify();
    void openNotified();

    Console &m_console;
    MainWindow &m_window;
    Preferences &m_preferences;
    QSystemTrayIcon *m_icon;
    QMenu *m_menu;
    QTimer *m_soon;      ///< what comes together is told together
    QTimer *m_countSoon; ///< a burst of changes is counted once
    QHash<QString, Delivery> m_coming;
    QString m_notified; ///< the delivery that the last notification was of; empty: several
};

} // namespace attache
