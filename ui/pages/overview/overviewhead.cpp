// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overviewhead.h"

#include "ui/models/counts.h"
#include "ui/pages/overview/figure.h"
#include "ui/pages/overview/rows.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

using State = Delivery::State;

OverviewHead::OverviewHead(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(u"state-waiting"_s, Tone::Muted, 18))
    , m_headline(new Label({}, Type::DetailTitle))
    , m_moment(new Label({}, Type::Body, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(m_mark);
    m_headline->setWraps(true);
    row->addWidget(m_headline, 1);
    column->addLayout(row);
    // Under the headline, which is after the mark.
    auto *moment = new QHBoxLayout;
    moment->addSpacing(px(30));
    moment->addWidget(m_moment, 1);
    column->addLayout(moment);
    column->addSpacing(px(12));
    column->addWidget(newFigures());
}

QWidget *OverviewHead::newFigures()
{
    auto *box = new QWidget;
    auto *figures = new QHBoxLayout(box);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(px(16));
    m_delivered = new Figure(tr("delivered in 24 h"));
    m_atOnce = new Figure(tr("arrived at the first attempt"));
    m_median = new Figure(tr("median time"));
    m_waiting = new Figure(tr("waiting or held"));
    for (Figure *figure : {m_delivered, m_atOnce, m_median, m_waiting}) {
        if (figure != m_delivered)
            figures->addWidget(new Hairline(Qt::Vertical));
        figures->addWidget(figure, 1);
    }
    for (Figure *figure : {m_delivered, m_atOnce, m_median}) // a share and a median are of all those
        connect(figure, &Figure::clicked, this,
                [this] { Q_EMIT rowsRequested(rowsOf({State::Delivered}, {}, m_from)); });
    connect(m_waiting, &Figure::clicked, this, [this] {
        Q_EMIT rowsRequested(rowsOf({State::Queued, State::Sending, State::Held}));
    });
    return box;
}

void OverviewHead::setView(const WaitList::View &view, const QDateTime &now)
{
    m_from = view.overview.from;
    showHeadline(WaitList::countOf(view), now);
    showFigures(view);
}

void OverviewHead::showHeadline(int waits, const QDateTime &now)
{
    if (waits == 0) {
        m_headline->setText(tr("Everything is arriving."));
        m_mark->setMark(u"state-delivered"_s, Tone::Green);
    } else {
        m_headline->setText(waits == 1
                                ? tr("1 thing waits for you. Everything else is arriving.")
                                : tr("%n things wait for you. Everything else is arriving.", nullptr, waits));
        m_mark->setMark(u"state-failed"_s, Tone::Red);
    }
    const QDateTime local = now.toLocalTime();
    m_moment->setText(tr("%1 · times in %2", "date and time, time zone")
                          .arg(QLocale().toString(local, tr("dddd d MMMM, HH:mm")),
                               QString::fromLatin1(QTimeZone::systemTimeZoneId())));
}

void OverviewHead::showFigures(const WaitList::View &view)
{
    const store::Overview &overview = view.overview;
    const QString none = tr("–", "no figure yet");
    m_delivered->setValue(QLocale().toString(overview.delivered));
    m_atOnce->setValue(overview.delivered == 0 ? none
                                               : percentWords(overview.atFirstAttempt, overview.delivered));
    m_median->setValue(overview.medianMs ? durationWords(*overview.medianMs) : none);
    m_waiting->setValue(QLocale().toString(view.counts.queued + view.counts.sending + view.counts.held));
}

} // namespace attache
