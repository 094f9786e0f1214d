// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

/// What is different between two attempts at one delivery.
namespace attache
{

struct ComparedLine {
    enum class Of { Section, Before, After };

    Of of = Of::Section; ///< a section's title, or a line that only one of the two has
    QString text;

    bool operator==(const ComparedLine &) const = default;
};

/// Section by section (what came of it, then each request and its answer), without what is the same; a
/// section that is the same throughout is left out. Pure.
std::vector<ComparedLine> comparedAttempts(const Attempt &before, const Attempt &after);

/// The lines that only one of the two has, in the order of both. Pure.
std::vector<ComparedLine> comparedLines(const QStringList &before, const QStringList &after);

/// A table of that, each line with the attempt that it is of.
QWidget *newComparison(const Attempt &before, const Attempt &after);

} // namespace attache
