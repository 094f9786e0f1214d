// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/previewpane.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

constexpr int quietTime = 250; // ms without typing
constexpr size_t rowsShown = 8;

StateLook lookOfVerdict(const QString &verdict)
{
    if (verdict == u"send")
        return {u"state-delivered"_s, Tone::Green, PreviewPane::tr("Sent")};
    if (verdict == u"skip")
        return {u"state-skipped"_s, Tone::Muted, PreviewPane::tr("Skipped")};
    if (verdict == u"hold")
        return {u"state-held"_s, Tone::Amber, PreviewPane::tr("Held")};
    return {u"state-failed"_s, Tone::Red, PreviewPane::tr("Refused")};
}

/// "Project: shop-api 1.2", or why it would not go out.
QString outcomeWords(const Workflows::Previewed &row)
{
    if (!row.reason.isEmpty())
        return row.reason;
    QStringList values;
    for (const auto &[name, value] : row.values)
        values.append(PreviewPane::tr("%1: %2", "what an option comes out as").arg(name, value));
    return values.isEmpty() ? PreviewPane::tr("The attestation") : values.join(u"; "_s);
}

/// "3 skipped · 1 held", of what would not have been sent.
QString othersWords(const Workflows::Preview &preview)
{
    QStringList others;
    if (preview.skip > 0)
        others.append(PreviewPane::tr("%n skipped", nullptr, preview.skip));
    if (preview.hold > 0)
        others.append(PreviewPane::tr("%n held", nullptr, preview.hold));
    if (preview.refuse > 0)
        others.append(PreviewPane::tr("%n refused", nullptr, preview.refuse));
    const int looked = int(preview.rows.size());
    if (looked < preview.stored)
        others.append(PreviewPane::tr("the newest %1 of %2 stored")
                          .arg(QLocale().toString(looked), QLocale().toString(preview.stored)));
    return others.join(u" · "_s);
}

} // namespace

PreviewPane::PreviewPane(Console &console, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_soon(new QTimer(this))
    , m_title(new Label({}, Type::Section))
    , m_words(new Label({}, Type::Small, Tone::Muted))
    , m_warning(new QWidget)
    , m_warningWords(new Label({}, Type::Body, Tone::Amber))
    , m_skeleton(new Skeleton)
    , m_table(new SectionTable(tr("What would become of stored attestations"), {{{}, 88}, {}}))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_soon->setSingleShot(true);
    m_soon->setInterval(quietTime);
    connect(m_soon, &QTimer::timeout, this, &PreviewPane::ask);
    m_title->setObjectName(u"previewTitle"_s);
    m_words->setObjectName(u"previewWords"_s);
    m_warningWords->setObjectName(u"previewWarning"_s);
    m_table->setObjectName(u"previewRows"_s);
    m_words->setWraps(true);
    m_warningWords->setWraps(true);
    lay();
}

void PreviewPane::lay()
{
    auto *warningRow = new QHBoxLayout(m_warning);
    warningRow->setContentsMargins(0, px(4), 0, 0);
    warningRow->setSpacing(px(8));
    warningRow->addWidget(new IconMark(u"warning"_s, Tone::Amber, 14), 0, Qt::AlignTop);
    warningRow->addWidget(m_warningWords, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(14), px(24), px(14));
    column->setSpacing(px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_warning);
    column->addSpacing(px(4));
    column->addWidget(m_table);
    m_skeleton->setMinimumHeight(px(120));
    column->addWidget(m_skeleton);
    column->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_table->hide();
    m_warning->hide();
    m_skeleton->hide();
}

PreviewPane::~PreviewPane()
{
    m_stop.request_stop();
}

void PreviewPane::follow(const Workflows::AttachInput &input, bool now)
{
    stop();
    m_input = input;
    if (now)
        ask();
    else
        m_soon->start();
}

void PreviewPane::stop()
{
    m_soon->stop();
    m_stop.request_stop();
    ++m_turn;
}

void PreviewPane::ask()
{
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    if (m_table->isHidden()) { // else the last answer stays until the next one is there
        m_skeleton->show();
        m_skeleton->begin();
    }
    whenDone(m_console.workflows().preview(m_input, Workflows::mostPreviewed, m_stop.get_token()), this,
             [this, turn](const Result<Workflows::Preview> &result) {
                 if (turn == m_turn)
                     take(result);
             });
}

void PreviewPane::say(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void PreviewPane::take(const Result<Workflows::Preview> &result)
{
    m_skeleton->end();
    m_skeleton->hide();
    if (result) {
        showPreview(*result);
        return;
    }
    m_table->hide();
    m_warning->hide();
    if (!result.error().violations.empty())
        say(tr("Preview"), tr("Fill in what is needed above to see what would have been sent."));
    else
        say(tr("There is no preview"), errorWords(result.error()));
}

void PreviewPane::showPreview(const Workflows::Preview &preview)
{
    const int looked = int(preview.rows.size());
    m_warning->setVisible(!preview.neverProduced.isEmpty());
    m_table->setVisible(looked > 0);
    if (looked == 0) {
        say(tr("Nothing is stored yet"), tr("Push an attestation to see what would be sent."));
        return;
    }
    Workflow workflow = preview.rows.front().attestation.workflow;
    m_warningWords->setText(neverProducedWords(workflow, preview.neverProduced));
    say(tr("Would have sent %1 of %2").arg(QLocale().toString(preview.send), QLocale().toString(looked)),
        othersWords(preview));
    showRows(preview.rows);
}

void PreviewPane::showRows(const std::vector<Workflows::Previewed> &rows)
{
    std::vector<SectionTable::Row> shown;
    for (std::size_t at = 0; at < std::min(rows.size(), rowsShown); ++at) {
        const Workflows::Previewed &row = rows[at];
        const StateLook look = lookOfVerdict(row.verdict);
        SectionTable::Cell verdict{look.word, look.tone, Type::Body, look.mark, look.tone};
        verdict.toolTip =
            tr("Run %1, taken in %2").arg(row.attestation.runId, exactTime(row.attestation.receivedAt));
        SectionTable::Cell outcome{outcomeWords(row), row.reason.isEmpty() ? Tone::Text : Tone::Muted};
        outcome.toolTip = outcome.text;
        shown.push_back({row.attestation.id, {verdict, outcome}});
    }
    m_table->setRows(shown);
}

} // namespace attache
