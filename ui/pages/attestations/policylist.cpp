// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/policylist.h"

#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr qsizetype mostShown = 30; // violations of one policy; more are for a table of their own
constexpr int mostShownInAll = 300; // of all policies: each is widgets to lay out

QString aboutWords(const QString &material)
{
    return material.isEmpty() ? PolicyList::tr("The attestation itself") : material;
}

int violationsOf(const std::vector<PolicyEvaluation> &group)
{
    int count = 0;
    for (const PolicyEvaluation &evaluation : group)
        count += int(evaluation.violations.size());
    return count;
}

/// What has violations first, then in the order of the materials' names.
std::vector<std::vector<PolicyEvaluation>> groupsOf(const PolicyStatus &policy)
{
    std::map<QString, std::vector<PolicyEvaluation>> byMaterial;
    for (const PolicyEvaluation &evaluation : policy.evaluations)
        byMaterial[evaluation.material].push_back(evaluation);
    std::vector<std::vector<PolicyEvaluation>> groups;
    for (auto &[material, group] : byMaterial)
        groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return violationsOf(a) > violationsOf(b); });
    return groups;
}

SectionTable::Row rowOf(const PolicyEvaluation &evaluation)
{
    const QString reasons = evaluation.skipReasons.join(u"; "_s);
    const QString result = !evaluation.skipped ? PolicyList::tr("Passed")
                           : reasons.isEmpty() ? PolicyList::tr("Skipped")
                                               : PolicyList::tr("Skipped: %1").arg(reasons);
    return {{},
            {{evaluation.name, Tone::Text, Type::Body, evaluation.skipped ? u"state-skipped"_s : u"check"_s,
              evaluation.skipped ? Tone::Muted : Tone::Green, evaluation.description},
             {result, Tone::Muted, Type::Body, {}, {}, result}}};
}

Label *moreLabel(int count)
{
    auto *label = new Label(PolicyList::tr("and %n more, which are in the contents below", nullptr, count),
                            Type::Body, Tone::Muted);
    label->setObjectName(u"more"_s);
    label->setWraps(true);
    return label;
}

} // namespace

PolicyList::PolicyList(const PolicyStatus &policy, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, px(4), 0, 0);
    m_column->setSpacing(px(6));
    for (const Group &group : groupsOf(policy))
        addGroup(group);
    if (m_hidden > 0)
        m_column->addWidget(moreLabel(m_hidden));
}

void PolicyList::addGroup(const Group &group)
{
    if (m_shown >= mostShownInAll) {
        m_hidden += std::max(violationsOf(group), 1);
        return;
    }
    ++m_shown;
    const QString material = group.front().material;
    auto *name = new Label(aboutWords(material), Type::Strong);
    name->setObjectName(u"policyGroup"_s);
    m_column->addSpacing(px(4));
    m_column->addWidget(name);
    std::vector<SectionTable::Row> rows;
    for (const PolicyEvaluation &evaluation : group) {
        if (evaluation.violations.isEmpty())
            rows.push_back(rowOf(evaluation));
        else if (m_shown < mostShownInAll)
            addViolations(evaluation);
        else
            m_hidden += int(evaluation.violations.size());
    }
    if (rows.empty())
        return;
    auto *table = new SectionTable(tr("Policies on %1").arg(aboutWords(material)), {{{}, 230}, {}});
    table->setRows(rows);
    m_column->addWidget(table);
}

void PolicyList::addViolations(const PolicyEvaluation &evaluation)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconMark(u"state-failed"_s, Tone::Red, 14), 0, 0, Qt::AlignVCenter);
    grid->addWidget(new Label(evaluation.name, Type::Strong), 0, 1);
    const auto addWords = [grid](const QString &words, Tone tone, const QString &name) {
        auto *label = new Label(words, Type::Body, tone);
        label->setObjectName(name);
        label->setWraps(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, grid->rowCount(), 1);
    };
    if (!evaluation.description.isEmpty())
        addWords(evaluation.description, Tone::Muted, u"policyDescription"_s);
    const QStringList shown = evaluation.violations.mid(0, mostShown);
    m_shown += int(shown.size());
    for (const QString &violation : shown)
        addWords(violation, Tone::Red, u"violation"_s);
    if (evaluation.violations.size() > mostShown)
        grid->addWidget(moreLabel(int(evaluation.violations.size() - mostShown)), grid->rowCount(), 1);
    if (!evaluation.remedy.isEmpty())
        addWords(tr("What to do: %1").arg(evaluation.remedy), Tone::Text, u"remedy"_s);
    m_column->addLayout(grid);
}

QString policyWords(const PolicyStatus &policy)
{
    const QString violations = policy.violations == 1
                                   ? PolicyList::tr("1 violation")
                                   : PolicyList::tr("%n violations", nullptr, policy.violations);
    if (policy.skipped > 0)
        return PolicyList::tr("%1, %2 skipped, %3 passed")
            .arg(violations)
            .arg(policy.skipped)
            .arg(policy.passed);
    return PolicyList::tr("%1, %2 passed").arg(violations).arg(policy.passed);
}

} // namespace attache
