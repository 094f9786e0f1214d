// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace attache
{

/// The attempts of a delivery from the first to the last, each opening to its requests and answers, and to
/// what was different in the one before. Number 0 is of the sandbox.
class AttemptTimeline : public QWidget
{
    Q_OBJECT

public:
    /// By the numbers of the attempts.
    struct Open {
        QSet<int> attempts; ///< show their exchanges
        QSet<int> compared; ///< and what is different in the one before
    };

    AttemptTimeline(const std::vector<Attempt> &attempts, const Open &open, QWidget *parent = nullptr);

    static QString nameOfLine(int number); ///< of the button that opens an attempt

Q_SIGNALS:
    void openChanged(int number, bool open);
    void compareChanged(int number, bool open);

private:
    QWidget *exchangesOf(const Attempt &attempt, const Attempt *before, bool compared);
    QWidget *exchangeOf(const Exchange &exchange);
    QWidget *comparisonOf(const Attempt &before, const Attempt &attempt, bool open);
};

} // namespace attache
