// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/backfillbox.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/question.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString couldBeSentWords(int count)
{
    return count == 1
               ? BackfillBox::tr("1 stored attestation came before it and could be sent.")
               : BackfillBox::tr("%n stored attestations came before it and could be sent.", nullptr, count);
}

QString questionWords(int count, const QString &registration)
{
    return count == 1
               ? BackfillBox::tr("Send 1 stored attestation to %1?").arg(registration)
               : BackfillBox::tr("Send %n stored attestations to %1?", nullptr, count).arg(registration);
}

} // namespace

BackfillBox::BackfillBox(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_words(new Label({}, Type::Body))
    , m_progress(new QProgressBar)
    , m_send(newButton(tr("Send them…"), u"deliveries"_s))
    , m_cancel(newButton(tr("Cancel")))
{
    m_words->setWraps(true);
    m_words->setObjectName(u"backfillWords"_s);
    m_send->setObjectName(u"backfill"_s);
    m_cancel->setObjectName(u"backfillCancel"_s);
    m_progress->setAccessibleName(tr("Stored attestations sent"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(px(6));
    lay();
    connect(m_send, &QPushButton::clicked, this, &BackfillBox::ask);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto run = m_runs.find(m_attachment ? m_attachment->id : QString()); run != m_runs.end())
            run->second->stop.request_stop();
    });
    connect(&console.workflows(), &Workflows::backfillProgress, this,
            [this](const QString &id, int done, int total) {
                const auto run = m_runs.find(id);
                if (run == m_runs.end())
                    return;
                run->second->done = done;
                run->second->total = total;
                settle();
            });
    settle();
}

void BackfillBox::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(px(24), px(12), px(24), px(12));
    body->setSpacing(px(8));
    body->addWidget(m_words);
    body->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addStretch();
    body->addLayout(row);
    column->addLayout(body);
}

BackfillBox::~BackfillBox()
{
    for (const auto &[id, run] : m_runs)
        run->stop.request_stop();
}

void BackfillBox::setAttachment(const std::optional<Attachment> &attachment)
{
    const bool other = !attachment || !m_attachment || attachment->id != m_attachment->id;
    m_attachment = attachment;
    if (other)
        m_count = 0;
    settle();
    if (m_attachment)
        count();
}

void BackfillBox::count()
{
    const int turn = ++m_turn;
    whenDone(m_console.workflows().countBackfill(m_attachment->id, {}), this,
             [this, turn](const Result<int> &counted) {
                 if (turn != m_turn)
                     return;
                 m_count = counted ? *counted : 0; // what went wrong is said where it matters
                 settle();
             });
}

void BackfillBox::ask()
{
    if (!m_attachment || m_count == 0)
        return;
    attache::ask(this, questionWords(m_count, m_attachment->registrationName),
                 tr("Each of them becomes a delivery, as if it had been pushed now. Nothing older goes over "
                    "something newer."),
                 tr("Send"),
                 [this, attachment = *m_attachment, total = m_count] { send(attachment, total); });
}

void BackfillBox::send(const Attachment &attachment, int total)
{
    auto run = std::make_shared<Run>(); // by this and by what is under way
    run->total = total;
    m_runs[attachment.id] = run;
    settle();
    whenDone(m_console.workflows().backfill(attachment.id, {}, run->stop.get_token()), this,
             [this, attachment](const Result<Workflows::Backfill> &result) { finish(attachment, result); });
}

void BackfillBox::finish(const Attachment &attachment, const Result<Workflows::Backfill> &result)
{
    m_runs.erase(attachment.id);
    if (!result)
        Q_EMIT failed(result.error());
    else if (result->firstUnreadable)
        Q_EMIT failed({result->firstUnreadable->kind,
                       tr("%1 for %2 made").arg(deliveriesWords(result->made), attachment.registrationName),
                       tr("%n stored attestation(s) cannot be read any more", nullptr, result->unreadable),
                       tr("Push them again from where they came from."),
                       {}});
    else if (result->left > 0)
        Q_EMIT done(tr("Stopped: %1 for %2 made, %3 left")
                        .arg(deliveriesWords(result->made), attachment.registrationName,
                             QLocale().toString(result->left)));
    else
        Q_EMIT done(tr("%1 for %2 made").arg(deliveriesWords(result->made), attachment.registrationName));
    if (m_attachment)
        count();
    settle();
    Q_EMIT changed();
}

void BackfillBox::settle()
{
    const auto found = m_attachment ? m_runs.find(m_attachment->id) : m_runs.end();
    const bool running = found != m_runs.end();
    setVisible(m_attachment && (running || m_count > 0));
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_send->setVisible(!running);
    if (!running) {
        m_words->setText(couldBeSentWords(m_count));
        return;
    }
    const Run &run = *found->second;
    m_progress->setRange(0, run.total);
    m_progress->setValue(run.done);
    m_words->setText(
        tr("Making deliveries: %1 of %2").arg(QLocale().toString(run.done), QLocale().toString(run.total)));
}

} // namespace attache
