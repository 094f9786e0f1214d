// SPDX-License-Identifier: Apache-2.0
#include "ui/accessible.h"

#include <QAccessibleWidget>

namespace attache
{
namespace
{

/// To Qt a plain QWidget is a filler, a top-level one too; "next window" then passes it by.
QAccessibleInterface *newInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("attache::MainWindow"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(newInterface);
}

} // namespace attache
