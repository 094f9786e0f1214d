// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sbomsummary.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace attache
{

/// The components of a bill of materials, or those of them that a search leaves. Holds no copy of them: a row
/// costs a number. Main thread.
class ComponentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Name, Version, Licence, Purl, ColumnCount };

    void setSbom(std::shared_ptr<const SbomSummary> sbom);

    /// Leaves those that have every word of it somewhere, in any case.
    void setSearch(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const SbomComponent &component, int column) const;
    bool matches(const SbomComponent &component) const;

    std::shared_ptr<const SbomSummary> m_sbom;
    QStringList m_words;
    QString m_search;
    std::vector<int> m_rows; // places in the listed components
};

} // namespace attache
