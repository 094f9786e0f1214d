// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "engine/deliveryexport.h"

#include <QObject>

#include <functional>

class QWidget;

namespace attache
{

class BatchBar;
class Console;

/// What can be done with all that a filter leaves: it is counted and asked about first, and its progress is
/// on the bar, where it can be stopped. Main thread; a child of the page over which it asks.
class BatchActions : public QObject
{
    Q_OBJECT

public:
    BatchActions(Console &console, BatchBar &bar, QWidget *page);

    void redeliver(const store::DeliveryFilter &these) { ask(true, these); }

    void cancel(const store::DeliveryFilter &these) { ask(false, these); }

    void save(const store::DeliveryFilter &these, ExportFormat format);
    /// Of one delivery, as an HTTP archive; `attempt` 0: of all its attempts.
    void saveRequests(const QString &id, int attempt);

Q_SIGNALS:
    void changed(); ///< read again
    void done(const QString &words);
    void failed(const attache::Error &error);

private:
    void ask(bool redeliver, store::DeliveryFilter these);
    void begin(bool redeliver, const store::DeliveryFilter &these, int count);
    void tell(bool redeliver, const Deliveries::Batched &sum);
    void askWhere(const QString &title, const QString &name, std::function<void(const QString &)> then);
    void saveTo(const QString &path, ExportFormat format, const store::DeliveryFilter &these, int count);

    Console &m_console;
    BatchBar &m_bar;
    QWidget *m_page;
};

} // namespace attache
