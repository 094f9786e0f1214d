// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/attestations/pushpaneform.h"

#include "ui/pages/attestations/pushpane.h"
#include "ui/pages/parts/detail.h"
#include "ui/pages/parts/problem.h"
#include "ui/pages/parts/sectiontable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QHBoxLayout *fileRow(PushPaneForm &form)
{
    form.file = new ElidedLabel({}, Type::Strong);
    form.file->setObjectName(u"pushFile"_s);
    form.choose = newButton(PushPane::tr("Choose…"), u"folder"_s);
    form.choose->setObjectName(u"chooseFile"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(form.file, 1);
    row->addWidget(form.choose);
    return row;
}

void addWorkflow(DetailContent &content, PushPaneForm &form)
{
    form.workflow = new QComboBox;
    form.workflow->setObjectName(u"pushWorkflow"_s);
    form.workflow->setAccessibleName(PushPane::tr("Deliver for the workflow"));
    form.workflow->setMinimumWidth(px(240));
    auto *row = new QHBoxLayout;
    auto *label = new Label(PushPane::tr("Deliver for the workflow"));
    label->setBuddy(form.workflow);
    row->addWidget(label);
    row->addSpacing(px(12));
    row->addWidget(form.workflow);
    row->addStretch();
    content.add(row, 12);
}

QHBoxLayout *footer(PushPaneForm &form)
{
    form.problem = new Problem;
    form.progress = new QProgressBar;
    form.progress->setAccessibleName(PushPane::tr("Progress"));
    form.progress->setTextVisible(false);
    form.progress->setFixedHeight(px(6));
    form.progress->hide();
    form.cancel = newButton(PushPane::tr("Cancel"));
    form.cancel->setObjectName(u"pushCancel"_s);
    form.push = newButton(PushPane::tr("Push"), {}, ButtonRole::Primary);
    form.push->setObjectName(u"push"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(24), px(12), px(24), px(12));
    row->setSpacing(px(8));
    row->addWidget(form.problem, 1);
    row->addWidget(form.progress, 1, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(form.cancel, 0, Qt::AlignBottom);
    row->addWidget(form.push, 0, Qt::AlignBottom);
    return row;
}

} // namespace

PushPaneForm layPushPane(QWidget *pane)
{
    PushPaneForm form;
    auto *content = new DetailContent;
    content->addHead(nullptr, PushPane::tr("Push attestation"),
                     PushPane::tr("A DSSE envelope, a Sigstore bundle or the control plane's JSON"));
    content->add(fileRow(form), 16);
    form.about = content->addPairs();

    auto *materialsHeader = content->addSection(PushPane::tr("Material files"));
    form.add = newButton(PushPane::tr("Add files…"), u"plus"_s, ButtonRole::Quiet);
    form.add->setObjectName(u"addMaterials"_s);
    materialsHeader->addAction(form.add);
    form.materials = new SectionTable(PushPane::tr("Material files"),
                                      {{}, {{}, 100, Qt::AlignRight}, {{}, 80, Qt::AlignRight}});
    form.materials->setObjectName(u"materialFiles"_s);
    content->add(form.materials, 0);
    content->addText(PushPane::tr("Files beside the attestation are found by their digest on their own."));
    addWorkflow(*content, form);

    form.planHeader = content->addSection(PushPane::tr("What will be delivered where"));
    form.plan = new SectionTable(PushPane::tr("What will be delivered where"), {{{}, 190}, {{}, 100}, {}});
    form.plan->setObjectName(u"plan"_s);
    content->add(form.plan, 0);
    form.planWords = new Label({}, Type::Body, Tone::Muted);
    form.planWords->setWraps(true);
    content->add(form.planWords, 8);

    auto *scroll = new Detail(PushPane::tr("Push attestation"));
    scroll->setContent(u"push"_s, content);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline);
    column->addLayout(footer(form));
    return form;
}

} // namespace attache
