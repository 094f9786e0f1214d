// SPDX-License-Identifier: Apache-2.0
#include "fullstore.h"
#include "screen.h"
#include "support/keyringsession.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <unistd.h>

using namespace attache;
using namespace attache::test;

namespace
{

constexpr int patience = 30'000;   // ms
constexpr int memoryAfter = 3'000; // ms from the start
constexpr double mostOfKeePassXc = 0.6;
constexpr double mostOfEmpty = 1.15;

/// What is kept between two starts of a program.
struct Settings {
    QString path; ///< empty: nothing
    QByteArray content;
};

struct Program {
    const char *title;
    QString file;
    QStringList arguments;
    Settings settings{};
    std::vector<double> times{};    // ms to the first painted window
    std::vector<double> resident{}; // MB
    std::vector<double> own{};      // MB; what is shared with others counted in part
};

/// In MB, of a process: "Rss" is what is resident, "Pss" the same with what is shared divided by its users.
double memory(qint64 pid, const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{file.fileName() + QStringLiteral(": ") + file.errorString()};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return double(line.simplified().split(' ').value(1).toLongLong()) * 1024 / 1e6;
    }
    throw Failure{file.fileName() + QStringLiteral(" has no ") + QString::fromLatin1(name)};
}

void write(const Settings &settings)
{
    QDir().mkpath(QFileInfo(settings.path).path());
    QFile file(settings.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(settings.content) != settings.content.size())
        throw Failure{settings.path + QStringLiteral(": ") + file.errorString()};
}

void measure(Program &program, Screen &screen, const QProcessEnvironment &environment)
{
    screen.forget();
    if (!program.settings.path.isEmpty())
        write(program.settings);
    const auto process = childProcess(environment);
    QElapsedTimer timer;
    timer.start();
    process->start(program.file, program.arguments);
    const bool shown = screen.waitForPaintedWindow(patience);
    program.times.push_back(double(timer.nsecsElapsed()) / 1e6);
    if (shown && !process->waitForFinished(int(std::max<qint64>(1, memoryAfter - timer.elapsed())))) {
        program.resident.push_back(memory(process->processId(), "Rss"));
        program.own.push_back(memory(process->processId(), "Pss"));
    }
    const bool stayed = process->state() == QProcess::Running;
    end(*process);
    if (!shown || !stayed)
        throw Failure{program.file + QStringLiteral(" showed no window, or did not stay")};
}

/// Attaché as somebody left it who looked at this page of the window last (its place in the navigation).
Program attacheOn(const char *title, const QString &store, int page)
{
    return {title,
            qEnvironmentVariable("ATTACHE_BIN_DIR") + QStringLiteral("/attache"),
            {QStringLiteral("--data-dir"), store, QStringLiteral("--theme"), QStringLiteral("light")},
            {store + QStringLiteral("/attache/attache.ini"),
             "[window]\npage=" + QByteArray::number(page) + '\n'}};
}

/// KeePassXC as it starts once its first questions are answered.
Program keePassXc(const QString &folder)
{
    const QString settings = folder + QStringLiteral("/keepassxc.ini");
    return {"KeePassXC",
            QStringLiteral("keepassxc"),
            {QStringLiteral("--config"), settings, QStringLiteral("--localconfig"),
             folder + QStringLiteral("/keepassxc-local.ini")},
            {settings, "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"}};
}

void print(const Program &program)
{
    const auto [least, most] = std::minmax_element(program.times.begin(), program.times.end());
    std::printf("%-40s %6.0f ms (%.0f to %.0f) %8.1f MB resident %8.1f MB of its own\n", program.title,
                median(program.times), *least, *most, median(program.resident), median(program.own));
}

/// How long each takes to its first painted window, and the memory that it has after three seconds, in
/// alternation. Whether Attaché stays within its limits.
bool measureAll(int rounds)
{
    constexpr int overview = 0, deliveries = 5; // places in the navigation
    KeyringSession session;
    Screen screen;
    if (!session.start())
        throw Failure{session.problem()};
    if (!screen.start(session.environment()))
        throw Failure{QStringLiteral("Xvfb did not start")};
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("DISPLAY"), screen.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));

    const QTemporaryDir files;
    const QString empty = files.filePath(QStringLiteral("empty"));
    const QString full = fullStore({}); // a start writes next to nothing into it
    std::vector<Program> programs{
        {"a bare Qt window",
         QCoreApplication::applicationDirPath() + QStringLiteral("/bench_barewindow"),
         {}},
        keePassXc(files.path()),
        attacheOn("Attaché, empty store", empty, deliveries),
        attacheOn("Attaché, a million deliveries", full, deliveries),
        attacheOn("Attaché, a million, on its overview", full, overview)};
    for (int round = -1; round < rounds; ++round) {
        for (Program &program : programs) {
            measure(program, screen, environment);
            if (round >= 0)
                continue; // before, it made what it keeps, and its files were read from the disk
            for (std::vector<double> *values : {&program.times, &program.resident, &program.own})
                values->clear();
        }
    }
    std::printf("%d starts each, in alternation: first painted window, memory after three seconds\n", rounds);
    for (const Program &program : programs)
        print(program);

    Table table;
    const auto compare = [&table](const Program &ours, const Program &reference, const QString &beside,
                                  double limit) {
        const QString title = QString::fromUtf8(ours.title) + beside;
        table.addRatio(title + QStringLiteral(": time"), median(ours.times), median(reference.times), limit,
                       QStringLiteral("ms"));
        table.addRatio(title + QStringLiteral(": memory"), median(ours.resident), median(reference.resident),
                       limit, QStringLiteral("MB"));
    };
    compare(programs[3], programs[1], QStringLiteral(" / KeePassXC"), mostOfKeePassXc);
    compare(programs[4], programs[1], QStringLiteral(" / KeePassXC"), mostOfKeePassXc);
    compare(programs[3], programs[2], QStringLiteral(" / empty"), mostOfEmpty);
    return table.finish();
}

} // namespace

/// bench_start [ROUNDS]: an odd number, 7 without.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    try {
        return measureAll(argc > 1 ? std::atoi(argv[1]) : 7) ? 0 : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "error: %s\n", qPrintable(failure.why));
        return 2;
    }
}
