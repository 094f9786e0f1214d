// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "ui/models/soon.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace attache
{

/// Deliveries that a person is to be told of, together: those that come within a time of the first of them,
/// however many more keep coming. Main thread.
class Gathering : public QObject
{
    Q_OBJECT

public:
    explicit Gathering(std::chrono::milliseconds within, QObject *parent = nullptr);

    void add(const Delivery &delivery);
    void remove(const QString &id); ///< there is nothing to tell of it after all

Q_SIGNALS:
    void due(const QList<attache::Delivery> &deliveries); ///< at least one

private:
    void tell();

    QHash<QString, Delivery> m_coming;
    Soon m_soon;
};

} // namespace attache
