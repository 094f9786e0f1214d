// SPDX-License-Identifier: Apache-2.0
#include "sboms.h"
#include "words.h"

#include <QSet>

namespace attache::ATTACHE_INTEGRATION
{

QString Target::words() const
{
    if (!id.isEmpty())
        return id;
    return version.isEmpty() ? name : name + QLatin1Char(' ') + version;
}

QString Target::lane() const
{
    if (!id.isEmpty())
        return QStringLiteral("project ") + id.toLower();
    return QStringLiteral("project named %1, version %2").arg(name, version);
}

Result<Target, QString> targetOf(const Options &options, const Material &material,
                                 const Attestation &attestation)
{
    const Annotations annotations{material.annotations, attestation.run.annotations};
    if (const auto mismatch = options.filter.mismatch(annotations))
        return DependencyTrackWords::tr("The filter does not let it through: %1").arg(*mismatch);
    if (!options.projectId.isEmpty())
        return Target{options.projectId, {}, {}};
    const auto name = options.projectName.render(annotations);
    if (!name)
        return DependencyTrackWords::tr("The project name needs the %1: %2")
            .arg(name.error().what, name.error().why);
    const auto version = options.projectVersion.render(annotations);
    if (!version)
        return DependencyTrackWords::tr("The project version needs the %1: %2")
            .arg(version.error().what, version.error().why);
    Target target{{}, name->trimmed(), version->trimmed()};
    if (target.name.isEmpty())
        return DependencyTrackWords::tr("The project name comes out empty");
    return target;
}

Plan planOf(const Options &options, const ExecutionRequest &request)
{
    Plan plan;
    QSet<QString> steps;
    for (const MaterialInput &input : request.materials) {
        auto target = targetOf(options, input.material, request.attestation);
        if (!target) {
            plan.skipped.push_back({input.material.name, target.error()});
            continue;
        }
        QString step = input.material.digest.section(QLatin1Char(':'), -1);
        while (steps.contains(step))
            step += QStringLiteral("-again");
        steps.insert(step);
        plan.sboms.push_back({input, *std::move(target), step});
    }
    for (const MissingMaterial &missing : request.missing) {
        const auto target = targetOf(options, missing.material, request.attestation);
        plan.skipped.push_back(
            {missing.material.name,
             target ? DependencyTrackWords::tr("Its content is not available: %1").arg(missing.reason)
                    : target.error()});
    }
    return plan;
}

} // namespace attache::ATTACHE_INTEGRATION
