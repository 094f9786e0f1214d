// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// What is different between two attempts at one delivery, line by line. It is made of what is stored, which
/// is masked. Pure; any thread.
namespace attache
{

struct ComparedLine {
    enum class Of { Before, After };

    Of of = Of::Before; ///< which of the two alone has it
    QString text;

    bool operator==(const ComparedLine &) const = default;
};

/// A part in which they differ.
struct ComparedPart {
    enum class Of { Outcome, Time, Request, RequestBody, Response, ResponseBody };

    Of of = Of::Outcome;
    int exchange = 0; ///< which request of the attempt it is about, from 1; 0: the attempt itself
    std::vector<ComparedLine> lines;
};

/// How the one who shows it puts what is not said in lines.
struct ComparisonTexts {
    std::function<QString(const Attempt &)> outcome;
    std::function<QString(qint64 milliseconds)> time;
    std::function<QString(const Exchange &)> answer; ///< its first line: the status, or why there was none
};

/// What came of each, how long it and its requests took, then each request and its answer. A part that is the
/// same in both is left out, and so is every line that is.
std::vector<ComparedPart> comparedAttempts(const Attempt &before, const Attempt &after,
                                           const ComparisonTexts &texts);

/// The lines that only one of the two has, in the order of both.
std::vector<ComparedLine> comparedLines(const QStringList &before, const QStringList &after);

} // namespace attache
