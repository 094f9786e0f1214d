// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/attestationdetail.h"

#include "engine/intake.h"
#include "ui/models/counts.h"
#include "ui/pages/attestations/attestationcontents.h"
#include "ui/pages/attestations/policylist.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>

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

QString largestOf(const std::vector<SbomSummary::Count> &counts)
{
    QStringList words;
    for (std::size_t at = 0; at < counts.size() && at < 3; ++at)
        words.append(u"%1 %2"_s.arg(counts[at].name, QLocale().toString(counts[at].count)));
    return words.join(u", "_s);
}

SectionTable::Row sbomRow(const QString &material, const Result<Intake::Sbom> &read)
{
    if (!read)
        return {material,
                {{material, Tone::Text, Type::Body, u"state-failed"_s, Tone::Red},
                 {},
                 {},
                 {read.error().why, Tone::Red, Type::Body, {}, {}, errorWords(read.error())}}};
    const SbomSummary &sbom = **read;
    return {material,
            {{material, Tone::Text, Type::Body, u"layers"_s},
             {u"%1 %2"_s.arg(formatName(sbom.format), sbom.version).trimmed(), Tone::Muted},
             {sbom.isSummarised() ? QLocale().toString(sbom.components) : QString()},
             {largestOf(sbom.licences), Tone::Muted},
             {largestOf(sbom.ecosystems), Tone::Muted}}};
}

QString subjectWords(const std::vector<Subject> &subjects)
{
    const QString first = subjects.front().name;
    return subjects.size() == 1
               ? first
               : AttestationDetail::tr("%1 and %n more", nullptr, int(subjects.size()) - 1).arg(first);
}

/// What stands in a material's last column, and what it opens: its content, or a way to add it.
SectionTable::Cell contentCell(const MaterialRecord &material)
{
    if (isFile(material) && !material.available)
        return {AttestationDetail::tr("missing: add file"),
                Tone::Accent,
                Type::Body,
                {},
                {},
                AttestationDetail::tr("Its file is not here. Add it or drop it here, and what waits for it "
                                      "goes out.")};
    if (material.type == u"STRING") { // which stands in the attestation itself
        SectionTable::Cell value{sizeWords(material.value.toUtf8().size()), Tone::Muted};
        value.toolTip = material.value;
        return value;
    }
    return {sizeWords(material.size), Tone::Muted};
}

} // namespace

AttestationDetail::AttestationDetail(QWidget *parent)
    : Detail(tr("Attestation"), parent)
{
}

void AttestationDetail::setView(const View &view, const QDateTime &now)
{
    auto *content = new DetailContent;
    addHead(*content, view, now);
    addMaterials(*content, view);
    if (view.contents)
        addRefused(*content, view.contents->refused);
    addSboms(*content, view);
    if (view.contents && !view.contents->policy.evaluations.empty()) {
        content->addSection(tr("Policies"))->setNote(policyWords(view.contents->policy));
        content->add(new PolicyList(view.contents->policy), 0);
    }
    addDeliveries(*content, view, now);
    addSignature(*content, view.record.signature);
    if (view.contents)
        content->add(contentsOf(view), 20);
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
    if (view.contents && !view.contents->subjects.empty()) {
        QStringList all;
        for (const Subject &subject : view.contents->subjects)
            all.append(subject.name);
        auto *subjects = new ElidedLabel(subjectWords(view.contents->subjects));
        subjects->setToolTip(all.join(u'\n'));
        pairs->addRow(tr("Subject"), subjects);
    }
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
        const bool opens = isFile(material) || material.type == u"STRING";
        rows.push_back({opens ? material.name : QString(),
                        {{material.name, Tone::Text, Type::Body, isFile(material) ? u"file"_s : u"box"_s},
                         {material.type, Tone::Muted, Type::Small},
                         {shortDigest(material.digest), Tone::Text, Type::Mono, {}, {}, material.digest},
                         contentCell(material)}});
    }
    auto *table = new SectionTable(
        tr("Materials"),
        {{tr("Name")}, {tr("Type")}, {tr("Digest"), 160}, {tr("Size"), 124, Qt::AlignRight}});
    table->setObjectName(u"materials"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &AttestationDetail::materialRequested);
    content.add(table, 0);
}

void AttestationDetail::addSboms(DetailContent &content, const View &view)
{
    if (view.sboms.empty())
        return;
    std::vector<SectionTable::Row> rows;
    for (const auto &[material, sbom] : view.sboms)
        rows.push_back(sbomRow(material, sbom));
    content.addSection(tr("Bills of materials"), int(rows.size()));
    auto *table = new SectionTable(tr("Bills of materials"), {{tr("Name"), 150},
                                                              {tr("Format"), 120},
                                                              {tr("Components"), 96},
                                                              {tr("Licences")},
                                                              {tr("Ecosystems")}});
    table->setObjectName(u"sboms"_s);
    table->setRows(rows);
    connect(table, &SectionTable::opened, this, &AttestationDetail::materialRequested);
    content.add(table, 0);
}

bool AttestationDetail::isMaterialsAt(const QPoint &global) const
{
    const auto *table = findChild<SectionTable *>(u"materials"_s);
    return table && table->rect().contains(table->mapFromGlobal(global));
}

void AttestationDetail::setBundle(const QJsonValue &bundle)
{
    if (m_contents)
        m_contents->setBundle(bundle);
}

void AttestationDetail::addRefused(DetailContent &content, const std::vector<RefusedMaterial> &refused)
{
    if (refused.empty())
        return;
    std::vector<SectionTable::Row> rows;
    rows.reserve(refused.size());
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

/// There is one for all that are shown one after the other: it is most of what a detail is made of.
QWidget *AttestationDetail::contentsOf(const View &view)
{
    if (!m_contents) {
        m_contents = new AttestationContents;
        connect(m_contents, &AttestationContents::copyRequested, this, &AttestationDetail::copyRequested);
        connect(m_contents, &AttestationContents::saveRequested, this, &AttestationDetail::saveRequested);
        connect(m_contents, &AttestationContents::bundleRequested, this, &AttestationDetail::bundleRequested);
    }
    m_contents->setAttestation(view.record.id, *view.contents);
    return m_contents;
}

} // namespace attache
