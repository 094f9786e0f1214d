// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/records.h"

#include <QString>

/// An attestation told to people: in mails and chat messages, by whatever wants it in words. Pure; any
/// thread.
namespace attache
{

enum class SummaryFormat { Text, Markdown, Html };

/// How much of it a service takes, in the unit that the service counts in.
struct SummaryLimit {
    enum class Unit { Bytes, Utf16, CodePoints };

    qsizetype size = 0; ///< 0: as much as there is
    Unit unit = Unit::CodePoints;
};

/// One line without markup, at most 200 characters, without control characters: "build-api: run succeeded,
/// 3 materials, 2 policy violations".
QString summaryTitle(const Attestation &attestation, const Workflow &workflow);

/// The whole: workflow and run, policy result (violations first), signature, materials, annotations (the
/// built-in ones, "chainloop.…", counted in one line), environment. Long values are wrapped or cut.
/// Everything that comes from the attestation is escaped as the format wants it. What the limit cuts off is
/// cut at a row's border, and the end says how much there was.
QString summaryOf(const Attestation &attestation, const Workflow &workflow, const SignatureState &signature,
                  SummaryFormat format, SummaryLimit limit = {});

} // namespace attache
