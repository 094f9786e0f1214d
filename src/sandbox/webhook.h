// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/httpstandin.h"

#include <QRandomGenerator>

namespace attache::sandbox
{

/// A stand-in for a webhook's receiving end: says 204 to a post of the shape that the control plane's webhook
/// has, and keeps its body.
///
/// Refuses what a careful receiver refuses: another Content-Type, no JSON object, a kind that there is not,
/// incomplete metadata, data that is not base64, and a signature (Standard Webhooks) that is missing, wrong
/// or more than five minutes old.
class Webhook final : public HttpStandIn
{
public:
    /// Checks signatures of a secret of its own, which registration() tells.
    static Result<std::unique_ptr<Webhook>> start(quint16 port = 0,
                                                  QRandomGenerator &random = *QRandomGenerator::system());
    /// Checks those of the given secret ("whsec_…"), or none if it is empty.
    static Result<std::unique_ptr<Webhook>> start(quint16 port, const QString &signingSecret);
    ~Webhook() override;

    QString integration() const override;
    QJsonObject registration() const override;
    QUrl url() const;

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    explicit Webhook(QByteArray signingSecret);

    const QByteArray m_secret;
};

} // namespace attache::sandbox
