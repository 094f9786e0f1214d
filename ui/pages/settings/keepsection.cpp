// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/keepsection.h"

#include "engine/answer.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int offered[] = {7, 30, 90, 180, 365, 730}; // days

void choose(QComboBox &choice, const std::optional<int> &days)
{
    int at = choice.findData(days.value_or(0));
    if (at < 0) { // set by attachectl
        choice.addItem(KeepSection::tr("%n day(s)", nullptr, *days), *days);
        at = choice.count() - 1;
    }
    choice.setCurrentIndex(at);
}

std::optional<int> daysOf(const QComboBox &choice)
{
    const int days = choice.currentData().toInt();
    return days > 0 ? std::optional(days) : std::nullopt;
}

QString number(int of)
{
    return QLocale().toString(of);
}

/// One thing that goes a line.
QStringList linesOf(const Retention::Freed &freed)
{
    QStringList lines;
    if (freed.attestations > 0) {
        lines += KeepSection::tr("Attestations: %1").arg(number(freed.attestations));
        lines += KeepSection::tr("Deliveries: %1").arg(number(freed.deliveries));
        lines += KeepSection::tr("Files of materials, at most: %1").arg(number(freed.contents));
    }
    if (freed.attempts > 0)
        lines +=
            KeepSection::tr("Requests and answers, of attempts that stay: %1").arg(number(freed.attempts));
    return lines << KeepSection::tr("Together: %1").arg(sizeWords(freed.bytes));
}

} // namespace

KeepSection::KeepSection(Retention &retention, QWidget *parent)
    : QWidget(parent)
    , m_retention(retention)
    , m_column(new QVBoxLayout(this))
    , m_stored(new Label({}, Type::Small, Tone::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(8));
    m_column->addWidget(new SectionHeader(tr("Keep")));
    auto *help =
        new Label(tr("Everything is kept unless you choose otherwise. What waits, and what has failed and "
                     "may still be sent, stays however old it is. What would go is shown before it does."),
                  Type::Small, Tone::Muted);
    help->setWraps(true);
    m_column->addWidget(help);
    m_requests = addChoice(tr("Requests and answers of attempts"), u"keepRequests"_s);
    m_deliveries =
        addChoice(tr("Deliveries that ended, with their attestations and contents"), u"keepDeliveries"_s);
    m_stored->setObjectName(u"stored"_s);
    m_stored->setWraps(true);
    m_column->addWidget(m_stored);
    connect(&retention, &Retention::timesChanged, this, &KeepSection::read);
}

KeepSection::~KeepSection()
{
    m_stop.request_stop();
    m_storedStop.request_stop();
}

QComboBox *KeepSection::addChoice(const QString &words, const QString &name)
{
    auto *label = new Label(words, Type::Strong);
    label->setWraps(true);
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(words);
    choice->setMaximumWidth(px(280));
    label->setBuddy(choice);
    choice->addItem(tr("For ever"), 0);
    for (const int days : offered)
        choice->addItem(tr("%n day(s)", nullptr, days), days);
    connect(choice, &QComboBox::activated, this, &KeepSection::preview);
    m_column->addWidget(label);
    m_column->addWidget(choice);
    return choice;
}

void KeepSection::read()
{
    if (m_plan)
        return; // a person is choosing
    whenDone(m_retention.times(), this, [this](const Result<Retention::Times> &times) {
        if (!times)
            Q_EMIT failed(times.error());
        else if (!m_plan)
            showTimes(*times);
    });
    readStored();
}

void KeepSection::showTimes(const Retention::Times &times)
{
    m_times = times;
    choose(*m_requests, times.requestDays);
    choose(*m_deliveries, times.deliveryDays);
}

void KeepSection::readStored()
{
    m_storedStop.request_stop();
    m_storedStop = std::stop_source();
    whenDone(
        m_retention.stored(m_storedStop.get_token()), this, [this](const Result<Retention::Stored> &stored) {
            if (!stored)
                return;
            m_stored->setText(
                tr("Stored now: attestations: %1, deliveries: %2, attempts: %3, in a database of %4; files "
                   "of materials: %5, of %6. The database does not shrink: what is freed in it is used "
                   "again before it grows.")
                    .arg(number(stored->counts.attestations), number(stored->counts.deliveries),
                         number(stored->counts.attempts), sizeWords(stored->counts.bytes),
                         number(stored->contents.entries), sizeWords(stored->contents.bytes)));
        });
}

Retention::Times KeepSection::chosen() const
{
    return {daysOf(*m_requests), daysOf(*m_deliveries)};
}

void KeepSection::preview()
{
    hidePlan();
    if (chosen() == m_times)
        return;
    showWork(tr("Counting what would go…"), tr("Cancel"));
    whenDone(m_retention.preview(chosen(), m_stop.get_token()), this,
             [this, stop = m_stop.get_token()](const Result<Retention::Freed> &freed) {
                 if (stop.stop_requested())
                     return; // another one was chosen
                 hidePlan();
                 if (!freed) {
                     giveUp();
                     Q_EMIT failed(freed.error());
                 } else if (freed->isNothing()) {
                     apply();
                 } else {
                     ask(*freed);
                 }
             });
}

QWidget *KeepSection::newPlan(const QString &words)
{
    m_plan = new QWidget;
    auto *column = new QVBoxLayout(m_plan);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(4));
    auto *label = new Label(words, Type::Body);
    label->setWraps(true);
    label->setObjectName(u"keepPlan"_s);
    column->addWidget(label);
    m_column->addWidget(m_plan);
    return m_plan;
}

void KeepSection::ask(const Retention::Freed &freed)
{
    const QString words =
        tr("This goes now and cannot be brought back. An attestation that is pushed again after that "
           "is delivered again.");
    QWidget *plan = newPlan(words + u'\n' + linesOf(freed).join(u'\n'));
    auto *agree = newButton(tr("Remove, and keep no longer"), u"trash"_s, ButtonRole::Danger);
    agree->setObjectName(u"applyKeep"_s);
    auto *cancel = newButton(tr("Leave as it was"));
    cancel->setObjectName(u"cancelKeep"_s);
    connect(agree, &QPushButton::clicked, this, &KeepSection::apply);
    connect(cancel, &QPushButton::clicked, this, &KeepSection::giveUp);
    auto *row = new FlowLayout(px(8), px(8));
    row->addWidget(cancel);
    row->addWidget(agree);
    static_cast<QVBoxLayout *>(plan->layout())->addLayout(row);
    cancel->setFocus();
}

void KeepSection::showWork(const QString &words, const QString &stopWords)
{
    QWidget *plan = newPlan(words);
    auto *stop = newButton(stopWords);
    stop->setObjectName(u"stopKeep"_s);
    connect(stop, &QPushButton::clicked, this, &KeepSection::giveUp);
    static_cast<QVBoxLayout *>(plan->layout())->addWidget(stop, 0, Qt::AlignLeading);
}

void KeepSection::apply()
{
    hidePlan();
    const Retention::Times times = chosen();
    whenDone(m_retention.setTimes(times), this, [this, times](const Result<void> &set) {
        if (!set) {
            giveUp();
            return Q_EMIT failed(set.error());
        }
        m_times = times;
        sweep();
    });
}

void KeepSection::sweep()
{
    hidePlan();
    showWork(tr("Removing what is older…"), tr("Stop for now"));
    whenDone(m_retention.sweep(m_stop.get_token()), this,
             [this, plan = m_plan](const Result<Retention::Freed> &freed) {
                 if (m_plan == plan)
                     hidePlan();
                 readStored();
                 if (!freed)
                     Q_EMIT failed(freed.error());
                 else if (freed->isNothing())
                     Q_EMIT done(tr("It is kept so from now on. Nothing had to go."));
                 else
                     Q_EMIT done(tr("%1 were freed.").arg(sizeWords(freed->bytes)));
             });
}

/// The times that hold stay; what is under way is stopped.
void KeepSection::giveUp()
{
    hidePlan();
    showTimes(m_times);
    m_requests->setFocus();
}

void KeepSection::hidePlan()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (QWidget *plan = std::exchange(m_plan, nullptr)) {
        plan->hide();
        plan->deleteLater(); // its button may be what was pressed
    }
}

} // namespace attache
