// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "endings.h"
#include "following.h"
#include "server.h"
#include "upload.h"

#include "core/schema.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// What in the options this server does not know yet.
QStringList tooNew(const Options &options, const QVersionNumber &version)
{
    QStringList words;
    const auto needs = [&](const QVersionNumber &since, const QString &what) {
        if (!version.isNull() && version < since)
            words += DependencyTrackWords::tr("%1 from %2 on").arg(what, since.toString());
    };
    if (!options.parentId.isEmpty())
        needs({4, 8}, DependencyTrackWords::tr("parentID is known"));
    if (options.isLatest)
        needs({4, 12}, DependencyTrackWords::tr("isLatest is known"));
    if (!options.tags.isEmpty())
        needs(options.projectId.isEmpty() ? QVersionNumber{4, 12} : QVersionNumber{4, 13},
              options.projectId.isEmpty()
                  ? DependencyTrackWords::tr("tags are known")
                  : DependencyTrackWords::tr("tags of a project that is there can be set"));
    return words;
}

/// A name in the place of a UUID is an easy slip: says which projects have it.
std::vector<Violation> withMatches(std::vector<Violation> violations, const QString &projectId,
                                   const Config &config, Execution &execution)
{
    constexpr qsizetype shown = 5;
    for (Violation &violation : violations) {
        if (violation.pointer != QLatin1String("/projectID"))
            continue;
        const auto found = projects(config, projectId, execution);
        if (!found || found->empty())
            continue;
        QStringList matches;
        for (const Project &match : *found)
            matches += DependencyTrackWords::tr("%1 is %2").arg(match.words(), match.id);
        violation.message += QStringLiteral(". ") + matches.mid(0, shown).join(QStringLiteral(", "));
        if (matches.size() > shown)
            violation.message +=
                DependencyTrackWords::tr(", and there are %1 more").arg(matches.size() - shown);
    }
    return violations;
}

/// The project that is there already, or the parent of the one to be made.
Result<void> checkProjects(const Config &config, const Options &options, Execution &execution)
{
    if (!options.projectId.isEmpty()) {
        const auto found = project(config, QStringLiteral("project"), options.projectId, execution);
        if (!found)
            return found.error();
        if (found->isCollection)
            return Error{Error::Kind::Rejected,
                         config.base.toString(),
                         DependencyTrackWords::tr("%1 is a collection project, which takes no SBOM")
                             .arg(found->words()),
                         DependencyTrackWords::tr("Choose one of the projects in it."),
                         {}};
    }
    if (!options.parentId.isEmpty()) {
        const auto found =
            project(config, DependencyTrackWords::tr("parent project"), options.parentId, execution);
        if (!found)
            return found.error();
    }
    return {};
}

/// Follows what has been uploaded, as long as one attempt may take.
void followAll(const Config &config, std::vector<Ending> &endings, Execution &execution)
{
    const QDateTime until = execution.now().addSecs(followedAtOnce.count());
    for (Ending &ending : endings) {
        if (ending.outcome.kind == Outcome::Kind::Delivered)
            ending.outcome = followed(config, *ending.sbom, ending.outcome.receipt, until, execution);
        if (ending.outcome.kind == Outcome::Kind::Cancelled)
            return;
    }
}

class DependencyTrack : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &registration,
                                     Execution &execution) const override
    {
        const auto config = Config::read(registration.input);
        if (!config)
            return invalidInput(QStringLiteral("dependency-track"), config.error());
        const auto version = versionOf(*config, execution);
        if (!version)
            return version.error();
        execution.checkPassed(Execution::Check::Answer, DependencyTrackWords::tr("The API server answers"),
                              service() + QLatin1Char(' ') + version->toString());
        const auto permissions = permissionsOf(*config, execution);
        if (!permissions)
            return permissions.error();
        execution.checkPassed(Execution::Check::SignIn, DependencyTrackWords::tr("The API key is accepted"),
                              *permissions ? QString()
                                           : DependencyTrackWords::tr("the server asks nobody to sign in"));
        if (const QStringList missing =
                *permissions ? missingPermissions(**permissions, config->allowAutoCreate) : QStringList();
            !missing.isEmpty())
            return Error{Error::Kind::Rejected,
                         config->base.toString(),
                         DependencyTrackWords::tr("the API key's team lacks the permission %1")
                             .arg(missing.join(DependencyTrackWords::tr(" and "))),
                         DependencyTrackWords::tr(
                             "Add it there: Administration, Access Management, Teams. If the key has it "
                             "by another team, force the registration: only one team can be seen."),
                         {}};
        execution.checkPassed(Execution::Check::Permission,
                              DependencyTrackWords::tr("The API key has the permissions that it needs"), {});

        QJsonObject kept{{QStringLiteral("instanceURI"), config->base.toString()},
                         {QStringLiteral("allowAutoCreate"), config->allowAutoCreate},
                         {QStringLiteral("serverVersion"), version->toString()}};
        if (!config->caCertificate.isEmpty())
            kept.insert(QStringLiteral("caCertificate"), QString::fromUtf8(config->caCertificate));
        return kept;
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return invalidInput(QStringLiteral("registration"), config.error());
        const auto options = Options::read(request.options);
        if (!options)
            return invalidInput(QStringLiteral("dependency-track"),
                                withMatches(options.error(),
                                            request.options.value(QLatin1String("projectID")).toString(),
                                            *config, execution));
        const bool byName = options->projectId.isEmpty();
        if (byName && !config->allowAutoCreate)
            return invalidInput(QStringLiteral("dependency-track"),
                                {{QStringLiteral("/projectName"), QStringLiteral("allowAutoCreate"),
                                  DependencyTrackWords::tr(
                                      "needs a registration that may create projects (allowAutoCreate)")}});

        const auto version = versionOf(*config, execution);
        if (!version)
            return version.error();
        if (const QStringList words = tooNew(*options, *version); !words.isEmpty())
            return Error{Error::Kind::Rejected,
                         config->base.toString(),
                         DependencyTrackWords::tr("this is %1 %2: %3")
                             .arg(service(), version->toString(), words.join(QStringLiteral("; "))),
                         DependencyTrackWords::tr("Leave that out, or upgrade the server."),
                         {}};
        if (const auto found = checkProjects(*config, *options, execution); !found)
            return found.error();
        return request.options;
    }

    QStringList lanes(const ExecutionRequest &request) const override
    {
        QStringList lanes;
        const auto options = Options::read(request.options);
        if (!options)
            return lanes;
        for (const Material &material : request.attestation.materials) {
            if (material.type != QLatin1String("SBOM_CYCLONEDX_JSON"))
                continue;
            if (const auto target = targetOf(*options, material, request.attestation))
                lanes += target->lane();
        }
        lanes.removeDuplicates();
        return lanes;
    }

    Forecast forecast(const ExecutionRequest &request) const override
    {
        Forecast forecast;
        const auto options = Options::read(request.options);
        if (!options) {
            forecast.outcome = misconfigured(invalidInput({}, options.error()).why);
            return forecast;
        }
        const Plan plan = planOf(*options, request);
        std::vector<Ending> endings;
        for (const SkippedSbom &sbom : plan.skipped)
            endings.push_back({sbom.name, skipped(sbom.reason)});
        for (const Sbom &sbom : plan.sboms) {
            endings.push_back({sbom.input.material.name, delivered({})});
            forecast.values.emplace_back(DependencyTrackWords::tr("Project"), sbom.target.words());
        }
        forecast.outcome = whole(endings);
        return forecast;
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        const auto config = Config::read(request.registration);
        if (!config)
            return misconfigured(invalidInput({}, config.error()).why);
        const auto options = Options::read(request.options);
        if (!options)
            return misconfigured(invalidInput({}, options.error()).why);
        const Plan plan = planOf(*options, request);
        std::vector<Ending> endings;
        for (const SkippedSbom &sbom : plan.skipped)
            endings.push_back({sbom.name, skipped(sbom.reason)});
        for (const Sbom &sbom : plan.sboms) {
            const Uploaded uploaded = upload(*config, *options, sbom, request, execution);
            endings.push_back({sbom.input.material.name, uploaded.outcome, &sbom});
            if (uploaded.endsAll)
                return whole(endings);
        }
        // What is tried again anyway is followed then: nobody waits here for a part of it.
        if (!any(endings, Outcome::Kind::Retry) && !any(endings, Outcome::Kind::Misconfigured))
            followAll(*config, endings, execution);
        return whole(endings);
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        std::vector<HttpRequest> uploads;
        const auto config = Config::read(request.registration);
        const auto options = Options::read(request.options);
        if (!config || !options)
            return uploads;
        for (const Sbom &sbom : planOf(*options, request).sboms)
            uploads.push_back(uploadOf(*config, *options, sbom, request.deliveryId));
        return uploads;
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<DependencyTrack>();
}

} // namespace attache::ATTACHE_INTEGRATION
