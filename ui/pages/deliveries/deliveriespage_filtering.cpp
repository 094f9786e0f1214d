// SPDX-License-Identifier: Apache-2.0
/// DeliveriesPage: which deliveries it shows, and how many there are of each.
#include "ui/pages/deliveries/deliveriespage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/pages/deliveries/deliveryfilters.h"
#include "ui/pages/deliveries/filtermenu.h"
#include "ui/widgets/filterchips.h"

#include <QInputDialog>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace attache
{

void DeliveriesPage::readCounts()
{
    if (m_read && !m_model.filter().search.isEmpty())
        m_model.readAgain(); // whether a new one is among what was searched for, the store knows
    whenDone(m_console.deliveries().counts(), this, [this](const Result<store::DeliveryCounts> &counts) {
        if (counts)
            showCounts(*counts);
        else
            Q_EMIT failed(counts.error());
    });
}

void DeliveriesPage::showCounts(const store::DeliveryCounts &counts)
{
    const int needYou = counts.failed + counts.uncertain + counts.held;
    const int waiting = counts.queued + counts.sending;
    m_counts = counts;
    std::vector<FilterChips::Chip> chips{{u"all"_s, tr("All"), -1, tr("Show all deliveries")}};
    if (m_given.isEmpty())
        chips.insert(chips.end(),
                     {{u"need-you"_s, tr("Need you"), needYou, tr("Show the deliveries that need you")},
                      {u"failed"_s, tr("Failed"), counts.failed, tr("Show the deliveries that failed")},
                      {u"waiting"_s, tr("Waiting"), waiting, tr("Show the deliveries that wait")}});
    else
        chips.insert(chips.begin(), {u"given"_s, m_menu->wordsOf(m_given)});
    m_chips->setChips(chips);
    const int all = needYou + waiting + counts.delivered + counts.skipped + counts.cancelled;
    m_stack->setCurrentIndex(m_read && all == 0 ? 1 : 0);
}

void DeliveriesPage::filterBy(const QString &chip)
{
    m_searchSoon->stop();
    if (chip != u"given" && !m_given.isEmpty()) {
        m_given = {};
        m_menu->setFilter({});
        showCounts(m_counts);
    }
    if (m_read)
        m_model.setFilter(filterOf(chip));
}

store::DeliveryFilter DeliveriesPage::filterOf(const QString &chip) const
{
    store::DeliveryFilter filter;
    if (chip == u"given")
        filter = filterGiven(m_given, QDateTime::currentDateTimeUtc());
    else
        filter.states = statesOf(chip);
    filter.search = (filter.search + u' ' + m_search).trimmed();
    if (!filter.search.isEmpty())
        filter.stateWords = stateWords();
    return filter;
}

void DeliveriesPage::begin(const QJsonObject &given)
{
    activated();
    showGiven(given);
}

void DeliveriesPage::showGiven(const QJsonObject &given)
{
    m_given = given;
    m_menu->setFilter(given);
    showCounts(m_counts);
    const QString chip = given.isEmpty() ? u"all"_s : u"given"_s;
    m_chips->choose(chip);
    filterBy(chip); // also where that chip was chosen before, for another filter
}

/// The names that the menu offers, and the chip says.
void DeliveriesPage::readChoices()
{
    whenDone(m_console.registrations().list(), this, [this](const Result<std::vector<Registration>> &all) {
        if (!all)
            return;
        whenDone(m_console.workflows().list(), this,
                 [this, registrations = *all](const Result<std::vector<Workflow>> &workflows) {
                     if (!workflows)
                         return;
                     m_menu->setChoices(registrations, *workflows);
                     showCounts(m_counts);
                 });
    });
}

void DeliveriesPage::keepView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("Its name in the menu"));
    dialog->setTextValue(m_menu->wordsOf(m_given));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_menu->keepView(name.trimmed());
        Q_EMIT done(tr("Kept as %1").arg(name.trimmed()));
    });
    dialog->open();
}

} // namespace attache
