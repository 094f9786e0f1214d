// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "ui/pages/deliveries/attemptcomparison.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <vector>

namespace attache
{

/// The attempts of a delivery from the first to the last, each opening to its requests and answers, and to
/// what was different in another one. Number 0 is of the sandbox.
class AttemptTimeline : public QWidget
{
    Q_OBJECT

public:
    /// By the numbers of the attempts.
    struct Open {
        QSet<int> attempts;       ///< show their exchanges
        QHash<int, int> compared; ///< and what is different in which other
    };

    AttemptTimeline(const std::vector<Attempt> &attempts, const Open &open, QWidget *parent = nullptr);

    static QString nameOfLine(int number); ///< of the button that opens an attempt

Q_SIGNALS:
    void openChanged(int number, bool open);
    void compareChanged(int number, int with); ///< 0: with none
    void harRequested(int number);

private:
    QWidget *exchangesOf(const AttemptComparison::Attempts &all, std::size_t at, int with);
    QWidget *exchangeOf(const Exchange &exchange);
    QWidget *newHarLink(int number);
};

} // namespace attache
