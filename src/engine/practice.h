// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QLatin1String>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace attache
{

/// What a first try needs and a newcomer does not have: something to deliver. An attestation in a file of its
/// own, which is gone with this object. Main thread.
class Practice
{
public:
    // What the sandbox's sample names, where there is no workflow yet to take a sample of.
    static constexpr QLatin1String sampleWorkflow{"sandbox-build"};
    static constexpr QLatin1String sampleProject{"sandbox"};

    /// Of that workflow, signed just now. Environment when the file cannot be written.
    static Result<std::unique_ptr<Practice>> of(const QString &workflow, const QString &project);

    QString attestationFile() const;

private:
    Practice() = default;

    QTemporaryDir m_folder;
};

} // namespace attache
