// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace attache
{

namespace sandbox
{
class Webhook;
}

/// What a first try needs and a newcomer does not have: somewhere to deliver to, and something to deliver.
///
/// The receiver is on loopback and gone with this object; so is the sample's file. Main thread.
class Practice
{
public:
    static Result<std::unique_ptr<Practice>> start();
    ~Practice();

    QUrl receiverUrl() const;
    int receivedCount() const; ///< requests that the receiver accepted so far

    QString workflow() const { return QStringLiteral("practice-build"); }

    QString project() const { return QStringLiteral("practice"); }

    QString attestationFile() const; ///< of that workflow

private:
    explicit Practice(std::unique_ptr<sandbox::Webhook> receiver);

    std::unique_ptr<sandbox::Webhook> m_receiver;
    QTemporaryDir m_folder;
};

} // namespace attache
