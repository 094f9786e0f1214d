// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/summary_content.h"

#include <memory>

namespace attache
{

/// Lays a summary out in one format, piece by piece, so that it can be ended after any row.
class SummaryWriter
{
public:
    virtual ~SummaryWriter() = default;

    virtual QString head() const { return {}; }

    virtual QString opening(const SummaryTable &table) const = 0;
    virtual QString row(const SummaryTable &table, qsizetype at) const = 0;
    virtual QString closing() const = 0;
    virtual QString note(const QString &text) const = 0; ///< between tables

    virtual QString tail() const { return {}; }

    virtual QString escaped(const QString &text) const = 0;
};

/// Tables in box-drawing frames, at most 100 columns wide.
std::unique_ptr<SummaryWriter> textSummary(const std::vector<SummaryTable> &tables);

/// GitHub-flavoured Markdown.
std::unique_ptr<SummaryWriter> markdownSummary();

/// A fragment with its styles in it, for mail clients, which read no style sheets.
std::unique_ptr<SummaryWriter> htmlSummary();

} // namespace attache
