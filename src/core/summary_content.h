// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/summary.h"

#include <QStringList>

#include <vector>

/// What a summary says, before it is laid out: tables of two columns, whose values are short enough to be
/// shown. Nothing in them is escaped; control characters and marks that turn the direction of writing are
/// gone.
namespace attache
{

struct SummaryRow {
    QString name;
    QStringList lines;
};

struct SummaryTable {
    QString title;
    QString nameHeader; ///< of the columns, for formats whose tables have to have one
    QString valueHeader;
    std::vector<SummaryRow> rows; ///< never empty
    bool ruled = false;           ///< rows of several lines, which want a line between them
    QString (*more)(int count);   ///< "… 3 more materials"
};

std::vector<SummaryTable> summaryTables(const Attestation &attestation, const Workflow &workflow,
                                        const SignatureState &signature);

/// "3 materials", and "1 material" where there is one.
QString counted(int count, const QString &one, const QString &many);

} // namespace attache
