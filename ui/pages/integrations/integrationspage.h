// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/cataloguemodel.h"
#include "ui/pages/page.h"

#include <QHash>

namespace attache
{

class Console;
class IntegrationDetail;
class ListColumn;
class MasterDetail;

/// The catalogue: what can be registered, what it takes, and how it is described by its author.
class IntegrationsPage : public Page
{
    Q_OBJECT

public:
    explicit IntegrationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;

    QAction *primaryAction() const override { return m_registerAction; }

    QString searchHint() const override;
    void search(const QString &text) override;
    void activated() override;
    bool goBack() override;
    void open(const QString &id) override;

private:
    QWidget *newMaterialFilter();
    void filterByMaterial(const QString &type);
    void showIntegration(const QString &id);
    void registerOf(const QString &kind);

    Console &m_console;
    CatalogueModel m_model;
    QAction *m_registerAction;
    ListColumn *m_column;
    IntegrationDetail *m_detail;
    MasterDetail *m_split;
    QHash<QString, QStringList> m_registered; ///< names by integration
};

} // namespace attache
