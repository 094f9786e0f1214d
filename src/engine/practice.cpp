// SPDX-License-Identifier: Apache-2.0
#include "engine/practice.h"

#include "core/sample.h"
#include "engine/words.h"

#include <QDateTime>
#include <QFile>

namespace attache
{

Result<std::unique_ptr<Practice>> Practice::of(const QString &workflow, const QString &project)
{
    const auto sample = sampleAttestation(workflow, project, QDateTime::currentDateTimeUtc());
    if (!sample)
        return sample.error();
    std::unique_ptr<Practice> practice(new Practice);
    QFile file(practice->attestationFile());
    if (!practice->m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
        file.write(*sample) != sample->size() || !file.flush())
        return Error{Error::Kind::Environment,
                     file.fileName(),
                     file.errorString(),
                     EngineWords::tr("Make room in the folder for temporary files"),
                     {}};
    return practice;
}

QString Practice::attestationFile() const
{
    return m_folder.filePath(QStringLiteral("sample-attestation.json"));
}

} // namespace attache
