// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowdetail.h"

#include "ui/models/counts.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QPushButton *added(QLayout *row, const QString &words, const QString &icon, const QString &name,
                   ButtonRole role = ButtonRole::Default)
{
    auto *button = newButton(words, icon, role);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

SectionTable *barsOf(const Tally &tally)
{
    SectionTable::Cell bars;
    bars.bars.assign(tally.deliveredByHour.begin(), tally.deliveredByHour.end());
    bars.badBars.assign(tally.failedByHour.begin(), tally.failedByHour.end());
    bars.toolTip = WorkflowDetail::tr("%1 delivered and %2 failed in the last 24 hours")
                       .arg(tally.delivered)
                       .arg(tally.failed);
    auto *table = new SectionTable(WorkflowDetail::tr("Last 24 hours"), {{}});
    table->setRows({{{}, {bars}}});
    return table;
}

/// The amber line of what a person should know.
void addWarning(DetailContent &content, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(new IconMark(u"warning"_s, Tone::Amber, 14), 0, Qt::AlignTop);
    auto *label = new Label(words, Type::Body, Tone::Amber);
    label->setObjectName(u"neverProduced"_s);
    label->setWraps(true);
    row->addWidget(label, 1);
    content.add(row, 8);
}

QString optionLabel(const CatalogueEntry *entry, const QString &name)
{
    const SchemaField *field = entry ? entry->attachment.field(name) : nullptr;
    return field ? field->label() : name;
}

QString optionWords(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? WorkflowDetail::tr("Yes") : WorkflowDetail::tr("No");
    return value.toVariant().toString();
}

} // namespace

WorkflowDetail::WorkflowDetail(QWidget *parent)
    : Detail(tr("Workflow"), parent)
{
}

void WorkflowDetail::showWorkflow(const Workflow &workflow, const std::vector<Attachment> &attachments,
                                  const MatrixModel &model)
{
    auto *content = new DetailContent;
    content->addHead(nullptr, workflowWords(workflow),
                     attachments.empty() ? tr("Nothing is attached")
                                         : attachmentsWords(int(attachments.size())));
    auto *pairs = content->addPairs();
    if (!workflow.project.isEmpty())
        pairs->addText(tr("Project"), workflow.project);
    if (!workflow.team.isEmpty())
        pairs->addText(tr("Team"), workflow.team);
    pairs->addId(tr("ID"), workflow.id);
    addHistory(*content, model.history(workflow.id));
    auto *header = content->addSection(tr("Attached"));
    auto *attach = newButton(tr("Attach"), u"plus"_s, ButtonRole::Quiet);
    attach->setObjectName(u"attachHere"_s);
    connect(attach, &QPushButton::clicked, this,
            [this, id = workflow.id] { Q_EMIT attachRequested(id, {}); });
    header->addAction(attach);
    std::vector<SectionTable::Row> rows;
    for (const Attachment &attachment : attachments) {
        const Tally tally = model.tally(attachment.id);
        const StateLook look = lookOf(attachment, tally);
        const QString options = optionsWords(attachment.config);
        rows.push_back(
            {attachment.id,
             {{attachment.registrationName, Tone::Text, Type::Strong, look.mark, look.tone},
              {attachment.isPaused ? tr("Paused; %1", "its options").arg(options) : options, Tone::Muted}}});
    }
    auto *table = new SectionTable(tr("Attached"), {{}, {}});
    table->setObjectName(u"attached"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &WorkflowDetail::attachmentRequested);
    content->add(table, 0);
    if (rows.empty())
        content->addText(tr("Attach a registration, and this workflow's attestations are delivered to it."));
    content->addRule();
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *remove = added(row, tr("Delete workflow"), {}, u"deleteWorkflow"_s, ButtonRole::Danger);
    connect(remove, &QPushButton::clicked, this, [this, workflow] { Q_EMIT removeRequested(workflow); });
    content->add(row, 12);
    setContent(workflow.id, content);
}

/// What has come of it: when last, and with which materials.
void WorkflowDetail::addHistory(DetailContent &content, const store::WorkflowHistory &history)
{
    content.addSection(tr("Attestations"));
    if (!history.lastAttestation.isValid()) {
        content.addText(tr("None has come yet. Push one, and it goes to all that is attached."));
        return;
    }
    auto *pairs = content.addPairs();
    pairs->addText(tr("Last"), relativeTime(history.lastAttestation, QDateTime::currentDateTimeUtc()));
    auto *materials = new Label(
        history.materials.isEmpty() ? tr("none so far") : history.materials.join(u"\n"_s), Type::Small);
    materials->setWraps(true); // and thereby narrower than its longest word
    pairs->addRow(tr("Materials"), materials);
    auto *row = new QHBoxLayout;
    auto *open = added(row, tr("Open the last attestation"), {}, u"openAttestation"_s);
    connect(open, &QPushButton::clicked, this,
            [this, id = history.lastAttestationId] { Q_EMIT attestationRequested(id); });
    row->addStretch();
    content.add(row, 8);
}

void WorkflowDetail::addPause(DetailContent &content, const Attachment &attachment)
{
    if (!attachment.isPaused)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(new StateMark(lookOf(Registration::State::Paused)), 0, Qt::AlignTop);
    auto *words =
        new Label(tr("What comes for it is held, and goes when you resume it."), Type::Body, Tone::Muted);
    words->setObjectName(u"pauseWords"_s);
    words->setWraps(true);
    row->addWidget(words, 1);
    content.add(row, 12);
}

void WorkflowDetail::addState(DetailContent &content, const Tally &tally, bool isPaused)
{
    auto *row = new QHBoxLayout;
    if (tally.isEmpty()) {
        content.addText(tr("Nothing to deliver in the last 24 hours."), Tone::Muted, 12);
        return;
    }
    StateLook look = lookOf(tally.loudest());
    look.word = tr("%1 %2", "3 failed").arg(tally.loudestCount()).arg(look.word.toLower());
    row->addWidget(new StateMark(look));
    row->addStretch();
    content.add(row, 12);
    if (!tally.needsPersonReason.isEmpty())
        content.addText(tally.needsPersonReason, Tone::Muted, 4);
    const bool others = tally.loudest() != Delivery::State::Delivered && tally.delivered > 0;
    if (others)
        content.addText(tally.delivered == 1 ? tr("1 other arrived.")
                                             : tr("%n others arrived.", nullptr, tally.delivered),
                        Tone::Muted, 2);
    if (tally.needsPersonId.isEmpty())
        return;
    auto *actions = new QHBoxLayout;
    actions->setSpacing(px(8));
    auto *show = added(actions, tr("Show it"), {}, u"showDelivery"_s);
    connect(show, &QPushButton::clicked, this,
            [this, id = tally.needsPersonId] { Q_EMIT deliveryRequested(id); });
    if (!isPaused) { // it would be refused
        auto *redeliver = added(actions, tr("Redeliver"), u"redeliver"_s, u"redeliver"_s);
        connect(redeliver, &QPushButton::clicked, this,
                [this, id = tally.needsPersonId] { Q_EMIT redeliverRequested(id); });
    }
    actions->addStretch();
    content.add(actions, 8);
}

void WorkflowDetail::showAttachment(const Attachment &attachment, const CatalogueEntry *entry,
                                    const Tally &tally, const QString &warning)
{
    auto *content = new DetailContent;
    content->addHead(nullptr, workflowWords(attachment.workflow),
                     tr("→ %1").arg(attachment.registrationName));
    addPause(*content, attachment);
    addState(*content, tally, attachment.isPaused);
    addWarning(*content, warning);
    content->addSection(tr("Options"));
    auto *pairs = content->addPairs();
    for (auto option = attachment.config.begin(); option != attachment.config.end(); ++option)
        pairs->addText(optionLabel(entry, option.key()), optionWords(option.value()));
    pairs->addText(tr("Attached"), shortTime(attachment.createdAt, QDateTime::currentDateTimeUtc()));
    pairs->addId(tr("ID"), attachment.id);
    content->addSection(tr("Last 24 hours"));
    content->add(barsOf(tally), 4);
    content->addRule();
    content->add(newAttachmentFooter(attachment), 12);
    setContent(attachment.id, content);
}

QLayout *WorkflowDetail::newAttachmentFooter(const Attachment &attachment)
{
    auto *row = new FlowLayout(px(8), px(8));
    auto *edit = added(row, tr("Edit options"), u"edit"_s, u"editOptions"_s);
    edit->setToolTip(tr("Change them, and see what they would have sent of what is stored"));
    connect(edit, &QPushButton::clicked, this, [this, attachment] { Q_EMIT changeRequested(attachment); });
    auto *pause = attachment.isPaused
                      ? added(row, tr("Resume"), u"play"_s, u"pauseAttachment"_s, ButtonRole::Quiet)
                      : added(row, tr("Pause"), u"pause"_s, u"pauseAttachment"_s, ButtonRole::Quiet);
    pause->setToolTip(
        attachment.isPaused
            ? tr("Send what was held, and what comes")
            : tr("Hold what comes for it; %1 goes on sending for others").arg(attachment.registrationName));
    connect(pause, &QPushButton::clicked, this,
            [this, attachment] { Q_EMIT pauseRequested(attachment, !attachment.isPaused); });
    auto *registration = newIconButton(tr("Open %1").arg(attachment.registrationName), u"registrations"_s);
    registration->setObjectName(u"openRegistration"_s);
    row->addWidget(registration);
    connect(registration, &QPushButton::clicked, this,
            [this, id = attachment.registrationId] { Q_EMIT registrationRequested(id); });
    auto *detach = added(row, tr("Detach"), {}, u"detach"_s, ButtonRole::Danger);
    connect(detach, &QPushButton::clicked, this, [this, attachment] { Q_EMIT detachRequested(attachment); });
    return row;
}

void WorkflowDetail::showUnattached(const Workflow &workflow, const Registration &registration,
                                    const QString &warning)
{
    auto *content = new DetailContent;
    content->addHead(nullptr, workflowWords(workflow), tr("→ %1").arg(registration.name));
    content->addText(tr("Not attached: its attestations are not delivered there."), Tone::Muted, 12);
    addWarning(*content, warning);
    auto *row = new QHBoxLayout;
    auto *attach = added(row, tr("Attach…"), u"plus"_s, u"attachHere"_s);
    attach->setToolTip(tr("Choose the options, and see what would have been sent of what is stored"));
    connect(attach, &QPushButton::clicked, this,
            [this, id = workflow.id, name = registration.name] { Q_EMIT attachRequested(id, name); });
    row->addStretch();
    content->add(row, 12);
    setContent(workflow.id + registration.id, content);
}

void WorkflowDetail::showCells(const Cells &cells)
{
    auto *content = new DetailContent;
    const int all = cells.attached + cells.free + cells.needsForm;
    content->addHead(nullptr, tr("%n cells", nullptr, all),
                     tr("%1 attached, %2 not").arg(cells.attached).arg(all - cells.attached));
    if (cells.needsForm > 0)
        content->addText(cells.needsForm == 1 ? tr("1 of them asks for options: attach that one by itself.")
                                              : tr("%n of them ask for options: attach those one by one.",
                                                   nullptr, cells.needsForm),
                         Tone::Muted, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *attach = added(row, tr("Attach %n", nullptr, cells.free), u"plus"_s, u"attachCells"_s);
    attach->setVisible(cells.free > 0);
    connect(attach, &QPushButton::clicked, this, &WorkflowDetail::cellsAttachRequested);
    auto *detach =
        added(row, tr("Detach %n", nullptr, cells.attached), {}, u"detachCells"_s, ButtonRole::Danger);
    detach->setVisible(cells.attached > 0);
    connect(detach, &QPushButton::clicked, this, &WorkflowDetail::cellsDetachRequested);
    row->addStretch();
    content->add(row, 12);
    content->addText(tr("What is detached stops waiting, and comes back as it was when you undo it."));
    setContent(u"cells"_s, content);
}

void WorkflowDetail::focusFirst()
{
    const auto inside = widget()->findChildren<QWidget *>();
    const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *each) {
        return each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
    });
    if (first != inside.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace attache
