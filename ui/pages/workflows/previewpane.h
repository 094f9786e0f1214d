// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "engine/workflows.h"

#include <QScrollArea>

#include <stop_token>

class QTimer;
class QVBoxLayout;

namespace attache
{

class Console;
class Label;
class SectionTable;
class Skeleton;

/// What options would have done with what is stored: "Would have sent 14 of 212", and the newest of them one
/// by one. Follows what is typed: a moment after the last change it asks, and what it asked before is
/// stopped.
class PreviewPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewPane(Console &console, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Soon; at once with `now`.
    void follow(const Workflows::AttachInput &input, bool now = false);
    void stop();

private:
    void lay();
    void ask();
    void take(const Result<Workflows::Preview> &result);
    void showPreview(const Workflows::Preview &preview);
    void showRows(const std::vector<Workflows::Previewed> &rows);
    void say(const QString &title, const QString &words);

    Console &m_console;
    Workflows::AttachInput m_input;
    std::stop_source m_stop;
    int m_turn = 0; ///< an answer of an earlier turn is of options that are no longer there
    QTimer *m_soon;
    Label *m_title;
    Label *m_words;
    QWidget *m_warning;
    Label *m_warningWords;
    Skeleton *m_skeleton;
    SectionTable *m_table;
};

} // namespace attache
