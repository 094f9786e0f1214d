// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliveriespage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/deliveries.h"
#include "engine/registrations.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/batchbar.h"
#include "ui/pages/deliveries/deliverydetail.h"
#include "ui/pages/deliveries/deliveryfilters.h"
#include "ui/pages/deliveries/filtermenu.h"
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
#include <QInputDialog>
#include <QMenu>
#include <QPointer>
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
    , m_menu(new FilterMenu)
    , m_column(new ListColumn(tr("Deliveries"), m_model, newAbove()))
    , m_detail(new DeliveryDetail)
    , m_split(new MasterDetail(m_column, m_detail, u"deliveries"_s))
    , m_stack(new QStackedWidget)
    , m_clock(new QTimer(this))
    , m_countSoon(new QTimer(this))
    , m_searchSoon(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_batch = new BatchBar;
    layout->addWidget(m_batch);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_split);
    buildEmpty();
    showCounts({});
    m_clock->setInterval(30'000); // "2 min ago" grows old
    m_countSoon->setSingleShot(true);
    m_countSoon->setInterval(100); // a burst of changes is counted once
    m_searchSoon->setSingleShot(true);
    m_searchSoon->setInterval(150); // a word that is being typed is looked for once

    connect(m_clock, &QTimer::timeout, &m_model, &DeliveryModel::timePassed);
    connect(m_countSoon, &QTimer::timeout, this, &DeliveriesPage::readCounts);
    connect(m_searchSoon, &QTimer::timeout, this, [this] { filterBy(m_chips->chosen()); });
    // One at a time: the next one would stop it halfway.
    connect(m_batch, &BatchBar::runningChanged, m_column->findChild<QWidget *>(u"withAll"_s),
            &QWidget::setDisabled);
    connect(m_menu, &FilterMenu::chosen, this, &DeliveriesPage::showGiven);
    connect(m_menu, &FilterMenu::keepRequested, this, &DeliveriesPage::keepView);
    connect(m_menu, &FilterMenu::viewRemoved, this, [this](const QString &name, const QJsonObject &filter) {
        Q_EMIT undoable(tr("Removed the view %1").arg(name), [this, name, filter] {
            showGiven(filter);
            m_menu->keepView(name);
        });
    });
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
    connectDetail();
}

void DeliveriesPage::connectDetail()
{
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
    row->setContentsMargins(0, 0, px(8), 0);
    row->setSpacing(0);
    row->addWidget(m_chips, 1);
    auto *filter = newIconButton(tr("Filter"), u"settings"_s, ButtonRole::Quiet);
    filter->setObjectName(u"filter"_s);
    m_menu->setParent(filter, m_menu->windowFlags());
    filter->setMenu(m_menu);
    row->addWidget(filter);
    auto *more = newIconButton(tr("With all of these"), u"more"_s, ButtonRole::Quiet);
    more->setObjectName(u"withAll"_s);
    auto *menu = new QMenu(more);
    menu->addAction(icon(u"redeliver"_s), tr("Redeliver all of these…"), this, [this] { askAboutAll(true); });
    menu->addAction(icon(u"cross"_s), tr("Cancel all of these that wait…"), this,
                    [this] { askAboutAll(false); });
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
    m_column->setNothingLeft(text.isEmpty() ? tr("No delivery is in this state.")
                                            : tr("No delivery matches “%1”.").arg(text));
    if (text == m_search)
        return;
    m_search = text;
    m_searchSoon->start();
}

void DeliveriesPage::activated()
{
    m_clock->start();
    const bool first = !m_read;
    m_read = true; // before the first answer, which may come at once
    readCounts();
    readChoices();
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
    std::vector<FilterChips::Chip> chips{{u"all"_s, tr("All")}};
    if (m_given.isEmpty())
        chips.insert(chips.end(), {{u"need-you"_s, tr("Need you"), needYou},
                                   {u"failed"_s, tr("Failed"), counts.failed},
                                   {u"waiting"_s, tr("Waiting"), waiting}});
    else
        chips.insert(chips.begin(), {u"given"_s, m_menu->wordsOf(m_given)});
    m_chips->setChips(chips);
    const int all = needYou + waiting + counts.delivered + counts.skipped + counts.cancelled;
    m_stack->setCurrentIndex(m_read && all == 0 ? 1 : 0);
    Q_EMIT attentionChanged(needYou);
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

void DeliveriesPage::askAboutAll(bool redeliver)
{
    store::DeliveryFilter these = m_model.filter(); // what is asked about, whatever the list shows by then
    if (!these.until)
        these.until = QDateTime::currentDateTimeUtc();
    whenDone(m_console.deliveries().count(these), this, [this, redeliver, these](const Result<int> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        ask(this,
            redeliver ? tr("Redeliver %1?").arg(deliveriesWords(*count))
                      : tr("Cancel what waits of %1?").arg(deliveriesWords(*count)),
            redeliver
                ? tr("Each is queued again at once; steps that have succeeded are not repeated. Services "
                     "that "
                     "were sent something in full and did not answer may get it twice.")
                : tr("What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled "
                     "after all."),
            redeliver ? tr("Redeliver") : tr("Cancel deliveries"),
            [this, redeliver, these, total = *count] { doWithAll(redeliver, these, total); });
    });
}

void DeliveriesPage::doWithAll(bool redeliver, const store::DeliveryFilter &these, int count)
{
    const auto stop =
        m_batch->begin(redeliver ? tr("%1 of %2 queued again") : tr("%1 of %2 looked at"), count);
    const QPointer<DeliveriesPage> page(this);
    const auto progress = [page](const Deliveries::Batched &sum) {
        if (page)
            page->m_batch->progress(sum.done + sum.refused);
    };
    const auto future = redeliver ? m_console.deliveries().redeliverAll(these, stop, progress)
                                  : m_console.deliveries().cancelAll(these, stop, progress);
    whenDone(future, this, [this, redeliver, stop](const Result<Deliveries::Batched> &sum) {
        m_batch->end();
        if (sum)
            tellBatch(redeliver, *sum);
        else
            Q_EMIT failed(sum.error());
        refresh();
    });
}

void DeliveriesPage::tellBatch(bool redeliver, const Deliveries::Batched &sum)
{
    const QString number = deliveriesWords(sum.done);
    if (!redeliver)
        Q_EMIT done(tr("Cancelled: %1").arg(number));
    else if (sum.refused == 0)
        Q_EMIT done(tr("Queued again: %1").arg(number));
    else
        Q_EMIT done(tr("Queued again: %1. Not possible for %2: %3")
                        .arg(number, deliveriesWords(sum.refused), sum.reason));
}

void DeliveriesPage::save(ExportFormat format)
{
    const bool csv = format == ExportFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Save the deliveries"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(csv ? u"deliveries.csv"_s : u"deliveries.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, these = m_model.filter()](const QString &path) {
                whenDone(m_console.deliveries().count(these), this,
                         [this, path, format, these](const Result<int> &count) {
                             saveTo(path, format, these, count ? *count : 0);
                         });
            });
    dialog->open();
}

void DeliveriesPage::saveTo(const QString &path, ExportFormat format, const store::DeliveryFilter &these,
                            int count)
{
    const auto stop = m_batch->begin(tr("%1 of %2 saved"), count);
    auto *saving = new DeliveryExport(m_console, these, path, format, this, stop);
    connect(saving, &DeliveryExport::progressed, m_batch, &BatchBar::progress);
    connect(saving, &DeliveryExport::stopped, m_batch, &BatchBar::end);
    connect(saving, &DeliveryExport::failed, this, [this](const Error &error) {
        m_batch->end();
        Q_EMIT failed(error);
    });
    connect(saving, &DeliveryExport::finished, this, [this](int saved) {
        m_batch->end();
        Q_EMIT done(tr("Saved %1").arg(deliveriesWords(saved)));
    });
    saving->start();
}

void DeliveriesPage::cancel(const QString &id)
{
    whenDone(m_console.deliveries().cancel({id}), this,
             [this, id](const Result<std::vector<Delivery>> &cancelled) {
                 if (!cancelled) {
                     Q_EMIT failed(cancelled.error());
                     return;
                 }
                 Q_EMIT undoable(tr("Cancelled. Redeliver sends it after all."),
                                 [this, id] { redeliver(id); });
                 refresh();
             });
}

} // namespace attache
