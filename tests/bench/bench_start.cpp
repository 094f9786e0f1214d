// SPDX-License-Identifier: Apache-2.0
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <xcb/xcb.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

#include <poll.h>
#include <sys/prctl.h>

using namespace attache;

namespace
{

constexpr int rounds = 7;         // odd, so that there is a middle one
constexpr int patience = 30'000;  // ms
constexpr double mostMs = 1000.0; // for Attaché's window

/// Ends the measurement: caught in main(), so that what was made for it is removed.
struct Failure {
    QString why;
};

std::unique_ptr<QProcess> child(const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    return process;
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

/// An X server of our own, and a client on it that sees what others show. There is no window manager: a
/// window is on the screen as soon as it asks for it.
class Screen
{
public:
    ~Screen()
    {
        xcb_disconnect(m_connection); // takes a null, too
        if (m_server)
            end(*m_server);
    }

    bool start(const QProcessEnvironment &environment)
    {
        m_server = child(environment);
        m_server->start(QStringLiteral("Xvfb"),
                        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                         QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-screen"),
                         QStringLiteral("0"), QStringLiteral("1280x800x24")});
        if (!m_server->waitForReadyRead(patience)) // its number, once it can be talked to
            return false;
        m_name = QStringLiteral(":") + QString::fromLatin1(m_server->readLine().trimmed());
        m_connection = xcb_connect(m_name.toLatin1().constData(), nullptr);
        if (xcb_connection_has_error(m_connection))
            return false;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        m_empty = pixel(0, 0).value_or(0);
        return true;
    }

    QString name() const { return m_name; }

    /// Waits until a window is on the screen and something is painted in its middle.
    bool waitForPaintedWindow(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        xcb_window_t window = XCB_NONE;
        while (timer.elapsed() < milliseconds) {
            while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
                if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                    window = reinterpret_cast<xcb_map_notify_event_t *>(event)->window;
                std::free(event);
            }
            if (window != XCB_NONE && isPainted(window))
                return true;
            pollfd next{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            ::poll(&next, 1, 1);
        }
        return false;
    }

    /// Lets go of what the last program did, so that the next one is not taken for it.
    void forget()
    {
        std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection))
            std::free(event);
    }

private:
    bool isPainted(xcb_window_t window)
    {
        xcb_get_geometry_reply_t *place =
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr);
        if (!place)
            return false;
        const auto colour = pixel(qint16(place->x + place->width / 2), qint16(place->y + place->height / 2));
        std::free(place);
        return colour && *colour != m_empty;
    }

    std::optional<uint32_t> pixel(qint16 x, qint16 y)
    {
        xcb_get_image_reply_t *image = xcb_get_image_reply(
            m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, x, y, 1, 1, ~0U),
            nullptr);
        if (!image)
            return std::nullopt;
        uint32_t colour = 0;
        std::copy_n(xcb_get_image_data(image), sizeof colour, reinterpret_cast<uint8_t *>(&colour));
        std::free(image);
        return colour & 0xffffff;
    }

    std::unique_ptr<QProcess> m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = XCB_NONE;
    uint32_t m_empty = 0;
};

/// From before the program is started until its first window is painted, in milliseconds.
double startTime(Screen &screen, const QProcessEnvironment &environment, const QString &program,
                 const QStringList &arguments)
{
    screen.forget();
    const auto process = child(environment);
    QElapsedTimer timer;
    timer.start();
    process->start(program, arguments);
    const bool shown = screen.waitForPaintedWindow(patience);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    end(*process);
    if (!shown)
        throw Failure{program + QStringLiteral(" showed no window")};
    return taken;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char *what, const std::vector<double> &times, double reference)
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    std::printf("%-36s %8.0f ms %8.0f ms %8.0f ms %9.2f\n", what, median(times), *least, *most,
                median(times) / reference);
}

/// How long Attaché takes to its first painted window, beside a Qt program with nothing in its window.
/// Prints it; whether it is short enough.
bool measure()
{
    KeyringSession session;
    Screen screen;
    if (!session.start())
        throw Failure{session.problem()};
    if (!screen.start(session.environment()))
        throw Failure{QStringLiteral("Xvfb did not start")};
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("DISPLAY"), screen.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));

    const QTemporaryDir store;
    const QString folder = qEnvironmentVariable("ATTACHE_BIN_DIR");
    const QString attache = folder + QStringLiteral("/attache");
    const QString bare = folder + QStringLiteral("/../bench/bench_barewindow");
    const QStringList arguments{QStringLiteral("--data-dir"), store.path(), QStringLiteral("--theme"),
                                QStringLiteral("light")};
    const double first = startTime(screen, environment, attache, arguments); // makes its store
    startTime(screen, environment, bare, {}); // and what is read comes from memory
    std::vector<double> attacheTimes, bareTimes;
    for (int round = 0; round < rounds; ++round) {
        bareTimes.push_back(startTime(screen, environment, bare, {}));
        attacheTimes.push_back(startTime(screen, environment, attache, arguments));
    }

    std::printf("%-36s %11s %11s %11s %9s\n", "start to first painted window", "median", "least", "most",
                "ratio");
    print("a bare Qt window", bareTimes, median(bareTimes));
    print("attache", attacheTimes, median(bareTimes));
    std::printf("%-36s %8.0f ms\n", "attache, first start (makes its store)", first);
    const bool good = median(attacheTimes) <= mostMs;
    std::printf("%s: %d rounds; at most %.0f ms are allowed\n", good ? "good" : "too slow", rounds, mostMs);
    return good;
}

} // namespace

int main()
{
    try {
        return measure() ? 0 : 1;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "error: %s\n", qPrintable(failure.why));
        return 2;
    }
}
