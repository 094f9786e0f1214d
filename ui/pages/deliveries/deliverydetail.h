// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/deliveries.h"
#include "ui/pages/deliveries/attempttimeline.h"
#include "ui/pages/deliveries/nextsteps.h"
#include "ui/pages/parts/detail.h"

#include <QDateTime>

#include <optional>

namespace attache
{

/// One delivery: what happened, what to do, its steps with their receipts, and every attempt.
class DeliveryDetail : public Detail
{
    Q_OBJECT

public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    /// `canTry`: the sandbox has a stand-in of its service.
    void setDelivery(const Deliveries::Detail &detail, const QDateTime &now, bool canTry);

    /// What came of trying it in the sandbox; nothing where that was stopped or failed.
    void setTried(const QString &id, const std::optional<Attempt> &attempt);

    void showLastAttempt(); ///< opens it, and puts the keyboard there

Q_SIGNALS:
    void redeliverRequested(const QString &id);
    void cancelRequested(const QString &id);
    void tryRequested(const QString &id);
    void stopTryingRequested();
    void curlRequested(const QString &command);
    void harRequested(const QString &id, int attempt); ///< 0: of all attempts
    void nextStepRequested(const attache::Delivery &of, const attache::NextStep &step);
    void openRequested(attache::PageId page, const QString &id);

private:
    void render();
    void addNextSteps(DetailContent &content);
    QLayout *actions(bool withRedeliver);
    QWidget *newTryButton();
    void addTried(DetailContent &content);
    void addSteps(DetailContent &content);
    void addAttempts(DetailContent &content);
    void addTimeline(DetailContent &content, const std::vector<Attempt> &attempts);

    Deliveries::Detail m_shown;
    QDateTime m_now;
    bool m_canTry = false;
    bool m_isTrying = false;
    std::optional<Attempt> m_tried; ///< in the sandbox
    AttemptTimeline::Open m_open;
};

} // namespace attache
