// SPDX-License-Identifier: Apache-2.0
#include "engine/practice.h"

#include "core/sample.h"
#include "sandbox/webhook.h"

#include <QDateTime>
#include <QFile>

namespace attache
{

Practice::Practice(std::unique_ptr<sandbox::Webhook> receiver)
    : m_receiver(std::move(receiver))
{
}

Practice::~Practice() = default;

Result<std::unique_ptr<Practice>> Practice::start()
{
    auto receiver = sandbox::Webhook::start(0, QString()); // whoever starts has no secret to sign with
    if (!receiver)
        return receiver.error();
    std::unique_ptr<Practice> practice(new Practice(std::move(*receiver)));
    const auto sample =
        sampleAttestation(practice->workflow(), practice->project(), QDateTime::currentDateTimeUtc());
    if (!sample)
        return sample.error();
    QFile file(practice->attestationFile());
    if (!practice->m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
        file.write(*sample) != sample->size())
        return Error{Error::Kind::Environment,
                     file.fileName(),
                     file.errorString(),
                     QStringLiteral("Make room in the folder for temporary files"),
                     {}};
    return practice;
}

QUrl Practice::receiverUrl() const
{
    return m_receiver->url();
}

int Practice::receivedCount() const
{
    return int(m_receiver->received().size());
}

QString Practice::attestationFile() const
{
    return m_folder.filePath(QStringLiteral("practice-build.json"));
}

} // namespace attache
