// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sbomview.h"

#include "ui/widgets/barlist.h"
#include "ui/widgets/componenttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

namespace
{

QString number(qint64 count)
{
    return QLocale().toString(count);
}

// A singular of its own, so that it reads well without a translation (as ui/models/counts.h has it).
QString componentsWords(qint64 count)
{
    return count == 1 ? SbomView::tr("1 component") : SbomView::tr("%Ln components", nullptr, int(count));
}

QString licencesWords(qint64 count)
{
    return count == 1 ? SbomView::tr("1 licence") : SbomView::tr("%Ln licences", nullptr, int(count));
}

QString formatWords(const SbomSummary &sbom)
{
    return u"%1 %2"_s.arg(formatName(sbom.format), sbom.version).trimmed();
}

QString madeWords(const SbomSummary &sbom)
{
    const QString tools = QLocale().createSeparatedList(sbom.tools);
    if (!sbom.created.isValid())
        return tools.isEmpty() ? QString() : SbomView::tr("by %1").arg(tools);
    const QString time = exactTime(sbom.created);
    return tools.isEmpty() ? time : SbomView::tr("%1 by %2").arg(time, tools);
}

std::vector<BarList::Bar> barsOf(const std::vector<SbomSummary::Count> &counts, qint64 missing,
                                 const QString &missingName)
{
    std::vector<BarList::Bar> bars;
    for (const SbomSummary::Count &count : counts)
        bars.push_back({count.name, count.count, false});
    if (missing > 0)
        bars.push_back({missingName, missing, true});
    return bars;
}

QVBoxLayout *barColumn(const QString &title, int count, BarList *bars)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    auto *header = new SectionHeader(title);
    header->setCount(count);
    column->addWidget(header);
    column->addWidget(bars);
    column->addStretch();
    return column;
}

} // namespace

SbomView::SbomView(std::shared_ptr<const SbomSummary> sbom, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(16));
    m_model.setSbom(sbom);
    if (sbom->isSummarised())
        addFigures(*sbom);
    addFacts(*sbom);
    if (!sbom->isSummarised())
        return;
    addProblems(sbom->problems);
    addBars(*sbom);
    addComponents(*sbom);
}

void SbomView::addFigures(const SbomSummary &sbom)
{
    auto *figures = new QWidget;
    auto *row = new FlowLayout(px(32), px(8), figures);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row](qint64 count, const QString &words, Tone tone = Tone::Text) {
        auto *figure = new QWidget;
        auto *lines = new QVBoxLayout(figure);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(new Label(number(count), Type::Figure, tone));
        lines->addWidget(new Label(words, Type::Small, Tone::Muted));
        row->addWidget(figure);
    };
    const auto toneOf = [](qint64 missing) { return missing > 0 ? Tone::Amber : Tone::Text; };
    add(sbom.components, sbom.components == 1 ? tr("component") : tr("components"));
    add(qint64(sbom.licences.size()), sbom.licences.size() == 1 ? tr("licence") : tr("licences"));
    add(sbom.withoutLicence, tr("without licence"), toneOf(sbom.withoutLicence));
    add(sbom.withoutVersion, tr("without version"), toneOf(sbom.withoutVersion));
    add(sbom.withoutPurl, tr("without package URL"), toneOf(sbom.withoutPurl));
    if (sbom.vulnerabilities > 0)
        add(sbom.vulnerabilities, tr("vulnerabilities"), Tone::Red);
    m_column->addWidget(figures);
}

void SbomView::addFacts(const SbomSummary &sbom)
{
    auto *facts = new KeyValueGrid;
    facts->addText(tr("Format"),
                   sbom.isSummarised()
                       ? formatWords(sbom)
                       : tr("%1: it can be delivered, but is not summarised here").arg(formatWords(sbom)));
    if (!sbom.subject.isEmpty())
        facts->addText(tr("Describes"), u"%1 %2"_s.arg(sbom.subject, sbom.subjectVersion).trimmed());
    if (const QString made = madeWords(sbom); !made.isEmpty())
        facts->addText(tr("Made"), made);
    if (!sbom.identifier.isEmpty())
        facts->addId(sbom.format == SbomSummary::Format::Spdx ? tr("Namespace") : tr("Serial number"),
                     sbom.identifier);
    m_column->addWidget(facts);
}

void SbomView::addProblems(const QStringList &problems)
{
    if (problems.isEmpty())
        return;
    auto *rows = new QVBoxLayout;
    rows->setSpacing(px(4));
    for (const QString &problem : problems) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new IconMark(u"warning"_s, Tone::Amber), 0, Qt::AlignTop);
        auto *words = new Label(problem, Type::Body, Tone::Amber);
        words->setObjectName(u"sbomProblem"_s);
        words->setWraps(true);
        row->addWidget(words, 1);
        rows->addLayout(row);
    }
    m_column->addLayout(rows);
}

void SbomView::addBars(const SbomSummary &sbom)
{
    auto *licences = new BarList(tr("Licences"));
    licences->setObjectName(u"licences"_s);
    licences->setBars(barsOf(sbom.licences, sbom.withoutLicence, tr("none given")));
    auto *ecosystems = new BarList(tr("Ecosystems"));
    ecosystems->setObjectName(u"ecosystems"_s);
    ecosystems->setBars(barsOf(sbom.ecosystems, sbom.withoutPurl, tr("no package URL")), 4);
    auto *types = new BarList(tr("Types"));
    types->setBars(barsOf(sbom.types, 0, {}), 3);
    connect(licences, &BarList::chosen, this, &SbomView::search);
    connect(ecosystems, &BarList::chosen, this,
            [this](const QString &ecosystem) { search(u"pkg:%1/"_s.arg(ecosystem)); });

    auto *row = new QHBoxLayout;
    row->setSpacing(px(32));
    row->addLayout(barColumn(tr("Licences"), int(sbom.licences.size()), licences), 1);
    auto *second = new QVBoxLayout;
    second->setSpacing(px(12));
    second->addLayout(barColumn(tr("Ecosystems"), int(sbom.ecosystems.size()), ecosystems));
    if (!sbom.types.empty())
        second->addLayout(barColumn(tr("Types"), int(sbom.types.size()), types));
    second->addStretch();
    row->addLayout(second, 1);
    m_column->addLayout(row);
}

void SbomView::addComponents(const SbomSummary &sbom)
{
    if (sbom.listed.empty())
        return;
    auto *header = new SectionHeader(tr("Components"));
    m_left = new Label(componentsWords(sbom.components), Type::Small, Tone::Muted);
    m_left->setObjectName(u"componentsLeft"_s);
    if (sbom.components > qint64(sbom.listed.size()))
        m_left->setText(
            tr("the first %1 of %2").arg(number(qint64(sbom.listed.size())), number(sbom.components)));
    m_search = new QLineEdit;
    m_search->setObjectName(u"componentSearch"_s);
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(px(220));
    header->addAction(m_left);
    header->addAction(m_search);
    auto *table = new ComponentTable(m_model);
    table->setObjectName(u"components"_s);
    connect(m_search, &QLineEdit::textChanged, this, &SbomView::search);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(table);
    m_column->addLayout(column);
}

void SbomView::search(const QString &text)
{
    if (!m_search)
        return;
    m_search->setText(text); // which comes back here when it is another
    m_model.setSearch(text);
    m_left->setText(text.isEmpty() ? componentsWords(m_model.rowCount())
                                   : tr("%1 found").arg(componentsWords(m_model.rowCount())));
}

QString sbomWords(const SbomSummary &sbom)
{
    if (!sbom.isSummarised())
        return formatWords(sbom);
    return SbomView::tr("%1, %2, %3")
        .arg(formatWords(sbom), componentsWords(sbom.components),
             licencesWords(qint64(sbom.licences.size())));
}

} // namespace attache
