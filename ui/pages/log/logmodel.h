// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/log/logbook.h"
#include "ui/models/recordmodel.h"

namespace attache
{

/// The log's lines, newest first, as they come.
class LogModel : public RecordModel
{
    Q_OBJECT

public:
    /// The book must outlive it.
    explicit LogModel(LogBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const LogLine &line(int row) const; ///< 0 is the newest

private:
    void add(const LogLine &line);

    std::deque<LogLine> m_lines; ///< newest first
};

} // namespace attache
