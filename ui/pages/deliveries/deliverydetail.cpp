// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliverydetail.h"

#include "core/curlcommand.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/deliverywords.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString lineOf(const Delivery &delivery, const QDateTime &now)
{
    const QString way =
        DeliveryDetail::tr("%1 → %2", "workflow → registration")
            .arg(workflowWords(delivery.project, delivery.workflowName), delivery.registrationName);
    const QDateTime when = delivery.endedAt.value_or(delivery.createdAt);
    return DeliveryDetail::tr("%1 · %2 · %3")
        .arg(way, shortTime(when, now), attemptsWords(delivery.attempts));
}

const Exchange *lastExchange(const std::vector<Attempt> &attempts)
{
    for (auto attempt = attempts.rbegin(); attempt != attempts.rend(); ++attempt)
        if (!attempt->exchanges.empty())
            return &attempt->exchanges.back();
    return nullptr;
}

} // namespace

DeliveryDetail::DeliveryDetail(QWidget *parent)
    : Detail(tr("Delivery"), parent)
{
}

void DeliveryDetail::setDelivery(const Deliveries::Detail &detail, const QDateTime &now, bool canTry)
{
    if (detail.delivery.id != subject()) {
        m_open = {};
        if (!detail.attempts.empty()) // the last is what one comes for
            m_open.attempts.insert(detail.attempts.back().number);
        m_tried.reset();
        m_isTrying = false;
    }
    m_shown = detail;
    m_now = now;
    m_canTry = canTry;
    render();
}

void DeliveryDetail::setTried(const QString &id, const std::optional<Attempt> &attempt)
{
    if (id != m_shown.delivery.id)
        return;
    m_isTrying = false;
    m_tried = attempt;
    if (attempt)
        m_open.attempts.insert(attempt->number);
    render();
}

void DeliveryDetail::showLastAttempt()
{
    if (m_shown.attempts.empty())
        return;
    auto *line = findChild<QAbstractButton *>(AttemptTimeline::nameOfLine(m_shown.attempts.back().number));
    line->setChecked(true);
    line->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(line);
}

void DeliveryDetail::render()
{
    const Delivery &delivery = m_shown.delivery;
    const StateLook look = lookOf(delivery.state);
    auto *content = new DetailContent;
    content->addHead(new IconMark(look.mark, look.tone, 16), headingOf(delivery), lineOf(delivery, m_now));
    addNextSteps(*content);
    addTried(*content);
    addSteps(*content);
    addAttempts(*content);
    content->addRule();
    auto *pairs = content->addPairs();
    pairs->addId(tr("Delivery"), delivery.id);
    pairs->addText(tr("Queued"), exactTime(delivery.createdAt));
    setContent(delivery.id, content);
}

/// What to do in words, with what begins it; below, what can be done with any delivery.
void DeliveryDetail::addNextSteps(DetailContent &content)
{
    const std::vector<NextStep> steps = nextStepsOf(m_shown);
    const QString words = nextStepWords(m_shown, m_now);
    bool redelivers = false;
    if (!words.isEmpty()) {
        auto *callout = new Callout(tr("Next step"), words);
        for (const NextStep &step : steps) {
            auto *button = newButton(step.words, {}, ButtonRole::Link);
            button->setObjectName(step.name);
            connect(button, &QPushButton::clicked, this,
                    [this, step] { Q_EMIT nextStepRequested(m_shown.delivery, step); });
            callout->addAction(button);
            redelivers = redelivers || step.does == NextStep::Does::Redeliver;
        }
        content.add(callout, 16);
    }
    content.add(actions(canRedeliver(m_shown) && !redelivers), 12);
}

QLayout *DeliveryDetail::actions(bool withRedeliver)
{
    const QString id = m_shown.delivery.id;
    const Delivery::State state = m_shown.delivery.state;
    auto *row = new FlowLayout(px(8), px(8)); // beside a list there is not room for all
    const auto add = [row](const QString &words, const QString &icon, const QString &name) {
        auto *button = newButton(words, icon);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    if (withRedeliver) {
        auto *redeliver = add(tr("Redeliver"), u"redeliver"_s, u"redeliver"_s);
        connect(redeliver, &QPushButton::clicked, this, [this, id] { Q_EMIT redeliverRequested(id); });
    }
    if (state == Delivery::State::Queued || state == Delivery::State::Held) {
        auto *cancel = add(tr("Cancel delivery"), u"cross"_s, u"cancelDelivery"_s);
        connect(cancel, &QPushButton::clicked, this, [this, id] { Q_EMIT cancelRequested(id); });
    }
    const Exchange *last = lastExchange(m_shown.attempts);
    if (const QString command = last ? curlCommand(*last) : QString(); !command.isEmpty()) {
        auto *curl = add(tr("Copy as curl"), u"terminal"_s, u"copyAsCurl"_s);
        curl->setToolTip(tr("The last request as a command; credentials are variables to set first"));
        connect(curl, &QPushButton::clicked, this, [this, command] { Q_EMIT curlRequested(command); });
    }
    if (m_canTry && m_shown.around.isAttached)
        row->addWidget(newTryButton());
    auto *attestation = newIconButton(tr("Open attestation"), u"attestations"_s);
    attestation->setObjectName(u"openAttestation"_s);
    connect(attestation, &QPushButton::clicked, this,
            [this, of = m_shown.delivery.attestationId] { Q_EMIT openRequested(PageId::Attestations, of); });
    row->addWidget(attestation);
    return row;
}

QWidget *DeliveryDetail::newTryButton()
{
    auto *button = newButton(m_isTrying ? tr("Stop trying") : tr("Try in the sandbox"), u"sandbox"_s);
    button->setObjectName(u"tryInSandbox"_s);
    button->setToolTip(tr("Sends the same to a stand-in on this machine; the service gets nothing"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        if (m_isTrying) {
            Q_EMIT stopTryingRequested();
            return;
        }
        m_isTrying = true;
        button->setText(tr("Stop trying"));
        Q_EMIT tryRequested(m_shown.delivery.id);
    });
    return button;
}

void DeliveryDetail::addTried(DetailContent &content)
{
    if (!m_tried)
        return;
    auto *header = content.addSection(tr("In the sandbox"));
    auto *arrived = newButton(tr("See what arrived"), {}, ButtonRole::Link);
    arrived->setObjectName(u"seeWhatArrived"_s);
    connect(arrived, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(PageId::Sandbox, {}); });
    header->addAction(arrived);
    addTimeline(content, {*m_tried});
}

void DeliveryDetail::addSteps(DetailContent &content)
{
    std::vector<SectionTable::Row> rows;
    for (const Step &step : m_shown.steps) {
        const StateLook look = lookOfStep(step.state);
        const QString receipt = receiptWords(step.receipt);
        const QString link = receiptLink(step.receipt);
        rows.push_back(
            {link,
             {{stepWords(step, m_shown.around), Tone::Text, Type::Body, look.mark, look.tone, step.key},
              {step.reason.isEmpty() ? look.word : step.reason, look.tone},
              {receipt.isEmpty() ? tr("no receipt") : receipt, receipt.isEmpty() ? Tone::Muted : Tone::Text,
               receipt.isEmpty() ? Type::Body : Type::Mono},
              {link.isEmpty() ? QString() : tr("Open"), Tone::Accent, Type::Body, {}, {}, link}}});
    }
    if (rows.empty() && !m_shown.delivery.receipt.isEmpty())
        rows.push_back({receiptLink(m_shown.delivery.receipt),
                        {{tr("Receipt"), Tone::Text, Type::Body, u"state-delivered"_s, Tone::Green},
                         {lookOf(m_shown.delivery.state).word, Tone::Green},
                         {receiptWords(m_shown.delivery.receipt), Tone::Text, Type::Mono},
                         {}}});
    if (rows.empty())
        return;
    content.addSection(tr("Steps"));
    auto *table = new SectionTable(tr("Steps"), {{{}, 190}, {{}, 154}, {}, {{}, 60, Qt::AlignRight}});
    table->setObjectName(u"steps"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    content.add(table, 0);
}

void DeliveryDetail::addAttempts(DetailContent &content)
{
    auto *header = content.addSection(tr("Attempts"));
    if (lastExchange(m_shown.attempts)) {
        auto *har = newButton(tr("Save all as HAR…"), {}, ButtonRole::Link);
        har->setObjectName(u"saveHar"_s);
        har->setToolTip(tr("All its requests, for the developer tools of a browser; secrets stay masked"));
        connect(har, &QPushButton::clicked, this, [this] { Q_EMIT harRequested(m_shown.delivery.id, 0); });
        header->addAction(har);
    }
    if (m_shown.attempts.empty())
        content.addText(tr("It has not been tried yet."));
    else
        addTimeline(content, m_shown.attempts);
}

void DeliveryDetail::addTimeline(DetailContent &content, const std::vector<Attempt> &attempts)
{
    auto *timeline = new AttemptTimeline(attempts, m_open);
    connect(timeline, &AttemptTimeline::openChanged, this, [this](int number, bool open) {
        if (open)
            m_open.attempts.insert(number);
        else
            m_open.attempts.remove(number);
    });
    connect(timeline, &AttemptTimeline::compareChanged, this, [this](int number, int with) {
        if (with > 0)
            m_open.compared.insert(number, with);
        else
            m_open.compared.remove(number);
    });
    connect(timeline, &AttemptTimeline::harRequested, this,
            [this](int number) { Q_EMIT harRequested(m_shown.delivery.id, number); });
    content.add(timeline, 4);
}

} // namespace attache
