// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "engine/standins.h"
#include "ui/widgets/words.h"

#include <QHash>
#include <QWidget>

namespace attache
{

/// Whether a stand-in runs and what is wrong with it: "Answers 503 (2 more)".
StateLook lookOf(const StandIns::StandIn &standIn);
QString faultWords(const StandIns::Fault &fault);

/// Every stand-in on a line of its own with its state and how much came; one of them may be chosen. Arrow
/// keys move.
class StandInList : public QWidget
{
    Q_OBJECT

public:
    /// `catalogue` gives each its face, and outlives the list.
    StandInList(const Catalogue &catalogue, const std::vector<StandIns::StandIn> &standIns,
                QWidget *parent = nullptr);

    void setStandIn(const StandIns::StandIn &standIn, int arrived);
    void setChosen(const QString &integration); ///< empty: none

Q_SIGNALS:
    void chosen(const QString &integration);
    void opened(); ///< the chosen one, by Enter

private:
    class Row;

    std::vector<Row *> m_rows;
};

} // namespace attache
