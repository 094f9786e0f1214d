// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace attache
{

/// Calls once for all that was asked for within a time: what comes by the hundred is read and drawn a few
/// times a second. Not a timer that each change starts anew, which never ends while they keep coming.
class Soon : public QTimer
{
public:
    Soon(std::chrono::milliseconds within, std::function<void()> call, QObject *parent)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(within);
        callOnTimeout(this, std::move(call));
    }

    void ask()
    {
        if (!isActive())
            start();
    }
};

} // namespace attache
