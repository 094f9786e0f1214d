// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/batchactions.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/batchbar.h"
#include "ui/pages/deliveries/deliveriespage.h"
#include "ui/pages/parts/question.h"

#include <QFileDialog>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace attache
{

BatchActions::BatchActions(Console &console, BatchBar &bar, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_bar(bar)
    , m_page(page)
{
}

void BatchActions::ask(bool redeliver, store::DeliveryFilter these)
{
    if (!these.until) // what is asked about, whatever comes by then
        these.until = QDateTime::currentDateTimeUtc();
    whenDone(m_console.deliveries().count(these), this, [this, redeliver, these](const Result<int> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        attache::ask(
            m_page,
            redeliver ? DeliveriesPage::tr("Redeliver %1?").arg(deliveriesWords(*count))
                      : DeliveriesPage::tr("Cancel what waits of %1?").arg(deliveriesWords(*count)),
            redeliver
                ? DeliveriesPage::tr(
                      "Each is queued again at once; steps that have succeeded are not repeated. Services "
                      "that "
                      "were sent something in full and did not answer may get it twice.")
                : DeliveriesPage::tr(
                      "What is being sent, or has ended, stays as it is. Redeliver sends what was cancelled "
                      "after all."),
            redeliver ? DeliveriesPage::tr("Redeliver") : DeliveriesPage::tr("Cancel deliveries"),
            [this, redeliver, these, total = *count] { begin(redeliver, these, total); });
    });
}

void BatchActions::begin(bool redeliver, const store::DeliveryFilter &these, int count)
{
    const auto stop = m_bar.begin(redeliver ? DeliveriesPage::tr("%1 of %2 queued again")
                                            : DeliveriesPage::tr("%1 of %2 looked at"),
                                  count);
    const QPointer<BatchActions> actions(this);
    const auto progress = [actions](const Deliveries::Batched &sum) {
        if (actions)
            actions->m_bar.progress(sum.done + sum.refused);
    };
    const auto future = redeliver ? m_console.deliveries().redeliverAll(these, stop, progress)
                                  : m_console.deliveries().cancelAll(these, stop, progress);
    whenDone(future, this, [this, redeliver](const Result<Deliveries::Batched> &sum) {
        m_bar.end();
        if (sum)
            tell(redeliver, *sum);
        else
            Q_EMIT failed(sum.error());
        Q_EMIT changed();
    });
}

void BatchActions::tell(bool redeliver, const Deliveries::Batched &sum)
{
    const QString number = deliveriesWords(sum.done);
    if (!redeliver)
        Q_EMIT done(DeliveriesPage::tr("Cancelled: %1").arg(number));
    else if (sum.refused == 0)
        Q_EMIT done(DeliveriesPage::tr("Queued again: %1").arg(number));
    else
        Q_EMIT done(DeliveriesPage::tr("Queued again: %1. Not possible for %2: %3")
                        .arg(number, deliveriesWords(sum.refused), sum.reason));
}

void BatchActions::askWhere(const QString &title, const QString &name,
                            std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(m_page, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void BatchActions::save(const store::DeliveryFilter &these, ExportFormat format)
{
    const QString name = format == ExportFormat::Csv   ? u"deliveries.csv"_s
                         : format == ExportFormat::Har ? u"deliveries.har"_s
                                                       : u"deliveries.jsonl"_s;
    askWhere(DeliveriesPage::tr("Save the deliveries"), name, [this, format, these](const QString &path) {
        whenDone(m_console.deliveries().count(these), this,
                 [this, path, format, these](const Result<int> &count) {
                     saveTo(path, format, these, count ? *count : 0);
                 });
    });
}

void BatchActions::saveRequests(const QString &id, int attempt)
{
    const QString name = attempt > 0 ? u"delivery-%1-attempt-%2.har"_s.arg(id.left(8)).arg(attempt)
                                     : u"delivery-%1.har"_s.arg(id.left(8));
    askWhere(DeliveriesPage::tr("Save the requests"), name, [this, id, attempt](const QString &path) {
        // Not on the bar: what goes on there is not to be stopped for this.
        auto *saving = new DeliveryExport(m_console, {{}, id, attempt}, path, ExportFormat::Har, this);
        connect(saving, &DeliveryExport::failed, this, &BatchActions::failed);
        connect(saving, &DeliveryExport::finished, this,
                [this] { Q_EMIT done(DeliveriesPage::tr("Saved, with secrets masked")); });
        saving->start();
    });
}

void BatchActions::saveTo(const QString &path, ExportFormat format, const store::DeliveryFilter &these,
                          int count)
{
    const auto stop = m_bar.begin(DeliveriesPage::tr("%1 of %2 saved"), count);
    auto *saving = new DeliveryExport(m_console, {these}, path, format, this, stop);
    connect(saving, &DeliveryExport::progressed, &m_bar, &BatchBar::progress);
    connect(saving, &DeliveryExport::stopped, &m_bar, &BatchBar::end);
    connect(saving, &DeliveryExport::failed, this, [this](const Error &error) {
        m_bar.end();
        Q_EMIT failed(error);
    });
    connect(saving, &DeliveryExport::finished, this, [this](int saved) {
        m_bar.end();
        Q_EMIT done(DeliveriesPage::tr("Saved %1").arg(deliveriesWords(saved)));
    });
    saving->start();
}

} // namespace attache
