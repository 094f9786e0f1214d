// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/catalogue.h"
#include "ui/pages/parts/detail.h"

namespace attache
{

/// One integration: what it does, what it takes, what has to be filled in, and its own words.
class IntegrationDetail : public Detail
{
    Q_OBJECT

public:
    explicit IntegrationDetail(QWidget *parent = nullptr);

    /// The entry is the catalogue's and outlives this. `registrations` are the names of what is registered of
    /// it.
    void setEntry(const CatalogueEntry &entry, const QStringList &registrations);

Q_SIGNALS:
    void registerRequested(const QString &kind);

private:
    void show();
    void addAbout(DetailContent &content);
    void addSchemas(DetailContent &content);
    void addInputs(DetailContent &content, const QString &title, const Schema &schema);

    const CatalogueEntry *m_entry = nullptr;
    QStringList m_registrations;
    QString m_part; ///< the chip that is chosen
};

} // namespace attache
