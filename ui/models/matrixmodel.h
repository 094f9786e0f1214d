// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "engine/workflows.h"
#include "ui/models/recordmodel.h"
#include "ui/models/tally.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace attache
{

/// What is attached where: a row a workflow, a column a registration, and in each cell how the last day went.
/// The first column is the workflow itself. Main thread.
class MatrixModel : public RecordModel
{
    Q_OBJECT

public:
    using RecordModel::RecordModel;

    enum OwnRole {
        AttachmentRole = FirstOwnRole, ///< the attachment's id; empty where nothing is attached
        CountRole,                     ///< deliveries in the state that the cell shows
        ProjectRole,
        WarningRole, ///< what a person should know before (or although) it is attached; empty: nothing
        PendingRole, ///< bool: it is being attached
        PausedRole,  ///< bool: what is attached is paused; the cell shows that instead of a count
    };

    struct Contents {
        std::vector<Workflow> workflows;
        std::vector<Registration> registrations;
        std::vector<Attachment> attachments;
        std::map<QString, Tally> tallies;                      ///< by attachment
        std::map<QString, store::WorkflowHistory> histories{}; ///< by workflow
        /// The types of materials that an integration would look for, with these options; may be null.
        std::function<QStringList(const QString &kind, const QJsonObject &options)> wanted{};
    };

    /// Takes over a new reading; rows and columns that stay keep their place.
    void setContents(Contents contents);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Workflow &workflow(int row) const { return m_workflows[std::size_t(row)]; }

    const Registration &registration(int column) const { return m_registrations[std::size_t(column) - 1]; }

    const std::vector<Workflow> &workflows() const { return m_workflows; }

    const std::vector<Registration> &registrations() const { return m_registrations; }

    const std::vector<Attachment> &attachments() const { return m_attachments; }

    std::vector<Attachment> attachmentsOf(const QString &workflowId) const;
    /// Null where nothing is attached.
    const Attachment *attachment(int row, int column) const;
    Tally tally(const QString &attachmentId) const;
    store::WorkflowHistory history(const QString &workflowId) const;

    /// The check against the service, which may take a while, is under way (or over).
    void setPending(const QString &workflowId, const QString &registrationId, bool pending);

    int columnOf(const QString &registrationId) const; ///< -1 when it is not there

private:
    QVariant workflowData(int row, int role) const;
    QVariant cellData(int row, int column, int role) const;
    QString warning(int row, int column) const;
    QString cellWords(int row, int column) const;

    std::vector<Workflow> m_workflows;
    std::vector<Registration> m_registrations;
    std::vector<Attachment> m_attachments;
    QHash<QPair<QString, QString>, std::size_t> m_places; ///< of attachments, by workflow and registration
    std::map<QString, Tally> m_tallies;
    std::map<QString, store::WorkflowHistory> m_histories;
    std::function<QStringList(const QString &kind, const QJsonObject &options)> m_wanted;
    QSet<QPair<QString, QString>> m_pending; ///< workflow and registration
};

} // namespace attache
