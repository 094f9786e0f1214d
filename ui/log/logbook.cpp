// SPDX-License-Identifier: Apache-2.0
#include "ui/log/logbook.h"

#include "engine/diagnostics.h"
#include "ui/models/counts.h"
#include "ui/widgets/words.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

// Qt's handler is a plain function: it needs to know where to write.
std::mutex hearing;
LogBook *hearer = nullptr;
QtMessageHandler before = nullptr;

LogLine::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogLine::Level::Note;
    case QtWarningMsg:
        return LogLine::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLine::Level::Trouble;
    }
    return LogLine::Level::Note;
}

/// "attache.dispatcher" → "dispatcher".
QString partOf(const char *category)
{
    const QString name = QString::fromLatin1(category ? category : "");
    return name.startsWith(u"attache."_s) ? name.sliced(8) : name;
}

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(hearing);
    if (before)
        before(type, context, message);
    if (!hearer)
        return;
    QMetaObject::invokeMethod(
        hearer,
        [book = hearer, level = levelOf(type), from = partOf(context.category), message] {
            book->write(level, from, message);
        },
        Qt::QueuedConnection);
}

} // namespace

LogBook::LogBook(QObject *parent)
    : QObject(parent)
{
    const std::lock_guard lock(hearing);
    hearer = this;
    before = qInstallMessageHandler(hear);
}

LogBook::~LogBook()
{
    const std::lock_guard lock(hearing);
    qInstallMessageHandler(before);
    hearer = nullptr;
    before = nullptr;
}

void LogBook::write(LogLine::Level level, const QString &from, const QString &words)
{
    add({0, QDateTime::currentDateTimeUtc(), level, from, words});
}

void LogBook::add(LogLine line)
{
    line.number = ++m_count;
    line.words = withoutAddresses(line.words);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > size_t(mostLines))
        m_lines.pop_front();
    Q_EMIT written(m_lines.back());
}

void LogBook::note(const Delivery &delivery)
{
    using enum Delivery::State;
    if (delivery.state == Queued || delivery.state == Sending)
        return;
    const bool trouble = delivery.state == Failed || delivery.state == Uncertain || delivery.state == Held;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    add({0, now, trouble ? LogLine::Level::Warning : LogLine::Level::Note, delivery.registrationName,
         tr("%1: %2", "workflow, what became of the delivery")
             .arg(workflowWords(delivery.project, delivery.workflowName), wordsOf(delivery, now)),
         true});
}

} // namespace attache
