// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/httpstandin.h"

#include <QRandomGenerator>

#include <chrono>

namespace attache::sandbox
{

/// A stand-in of Slack for one incoming webhook. Says "ok", or in one word of text what is wrong.
///
/// Holds messages against Slack's limits, and posts to one a second after a burst of twenty.
class Slack final : public HttpStandIn
{
public:
    static Result<std::unique_ptr<Slack>> start(quint16 port = 0,
                                                QRandomGenerator &random = *QRandomGenerator::system());
    ~Slack() override;

    QString integration() const override;
    QJsonObject registration() const override;

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    explicit Slack(QRandomGenerator &random);
    bool isTooFast();

    const QString m_place; ///< "T…/B…"
    const QString m_token;
    std::mutex m_state; ///< of what follows
    double m_allowed;   ///< posts that may come at once
    std::chrono::steady_clock::time_point m_counted;
};

} // namespace attache::sandbox
