// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <stop_token>

namespace attache
{

class Label;

/// What goes on with many deliveries: how far it is, and a way to stop it. Hidden while nothing does.
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);

    /// Begins something and stops what went on. `words`: "%1 of %2 queued again".
    std::stop_token begin(const QString &words, int total);
    void progress(int done);
    void end();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    Label *m_words;
    QString m_pattern;
    int m_total = 0;
    std::stop_source m_stop;
};

} // namespace attache
