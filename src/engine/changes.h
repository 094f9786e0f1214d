// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QObject>

namespace attache
{

/// Where the parts of the engine say what they have changed, so that none needs to know who listens. Lives on
/// the main thread; its signals may be emitted on any.
class Changes : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void registrationsChanged();
    void workflowsChanged();
    void attestationsChanged();
    void deliveriesChanged(); ///< more than could be said one by one
    void deliveryChanged(const attache::Delivery &delivery);
    void workQueued();     ///< something may be due
    void keychainOpened(); ///< secrets can be read (again)
};

} // namespace attache
