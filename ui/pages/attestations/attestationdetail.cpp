// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationdetail.h"

#include "ui/models/counts.h"
#include "ui/pages/attestations/jsontree.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
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

QString titleOf(const AttestationRecord &record)
{
    const QString workflow = workflowWords(record.workflow);
    return record.runId.isEmpty() ? workflow
                                  : AttestationDetail::tr("%1, run %2").arg(workflow, record.runId);
}

// The predicate's names of what ran it.
QString runnerWords(const QString &type)
{
    if (type == u"GITHUB_ACTION")
        return u"GitHub Actions"_s;
    if (type == u"GITLAB_PIPELINE")
        return u"GitLab CI"_s;
    if (type == u"JENKINS_JOB")
        return u"Jenkins"_s;
    return type;
}

QString arrivedWords(const std::vector<Delivery> &deliveries)
{
    if (deliveries.empty())
        return AttestationDetail::tr("delivered nowhere: nothing was attached to its workflow");
    const auto arrived = std::count_if(deliveries.begin(), deliveries.end(), [](const Delivery &delivery) {
        return delivery.state == Delivery::State::Delivered;
    });
    return AttestationDetail::tr("delivered to %1 of %2").arg(arrived).arg(deliveries.size());
}

// A text or an image's name is all there is of it; every other type stands for a file.
bool isFile(const MaterialRecord &material)
{
    return material.type != u"STRING" && material.type != u"CONTAINER_IMAGE" && !material.digest.isEmpty();
}

SectionTable::Row policyRow(const PolicyEvaluation &policy)
{
    const QString about =
        policy.material.isEmpty() ? AttestationDetail::tr("the attestation") : policy.material;
    if (!policy.violations.isEmpty()) {
        const QString all = policy.violations.join(u"; "_s);
        return {{},
                {{policy.name, Tone::Text, Type::Strong, u"state-failed"_s, Tone::Red},
                 {about, Tone::Muted},
                 {all, Tone::Red, Type::Body, {}, {}, all}}};
    }
    if (policy.skipped) {
        const QString why = policy.skipReasons.join(u"; "_s);
        return {{},
                {{policy.name, Tone::Text, Type::Body, u"state-skipped"_s, Tone::Muted},
                 {about, Tone::Muted},
                 {why.isEmpty() ? AttestationDetail::tr("Skipped")
                                : AttestationDetail::tr("Skipped: %1").arg(why),
                  Tone::Muted}}};
    }
    return {{},
            {{policy.name, Tone::Text, Type::Body, u"check"_s, Tone::Green},
             {about, Tone::Muted},
             {AttestationDetail::tr("Passed"), Tone::Muted}}};
}

} // namespace

AttestationDetail::AttestationDetail(QWidget *parent)
    : Detail(tr("Attestation"), parent)
{
}

void AttestationDetail::setView(const View &view, const QDateTime &now)
{
    if (view.record.id != subject())
        delete m_tree;
    auto *content = new DetailContent;
    addHead(*content, view, now);
    addMaterials(*content, view);
    if (view.contents) {
        addRefused(*content, view.contents->refused);
        addPolicies(*content, view.contents->policy);
    }
    addDeliveries(*content, view, now);
    addSignature(*content, view.record.signature);
    if (view.contents)
        addContents(*content, *view.contents);
    setContent(view.record.id, content);
}

void AttestationDetail::addHead(DetailContent &content, const View &view, const QDateTime &now)
{
    QStringList line{tr("Received %1").arg(shortTime(view.record.receivedAt, now))};
    if (!view.record.runnerType.isEmpty() && view.record.runnerType != u"RUNNER_TYPE_UNSPECIFIED")
        line.append(runnerWords(view.record.runnerType));
    if (view.deliveries)
        line.append(arrivedWords(*view.deliveries));
    QList<QWidget *> actions;
    QStringList again;
    for (const Delivery &delivery : view.deliveries.value_or(std::vector<Delivery>()))
        if (delivery.state != Delivery::State::Sending)
            again.append(delivery.id);
    if (!again.isEmpty()) {
        auto *redeliver = newButton(tr("Deliver again"), u"redeliver"_s);
        redeliver->setObjectName(u"deliverAgain"_s);
        connect(redeliver, &QPushButton::clicked, this, [this, again] { Q_EMIT redeliverRequested(again); });
        actions.append(redeliver);
    }
    content.addHead(nullptr, titleOf(view.record), line.join(u" · "_s), actions);
    auto *pairs = content.addPairs();
    pairs->addId(tr("Digest"), view.record.digest);
    if (view.record.envelopeDigest != view.record.digest)
        pairs->addId(tr("Envelope digest"), view.record.envelopeDigest);
    auto *signature = new QWidget;
    auto *row = new QHBoxLayout(signature);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new StateMark(lookOf(view.record.signature)));
    const QString by = view.record.signature.signer;
    row->addWidget(
        new ElidedLabel(by.isEmpty() ? view.record.signature.reason : tr("names %1 as signer").arg(by),
                        Type::Body, Tone::Muted),
        1);
    pairs->addRow(tr("Signature"), signature);
    if (view.record.finishedAt.isValid())
        pairs->addText(tr("Run finished"), exactTime(view.record.finishedAt));
    if (!view.record.runnerUrl.isEmpty())
        pairs->addText(tr("Run at"), view.record.runnerUrl);
}

void AttestationDetail::addSignature(DetailContent &content, const SignatureState &signature)
{
    if (signature.checks.empty())
        return;
    std::vector<SectionTable::Row> rows;
    for (const SignatureCheck &check : signature.checks) {
        const StateLook look = lookOf(check.result);
        rows.push_back({{},
                        {{check.name, Tone::Text, Type::Body, look.mark, look.tone},
                         {look.word, look.tone},
                         {check.detail, Tone::Muted, Type::Body, {}, {}, check.detail}}});
    }
    content.addSection(tr("What was checked of the signature"));
    auto *table = new SectionTable(tr("Checks of the signature"), {{{}, 190}, {{}, 110}, {}});
    table->setObjectName(u"signatureChecks"_s);
    table->setRows(rows);
    content.add(table, 0);
}

void AttestationDetail::addMaterials(DetailContent &content, const View &view)
{
    content.addSection(tr("Materials"), int(view.record.materials.size()));
    if (view.record.materials.empty()) {
        content.addText(tr("This attestation names no materials."));
        return;
    }
    std::vector<SectionTable::Row> rows;
    for (const MaterialRecord &material : view.record.materials) {
        const bool missing = isFile(material) && !material.available;
        SectionTable::Cell size{sizeWords(material.size), Tone::Muted};
        if (missing)
            size = {tr("missing: add file"),
                    Tone::Accent,
                    Type::Body,
                    {},
                    {},
                    tr("Its file is not here. Add it, and "
                       "what waits for it goes out.")};
        else if (!material.value.isEmpty())
            size.toolTip = material.value;
        rows.push_back({missing ? material.name : QString(),
                        {{material.name, Tone::Text, Type::Body, isFile(material) ? u"file"_s : u"box"_s},
                         {material.type, Tone::Muted, Type::Small},
                         {shortDigest(material.digest), Tone::Text, Type::Mono, {}, {}, material.digest},
                         size}});
    }
    auto *table = new SectionTable(
        tr("Materials"),
        {{tr("Name")}, {tr("Type")}, {tr("Digest"), 160}, {tr("Size"), 124, Qt::AlignRight}});
    table->setObjectName(u"materials"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this,
            [this, id = view.record.id](const QString &name) { Q_EMIT materialRequested(id, name); });
    content.add(table, 0);
}

void AttestationDetail::addRefused(DetailContent &content, const std::vector<RefusedMaterial> &refused)
{
    if (refused.empty())
        return;
    std::vector<SectionTable::Row> rows;
    for (const RefusedMaterial &material : refused)
        rows.push_back({{},
                        {{material.name, Tone::Text, Type::Body, u"state-failed"_s, Tone::Red},
                         {material.type, Tone::Muted, Type::Small},
                         {material.reason, Tone::Red, Type::Body, {}, {}, material.reason}}});
    content.addSection(tr("Refused materials"), int(refused.size()));
    auto *table = new SectionTable(tr("Refused materials"), {{{}, 190}, {{}, 170}, {}});
    table->setObjectName(u"refused"_s);
    table->setRows(rows);
    content.add(table, 0);
}

void AttestationDetail::addPolicies(DetailContent &content, const PolicyStatus &policy)
{
    if (policy.evaluations.empty())
        return;
    std::vector<PolicyEvaluation> evaluations = policy.evaluations;
    std::stable_sort(evaluations.begin(), evaluations.end(),
                     [](const PolicyEvaluation &a, const PolicyEvaluation &b) {
                         return !a.violations.isEmpty() && b.violations.isEmpty();
                     });
    std::vector<SectionTable::Row> rows;
    for (const PolicyEvaluation &evaluation : evaluations)
        rows.push_back(policyRow(evaluation));
    const QString violations =
        policy.violations == 1 ? tr("1 violation") : tr("%n violations", nullptr, policy.violations);
    content.addSection(tr("Policies"))->setNote(tr("%1, %2 passed").arg(violations).arg(policy.passed));
    auto *table = new SectionTable(tr("Policies"), {{{}, 190}, {{}, 150}, {}});
    table->setObjectName(u"policies"_s);
    table->setRows(rows);
    content.add(table, 0);
}

void AttestationDetail::addDeliveries(DetailContent &content, const View &view, const QDateTime &now)
{
    if (!view.deliveries || view.deliveries->empty())
        return;
    std::vector<SectionTable::Row> rows;
    for (const Delivery &delivery : *view.deliveries) {
        const StateLook look = lookOf(delivery.state);
        rows.push_back({delivery.id,
                        {{delivery.registrationName, Tone::Text, Type::Body, look.mark, look.tone},
                         {wordsOf(delivery, now), look.tone},
                         {relativeTime(delivery.endedAt.value_or(delivery.createdAt), now), Tone::Muted}}});
    }
    content.addSection(tr("Deliveries"), int(rows.size()));
    auto *table = new SectionTable(tr("Deliveries"), {{{}, 190}, {}, {{}, 100, Qt::AlignRight}});
    table->setObjectName(u"deliveries"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &AttestationDetail::deliveryRequested);
    content.add(table, 0);
}

void AttestationDetail::addContents(DetailContent &content, const Attestation &attestation)
{
    auto *header = content.addSection(tr("Contents"));
    auto *copy = newButton(tr("Copy"), u"copy"_s, ButtonRole::Quiet);
    copy->setObjectName(u"copyContents"_s);
    connect(copy, &QPushButton::clicked, this,
            [this, statement = attestation.statement] { Q_EMIT copyRequested(jsonText(statement)); });
    header->addAction(copy);
    auto *save = newButton(tr("Save…"), {}, ButtonRole::Quiet);
    save->setObjectName(u"saveContents"_s);
    save->setToolTip(tr("The attestation's original bytes, as its digest is of"));
    connect(save, &QPushButton::clicked, this,
            [this, bytes = attestation.original] { Q_EMIT saveRequested(bytes); });
    header->addAction(save);
    if (!m_tree) {
        m_tree = new JsonTree(tr("Contents"));
        m_tree->setObjectName(u"contents"_s);
        m_tree->setDocument(attestation.statement, {u"predicate"_s});
    }
    content.add(m_tree, 8);
}

} // namespace attache
