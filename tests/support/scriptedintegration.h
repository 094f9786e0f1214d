// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/integration.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace attache::test
{

/// What a scripted integration does, and what was asked of it. Set it up before it is used; it is called on
/// worker threads.
class Script
{
public:
    std::function<Result<QJsonObject>(const RegistrationRequest &, Execution &)>
        registering;                                                                      ///< null: accepts
    std::function<Result<QJsonObject>(const AttachmentRequest &, Execution &)> attaching; ///< null: accepts
    std::function<QStringList(const ExecutionRequest &)> lanes;                           ///< null: none
    std::function<Forecast(const ExecutionRequest &)> forecasting;                        ///< null: sends
    std::function<Outcome(const ExecutionRequest &, Execution &)> executing;              ///< null: delivered
    std::function<std::vector<HttpRequest>(const ExecutionRequest &)> previewing;         ///< null: one post
    bool needsMaterials = true;

    /// "register NAME", "attach" or "execute DELIVERY", in order.
    QStringList calls() const;
    void note(const QString &call);

private:
    mutable std::mutex m_mutex;
    QStringList m_calls;
};

/// Blocks until the execution is stopped, as with a host that never answers.
void hang(const Execution &execution);

/// An integration that does what the script says. Inputs: "address" (required) and the secret "token"; an
/// attachment has "label". `subscribed`: the types of materials that it wants. Three of a registration go at
/// once.
IntegrationPackage scriptedPackage(std::shared_ptr<Script> script, const QByteArrayList &subscribed = {},
                                   const QString &id = QStringLiteral("scripted"));

} // namespace attache::test
