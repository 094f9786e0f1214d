// SPDX-License-Identifier: Apache-2.0
#include "engine/answer.h"
#include "engine/console.h"
#include "engine/dispatcher.h"
#include "engine/registrations.h"
#include "ui/mainwindow.h"
#include "ui/startuperror.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/tour/tour.h"
#include "ui/tour/tourdrive.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <memory>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

struct Options {
    QString folder;
    std::optional<Theme::Scheme> scheme;
    QString font;      ///< family; empty: the system's
    int fontSize = 0;  ///< pixels; 0: the system's
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
    const QCommandLineOption drive(
        u"tour-drive"_s,
        QApplication::translate("main",
                                "Take the first-run tour by itself, keep pictures in FOLDER, and quit."),
        u"FOLDER"_s);
    parser.addOptions({folder, theme, font, drive});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    options.folder = parser.isSet(folder) ? parser.value(folder) : Console::defaultFolder();
    options.scheme = schemeNamed(parser.value(theme));
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

/// The tour belongs to a store in which nothing is registered yet.
void offerTour(Console &console, MainWindow &window, Tour &tour)
{
    whenDone(console.registrations().list(), &window,
             [&window, &tour](const Result<std::vector<Registration>> &list) {
                 if (!list)
                     window.showError(list.error());
                 else if (list->empty())
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
    const Appearance appearance(application, options.scheme);
    QApplication::setWindowIcon(applicationIcon());

    Console::Options consoleOptions;
    consoleOptions.folder = options.folder;
    Result<std::unique_ptr<Console>> opened = Console::open(std::move(consoleOptions));
    if (!opened)
        return runWithoutStore(opened.error(), options.folder);
    const std::unique_ptr<Console> console = std::move(*opened);

    MainWindow window(allPages(*console));
    Tour tour(window, *console);
    QObject::connect(&tour, &Tour::failed, &window, &MainWindow::showError);
    std::unique_ptr<TourDrive> drive;
    if (!options.tourDrive.isEmpty()) {
        drive = std::make_unique<TourDrive>(window, tour, options.tourDrive);
        QObject::connect(drive.get(), &TourDrive::finished, &application,
                         [](bool delivered) { QApplication::exit(delivered ? 0 : 1); });
    }
    window.show();
    console->dispatcher().start();
    offerTour(*console, window, tour);
    return QApplication::exec();
}
