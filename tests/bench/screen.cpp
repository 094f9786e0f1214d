// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include <QElapsedTimer>

#include <algorithm>
#include <csignal>
#include <cstdlib>

#include <poll.h>
#include <sys/prctl.h>

namespace attache::test
{
namespace
{

constexpr int patience = 30'000; // ms
constexpr int leastSide = 200;   // pixels: what is smaller is an icon, a tip or a helper, not the window

} // namespace

std::unique_ptr<QProcess> childProcess(const QProcessEnvironment &environment)
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

Screen::~Screen()
{
    xcb_disconnect(m_connection); // takes a null, too
    if (m_server)
        end(*m_server);
}

bool Screen::start(const QProcessEnvironment &environment)
{
    m_server = childProcess(environment);
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

bool Screen::waitForPaintedWindow(int milliseconds)
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

void Screen::forget()
{
    std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection))
        std::free(event);
}

bool Screen::isPainted(xcb_window_t window)
{
    xcb_get_geometry_reply_t *place =
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr);
    if (!place)
        return false;
    const bool isLarge = place->width >= leastSide && place->height >= leastSide;
    const auto colour = pixel(qint16(place->x + place->width / 2), qint16(place->y + place->height / 2));
    std::free(place);
    return isLarge && colour && *colour != m_empty;
}

std::optional<uint32_t> Screen::pixel(qint16 x, qint16 y)
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

} // namespace attache::test
