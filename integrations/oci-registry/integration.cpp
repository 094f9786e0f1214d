// SPDX-License-Identifier: Apache-2.0
#include "config.h"
#include "image.h"
#include "push.h"
#include "registry.h"
#include "sdk/thisintegration.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// The image that a registration tries its right to push on: a name beside those of the real ones.
constexpr QLatin1String probeImage("chainloop-test");

QString prefixOf(const QJsonObject &options)
{
    const QString prefix = options.value(QLatin1String("prefix")).toString();
    return prefix.isEmpty() ? defaultPrefix : prefix;
}

/// {path}/{prefix}-{sha256 of the envelope}, as the control plane names it.
QString imageName(const Repository &repository, const QString &prefix, const Image &image)
{
    return repository.below(prefix + u'-' + image.layer.digest.section(u':', 1));
}

Error errorOf(const Outcome &outcome, const Config &config)
{
    const QString what = QStringLiteral("registry ") + config.repository.host;
    switch (outcome.kind) {
    case Outcome::Kind::Cancelled:
        return {Error::Kind::Cancelled, what, QStringLiteral("stopped"), {}, {}};
    case Outcome::Kind::Retry:
        return {Error::Kind::Unreachable, what, outcome.reason, {}, {}};
    default:
        return {Error::Kind::Rejected, what, outcome.reason, {}, {}};
    }
}

class OciRegistry : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &execution) const override
    {
        const auto config = readConfig(request.input);
        if (!config)
            return config.error();
        Registry registry(*config, config->repository.below(probeImage), execution);

        const QDateTime start = execution.now();
        if (const auto answers = registry.connect(); !answers)
            return errorOf(answers.error(), *config);
        const bool plain = registry.base().scheme() == QLatin1String("http");
        execution.checkPassed(QStringLiteral("The registry answers"),
                              QStringLiteral("in %1 ms%2")
                                  .arg(start.msecsTo(execution.now()))
                                  .arg(plain ? QStringLiteral(", without encryption") : QString()));

        auto accepted = registry.signIn();
        if (accepted)
            accepted = registry.checkCredentials();
        if (!accepted)
            return errorOf(accepted.error(), *config);
        execution.checkPassed(QStringLiteral("The credentials are accepted"), registry.signInKind());

        if (const auto may = provePush(registry); !may)
            return errorOf(may.error(), *config);
        execution.checkPassed(QStringLiteral("The account may push"),
                              QStringLiteral("an upload was begun and cancelled"));
        return publicConfig(*config);
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution & /*execution*/) const override
    {
        const auto config = readConfig(request.registration);
        if (!config)
            return config.error();
        const QString prefix = prefixOf(request.options);
        if (const auto fits = checkPrefix(config->repository, prefix); !fits)
            return fits.error();
        return QJsonObject{{QStringLiteral("prefix"), prefix}};
    }

    bool needsMaterials(const QJsonObject &) const override { return false; }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        if (const auto receipt = execution.doneStep(QStringLiteral("manifest")))
            return delivered(*receipt);
        if (request.attestation.viewOnly())
            return rejected(QStringLiteral("a bare statement is not signed: there is no envelope to push"));
        const auto config = readConfig(request.registration);
        if (!config)
            return misconfigured(config.error().text());
        const QString prefix = prefixOf(request.options);
        if (const auto fits = checkPrefix(config->repository, prefix); !fits)
            return misconfigured(fits.error().text());

        const Image image = imageOf(request.attestation.envelope.compactJson());
        Registry registry(*config, imageName(config->repository, prefix, image), execution);
        auto ready = registry.connect();
        if (ready)
            ready = registry.signIn();
        return ready ? push(registry, image, execution) : ready.error();
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = readConfig(request.registration);
        if (!config)
            return {};
        const Image image = imageOf(request.attestation.envelope.compactJson());
        const QUrl base(Registry::schemes(*config).constFirst() + QStringLiteral("://") +
                        config->repository.apiAuthority());
        return pushRequests(base, imageName(config->repository, prefixOf(request.options), image), image);
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<OciRegistry>();
}

} // namespace attache::ATTACHE_INTEGRATION
