// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attache
{

/// The attempts of a delivery from the first to the last, each opening to its requests and answers.
class AttemptTimeline : public QWidget
{
    Q_OBJECT

public:
    /// `open` are the numbers of the attempts that show their exchanges.
    AttemptTimeline(const std::vector<Attempt> &attempts, const QSet<int> &open, QWidget *parent = nullptr);

Q_SIGNALS:
    void openChanged(int number, bool open);

private:
    QWidget *exchangesOf(const Attempt &attempt);
    QWidget *exchangeOf(const Exchange &exchange);
};

} // namespace attache
