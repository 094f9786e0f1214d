// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/nextsteps.h"

#include "ui/models/counts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

using Cause = DeliveryCause;
using Does = NextStep::Does;

/// The steps there are, each for one delivery.
class Steps
{
    Q_DECLARE_TR_FUNCTIONS(attache::NextSteps)

public:
    explicit Steps(const Deliveries::Detail &detail)
        : m_detail(detail)
        , m_of(detail.delivery)
    {
    }

    NextStep resume() const
    {
        return {u"resume"_s, tr("Resume %1").arg(m_of.registrationName), Does::Resume};
    }

    NextStep resumeAttachment() const
    {
        return {
            u"resumeAttachment"_s,
            tr("Resume %1 for %2").arg(m_of.registrationName, workflowWords(m_of.project, m_of.workflowName)),
            Does::ResumeAttachment};
    }

    NextStep openRegistration() const
    {
        return {u"openRegistration"_s, tr("Open %1").arg(m_of.registrationName), Does::OpenPage,
                PageId::Registrations, m_of.registrationId};
    }

    /// Where it has none, its credentials are among what is edited.
    NextStep rotateSecret() const
    {
        const auto &registration = m_detail.around.registration;
        if (!registration || registration->secretNames.isEmpty())
            return editRegistration();
        return withRegistration(u"rotateSecret"_s, tr("Rotate the secret…"), u"rotate"_s);
    }

    NextStep giveSecrets() const
    {
        return withRegistration(u"rotateSecret"_s, tr("Give its secrets again…"), u"rotate"_s);
    }

    NextStep editRegistration() const
    {
        return withRegistration(u"editRegistration"_s, tr("Edit %1…").arg(m_of.registrationName), u"edit"_s);
    }

    NextStep testConnection() const
    {
        return withRegistration(u"testConnection"_s, tr("Test the connection"), u"test"_s);
    }

    NextStep registerAgain() const
    {
        return {u"registerAgain"_s,
                tr("Register again…"),
                Does::BeginOnPage,
                PageId::Registrations,
                {},
                {{u"kind"_s, m_of.kind}, {u"name"_s, m_of.registrationName}}};
    }

    NextStep openAttachment() const
    {
        return onWorkflows(u"openAttachment"_s, tr("Open the attachment"), true);
    }

    NextStep attachAgain() const { return onWorkflows(u"attachAgain"_s, tr("Attach again…"), false); }

    NextStep addMaterial() const
    {
        const QString &material = m_detail.around.missingMaterial;
        return {u"addMaterial"_s,
                tr("Add the file of %1…").arg(material),
                Does::BeginOnPage,
                PageId::Attestations,
                {},
                {{u"attestation"_s, m_of.attestationId}, {u"material"_s, material}}};
    }

    NextStep showAttestation() const
    {
        return {u"showAttestation"_s, tr("Look at the attestation"), Does::OpenPage, PageId::Attestations,
                m_of.attestationId};
    }

    NextStep showIntegrations() const
    {
        return {u"showIntegrations"_s, tr("See which integrations there are"), Does::OpenPage,
                PageId::Integrations};
    }

    NextStep openLog() const { return {u"openLog"_s, tr("Open the log"), Does::OpenPage, PageId::Log}; }

    NextStep showLastAttempt() const
    {
        return {u"showLastAttempt"_s, tr("Look at what is known"), Does::ShowLastAttempt};
    }

    NextStep redeliver() const { return {u"redeliver"_s, tr("Redeliver"), Does::Redeliver}; }

private:
    NextStep withRegistration(const QString &name, const QString &words, const QString &then) const
    {
        return {name,
                words,
                Does::BeginOnPage,
                PageId::Registrations,
                {},
                {{u"registration"_s, m_of.registrationId}, {u"then"_s, then}}};
    }

    NextStep onWorkflows(const QString &name, const QString &words, bool show) const
    {
        return {
            name,
            words,
            Does::BeginOnPage,
            PageId::Workflows,
            {},
            {{u"workflow"_s, m_of.workflowId}, {u"registration"_s, m_of.registrationId}, {u"show"_s, show}}};
    }

    const Deliveries::Detail &m_detail;
    const Delivery &m_of;
};

} // namespace

std::vector<NextStep> nextStepsOf(const Deliveries::Detail &detail)
{
    const Steps steps(detail);
    switch (detail.cause) {
    case Cause::None:
        return {};
    case Cause::Cancelled:
        return {steps.redeliver()};
    case Cause::Paused:
        return {steps.resume(), steps.openRegistration()};
    case Cause::AttachmentPaused:
        return {steps.resumeAttachment(), steps.openAttachment()};
    case Cause::KeyRefused:
        return {steps.rotateSecret(), steps.openRegistration()};
    case Cause::Forbidden:
        return {steps.testConnection(), steps.rotateSecret()};
    case Cause::NotAccepted:
    case Cause::Misconfigured:
        return {steps.editRegistration(), steps.testConnection()};
    case Cause::SecretsMissing:
        return {steps.giveSecrets(), steps.openRegistration()};
    case Cause::MaterialMissing:
        return {steps.addMaterial(), steps.showAttestation()};
    case Cause::IntegrationMissing:
        return {steps.showIntegrations()};
    case Cause::RegistrationDeleted:
        return {steps.registerAgain()};
    case Cause::Detached:
        return {steps.attachAgain()};
    case Cause::SignatureInvalid:
        return {steps.showAttestation()};
    case Cause::Unreachable:
    case Cause::ServiceFailed:
        return {steps.testConnection(), steps.openRegistration()};
    case Cause::TooLarge:
    case Cause::NothingToSend:
        return {steps.openAttachment(), steps.showAttestation()};
    case Cause::Refused:
        return {steps.showAttestation(), steps.openAttachment()};
    case Cause::Unforeseen:
        return {steps.openLog(), steps.openRegistration()};
    case Cause::Unanswered:
        return {steps.showLastAttempt(), steps.redeliver()};
    }
    Q_UNREACHABLE();
}

bool canRedeliver(const Deliveries::Detail &detail)
{
    return detail.delivery.state != Delivery::State::Sending && detail.cause != Cause::RegistrationDeleted &&
           detail.cause != Cause::Detached;
}

} // namespace attache
