// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationlist.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using State = SignatureState::State;

constexpr int typingMilliseconds = 150;
constexpr int clockMilliseconds = 30'000; // "2 min ago" grows old

int countOf(const store::SignatureCounts &counts, State state)
{
    const auto found = counts.find(state);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

AttestationList::AttestationList(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model([this](int limit, const store::PageStart &after) {
        return m_console.intake().list(limit, after, m_filter);
    })
    , m_chips(new FilterChips)
    , m_which(newIconButton(tr("Show the attestations of one workflow"), u"workflows"_s, ButtonRole::Quiet))
    , m_menu(new QMenu(this))
{
    auto *above = new QWidget;
    auto *bar = new QHBoxLayout(above);
    bar->setContentsMargins(mirroredMargins({0, 0, px(12), 0}));
    bar->setSpacing(0);
    bar->addWidget(m_chips, 1);
    bar->addWidget(m_which);
    m_which->setObjectName(u"whichWorkflow"_s);
    m_column = new ListColumn(tr("Attestations"), m_model, above);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    m_clock.setInterval(clockMilliseconds);

    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.search = m_search; // only now: what is read again meanwhile is still of the former
        restart();
    });
    connect(&m_clock, &QTimer::timeout, &m_model, &AttestationModel::timePassed);
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString &chip) {
        const auto state = signatureState(chip);
        m_filter.signatures = state ? std::vector<State>{*state} : std::vector<State>();
        restart();
    });
    connect(m_which, &QPushButton::clicked, this, &AttestationList::showWorkflows);
    connect(m_column, &ListColumn::chosen, this, &AttestationList::chosen);
    connect(m_column, &ListColumn::pressed, this, &AttestationList::pressed);
    connect(&m_model, &RecordModel::failed, this, &AttestationList::failed);
    showChips({});
}

void AttestationList::begin()
{
    m_clock.start();
    if (m_began)
        return;
    m_began = true;
    restart();
}

void AttestationList::restart()
{
    const bool narrowed =
        !m_filter.search.isEmpty() || !m_filter.workflowId.isEmpty() || !m_filter.signatures.empty();
    m_column->setNothingLeft(!m_filter.search.isEmpty()
                                 ? tr("No attestation matches “%1”.").arg(m_filter.search)
                             : narrowed ? tr("There is no such attestation.")
                                        : tr("No attestation here yet."));
    m_column->beginLoading();
    m_model.restart();
    count();
}

void AttestationList::readAgain()
{
    if (!m_began)
        return;
    m_model.readAgain();
    count();
}

void AttestationList::search(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_typing.start();
}

QString AttestationList::chosenId() const
{
    return m_column->chosenId();
}

bool AttestationList::choose(const QString &id)
{
    return m_column->choose(id);
}

void AttestationList::count()
{
    const int counting = ++m_counting;
    const bool isAll = m_filter.search.isEmpty() && m_filter.workflowId.isEmpty();
    whenDone(m_console.intake().counts(m_filter), this,
             [this, counting, isAll](const Result<store::SignatureCounts> &counts) {
                 if (counting != m_counting)
                     return;
                 if (!counts) {
                     Q_EMIT failed(counts.error());
                     return;
                 }
                 showChips(*counts);
                 int total = 0;
                 for (const auto &[state, number] : *counts)
                     total += number;
                 if (isAll)
                     m_total = total;
                 Q_EMIT counted();
             });
}

void AttestationList::showChips(const store::SignatureCounts &counts)
{
    int total = 0;
    for (const auto &[state, number] : counts)
        total += number;
    std::vector<FilterChips::Chip> chips{{u"all"_s, m_workflow.isEmpty() ? tr("All") : m_workflow, total,
                                          m_workflow.isEmpty()
                                              ? tr("Show all attestations")
                                              : tr("Show the attestations of %1").arg(m_workflow)}};
    const auto add = [&](State state, const QString &label, const QString &does) {
        const int number = countOf(counts, state);
        if (number > 0 || m_chips->chosen() == stateName(state))
            chips.push_back({stateName(state), label, number, does});
    };
    add(State::Unsigned, tr("Unsigned"), tr("Show the unsigned attestations"));
    add(State::Unverifiable, tr("Key unknown"), tr("Show the attestations whose key is unknown"));
    add(State::Invalid, tr("Altered"), tr("Show the altered attestations"));
    m_chips->setChips(chips);
}

void AttestationList::showWorkflows()
{
    whenDone(m_console.workflows().list(), this, [this](const Result<std::vector<Workflow>> &all) {
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        m_menu->clear();
        const auto add = [this](const QString &id, const QString &words, const QString &name) {
            QAction *action = m_menu->addAction(words);
            action->setCheckable(true);
            action->setChecked(id == m_filter.workflowId);
            connect(action, &QAction::triggered, this, [this, id, name] { setWorkflow(id, name); });
        };
        add({}, tr("All workflows"), {});
        m_menu->addSeparator();
        for (const Workflow &workflow : *all)
            add(workflow.id, workflowWords(workflow), workflowWords(workflow));
        m_menu->popup(m_which->mapToGlobal(QPoint(0, m_which->height())));
    });
}

void AttestationList::setWorkflow(const QString &id, const QString &name)
{
    m_filter.workflowId = id;
    m_workflow = name;
    restart();
}

} // namespace attache
