// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overviewcharts.h"

#include "engine/catalogue.h"
#include "ui/pages/overview/barchart.h"
#include "ui/pages/overview/healthrow.h"
#include "ui/pages/overview/latencychart.h"
#include "ui/pages/overview/rows.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using State = Delivery::State;

struct Sign {
    QString mark;
    Tone tone;
    QString words;
};

/// A chart's title, and what its signs stand for.
QLayout *newTitle(const QString &title, const std::vector<Sign> &legend)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    auto *words = new Label(title, Type::Section);
    words->setWraps(true); // it gives way to the signs where the window is narrow
    row->addWidget(words, 1);
    for (const Sign &sign : legend) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(px(6));
        pair->addWidget(new IconMark(sign.mark, sign.tone, 12));
        pair->addWidget(new Label(sign.words, Type::Small, Tone::Muted));
        row->addLayout(pair);
    }
    return row;
}

} // namespace

OverviewCharts::OverviewCharts(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_deliveries(new BarChart)
    , m_times(new LatencyChart)
    , m_health(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(8));
    addCharts(*column);
    column->addSpacing(px(8));
    column->addWidget(new Hairline);
    column->addSpacing(px(8));
    addHealth(*column);
    column->addStretch();
}

void OverviewCharts::addCharts(QVBoxLayout &column)
{
    column.addLayout(
        newTitle(tr("Deliveries over time"), {{u"state-delivered"_s, Tone::Green, tr("Delivered")},
                                              {u"state-held"_s, Tone::Amber, tr("Waiting or held")},
                                              {u"state-failed"_s, Tone::Red, tr("Failed")}}));
    column.addWidget(m_deliveries);
    column.addSpacing(px(8));
    column.addLayout(newTitle(tr("Time until delivered"), {{u"bar-solid"_s, Tone::Blue, tr("Half of them")},
                                                           {u"bar-hollow"_s, Tone::Blue, tr("95 of 100")}}));
    column.addWidget(m_times);
    connect(m_deliveries, &HourChart::hourChosen, this,
            [this](const QDateTime &from, const QDateTime &until) {
                // All that a bar counts: what was cancelled is in none.
                Q_EMIT rowsRequested(rowsOf({State::Queued, State::Sending, State::Held, State::Delivered,
                                             State::Skipped, State::Failed, State::Uncertain},
                                            {}, from, until));
            });
    connect(m_times, &HourChart::hourChosen, this, [this](const QDateTime &from, const QDateTime &until) {
        Q_EMIT rowsRequested(rowsOf({State::Delivered}, {}, from, until));
    });
}

void OverviewCharts::addHealth(QVBoxLayout &column)
{
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("Health"), Type::Section));
    title->addStretch();
    title->addWidget(
        new Label(tr("Last 24 h, a bar an hour, tall where something failed"), Type::Small, Tone::Muted));
    column.addLayout(title);
    m_health->setSpacing(0);
    column.addLayout(m_health);
}

void OverviewCharts::setView(const std::vector<Registration> &registrations, const store::Overview &overview)
{
    m_from = overview.from;
    m_deliveries->setHours(overview.from, overview.hours);
    m_times->setHours(overview.from, overview.hours);
    showHealth(registrations, overview);
}

/// In place: who is at a row with the keyboard stays there.
void OverviewCharts::showHealth(const std::vector<Registration> &registrations,
                                const store::Overview &overview)
{
    for (; m_rows.size() > registrations.size(); m_rows.pop_back())
        delete m_rows.back();
    while (m_rows.size() < registrations.size())
        m_rows.push_back(newRow());
    for (size_t i = 0; i < registrations.size(); ++i) {
        const CatalogueEntry *entry = m_catalogue.entry(registrations[i].kind);
        const auto hours = overview.ofRegistration.find(registrations[i].id);
        m_rows[i]->setView({registrations[i], entry ? entry->icon : QByteArray(),
                            hours == overview.ofRegistration.end() ? store::Hours() : hours->second});
    }
}

HealthRow *OverviewCharts::newRow()
{
    auto *row = new HealthRow;
    row->setObjectName(u"healthRow"_s);
    connect(row, &HealthRow::clicked, this,
            [this, row] { Q_EMIT registrationRequested(row->registrationId()); });
    connect(row, &HealthRow::shareChosen, this, [this, row] {
        Q_EMIT rowsRequested(rowsOf({State::Delivered, State::Skipped, State::Failed, State::Uncertain},
                                    row->registrationId(), m_from));
    });
    m_health->addWidget(row);
    return row;
}

} // namespace attache
