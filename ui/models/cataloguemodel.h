// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "ui/models/recordmodel.h"

namespace attache
{

/// The integrations that can be registered, in the catalogue's order. It never changes while the program
/// runs.
class CatalogueModel : public RecordModel
{
    Q_OBJECT

public:
    /// The catalogue must outlive the model.
    explicit CatalogueModel(const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Catalogue &m_catalogue;
};

} // namespace attache
