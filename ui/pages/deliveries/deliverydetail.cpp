// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/deliverydetail.h"

#include "core/curlcommand.h"
#include "ui/models/counts.h"
#include "ui/pages/deliveries/attempttimeline.h"
#include "ui/pages/deliveries/deliverywords.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

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

void DeliveryDetail::setDelivery(const Deliveries::Detail &detail, const QDateTime &now)
{
    const Delivery &delivery = detail.delivery;
    if (delivery.id != subject()) // the last attempt is what one comes for
        m_openAttempts = detail.attempts.empty() ? QSet<int>{} : QSet<int>{detail.attempts.back().number};
    const StateLook look = lookOf(delivery.state);
    auto *content = new DetailContent;
    content->addHead(new IconMark(look.mark, look.tone, 16), headingOf(delivery), lineOf(delivery, now));
    if (const QString next = nextStepOf(delivery, now); !next.isEmpty()) {
        auto *callout = new Callout(tr("Next step"), next);
        if (delivery.state == Delivery::State::Held || delivery.state == Delivery::State::Failed) {
            auto *open = newButton(tr("Open %1").arg(delivery.registrationName), {}, ButtonRole::Link);
            open->setObjectName(u"openRegistration"_s);
            connect(open, &QPushButton::clicked, this,
                    [this, id = delivery.registrationId] { Q_EMIT registrationRequested(id); });
            callout->addAction(open);
        }
        content->add(callout, 16);
    }
    content->add(actionsFor(detail), 12);
    addSteps(*content, detail);
    addAttempts(*content, detail.attempts);
    content->addRule();
    auto *pairs = content->addPairs();
    pairs->addId(tr("Delivery"), delivery.id);
    pairs->addText(tr("Queued"), exactTime(delivery.createdAt));
    setContent(delivery.id, content);
}

QLayout *DeliveryDetail::actionsFor(const Deliveries::Detail &detail)
{
    const QString id = detail.delivery.id;
    const Delivery::State state = detail.delivery.state;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto add = [row](const QString &words, const QString &icon, const QString &name) {
        auto *button = newButton(words, icon);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    if (state != Delivery::State::Sending) {
        auto *redeliver = add(tr("Redeliver"), u"redeliver"_s, u"redeliver"_s);
        connect(redeliver, &QPushButton::clicked, this, [this, id] { Q_EMIT redeliverRequested(id); });
    }
    if (state == Delivery::State::Queued || state == Delivery::State::Held) {
        auto *cancel = add(tr("Cancel delivery"), u"cross"_s, u"cancelDelivery"_s);
        connect(cancel, &QPushButton::clicked, this, [this, id] { Q_EMIT cancelRequested(id); });
    }
    if (const Exchange *last = lastExchange(detail.attempts)) {
        auto *curl = add(tr("Copy as curl"), u"terminal"_s, u"copyAsCurl"_s);
        curl->setToolTip(tr("The last request as a command; credentials are variables to set first"));
        connect(curl, &QPushButton::clicked, this,
                [this, command = curlCommand(*last)] { Q_EMIT curlRequested(command); });
    }
    auto *attestation = add(tr("Open attestation"), u"attestations"_s, u"openAttestation"_s);
    connect(attestation, &QPushButton::clicked, this,
            [this, of = detail.delivery.attestationId] { Q_EMIT attestationRequested(of); });
    row->addStretch();
    return row;
}

void DeliveryDetail::addSteps(DetailContent &content, const Deliveries::Detail &detail)
{
    std::vector<SectionTable::Row> rows;
    for (const Step &step : detail.steps) {
        const StateLook look = lookOfStep(step.state);
        const QString receipt = receiptWords(step.receipt);
        const QString link = receiptLink(step.receipt);
        rows.push_back(
            {link,
             {{step.key, Tone::Text, Type::Body, look.mark, look.tone},
              {step.reason.isEmpty() ? look.word : step.reason, look.tone},
              {receipt.isEmpty() ? tr("no receipt") : receipt, receipt.isEmpty() ? Tone::Muted : Tone::Text,
               receipt.isEmpty() ? Type::Body : Type::Mono},
              {link.isEmpty() ? QString() : tr("Open"), Tone::Accent, Type::Body, {}, {}, link}}});
    }
    if (rows.empty() && !detail.delivery.receipt.isEmpty())
        rows.push_back({receiptLink(detail.delivery.receipt),
                        {{tr("Receipt"), Tone::Text, Type::Body, u"state-delivered"_s, Tone::Green},
                         {lookOf(detail.delivery.state).word, Tone::Green},
                         {receiptWords(detail.delivery.receipt), Tone::Text, Type::Mono},
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

void DeliveryDetail::addAttempts(DetailContent &content, const std::vector<Attempt> &attempts)
{
    content.addSection(tr("Attempts"));
    if (attempts.empty()) {
        content.addText(tr("It has not been tried yet."));
        return;
    }
    auto *timeline = new AttemptTimeline(attempts, m_openAttempts);
    connect(timeline, &AttemptTimeline::openChanged, this, [this](int number, bool open) {
        if (open)
            m_openAttempts.insert(number);
        else
            m_openAttempts.remove(number);
    });
    content.add(timeline, 4);
}

} // namespace attache
