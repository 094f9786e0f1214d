// SPDX-License-Identifier: Apache-2.0
#include "loopmeter.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

#include <cxxabi.h>
#include <execinfo.h>

namespace attache::test
{
namespace
{

using namespace std::chrono_literals;

constexpr int mostFrames = 48;
const auto eventType = QEvent::Type(QEvent::registerEventType());

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Milliseconds that the calling thread has computed.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Filled by a signal handler on the watched thread, read by the watching one once the count is there.
void *frames[mostFrames];
std::atomic<int> frameCount;

void noteFrames(int)
{
    frameCount = backtrace(frames, mostFrames);
}

/// "_ZN7attache…" in brackets, as backtrace_symbols() has it, in words.
QByteArray readable(QByteArray line)
{
    const auto from = line.indexOf('(') + 1;
    const auto to = line.indexOf('+', from);
    if (from <= 0 || to <= from)
        return line;
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(line.mid(from, to - from).constData(), nullptr, nullptr, &status), &std::free);
    return name ? QByteArray(name.get()) : line.mid(from, to - from);
}

class Beat : public QEvent
{
public:
    explicit Beat(std::chrono::steady_clock::time_point posted)
        : QEvent(eventType)
        , at(posted)
    {
    }

    const std::chrono::steady_clock::time_point at;
};

} // namespace

LoopMeter::LoopMeter()
    : m_handled(Clock::now())
    , m_watched(pthread_self())
{
    m_parts.reserve(100); // m_part points into it
    void *first[1];
    backtrace(first, 1); // loads what it needs, which a signal handler must not

    struct sigaction action {
    };

    action.sa_handler = noteFrames;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR1, &action, nullptr);
    m_thread = std::jthread([this](const std::stop_token &stop) { post(stop); });
}

LoopMeter::~LoopMeter() = default;

void LoopMeter::post(const std::stop_token &stop)
{
    auto next = Clock::now();
    while (!stop.stop_requested()) {
        next = std::max(next + 1ms, Clock::now()); // what was missed is not made up for
        std::this_thread::sleep_until(next);
        QCoreApplication::postEvent(this, new Beat(Clock::now()), Qt::HighEventPriority);
        lookWhere(Clock::now());
    }
}

void LoopMeter::lookWhere(Clock::time_point now)
{
    const auto most = m_tellOf.load();
    const bool waits = most > 0ms && now - m_handled.load() > most;
    if (!waits || m_told) {
        m_told = waits;
        return;
    }
    m_told = true;
    frameCount = 0;
    pthread_kill(m_watched, SIGUSR1);
    for (int i = 0; i < 1000 && frameCount == 0; ++i)
        std::this_thread::sleep_for(10us);
    const int count = frameCount;
    const std::unique_ptr<char *, decltype(&std::free)> lines(backtrace_symbols(frames, count), &std::free);
    QByteArray story;
    for (int i = 2; i < count; ++i) // without the handler's own
        story += "    " + readable(lines.get()[i]).left(110) + '\n';
    std::fprintf(stderr, "%s", story.constData());
}

void LoopMeter::setPart(const QString &part)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &each) { return each.name == part; });
    if (part.isEmpty())
        m_part = nullptr;
    else if (found != m_parts.end())
        m_part = &*found;
    else
        m_part = &m_parts.emplace_back(Part{part, {}});
}

void LoopMeter::setAction(const QString &action)
{
    m_actions.emplace_back(Clock::now(), action);
}

QString LoopMeter::actionAt(Clock::time_point time) const
{
    // What was posted just before an action waited for it.
    const auto after = std::find_if(m_actions.rbegin(), m_actions.rend(),
                                    [&](const auto &action) { return action.first <= time + 2ms; });
    return after == m_actions.rend() ? QString() : after->second;
}

void LoopMeter::tellOf(std::chrono::milliseconds wait)
{
    m_tellOf = wait;
}

bool LoopMeter::event(QEvent *event)
{
    if (event->type() != eventType)
        return QObject::event(event);
    const auto now = Clock::now();
    const double own = computed() - m_computed;
    const auto posted = static_cast<Beat *>(event)->at;
    const double wait = milliseconds(now - posted);
    m_computed += own;
    m_handled = now;
    const bool isFirst = std::exchange(m_stall, wait) < wait; // the others waited for the same
    if (!m_part)
        return true;
    m_part->waits.push_back(float(wait));
    if (wait > m_part->longest) {
        m_part->longest = wait;
        m_part->ofItOwn = std::min(own, wait);
    }
    if (const auto most = m_tellOf.load(); most > 0ms && isFirst && milliseconds(most) < wait)
        std::fprintf(stderr, "%6.1f ms (%.1f computing): %s, %s\n", wait, own, qPrintable(m_part->name),
                     qPrintable(actionAt(posted)));
    return true;
}

QStringList LoopMeter::parts() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names.append(part.name);
    return names;
}

LoopMeter::Waits LoopMeter::waits(const QStringList &parts) const
{
    Waits sum;
    std::vector<float> all;
    for (const Part &part : m_parts) {
        if (!parts.contains(part.name))
            continue;
        all.insert(all.end(), part.waits.begin(), part.waits.end());
        if (part.longest > sum.longest) {
            sum.longest = part.longest;
            sum.ofItOwn = part.ofItOwn;
        }
    }
    if (all.empty())
        return sum;
    sum.count = qint64(all.size());
    const auto place = all.begin() + std::ptrdiff_t(double(all.size()) * 0.99);
    std::nth_element(all.begin(), place, all.end());
    sum.percentile99 = double(*place);
    return sum;
}

} // namespace attache::test
