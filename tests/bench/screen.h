// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

#include <xcb/xcb.h>

#include <memory>
#include <optional>

namespace attache::test
{

/// A process that ends with the one that started it. Its standard error goes nowhere.
std::unique_ptr<QProcess> childProcess(const QProcessEnvironment &environment);
/// Asks it to end, and sees to it.
void end(QProcess &process);

/// An X server of our own, and a client on it that sees what others show. There is no window manager: a
/// window is on the screen as soon as it asks for it.
class Screen
{
public:
    Screen() = default;
    ~Screen();

    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool start(const QProcessEnvironment &environment);

    QString name() const { return m_name; } ///< for DISPLAY

    /// Waits until a window is on the screen and something is painted in its middle.
    bool waitForPaintedWindow(int milliseconds);

    /// Lets go of what the last program did, so that the next one is not taken for it.
    void forget();

private:
    bool isPainted(xcb_window_t window);
    std::optional<uint32_t> pixel(qint16 x, qint16 y);

    std::unique_ptr<QProcess> m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = XCB_NONE;
    uint32_t m_empty = 0;
};

} // namespace attache::test
