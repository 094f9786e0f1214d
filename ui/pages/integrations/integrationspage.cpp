// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/integrations/integrationspage.h"

#include "engine/answer.h"
#include "engine/console.h"
#include "engine/registrations.h"
#include "ui/pages/integrations/integrationcards.h"
#include "ui/pages/integrations/integrationdetail.h"
#include "ui/pages/parts/listcolumn.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{

IntegrationsPage::IntegrationsPage(Console &console, QWidget *parent)
    : Page(parent)
    , m_console(console)
    , m_model(console.catalogue())
    , m_registerAction(new QAction(tr("Register"), this))
    , m_detail(new IntegrationDetail)
{
    m_column = new ListColumn(tr("Integrations"), m_model, newMaterialFilter());
    m_column->list()->setItemDelegate(new IntegrationCards(this));
    m_split = new MasterDetail(m_column, m_detail, u"integrations"_s, 376);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connect(m_registerAction, &QAction::triggered, this, [this] { registerOf(m_column->chosenId()); });
    connect(m_column, &ListColumn::chosen, this, &IntegrationsPage::showIntegration);
    connect(m_column, &ListColumn::pressed, m_split, &MasterDetail::showDetail);
    connect(m_detail, &IntegrationDetail::registerRequested, this, &IntegrationsPage::registerOf);
    connect(&console, &Console::registrationsChanged, this, &IntegrationsPage::activated);
    search({});
}

QWidget *IntegrationsPage::newMaterialFilter()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(mirroredMargins({px(20), 0, px(12), 0}));
    auto *label = new Label(tr("Receives"), Type::Body, Tone::Muted);
    auto *choice = new QComboBox;
    choice->setObjectName(u"materialFilter"_s);
    choice->setAccessibleName(tr("Receives"));
    label->setBuddy(choice);
    row->addWidget(label);
    row->addWidget(choice, 1);
    QStringList types;
    for (const CatalogueEntry &entry : m_console.catalogue().entries())
        types += entry.subscribedMaterials;
    types.sort();
    types.removeDuplicates();
    choice->addItem(tr("Anything"));
    for (const QString &type : std::as_const(types))
        choice->addItem(type, type);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { filterByMaterial(choice->currentData().toString()); });
    return line;
}

/// An integration receives several types: those lists are kept that have this one. Empty: all.
void IntegrationsPage::filterByMaterial(const QString &type)
{
    QVariantList kept;
    if (!type.isEmpty())
        for (const CatalogueEntry &entry : m_console.catalogue().entries())
            if (entry.subscribedMaterials.contains(type))
                kept.append(entry.subscribedMaterials);
    m_column->filter().setKept(CatalogueModel::MaterialsRole, kept);
}

QString IntegrationsPage::title() const
{
    return tr("Integrations");
}

QString IntegrationsPage::searchHint() const
{
    return tr("Search integrations");
}

void IntegrationsPage::search(const QString &text)
{
    m_column->filter().setSearch(text);
    m_column->setNothingLeft(text.isEmpty() ? tr("No integration receives this.")
                                            : tr("No integration matches “%1”.").arg(text));
}

void IntegrationsPage::activated()
{
    whenDone(m_console.registrations().list(), this,
             [this](const Result<std::vector<Registration>> &registrations) {
                 if (!registrations) {
                     Q_EMIT failed(registrations.error());
                     return;
                 }
                 m_registered.clear();
                 QHash<QString, int> counts;
                 for (const Registration &registration : *registrations) {
                     m_registered[registration.kind].append(registration.name);
                     ++counts[registration.kind];
                 }
                 m_model.setRegistered(counts);
                 showIntegration(m_column->chosenId());
             });
}

bool IntegrationsPage::goBack()
{
    return m_split->goBack();
}

void IntegrationsPage::open(const QString &id)
{
    m_column->choose(id);
    m_split->showDetail();
}

void IntegrationsPage::showIntegration(const QString &id)
{
    const CatalogueEntry *entry = m_console.catalogue().entry(id);
    m_registerAction->setEnabled(entry);
    if (entry)
        m_detail->setEntry(*entry, m_registered.value(id));
    else
        m_detail->setContent({}, new DetailContent);
}

void IntegrationsPage::registerOf(const QString &kind)
{
    Q_EMIT beginRequested(PageId::Registrations, {{u"kind"_s, kind}});
}

} // namespace attache
