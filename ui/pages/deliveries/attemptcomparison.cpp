// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/attemptcomparison.h"

#include "core/attemptcomparison.h"
#include "ui/pages/deliveries/deliverywords.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr std::size_t linesShown = 60; // of a table that is as high as its rows

using Part = ComparedPart::Of;

ComparisonTexts texts()
{
    return {attemptWords, durationWords, [](const Exchange &exchange) {
                return exchange.status > 0 ? u"HTTP %1"_s.arg(exchange.status) : exchange.failure;
            }};
}

QString titleOf(Part part)
{
    switch (part) {
    case Part::Outcome:
        return AttemptComparison::tr("Outcome");
    case Part::Time:
        return AttemptComparison::tr("Time taken");
    case Part::Request:
        return AttemptComparison::tr("Request");
    case Part::RequestBody:
        return AttemptComparison::tr("Body of the request");
    case Part::Response:
        return AttemptComparison::tr("Response");
    case Part::ResponseBody:
        return AttemptComparison::tr("Body of the response");
    }
    Q_UNREACHABLE();
}

/// Which request it is about is said where there are several.
QString titleOf(const ComparedPart &part, bool several)
{
    const QString title = titleOf(part.of);
    return part.exchange > 0 && (several || part.of == Part::Time)
               ? AttemptComparison::tr("%1 · request %2").arg(title).arg(part.exchange)
               : title;
}

SectionTable::Row rowOf(const ComparedLine &line, const Attempt &before, const Attempt &after)
{
    const bool isBefore = line.of == ComparedLine::Of::Before;
    SectionTable::Cell which{
        AttemptComparison::tr("Attempt %1").arg(isBefore ? before.number : after.number)};
    which.icon = isBefore ? u"minus"_s : u"plus"_s;
    which.tone = which.iconTone = isBefore ? Tone::Amber : Tone::Blue;
    SectionTable::Cell text{line.text, Tone::Text, Type::Mono};
    text.toolTip = line.text;
    return {{}, {which, text}};
}

QString choiceOf(const Attempt &attempt)
{
    return AttemptComparison::tr("Attempt %1 · %2 · %3")
        .arg(QString::number(attempt.number), lookOfOutcome(attempt.outcome).word,
             QLocale().toString(attempt.startedAt.toLocalTime(), u"HH:mm:ss"_s));
}

/// A table of what is different, each line with the attempt that it is of.
QWidget *newComparison(const Attempt &before, const Attempt &after)
{
    const std::vector<ComparedPart> parts = comparedAttempts(before, after, texts());
    if (parts.empty())
        return new Label(AttemptComparison::tr("Both are the same."), Type::Body, Tone::Muted);
    const bool several = std::max(before.exchanges.size(), after.exchanges.size()) > 1;
    std::vector<SectionTable::Row> rows;
    for (const ComparedPart &part : parts) {
        rows.push_back({{}, {{titleOf(part, several), Tone::Text, Type::Strong}, {}}});
        for (const ComparedLine &line : part.lines)
            rows.push_back(rowOf(line, before, after));
    }
    if (rows.size() > linesShown) {
        const int more = int(rows.size() - linesShown);
        rows.resize(linesShown);
        rows.push_back({{}, {{}, {AttemptComparison::tr("and %n more lines", nullptr, more), Tone::Muted}}});
    }
    auto *table = new SectionTable(AttemptComparison::tr("What is different between attempts %1 and %2")
                                       .arg(before.number)
                                       .arg(after.number),
                                   {{{}, 110}, {}});
    table->setObjectName(u"comparison"_s);
    table->setRows(rows);
    return table;
}

} // namespace

AttemptComparison::AttemptComparison(Attempts all, std::size_t at, int with, QWidget *parent)
    : QWidget(parent)
    , m_all(std::move(all))
    , m_at(at)
    , m_other(at > 0 ? at - 1 : 1) // the one before, unless another was chosen
    , m_column(new QVBoxLayout(this))
    , m_button(newButton({}, {}, ButtonRole::Link))
{
    for (std::size_t each = 0; each < m_all->size(); ++each)
        if (each != at && (*m_all)[each].number == with)
            m_other = each;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_button->setObjectName(u"compare%1"_s.arg(attempt().number));
    m_button->setCheckable(true);
    row->addWidget(m_button);
    if (m_all->size() > 2)
        row->addWidget(newChoice());
    row->addStretch();
    m_column->addLayout(row);
    m_button->setText(buttonWords());
    m_button->setChecked(with != 0);
    showTable(with != 0);
    connect(m_button, &QPushButton::toggled, this, [this](bool shown) {
        showTable(shown);
        Q_EMIT changed(shown ? other().number : 0);
    });
}

QString AttemptComparison::buttonWords() const
{
    return tr("Compare with attempt %1").arg(other().number);
}

QWidget *AttemptComparison::newChoice()
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"compareWith%1"_s.arg(attempt().number));
    choice->setAccessibleName(tr("Which attempt to compare attempt %1 with").arg(attempt().number));
    choice->setToolTip(choice->accessibleName());
    for (std::size_t each = 0; each < m_all->size(); ++each)
        if (each != m_at)
            choice->addItem(choiceOf((*m_all)[each]), int(each));
    choice->setCurrentIndex(choice->findData(int(m_other)));
    connect(choice, &QComboBox::activated, this,
            [this, choice](int index) { choose(choice->itemData(index).toUInt()); });
    return choice;
}

/// What is chosen is shown at once.
void AttemptComparison::choose(std::size_t other)
{
    m_other = other;
    m_button->setText(buttonWords());
    if (!m_button->isChecked())
        return m_button->setChecked(true);
    showTable(true);
    Q_EMIT changed(this->other().number);
}

void AttemptComparison::showTable(bool shown)
{
    if (m_table) {
        m_column->removeWidget(m_table);
        m_table->hide();
        m_table->deleteLater();
        m_table = nullptr;
    }
    if (!shown)
        return;
    m_table = m_other > m_at ? newComparison(attempt(), other()) : newComparison(other(), attempt());
    m_column->addWidget(m_table);
}

} // namespace attache
