// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "ui/models/recordmodel.h"

#include <QHash>
#include <QMetaType>

namespace attache
{

/// What a card of an integration shows.
struct CatalogueCard {
    QByteArray tile;
    QString title;
    QString version;
    QString summary;
    QString receives;   ///< the types of materials, or that it is the attestation alone
    QString registered; ///< "2 registered"
};

/// The integrations that can be registered, in the catalogue's order. While the program runs, only how often
/// each is registered changes.
class CatalogueModel : public RecordModel
{
    Q_OBJECT

public:
    enum Role { CardRole = FirstOwnRole, MaterialsRole };

    /// The catalogue must outlive the model.
    explicit CatalogueModel(const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// How many registrations there are of each integration.
    void setRegistered(const QHash<QString, int> &counts);

private:
    CatalogueCard card(const CatalogueEntry &entry) const;

    const Catalogue &m_catalogue;
    QHash<QString, int> m_registered;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::CatalogueCard)
