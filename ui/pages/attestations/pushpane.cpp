// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/pushpane.h"

#include "core/signature.h"
#include "engine/answer.h"
#include "engine/console.h"
#include "engine/workflows.h"
#include "ui/models/counts.h"
#include "ui/pages/attestations/pushpaneform.h"
#include "ui/pages/parts/problem.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

StateLook lookOfVerdict(const QString &verdict)
{
    if (verdict == u"send")
        return {u"state-waiting"_s, Tone::Blue, PushPane::tr("Is sent")};
    if (verdict == u"skip")
        return {u"state-skipped"_s, Tone::Muted, PushPane::tr("Skipped")};
    if (verdict == u"hold")
        return {u"state-held"_s, Tone::Amber, PushPane::tr("Held")};
    return {u"state-failed"_s, Tone::Red, PushPane::tr("Refused")};
}

} // namespace

QString pushedWords(const Intake::Pushed &result)
{
    if (result.wasThere && result.newDeliveries == 0)
        return PushPane::tr("It was there already: nothing new was stored or sent.");
    const QString made = result.newDeliveries == 1
                             ? PushPane::tr("1 delivery is under way.")
                             : PushPane::tr("%n deliveries are under way.", nullptr, result.newDeliveries);
    if (result.newDeliveries == 0)
        return PushPane::tr("Stored. Nothing is attached to its workflow, so nothing is delivered.");
    return result.wasThere ? PushPane::tr("It was there already. %1").arg(made)
                           : PushPane::tr("Stored. %1").arg(made);
}

PushPane::PushPane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
{
    build();
    connect(&console.intake(), &Intake::progress, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? int(double(done) / double(total) * 1000) : 0);
    });
}

void PushPane::build()
{
    const PushPaneForm form = layPushPane(this);
    m_file = form.file;
    m_about = form.about;
    m_materials = form.materials;
    m_workflow = form.workflow;
    m_planHeader = form.planHeader;
    m_plan = form.plan;
    m_planWords = form.planWords;
    m_problem = form.problem;
    m_progress = form.progress;
    m_push = form.push;
    m_cancel = form.cancel;
    m_choose = form.choose;
    m_add = form.add;
    connect(m_choose, &QPushButton::clicked, this, &PushPane::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &PushPane::chooseMaterials);
    connect(m_materials, &SectionTable::opened, this, [this](const QString &file) {
        m_input.materialFiles.removeAll(file);
        showMaterials();
        plan();
    });
    connect(m_workflow, &QComboBox::activated, this, [this] {
        m_input.workflow = m_workflow->currentData().toString();
        plan();
    });
    connect(m_push, &QPushButton::clicked, this, [this] { pushNow(m_input); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_pushing)
            cancel();
        else
            Q_EMIT closed();
    });
}

void PushPane::take(const QStringList &files)
{
    m_input = {};
    m_problem->clear();
    m_about->clear();
    m_plan->setRows({});
    m_planHeader->hide();
    m_planWords->clear();
    m_push->setEnabled(false);
    setPushing(false);
    showMaterials();
    readWorkflows();
    m_file->setText(files.isEmpty() ? tr("No file chosen yet") : tr("Reading…"));
    if (files.isEmpty()) // once this is shown: a dialog takes a moment to be made
        QMetaObject::invokeMethod(this, &PushPane::chooseFile, Qt::QueuedConnection);
    else
        inspectNext(files, {}, {});
}

void PushPane::inspectNext(QStringList candidates, QStringList passed, const Error &firstError)
{
    const int turn = ++m_turn;
    if (candidates.isEmpty()) {
        m_file->setText(passed.join(u", "_s));
        m_problem->showError(firstError);
        return;
    }
    const QString file = candidates.takeFirst();
    m_stop = std::stop_source();
    whenDone(m_console.intake().inspect(file, m_stop.get_token()), this,
             [=, this](const Result<Attestation> &read) {
                 if (turn != m_turn)
                     return;
                 if (!read) {
                     inspectNext(candidates, passed + QStringList{file},
                                 passed.isEmpty() ? read.error() : firstError);
                     return;
                 }
                 m_input.file = file;
                 m_input.materialFiles = passed + candidates;
                 m_file->setText(QFileInfo(file).fileName());
                 showAttestation(*read);
                 showMaterials();
                 plan();
             });
}

void PushPane::showAttestation(const Attestation &attestation)
{
    m_about->clear();
    m_about->addText(tr("Kind"), formName(attestation.form));
    const RunMetadata &run = attestation.run;
    m_about->addText(tr("Workflow"), workflowWords(run.project, run.workflowName));
    if (!run.runId.isEmpty())
        m_about->addText(tr("Run"), run.runId);
    m_about->addText(tr("Digest"), shortDigest(attestation.digest));
    m_about->addText(tr("Materials"), materialsWords(int(attestation.materials.size())));
}

void PushPane::addMaterials(const QStringList &files)
{
    m_input.materialFiles += files;
    m_input.materialFiles.removeDuplicates();
    showMaterials();
    plan();
}

void PushPane::showMaterials()
{
    std::vector<SectionTable::Row> rows;
    for (const QString &file : m_input.materialFiles)
        rows.push_back({file,
                        {{QFileInfo(file).fileName(), Tone::Text, Type::Body, u"file"_s, Tone::Muted, file},
                         {sizeWords(QFileInfo(file).size()), Tone::Muted},
                         {tr("Remove"), Tone::Accent}}});
    m_materials->setRows(rows);
    m_materials->setVisible(!rows.empty());
}

void PushPane::plan()
{
    if (m_input.file.isEmpty())
        return;
    const int turn = ++m_turn;
    m_problem->clear();
    m_stop = std::stop_source();
    whenDone(m_console.intake().plan(m_input, m_stop.get_token()), this,
             [this, turn](const Result<Intake::Plan> &plan) {
                 if (turn != m_turn)
                     return;
                 m_push->setEnabled(plan.has_value());
                 if (plan)
                     showPlan(*plan);
                 else
                     m_problem->showError(plan.error());
             });
}

void PushPane::showPlan(const Intake::Plan &plan)
{
    std::vector<SectionTable::Row> rows;
    for (const Intake::Planned &planned : plan.attachments) {
        const StateLook look = lookOfVerdict(planned.verdict);
        rows.push_back(
            {{},
             {{planned.attachment.registrationName, Tone::Text, Type::Strong, look.mark, look.tone},
              {look.word, look.tone},
              {planned.reason, Tone::Muted, Type::Body, {}, {}, planned.reason}}});
    }
    m_planHeader->show();
    m_planHeader->setNote(lookOf(plan.attestation.signature).word);
    m_plan->setRows(rows);
    QStringList words;
    if (plan.wasThere)
        words.append(tr("This attestation is here already. Only what is new goes out."));
    if (rows.empty())
        words.append(tr("Nothing is attached to %1: it is stored, and delivered nowhere.")
                         .arg(workflowWords(plan.attestation.workflow)));
    m_planWords->setText(words.join(u' '));
    m_planWords->setVisible(!words.isEmpty());
    m_push->setFocus();
}

void PushPane::pushNow(const Intake::Input &input)
{
    const int turn = ++m_turn;
    m_problem->clear();
    m_stop = std::stop_source();
    setPushing(true);
    whenDone(m_console.intake().push(input, m_stop.get_token()), this,
             [this, turn](const Result<Intake::Pushed> &result) {
                 if (turn != m_turn)
                     return;
                 setPushing(false);
                 if (result)
                     Q_EMIT pushed(*result);
                 else if (result.error().kind != Error::Kind::Cancelled)
                     m_problem->showError(result.error());
             });
}

void PushPane::cancel()
{
    m_stop.request_stop();
    ++m_turn; // at once, whatever is being copied
    setPushing(false);
}

void PushPane::setPushing(bool pushing)
{
    m_pushing = pushing;
    m_progress->setVisible(pushing);
    m_progress->setRange(0, 0);
    m_push->setVisible(!pushing);
    m_cancel->setText(pushing ? tr("Stop") : tr("Cancel"));
    for (QWidget *input : std::initializer_list<QWidget *>{m_choose, m_add, m_workflow, m_materials})
        input->setEnabled(!pushing);
}

void PushPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Push attestation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::filesSelected, this, &PushPane::take);
    dialog->open();
}

void PushPane::chooseMaterials()
{
    auto *dialog = new QFileDialog(this, tr("Add material files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PushPane::addMaterials);
    dialog->open();
}

void PushPane::readWorkflows()
{
    whenDone(m_console.workflows().list(), this, [this](const Result<std::vector<Workflow>> &workflows) {
        m_workflow->clear();
        m_workflow->addItem(tr("The one that it names"), QString());
        if (workflows)
            for (const Workflow &workflow : *workflows)
                m_workflow->addItem(workflowWords(workflow), workflow.id);
    });
}

} // namespace attache
