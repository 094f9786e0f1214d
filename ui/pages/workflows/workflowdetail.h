// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
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
    /// `entry`: of its integration; null where that is not there any more. `warning` may be empty.
    void showAttachment(const Attachment &attachment, const CatalogueEntry *entry, const Tally &tally,
                        const QString &warning);
    void showUnattached(const Workflow &workflow, const Registration &registration, const QString &warning);

    /// Several cells that were chosen.
    struct Cells {
        int attached = 0;
        int free = 0;      ///< to be attached at once
        int needsForm = 0; ///< not attached, and asking for options: one at a time
    };

    void showCells(const Cells &cells);

    /// Puts the keyboard on what can be done first.
    void focusFirst();

Q_SIGNALS:
    void attachRequested(const QString &workflowId, const QString &registration); ///< the latter may be empty
    void changeRequested(const attache::Attachment &attachment);
    void detachRequested(const attache::Attachment &attachment);
    void pauseRequested(const attache::Attachment &attachment, bool paused);
    void cellsAttachRequested();
    void cellsDetachRequested();
    void attestationRequested(const QString &id);
    void removeRequested(const attache::Workflow &workflow);
    void attachmentRequested(const QString &attachmentId);
    void deliveryRequested(const QString &id);
    void redeliverRequested(const QString &id);
    void registrationRequested(const QString &id);

private:
    void addPause(DetailContent &content, const Attachment &attachment);
    void addState(DetailContent &content, const Tally &tally, bool isPaused);
    void addHistory(DetailContent &content, const store::WorkflowHistory &history);
    QLayout *newAttachmentFooter(const Attachment &attachment);
};

} // namespace attache
