// SPDX-License-Identifier: Apache-2.0
#include "cli/deliverynext.h"

namespace attache
{

QString nextCommand(const Deliveries::Detail &detail)
{
    using Cause = DeliveryCause;
    const Delivery &delivery = detail.delivery;
    const QString registered = QStringLiteral("attachectl integration registered %1 ");
    const auto withRegistration = [&](const char *verb) {
        return registered.arg(QLatin1String(verb)) + delivery.registrationName;
    };
    switch (detail.cause) {
    case Cause::None:
        return {};
    case Cause::Cancelled:
    case Cause::Unanswered:
        return QStringLiteral("attachectl delivery redeliver %1").arg(delivery.id);
    case Cause::Paused:
        return withRegistration("resume");
    case Cause::AttachmentPaused:
        return QStringLiteral("attachectl integration attached resume %1").arg(delivery.attachmentId);
    case Cause::KeyRefused:
    case Cause::Forbidden:
    case Cause::SecretsMissing:
        return withRegistration("rotate") + QStringLiteral(" --opt …");
    case Cause::NotAccepted:
    case Cause::Misconfigured:
        return withRegistration("update") + QStringLiteral(" --opt …");
    case Cause::Unreachable:
    case Cause::ServiceFailed:
    case Cause::Unforeseen:
        return withRegistration("test");
    case Cause::MaterialMissing:
        return QStringLiteral("attachectl attestation supply %1 FILE").arg(delivery.attestationId);
    case Cause::IntegrationMissing:
        return QStringLiteral("attachectl integration available list");
    case Cause::RegistrationDeleted:
        return registered.arg(QLatin1String("add")) + delivery.kind +
               QStringLiteral(" --name %1 --opt …").arg(delivery.registrationName);
    case Cause::Detached:
        return QStringLiteral("attachectl integration attached add --workflow %1 --integration %2")
            .arg(delivery.workflowId, delivery.registrationName);
    case Cause::SignatureInvalid:
    case Cause::Refused:
        return QStringLiteral("attachectl attestation describe %1").arg(delivery.attestationId);
    case Cause::TooLarge:
    case Cause::NothingToSend:
        return QStringLiteral("attachectl integration attached list --workflow %1").arg(delivery.workflowId);
    }
    Q_UNREACHABLE();
}

} // namespace attache
