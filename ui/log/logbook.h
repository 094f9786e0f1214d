// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <deque>

namespace attache
{

struct LogLine {
    enum class Level { Note, Warning, Trouble };

    qint64 number = 0; ///< counts up from 1
    QDateTime at;
    Level level = Level::Note;
    QString from; ///< the part of the program: "dispatcher"
    QString words;
    bool namesWhatIsSomeones = false; ///< a registration or a workflow: not for others' eyes
};

/// What happened since the program was started: what Qt's logging is told on any thread, and what the console
/// tells. The oldest lines go when there are too many. Addresses are cut to their hosts: a webhook's address
/// is a secret.
///
/// Owned by main(), on the main thread; one at a time hears Qt's logging.
class LogBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostLines = 2000;

    explicit LogBook(QObject *parent = nullptr);
    ~LogBook() override;

    void write(LogLine::Level level, const QString &from, const QString &words);
    /// Notes what became of it, once it has ended or waits for a person.
    void note(const Delivery &delivery);

    const std::deque<LogLine> &lines() const { return m_lines; } ///< oldest first

Q_SIGNALS:
    void written(const attache::LogLine &line);

private:
    void add(LogLine line);

    std::deque<LogLine> m_lines;
    qint64 m_count = 0;
};

} // namespace attache
