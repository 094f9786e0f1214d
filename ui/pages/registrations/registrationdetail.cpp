// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/registrations/registrationdetail.h"

#include "ui/forms/checkscolumn.h"
#include "ui/models/counts.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString valueWords(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? RegistrationDetail::tr("Yes") : RegistrationDetail::tr("No");
    return value.toVariant().toString();
}

QString stateWords(const Registration &registration, const QDateTime &now)
{
    if (!registration.reason.isEmpty())
        return registration.reason;
    return registration.state == Registration::State::Active
               ? RegistrationDetail::tr("Checked %1").arg(relativeTime(registration.updatedAt, now))
               : QString();
}

SectionTable::Cell workflowCell(const Attachment &attachment)
{
    const QString name = workflowWords(attachment.workflow);
    if (!attachment.isPaused)
        return {name, Tone::Text, Type::Strong};
    const StateLook look = lookOf(Registration::State::Paused);
    const QString words = RegistrationDetail::tr("%1, paused", "workflow").arg(name);
    return {words, Tone::Text, Type::Strong, look.mark, look.tone, words};
}

constexpr int latestShown = 5;

} // namespace

RegistrationDetail::RegistrationDetail(QWidget *parent)
    : Detail(tr("Registration"), parent)
{
}

void RegistrationDetail::setView(const View &view, const QDateTime &now)
{
    auto *content = new DetailContent;
    addHead(*content, view, now);
    addChecks(*content, view, now);
    addFields(*content, view, now);
    addAttachments(*content, view);
    addLatest(*content, view, now);
    setContent(view.registration.id, content);
}

void RegistrationDetail::addHead(DetailContent &content, const View &view, const QDateTime &now)
{
    const Registration &registration = view.registration;
    const QString id = registration.id;
    auto *test =
        newButton(view.testing ? tr("Stop test") : tr("Test"), view.testing ? u"cross"_s : u"play"_s);
    test->setObjectName(u"test"_s);
    test->setToolTip(tr("Checks it against the live service as it is"));
    connect(test, &QPushButton::clicked, this, [this, id, testing = view.testing] {
        if (testing)
            Q_EMIT testStopRequested();
        else
            Q_EMIT testRequested(id);
    });
    auto *edit = newButton(tr("Edit"), u"edit"_s);
    edit->setObjectName(u"edit"_s);
    edit->setEnabled(view.entry);
    connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editRequested(id); });
    const QString kind = view.entry ? view.entry->title : registration.kind;
    content.addHead(new IconTile(view.entry ? view.entry->icon : QByteArray(), 40, true), registration.name,
                    tr("%1 · registered %2").arg(kind, shortTime(registration.createdAt, now)),
                    {test, edit, moreButton(registration, !registration.secretNames.isEmpty(), view.entry)});
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(new StateMark(lookOf(registration.state)));
    auto *reason = new Label(view.testing ? tr("Asking the service…") : stateWords(registration, now),
                             Type::Body, Tone::Muted);
    reason->setWraps(true);
    reason->setObjectName(u"stateWords"_s);
    row->addWidget(reason, 1);
    content.add(row, 16);
    if (!registration.description.isEmpty())
        content.addText(registration.description, Tone::Text, 12);
}

QWidget *RegistrationDetail::moreButton(const Registration &registration, bool hasSecrets, bool isKnown)
{
    const QString id = registration.id;
    auto *more = newIconButton(tr("More actions"), u"more"_s);
    more->setObjectName(u"more"_s);
    auto *menu = new QMenu(more);
    m_menu = menu;
    if (registration.state == Registration::State::Paused)
        connect(menu->addAction(tr("Resume")), &QAction::triggered, this,
                [this, id] { Q_EMIT resumeRequested(id); });
    else
        connect(menu->addAction(tr("Pause")), &QAction::triggered, this,
                [this, id] { Q_EMIT pauseRequested(id); });
    QAction *rotate = menu->addAction(tr("Rotate secret…"));
    rotate->setEnabled(hasSecrets && isKnown);
    connect(rotate, &QAction::triggered, this, [this, id] { Q_EMIT rotateRequested(id); });
    QAction *clone = menu->addAction(tr("Clone…"));
    clone->setEnabled(isKnown);
    connect(clone, &QAction::triggered, this, [this, id] { Q_EMIT cloneRequested(id); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete…")), &QAction::triggered, this,
            [this, id] { Q_EMIT removeRequested(id); });
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + px(4)))); });
    return more;
}

void RegistrationDetail::addChecks(DetailContent &content, const View &view, const QDateTime &now)
{
    if (view.checks.empty())
        return;
    auto *header = content.addSection(tr("Test"));
    if (!view.testing && view.checkedAt.isValid())
        header->setNote(tr("ended %1").arg(relativeTime(view.checkedAt, now)));
    m_checks = new ChecksList;
    m_checks->setObjectName(u"testChecks"_s);
    m_checks->setChecks(view.checks);
    content.add(m_checks, 12);
    content.addRule();
}

void RegistrationDetail::setChecks(const Checks &checks)
{
    if (m_checks)
        m_checks->setChecks(checks);
}

bool RegistrationDetail::isMenuOpen() const
{
    return m_menu && m_menu->isVisible();
}

void RegistrationDetail::addFields(DetailContent &content, const View &view, const QDateTime &now)
{
    const Registration &registration = view.registration;
    auto *pairs = content.addPairs();
    QStringList shown;
    if (view.entry) {
        for (const SchemaField &field : view.entry->registration.fieldsGiven(view.registration.config)) {
            shown.append(field.name);
            if (registration.secretNames.contains(field.name))
                pairs->addSecret(
                    field.label(),
                    registration.secretsSetAt.isValid()
                        ? tr("in the keychain, set %1").arg(shortTime(registration.secretsSetAt, now))
                        : tr("in the keychain"));
            else if (registration.config.contains(field.name))
                pairs->addText(field.label(), valueWords(registration.config.value(field.name)));
        }
    }
    for (auto value = registration.config.begin(); value != registration.config.end(); ++value) {
        SchemaField kept; // what the integration keeps beside its inputs
        kept.name = value.key();
        if (!shown.contains(kept.name))
            pairs->addText(kept.label(), valueWords(value.value()));
    }
    pairs->addId(tr("ID"), registration.id);
}

void RegistrationDetail::addAttachments(DetailContent &content, const View &view)
{
    const int count = int(view.attachments.size());
    auto *header = content.addSection(count == 0 ? tr("Not attached to any workflow")
                                                 : tr("Attached to %1").arg(workflowsWords(count)));
    auto *attach = count == 0 ? newButton(tr("Attach to a workflow…"), u"plus"_s)
                              : newButton(tr("Attach"), u"plus"_s, ButtonRole::Quiet);
    attach->setObjectName(u"attach"_s);
    connect(attach, &QPushButton::clicked, this,
            [this, name = view.registration.name] { Q_EMIT attachRequested(name); });
    if (count == 0) {
        auto *next =
            new Callout(tr("Next step"),
                        tr("Attach it to a workflow, and that workflow's attestations are delivered to it."));
        next->addAction(attach);
        content.add(next, 12);
        return;
    }
    header->addAction(attach);
    std::vector<SectionTable::Row> rows;
    for (const Attachment &attachment : view.attachments) {
        const auto found = view.tallies.find(attachment.id);
        const Tally tally = found == view.tallies.end() ? Tally{} : found->second;
        const bool failed = tally.failed > 0;
        SectionTable::Cell bars;
        bars.bars.assign(tally.deliveredByHour.begin(), tally.deliveredByHour.end());
        bars.badBars.assign(tally.failedByHour.begin(), tally.failedByHour.end());
        bars.toolTip =
            tr("%1 delivered and %2 failed in the last 24 hours").arg(tally.delivered).arg(tally.failed);
        const bool none = attachment.config.isEmpty();
        rows.push_back({attachment.workflow.id,
                        {workflowCell(attachment),
                         {optionsWords(attachment.config), none ? Tone::Muted : Tone::Text,
                          none ? Type::Body : Type::Mono},
                         {QLocale().toString(tally.delivered), Tone::Text, Type::Body,
                          tally.delivered > 0 ? u"state-delivered"_s : QString(), Tone::Green},
                         {QLocale().toString(tally.failed), failed ? Tone::Red : Tone::Muted, Type::Body,
                          failed ? u"state-failed"_s : QString(), Tone::Red},
                         bars}});
    }
    auto *table = new SectionTable(tr("Workflows"), {{tr("Workflow")},
                                                     {tr("Options")},
                                                     {tr("Delivered"), 86, Qt::AlignRight},
                                                     {tr("Failed"), 76, Qt::AlignRight},
                                                     {tr("Last 24 h"), 100}});
    table->setObjectName(u"attachedWorkflows"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &RegistrationDetail::workflowRequested);
    content.add(table, 0);
}

void RegistrationDetail::addLatest(DetailContent &content, const View &view, const QDateTime &now)
{
    if (view.latest.empty())
        return;
    std::vector<SectionTable::Row> rows;
    for (const Delivery &delivery : view.latest) {
        if (int(rows.size()) == latestShown)
            break;
        const StateLook look = lookOf(delivery.state);
        const QString words = wordsOf(delivery, now);
        rows.push_back({delivery.id,
                        {{workflowWords(delivery.project, delivery.workflowName), Tone::Text, Type::Body,
                          look.mark, look.tone},
                         {words, look.tone, Type::Body, {}, {}, words},
                         {relativeTime(delivery.endedAt.value_or(delivery.createdAt), now), Tone::Muted}}});
    }
    auto *header = content.addSection(tr("Latest deliveries"));
    auto *all = newButton(tr("All deliveries"), {}, ButtonRole::Quiet);
    all->setObjectName(u"allDeliveries"_s);
    connect(all, &QPushButton::clicked, this, &RegistrationDetail::deliveriesRequested);
    header->addAction(all);
    auto *table = new SectionTable(tr("Latest deliveries"), {{{}, 168}, {}, {{}, 96, Qt::AlignRight}});
    table->setObjectName(u"latestDeliveries"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &RegistrationDetail::deliveryRequested);
    content.add(table, 0);
}

} // namespace attache
