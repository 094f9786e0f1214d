// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/workflowform.h"

#include "ui/forms/formpane.h"
#include "ui/forms/schemaform.h"
#include "ui/pages/workflows/workflowspage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

Schema schema()
{
    const auto text = [](const QString &title, const QString &description, const QString &format = {}) {
        QJsonObject field{{u"type"_s, u"string"_s}, {u"title"_s, title}, {u"description"_s, description}};
        if (!format.isEmpty())
            field.insert(u"format"_s, format);
        return field;
    };
    const QJsonObject properties{
        {u"project"_s,
         text(WorkflowsPage::tr("Project"),
              WorkflowsPage::tr("As the attestations name it; tells workflows of one name apart."))},
        {u"team"_s, text(WorkflowsPage::tr("Team"), WorkflowsPage::tr("Who answers for it."))},
        {u"id"_s,
         text(WorkflowsPage::tr("ID"),
              WorkflowsPage::tr("The one that the control plane shows; left out, it gets a new one."),
              u"uuid"_s)}};
    const QJsonObject document{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    auto read = Schema::read(QJsonDocument(document).toJson());
    Q_ASSERT(read); // it is our own
    return *read;
}

SchemaField nameField()
{
    SchemaField name;
    name.name = u"name"_s;
    name.type = u"string"_s;
    name.title = WorkflowsPage::tr("Name");
    name.description = WorkflowsPage::tr("As the attestations of its runs name it.");
    name.required = true;
    return name;
}

} // namespace

FormPane *newWorkflowForm()
{
    auto *form = new SchemaForm(schema(), {nameField()});
    form->setValues({{u"project"_s, QString()}}); // a project is what most have: its field is in sight
    const FormPane::Heading heading{{},
                                    WorkflowsPage::tr("Add a workflow"),
                                    WorkflowsPage::tr("A pipeline whose runs are attested"),
                                    WorkflowsPage::tr("Add"),
                                    false};
    auto *pane = new FormPane(heading, form);
    pane->keepDraft(u"workflow"_s);
    return pane;
}

Workflow workflowOf(const SchemaForm &form)
{
    const QJsonObject values = form.values();
    Workflow workflow;
    workflow.id = values.value(u"id"_s).toString();
    workflow.name = form.ownValue(u"name"_s);
    workflow.project = values.value(u"project"_s).toString();
    workflow.team = values.value(u"team"_s).toString();
    return workflow;
}

} // namespace attache
