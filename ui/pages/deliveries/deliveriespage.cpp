// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliveriespage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliverydetail.h"
#include "ui/pages/deliveries/deliveryfilters.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/pages/parts/question.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/masterdetail.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
DeliveriesPage::DeliveriesPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model([&console](const store::DeliveryFilter &filter, int limit, const store::PageStart &after) {
        return console.deliveries().list(filter, limit, after);
    })
    , m_chips(new FilterChips)
    , m_column(new ListColumn(tr("Deliveries"), m_model, newAbove()))
    , m_detail(new DeliveryDetail)
    , m_split(new MasterDetail(m_column, m_detail, u"deliveries"_s))
    , m_stack(new QStackedWidget)
    , m_clock(new QTimer(this))
    , m_countSoon(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_split);
    buildEmpty();
    showCounts({});
    m_clock->setInterval(30'000); // "2 min ago" grows old
    m_countSoon->setSingleShot(true);
    m_countSoon->setInterval(100); // a burst of changes is counted once

    connect(m_clock, &QTimer::timeout, &m_model, &DeliveryModel::timePassed);
    connect(m_countSoon, &QTimer::timeout, this, &DeliveriesPage::readCounts);
    connect(m_chips, &FilterChips::chosenChanged, this, &DeliveriesPage::filterBy);
    connect(m_column, &ListColumn::chosen, this, &DeliveriesPage::showDelivery);
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    connect(&m_model, &RecordModel::failed, this, &Page::failed);
    connect(&console.deliveries(), &Deliveries::deliveryChanged, this, [this](const Delivery &delivery) {
        if (m_read)
            m_model.deliveryChanged(delivery);
        m_countSoon->start();
        if (delivery.id == m_shown)
            showDelivery(delivery.id);
    });
    connect(&console, &Console::deliveriesChanged, this, [this] {
        if (m_read)
            m_model.readAgain();
        m_countSoon->start();
    });
    connect(m_detail, &DeliveryDetail::redeliverRequested, this, &DeliveriesPage::redeliver);
    connect(m_detail, &DeliveryDetail::cancelRequested, this, &DeliveriesPage::cancel);
    connect(m_detail, &DeliveryDetail::curlRequested, this, [this](const QString &command) {
        QGuiApplication::clipboard()->setText(command);
        Q_EMIT done(tr("Copied. Set the variables for what is secret before you run it."));
    });
    connect(m_detail, &DeliveryDetail::attestationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Attestations, id); });
    connect(m_detail, &DeliveryDetail::registrationRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(PageId::Registrations, id); });
}

/// What filters the list, and what can be done with all that is left.
QWidget *DeliveriesPage::newAbove()
{
    auto *above = new QWidget;
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(0, 0, px(12), 0);
    row->setSpacing(px(4));
    row->addWidget(m_chips, 1);
    auto *more = newIconButton(tr("With all of these"), u"more"_s, ButtonRole::Quiet);
    more->setObjectName(u"withAll"_s);
    auto *menu = new QMenu(more);
    menu->addAction(icon(u"redeliver"_s), tr("Redeliver all of these…"), this,
                    &DeliveriesPage::askToRedeliverAll);
    menu->addSeparator();
    menu->addAction(icon(u"file"_s), tr("Save these as CSV…"), this, [this] { save(ExportFormat::Csv); });
    menu->addAction(icon(u"file"_s), tr("Save these as JSON lines…"), this,
                    [this] { save(ExportFormat::JsonLines); });
    more->setMenu(menu);
    row->addWidget(more);
    return above;
}

void DeliveriesPage::buildEmpty()
{
    auto *push = new QAction(tr("Push an attestation"), this);
    connect(push, &QAction::triggered, this, [this] { Q_EMIT beginRequested(PageId::Attestations, {}); });
    m_stack->addWidget(
        new EmptyPage({tr("Nothing has been delivered yet"),
                       tr("A delivery brings one attestation to one registration. Push an attestation "
                          "of a workflow that something is attached to."),
                       3},
                      {push}));
}

QString DeliveriesPage::title() const
{
    return tr("Deliveries");
}

QString DeliveriesPage::searchHint() const
{
    return tr("Search deliveries");
}

void DeliveriesPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(text.isEmpty() ? tr("No delivery is in this state.")
                                            : tr("No delivery read so far matches “%1”.").arg(text));
}

void DeliveriesPage::activated()
{
    m_clock->start();
    const bool first = !m_read;
    m_read = true; // before the first answer, which may come at once
    readCounts();
    if (!first)
        return;
    search({});
    m_column->beginLoading();
    m_model.restart();
}

void DeliveriesPage::refresh()
{
    readCounts();
    m_model.readAgain();
    if (!m_shown.isEmpty())
        showDelivery(m_shown);
}

bool DeliveriesPage::goBack()
{
    return m_split->goBack();
}

void DeliveriesPage::open(const QString &id)
{
    activated();
    m_chips->choose(u"all"_s);
    if (id.isEmpty())
        return;
    if (!m_column->choose(id))
        showDelivery(id);
    m_split->showDetail();
}

void DeliveriesPage::readCounts()
{
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
    std::vector<FilterChips::Chip> chips{{u"all"_s, tr("All")},
                                         {u"need-you"_s, tr("Need you"), needYou},
                                         {u"failed"_s, tr("Failed"), counts.failed},
                                         {u"waiting"_s, tr("Waiting"), waiting}};
    if (m_given)
        chips.insert(chips.begin(), {u"given"_s, m_givenWords});
    m_chips->setChips(chips);
    const int all = needYou + waiting + counts.delivered + counts.skipped + counts.cancelled;
    m_stack->setCurrentIndex(m_read && all == 0 ? 1 : 0);
    Q_EMIT attentionChanged(needYou);
}

void DeliveriesPage::filterBy(const QString &chip)
{
    m_model.setFilter(filterOf(chip));
}

store::DeliveryFilter DeliveriesPage::filterOf(const QString &chip) const
{
    if (chip == u"given" && m_given)
        return *m_given;
    store::DeliveryFilter filter;
    filter.states = statesOf(chip);
    return filter;
}

void DeliveriesPage::begin(const QJsonObject &given)
{
    m_given = filterGiven(given);
    m_givenWords = wordsOfFilter(*m_given, QDateTime::currentDateTimeUtc());
    activated();
    showCounts(m_counts);
    m_chips->choose(u"given"_s);
    filterBy(u"given"_s); // also where that chip was chosen before, for another filter
}

void DeliveriesPage::showDelivery(const QString &id)
{
    m_shown = id;
    if (id.isEmpty()) {
        m_detail->setContent({}, new DetailContent);
        return;
    }
    whenDone(m_console.deliveries().find(id), this, [this, id](const Result<Deliveries::Detail> &detail) {
        if (id != m_shown)
            return;
        if (detail)
            m_detail->setDelivery(*detail, QDateTime::currentDateTimeUtc());
        else
            Q_EMIT failed(detail.error());
    });
}

void DeliveriesPage::redeliver(const QString &id)
{
    whenDone(m_console.deliveries().redeliver({id}), this,
             [this](const Result<std::vector<Delivery>> &queued) {
                 if (!queued)
                     Q_EMIT failed(queued.error());
                 else
                     refresh();
             });
}

void DeliveriesPage::askToRedeliverAll()
{
    store::DeliveryFilter these = m_model.filter(); // what is asked about, whatever the list shows by then
    if (!these.until)
        these.until = QDateTime::currentDateTimeUtc();
    whenDone(m_console.deliveries().count(these), this, [this, these](const Result<int> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        ask(this, tr("Redeliver %1?").arg(deliveriesWords(*count)),
            tr("Each is queued again at once; steps that have succeeded are not repeated. Services that "
               "were sent something in full and did not answer may get it twice."),
            tr("Redeliver"), [this, these] { redeliverAll(these); });
    });
}

void DeliveriesPage::redeliverAll(const store::DeliveryFilter &these)
{
    whenDone(m_console.deliveries().redeliverAll(these), this,
             [this](const Result<Deliveries::Redelivered> &sum) {
                 if (!sum) {
                     Q_EMIT failed(sum.error());
                     return;
                 }
                 Q_EMIT done(sum->refused == 0 ? tr("Queued again: %1").arg(deliveriesWords(sum->queued))
                                               : tr("Queued again: %1. Not possible for %2: %3")
                                                     .arg(deliveriesWords(sum->queued),
                                                          deliveriesWords(sum->refused), sum->reason));
                 refresh();
             });
}

void DeliveriesPage::save(ExportFormat format)
{
    const bool csv = format == ExportFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Save the deliveries"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(csv ? u"deliveries.csv"_s : u"deliveries.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, filter = m_model.filter()](const QString &path) {
                auto *saving = new DeliveryExport(m_console, filter, path, format, this);
                connect(saving, &DeliveryExport::failed, this, &Page::failed);
                connect(saving, &DeliveryExport::finished, this,
                        [this](int count) { Q_EMIT done(tr("Saved %1").arg(deliveriesWords(count))); });
                saving->start();
            });
    dialog->open();
}

void DeliveriesPage::cancel(const QString &id)
{
    whenDone(m_console.deliveries().cancel({id}), this,
             [this](const Result<std::vector<Delivery>> &cancelled) {
                 if (!cancelled) {
                     Q_EMIT failed(cancelled.error());
                     return;
                 }
                 Q_EMIT done(tr("Cancelled. Redeliver sends it after all."));
                 refresh();
             });
}

} // namespace attache
