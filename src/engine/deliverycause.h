// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

/// Why a delivery has not arrived, told from what is known of it and around it, not from its words, which are
/// in a person's language. What a person can do follows from the cause alone. Pure; any thread.
namespace attache
{

enum class DeliveryCause {
    None,                ///< it arrived, is on its way, or nothing has been tried yet
    Cancelled,           ///< a person cancelled it
    Paused,              ///< a person paused the registration
    AttachmentPaused,    ///< or what is attached to this workflow alone
    KeyRefused,          ///< the service does not accept the credentials
    Forbidden,           ///< it does, and they may not do this
    NotAccepted,         ///< no safe way to the service: its certificate, its address, a proxy
    Misconfigured,       ///< anything else about the registration or the options is wrong
    SecretsMissing,      ///< the secrets cannot be had from this machine's keychain
    MaterialMissing,     ///< the content of a material is not on this machine
    IntegrationMissing,  ///< this version does not have the integration
    RegistrationDeleted, ///< there is nothing to deliver to any more
    Detached,            ///< the registration is not attached to the workflow any more
    SignatureInvalid,    ///< the attestation is sent to nobody
    Unreachable,         ///< the service gave no answer
    ServiceFailed,       ///< it answered that it cannot, for now
    TooLarge,            ///< more than the service takes
    Refused,             ///< the service does not take this attestation
    Unforeseen,          ///< no request was made, or none that explains it: see the log
    Unanswered,          ///< sent in full, and never answered
    NothingToSend,       ///< what is attached leaves it out, or it has no material of the kind
};

constexpr DeliveryCause lastDeliveryCause = DeliveryCause::NothingToSend;

/// What is around a delivery, as it is now.
struct DeliverySurroundings {
    std::optional<Registration> registration; ///< none: deleted
    bool isAttached = true;
    bool isPaused = false; ///< the attachment
    bool hasIntegration = true;
    SignatureState::State signature = SignatureState::State::Valid;
    QString missingMaterial = {};               ///< the first that is needed and not at hand; empty: all are
    QHash<QString, QString> materialNames = {}; ///< of the attestation, by digest in hex
};

DeliveryCause causeOf(const Delivery &delivery, const std::vector<Attempt> &attempts,
                      const DeliverySurroundings &around);

QString causeName(DeliveryCause cause); ///< "key-refused", …: the spelling in JSON

} // namespace attache
