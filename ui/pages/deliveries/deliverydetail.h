// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "ui/pages/parts/detail.h"

#include <QSet>

namespace attache
{

/// One delivery: what happened, what to do, its steps with their receipts, and every attempt.
class DeliveryDetail : public Detail
{
    Q_OBJECT

public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    void setDelivery(const Deliveries::Detail &detail, const QDateTime &now);

Q_SIGNALS:
    void redeliverRequested(const QString &id);
    void cancelRequested(const QString &id);
    void curlRequested(const QString &command);
    void attestationRequested(const QString &id);
    void registrationRequested(const QString &id);

private:
    QLayout *actionsFor(const Deliveries::Detail &detail);
    void addSteps(DetailContent &content, const Deliveries::Detail &detail);
    void addAttempts(DetailContent &content, const std::vector<Attempt> &attempts);

    QSet<int> m_openAttempts;
};

} // namespace attache
