// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/words.h"

#include <QWidget>

class QVBoxLayout;

namespace attache
{

/// What has been checked of a registration so far, one under the other as it happens.
class ChecksColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksColumn(QWidget *parent = nullptr);

    void clear();
    void addPassed(const QString &words, const QString &detail);
    void addFailed(const QString &words, const QString &detail);
    /// The last line while work goes on; it gives way to the next check.
    void setWaiting(const QString &words);

private:
    void add(const StateLook &look, const QString &detail);
    void removeWaiting();

    QVBoxLayout *m_rows;
    QWidget *m_waiting = nullptr;
};

} // namespace attache
