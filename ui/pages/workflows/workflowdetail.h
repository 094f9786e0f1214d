// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/matrixmodel.h"
#include "ui/pages/parts/detail.h"

namespace attache
{

/// Beside the matrix: a workflow with all that is attached to it, or one attachment with how it goes.
class WorkflowDetail : public Detail
{
    Q_OBJECT

public:
    explicit WorkflowDetail(QWidget *parent = nullptr);

    void showWorkflow(const Workflow &workflow, const std::vector<Attachment> &attachments,
                      const MatrixModel &model);
    void showAttachment(const Attachment &attachment, const Tally &tally, const QDateTime &now);
    void showUnattached(const Workflow &workflow, const Registration &registration);

Q_SIGNALS:
    void attachRequested(const QString &workflowId, const QString &registration); ///< the latter may be empty
    void detachRequested(const attache::Attachment &attachment);
    void removeRequested(const attache::Workflow &workflow);
    void attachmentRequested(const QString &attachmentId);
    void deliveryRequested(const QString &id);
    void redeliverRequested(const QString &id);
    void registrationRequested(const QString &id);

private:
    void addState(DetailContent &content, const Tally &tally);
};

} // namespace attache
