// SPDX-License-Identifier: Apache-2.0
#include "arrivals.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/dispatcher.h"
#include "fullstore.h"
#include "loopmeter.h"
#include "pagedriver.h"
#include "screen.h"
#include "secrets/secretstore.h"
#include "table.h"
#include "ui/desktop/preferences.h"
#include "ui/desktop/tray.h"
#include "ui/log/logbook.h"
#include "ui/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace
{

using namespace std::chrono_literals;

constexpr int aSecond = 50;
constexpr auto slowness = 30s;
constexpr auto idleTime = 10s; // before and after
constexpr double mostLongest = 33;
constexpr double most99 = 8;
const QString idlePart = u"idle"_s;

void copyStore(const QString &from, const QString &to)
{
    const QString name = u"/store.sqlite"_s;
    if (!QFile::copy(from + name, to + name))
        throw Failure{from + name + u" could not be copied"_s};
}

/// As the program runs: a loop that is not interrupted, as QTest::qWait() would.
void runFor(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, Qt::PreciseTimer, qApp,
                       [] { QCoreApplication::exit(); }); // quit() closes windows
    QApplication::exec();
}

/// The window is there, and nobody touches it.
void rest(LoopMeter &meter)
{
    meter.setPart(idlePart);
    meter.setAction(u"nothing"_s);
    runFor(idleTime);
    meter.setPart({});
}

bool report(const LoopMeter &meter, const Arrivals &arrivals)
{
    const LoopMeter::Waits idle = meter.waits({idlePart});
    QStringList driven = meter.parts();
    driven.removeAll(idlePart);
    std::printf("%d attestations came in meanwhile, %lld were delivered; a service answered after %lld s\n\n"
                "%-16s %12s %18s %12s %9s\n",
                arrivals.taken(), static_cast<long long>(arrivals.delivered()),
                static_cast<long long>(slowness.count()), "page", "longest", "(it computed)", "99 in 100",
                "samples");
    for (const QString &part : meter.parts()) {
        const LoopMeter::Waits waits = meter.waits({part});
        std::printf("%-16s %9.1f ms %15.1f ms %9.2f ms %9lld\n", qPrintable(part), waits.longest,
                    waits.ofItOwn, waits.percentile99, static_cast<long long>(waits.count));
    }
    const LoopMeter::Waits all = meter.waits(driven);
    Table table;
    table.addBeyond(u"pages, an event's longest wait / idle window"_s, all.longest, idle.longest, mostLongest,
                    u"ms"_s);
    table.addBeyond(u"pages, 99th percentile of waits / idle window"_s, all.percentile99, idle.percentile99,
                    most99, u"ms"_s);
    return table.finish();
}

/// Drives every page for `driven` altogether. Whether no page keeps a person waiting.
bool measure(QApplication &application, std::chrono::milliseconds driven, std::chrono::milliseconds tellOf)
{
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    copyStore(fullStore({100'000, 6'000}), folder.path());
    LogBook log;
    Preferences preferences;
    Appearance appearance(application, Theme::Scheme::Light);
    QObject::connect(&preferences, &Preferences::schemeChanged, &appearance,
                     [&] { appearance.setScheme(preferences.scheme()); });
    Console::Options options;
    options.folder = folder.path();
    options.secrets = memoryKeychain();
    auto opened = Console::open(std::move(options));
    if (!opened)
        throw Failure{opened.error().text()};
    const std::unique_ptr<Console> console = std::move(*opened);
    QObject::connect(&console->deliveries(), &Deliveries::deliveryChanged, &log, &LogBook::note);
    MainWindow window(allPages({*console, log, preferences}));
    const Tray tray(*console, window, preferences);
    window.show();
    console->dispatcher().start();
    Arrivals arrivals(*console, slowness, aSecond * int(driven / 1s + 5));

    LoopMeter meter;
    meter.tellOf(tellOf);
    runFor(1s);
    rest(meter);
    PageDriver driver(window, preferences, meter);
    QObject::connect(&driver, &PageDriver::finished, &application, [] { QCoreApplication::exit(); });
    arrivals.start(aSecond);
    driver.start(driven / int(window.entries().size()));
    QApplication::exec();
    arrivals.stop();
    runFor(2s); // what came last goes out
    rest(meter);
    return report(meter, arrivals);
}

} // namespace

int main(int argc, char **argv)
{
    // Before the application: it opens its window there.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Screen screen;
    if (!screen.start(environment)) {
        std::fprintf(stderr, "error: Xvfb did not start\n");
        return 2;
    }
    qputenv("DISPLAY", screen.name().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(u"seconds"_s, u"Drive the pages for so long, altogether."_s,
                                     u"SECONDS"_s, u"120"_s);
    const QCommandLineOption where(u"where"_s, u"Tell where each wait of more than this comes from."_s,
                                   u"MILLISECONDS"_s, u"0"_s);
    parser.addOptions({seconds, where});
    parser.addHelpOption();
    parser.process(application);
    try {
        return measure(application, std::chrono::seconds(parser.value(seconds).toInt()),
                       std::chrono::milliseconds(parser.value(where).toInt()))
                   ? 0
                   : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "error: %s\n", qPrintable(failure.why));
        return 2;
    }
}
