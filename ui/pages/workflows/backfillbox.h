// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"
#include "engine/workflows.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

class QProgressBar;
class QPushButton;

namespace attache
{

class Console;
class Label;

/// Below an attachment: how many stored attestations came before it and could be sent, and while they are,
/// how far that is. Hidden where there are none. One that was begun goes on while another attachment is
/// shown.
class BackfillBox : public QWidget
{
    Q_OBJECT

public:
    explicit BackfillBox(Console &console, QWidget *parent = nullptr);
    ~BackfillBox() override;

    /// None: hidden.
    void setAttachment(const std::optional<Attachment> &attachment);

    /// Says what it would send, and begins when that is agreed to.
    void ask();

Q_SIGNALS:
    void done(const QString &words);
    void failed(const attache::Error &error);
    void changed(); ///< there are new deliveries

private:
    struct Run {
        std::stop_source stop;
        int done = 0;
        int total = 0;
    };

    void lay();
    void count();
    void send(const Attachment &attachment, int total);
    void finish(const Attachment &attachment, const Result<Workflows::Backfill> &result);
    void settle();

    Console &m_console;
    std::optional<Attachment> m_attachment;
    int m_count = 0;
    int m_turn = 0;                                 ///< a count of an earlier turn is of another attachment
    std::map<QString, std::shared_ptr<Run>> m_runs; ///< by attachment
    Label *m_words;
    QProgressBar *m_progress;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace attache
