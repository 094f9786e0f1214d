// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QIcon>
#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QTimer;

namespace attache
{

class Console;
class Gathering;
class MainWindow;
class Soon;
class Preferences;

/// The icon in the desktop's tray: whether something waits for a person, the window a press away, and one
/// notification for what comes together. It has the window count in its navigation what waits, from the start
/// on. Where there is no tray, nothing is different but that. Main thread; owned by main().
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Console &console, MainWindow &window, Preferences &preferences, QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the program can be reached while its window is hidden. A desktop may bring its tray up after
    /// the program.
    bool isShown() const;

    /// The program's icon: with a dot where something waits for a person, and a bar in the profile's colour.
    static QIcon iconFor(int waiting, const QColor &profile);

    /// What a notification would say of these: one sentence of one delivery, or how many.
    static QString wordsOf(const QList<Delivery> &deliveries);

    void showWindow();

Q_SIGNALS:
    void quitRequested();
    void noTrayCame(); ///< none is there, after a minute of waiting for one

private:
    void waitForTray();
    void count();
    void setWaiting(int count); ///< deliveries that wait for a person
    void noteChange(const Delivery &delivery);
    void notify(const QList<Delivery> &deliveries);
    void openNotified();

    Console &m_console;
    MainWindow &m_window;
    Preferences &m_preferences;
    QSystemTrayIcon *m_icon;
    QMenu *m_menu;
    QTimer *m_trayWait; ///< runs until there is a tray, or none will come
    int m_waited = 0;   ///< seconds
    int m_waiting = 0;  ///< deliveries
    Gathering *m_failures;
    Soon *m_countSoon;
    QString m_notified; ///< the delivery that the last notification was of; empty: several
};

} // namespace attache
