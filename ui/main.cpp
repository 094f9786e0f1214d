// SPDX-License-Identifier: Apache-2.0
#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "engine/registrations.h"
#include "engine/retention.h"
#include "engine/singleinstance.h"
#include "ui/accessible.h"
#include "ui/desktop/preferences.h"
#include "ui/desktop/tray.h"
#include "ui/language.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/startuperror.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourdrive.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

struct Options {
    QString folder;
    std::optional<Theme::Scheme> scheme;
    QString font;     ///< family; empty: the system's
    int fontSize = 0; ///< pixels; 0: the system's
    bool hidden = false;
    QString language;  ///< its code; empty: as chosen in the settings
    QString tourDrive; ///< folder for the pictures; empty: nobody drives
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Forwards supply-chain attestations to the systems that need them."));
    const QCommandLineOption folder(
        u"data-dir"_s, QApplication::translate("main", "Keep the store in FOLDER."), u"FOLDER"_s);
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("main", "light, dark, high-contrast or high-contrast-dark."),
        u"THEME"_s);
    const QCommandLineOption font(
        u"font"_s, QApplication::translate("main", "Use this font, \"Inter 13\", for example."), u"FONT"_s);
    const QCommandLineOption language(
        u"language"_s, QApplication::translate("main", "Speak this language, \"de\", for example."),
        u"LANGUAGE"_s);
    const QCommandLineOption hidden(
        u"hidden"_s,
        QApplication::translate("main", "Start without the window, where there is a tray to show it from."));
    const QCommandLineOption drive(
        u"tour-drive"_s,
        QApplication::translate("main",
                                "Take the first-run tour by itself, keep pictures in FOLDER, and quit."),
        u"FOLDER"_s);
    parser.addOptions({folder, theme, font, language, hidden, drive});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    options.folder = parser.isSet(folder) ? parser.value(folder) : Console::defaultFolder();
    options.scheme = schemeNamed(parser.value(theme));
    options.language = parser.value(language);
    options.hidden = parser.isSet(hidden);
    options.tourDrive = parser.value(drive);
    const QString wanted = parser.value(font);
    options.fontSize = wanted.section(u' ', -1).toInt();
    options.font = options.fontSize ? wanted.section(u' ', 0, -2) : wanted;
    return options;
}

void useFont(const Options &options)
{
    QFont font = QApplication::font();
    if (!options.font.isEmpty())
        font.setFamily(options.font);
    if (options.fontSize > 0)
        font.setPixelSize(options.fontSize);
    QApplication::setFont(font);
}

int runWithoutStore(const Error &error, const QString &folder)
{
    StartupError page(error, folder);
    page.show();
    return QApplication::exec();
}

/// Ends the program once what was deleted has lost its secrets; what the keychain does not give up soon goes
/// at a later start.
void quitSoon(Console &console)
{
    whenDone(console.registrations().purgeRemoved(), qApp,
             [](const Result<void> &) { QApplication::quit(); });
    QTimer::singleShot(std::chrono::seconds(2), qApp, &QApplication::quit);
}

/// Closing the window ends the program, unless it can be reached in the tray and is to stay there.
void stayInTray(Console &console, const Tray &tray, const Preferences &preferences)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QApplication::lastWindowClosed, &tray, [&console, &tray, &preferences] {
        if (!tray.isShown() || !preferences.staysInTray())
            quitSoon(console);
    });
}

/// Hidden, it waits for a tray that comes after it. Where none comes the window is in the task bar, to be
/// found there, rather than over what a person is doing.
void showAtFirst(MainWindow &window, const Tray &tray, bool hidden)
{
    if (!hidden)
        return window.show();
    QObject::connect(&tray, &Tray::noTrayCame, &window, [&window] {
        if (!window.isVisible())
            window.showMinimized();
    });
}

void wearProfile(MainWindow &window, const Preferences &preferences)
{
    const auto wear = [&window, &preferences] {
        window.setProfile(preferences.profileName(), preferences.profileColour());
    };
    wear();
    QObject::connect(&preferences, &Preferences::profileChanged, &window, wear);
}

/// The tour belongs to a store in which nothing is registered yet.
void offerTour(Console &console, MainWindow &window, Tour &tour)
{
    whenDone(console.registrations().list(), &window,
             [&window, &tour](const Result<std::vector<Registration>> &list) {
                 if (!list)
                     window.showError(list.error());
                 else if (list->empty() && window.isVisible()) // hidden, nobody is there to be shown around
                     tour.start();
             });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"attache"_s);
    QApplication::setApplicationDisplayName(u"Attaché"_s);
    QApplication::setApplicationVersion(QStringLiteral(ATTACHE_VERSION));
    QApplication::setOrganizationName(u"attache"_s);
    QApplication::setDesktopFileName(u"attache"_s);
    const Options options = readOptions(application);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, options.folder);
    useFont(options);
    LogBook log;
    const SingleInstance instance(options.folder);
    if (!instance.isFirst())
        return 0; // the other one shows its window
    Preferences preferences;
    speak(options.language.isEmpty() ? preferences.language() : options.language);
    Appearance appearance(application, options.scheme ? options.scheme : preferences.scheme());
    QObject::connect(&preferences, &Preferences::schemeChanged, &appearance,
                     [&] { appearance.setScheme(preferences.scheme()); });
    installAccessibleRoles();
    QApplication::setWindowIcon(applicationIcon());

    Console::Options consoleOptions;
    consoleOptions.folder = options.folder;
    Result<std::unique_ptr<Console>> opened = Console::open(std::move(consoleOptions));
    if (!opened)
        return runWithoutStore(opened.error(), options.folder);
    const std::unique_ptr<Console> console = std::move(*opened);

    QObject::connect(&console->deliveries(), &Deliveries::deliveryChanged, &log, &LogBook::note);
    Tour *around = nullptr; // made below: it takes the window
    MainWindow window(allPages({*console, log, preferences, [&around] {
                                    if (around)
                                        around->start();
                                }}));
    Tray tray(*console, window, preferences);
    stayInTray(*console, tray, preferences);
    wearProfile(window, preferences);
    const auto quit = [&window, &console] {
        window.close(); // which keeps its place
        quitSoon(*console);
    };
    QObject::connect(&window, &MainWindow::quitRequested, &application, quit);
    QObject::connect(&tray, &Tray::quitRequested, &application, quit);
    QObject::connect(&instance, &SingleInstance::showRequested, &tray, &Tray::showWindow);
    Tour tour(window, *console);
    around = &tour;
    QObject::connect(&window, &MainWindow::tourRequested, &tour, &Tour::start);
    QObject::connect(&tour, &Tour::failed, &window, &MainWindow::showError);
    std::unique_ptr<TourDrive> drive;
    if (!options.tourDrive.isEmpty()) {
        drive = std::make_unique<TourDrive>(window, tour, options.tourDrive);
        QObject::connect(drive.get(), &TourDrive::finished, &application,
                         [](bool delivered) { QApplication::exit(delivered ? 0 : 1); });
    }
    showAtFirst(window, tray, options.hidden || preferences.startsHidden());
    console->dispatcher().start();
    console->retention().start();
    offerTour(*console, window, tour);
    return QApplication::exec();
}
