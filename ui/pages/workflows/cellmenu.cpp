// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workflows/cellmenu.h"

#include "ui/pages/workflows/workflowspage.h"
#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace attache
{

void popUpCellMenu(QWidget *parent, const CellActions &actions, const QPoint &globalPosition)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"cellMenu"_s);
    const auto add = [menu](const QString &words, const QString &drawing, const std::function<void()> &does) {
        QAction *action = does ? menu->addAction(icon(drawing), words) : nullptr;
        if (action)
            QObject::connect(action, &QAction::triggered, menu, does);
        return action;
    };
    add(WorkflowsPage::tr("Attach"), u"plus"_s, actions.attach);
    add(WorkflowsPage::tr("Attach with options…"), u"edit"_s, actions.attachWithForm);
    add(WorkflowsPage::tr("Edit options and preview…"), u"edit"_s, actions.change);
    if (QAction *backfill =
            add(WorkflowsPage::tr("Send stored attestations…"), u"deliveries"_s, actions.backfill))
        backfill->setEnabled(actions.mayBackfill);
    add(WorkflowsPage::tr("Pause"), u"pause"_s, actions.pause);
    add(WorkflowsPage::tr("Resume"), u"play"_s, actions.resume);
    add(WorkflowsPage::tr("Open the registration"), u"registrations"_s, actions.openRegistration);
    if (actions.detach)
        menu->addSeparator();
    add(WorkflowsPage::tr("Detach"), u"cross"_s, actions.detach);
    menu->popup(globalPosition);
}

} // namespace attache
