// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"

#include <QWidget>

class QVBoxLayout;

namespace attache
{

/// What the pipeline's policies said, by material: those that were violated first, each violation whole, with
/// what its policy's author says to do about it.
class PolicyList : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyList(const PolicyStatus &policy, QWidget *parent = nullptr);

private:
    using Group = std::vector<PolicyEvaluation>; // all of one material

    void addGroup(const Group &group);
    void addViolations(const PolicyEvaluation &evaluation);

    QVBoxLayout *m_column;
    int m_shown = 0;  ///< groups and violations
    int m_hidden = 0; ///< those that are too many
};

/// "2 violations, 1 skipped, 12 passed".
QString policyWords(const PolicyStatus &policy);

} // namespace attache
