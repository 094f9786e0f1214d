// SPDX-License-Identifier: Apache-2.0
#include "blobs.h"
#include "config.h"
#include "options.h"
#include "push.h"
#include "referrers.h"
#include "registry.h"
#include "sdk/answers.h"
#include "sdk/thisintegration.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// The image that a registration tries its right to push on: a name beside those of the real ones.
constexpr QLatin1String probeImage("chainloop-test");
constexpr QLatin1String latest("latest");

/// The images that are made of a document outside the mode "referrer", best first, and where they go.
struct Push {
    QString name; ///< without host
    QString tag;
    std::vector<Image> images;
};

Push pushOf(const Repository &repository, const Options &options, const Document &document)
{
    if (options.mode == Options::Mode::Tag)
        return {repository.path,
                nameFor(document, options),
                {artifactOf(document, std::nullopt), olderArtifactOf(document)}};
    return {repository.below(nameFor(document, options)), latest, {imageOf(document)}};
}

Error errorOf(const Outcome &outcome, const Config &config)
{
    return checkError(outcome, OciRegistryWords::tr("registry %1").arg(config.repository.host));
}

/// Tries the right to push to one image name.
Result<void, PushRefusal> tryToPush(const Config &config, const QString &name, Execution &execution)
{
    Registry registry(config, name, execution);
    if (const auto ready = registry.open(); !ready)
        return PushRefusal{ready.error()};
    return provePush(registry);
}

/// Tries the registry's image name and then, where that is what is refused, the repository itself. In words
/// where it was possible.
Result<QString, Outcome> provePushSomewhere(Registry &registry, const Config &config, Execution &execution)
{
    const auto first = provePush(registry);
    if (first)
        return OciRegistryWords::tr("an upload was begun and cancelled");
    const QString &itself = config.repository.path;
    const bool maySucceed = first.error().isAboutTheRepository && registry.address().name != itself &&
                            nameProblem(config.repository, itself).isEmpty();
    if (maySucceed && tryToPush(config, itself, execution))
        return OciRegistryWords::tr("into %1 itself, not below it: attach with the mode \"tag\"")
            .arg(config.repository.reference());
    return first.error().outcome;
}

/// What there is to attach to, and why there is nothing.
Outcome noImage(const Repository &repository, const std::vector<Material> &materials)
{
    QStringList elsewhere;
    for (const Material &material : materials) {
        if (material.type == QLatin1String("CONTAINER_IMAGE"))
            elsewhere << material.value.left(200);
    }
    const QString images =
        elsewhere.isEmpty()
            ? OciRegistryWords::tr("it names no container image")
            : OciRegistryWords::tr("its images are %1").arg(elsewhere.mid(0, 5).join(QStringLiteral(", ")));
    return skipped(OciRegistryWords::tr("the attestation is about no image in %1: %2")
                       .arg(repository.reference(), images));
}

class OciRegistry : public Integration
{
public:
    Result<QJsonObject> registerWith(const RegistrationRequest &request, Execution &execution) const override
    {
        const auto config = readConfig(request.input);
        if (!config)
            return config.error();
        const Repository &repository = config->repository;
        // In one repository with tags, nothing is made below it.
        const bool mayHoldRepositories = nameProblem(repository, repository.below(probeImage)).isEmpty();
        Registry registry(*config, mayHoldRepositories ? repository.below(probeImage) : repository.path,
                          execution);

        const QDateTime start = execution.now();
        if (const auto answers = registry.connect(); !answers)
            return errorOf(answers.error(), *config);
        const bool plain = registry.address().base.scheme() == QLatin1String("http");
        execution.checkPassed(Execution::Check::Answer, OciRegistryWords::tr("The registry answers"),
                              OciRegistryWords::tr("in %1 ms%2")
                                  .arg(start.msecsTo(execution.now()))
                                  .arg(plain ? OciRegistryWords::tr(", without encryption") : QString()));

        auto accepted = registry.signIn();
        if (accepted)
            accepted = registry.checkCredentials();
        if (!accepted)
            return errorOf(accepted.error(), *config);
        execution.checkPassed(Execution::Check::SignIn, OciRegistryWords::tr("The credentials are accepted"),
                              registry.signInKind());

        const auto where = provePushSomewhere(registry, *config, execution);
        if (!where)
            return errorOf(where.error(), *config);
        execution.checkPassed(Execution::Check::Permission, OciRegistryWords::tr("The account may push"),
                              *where);
        return publicConfig(*config);
    }

    Result<QJsonObject> attach(const AttachmentRequest &request, Execution &execution) const override
    {
        const auto config = readConfig(request.registration);
        if (!config)
            return config.error();
        const Options options = readOptions(request.options);
        if (const auto fits = checkOptions(config->repository, options); !fits)
            return fits.error();
        if (options.mode == Options::Mode::Tag) { // registering may have tried another name only
            if (const auto may = tryToPush(*config, config->repository.path, execution); !may)
                return errorOf(may.error().outcome, *config);
        }
        return keptOptions(options);
    }

    bool needsMaterials(const QJsonObject &) const override { return false; }

    Forecast forecast(const ExecutionRequest &request) const override
    {
        const auto config = readConfig(request.registration);
        if (!config)
            return {misconfigured(config.error().text())};
        const Options options = readOptions(request.options);
        const auto document = documentOf(request.attestation, options.content);
        if (!document)
            return {document.error()};
        Forecast forecast;
        if (options.mode == Options::Mode::Referrer) {
            const auto images = attestedImages(config->repository, request.attestation.materials);
            for (const AttestedImage &image : images)
                forecast.values.emplace_back(OciRegistryWords::tr("Beside the image"), image.reference());
            if (images.empty())
                forecast.outcome = noImage(config->repository, request.attestation.materials);
            return forecast;
        }
        const Push push = pushOf(config->repository, options, *document);
        forecast.values.emplace_back(OciRegistryWords::tr("Image"), push.name + u':' + push.tag);
        return forecast;
    }

    Outcome execute(const ExecutionRequest &request, Execution &execution) const override
    {
        if (const auto receipt = execution.doneStep(QStringLiteral("manifest")))
            return delivered(*receipt);
        const auto config = readConfig(request.registration);
        if (!config)
            return misconfigured(config.error().text());
        const Options options = readOptions(request.options);
        if (const auto fits = checkOptions(config->repository, options); !fits)
            return misconfigured(fits.error().text());
        const auto document = documentOf(request.attestation, options.content);
        if (!document)
            return document.error();

        if (options.mode == Options::Mode::Referrer) {
            const auto images = attestedImages(config->repository, request.attestation.materials);
            return images.empty() ? noImage(config->repository, request.attestation.materials)
                                  : attachToImages(*config, images, *document, execution);
        }
        const Push push = pushOf(config->repository, options, *document);
        Registry registry(*config, push.name, execution);
        const auto ready = registry.open();
        return ready ? pushToTag(registry, push.images, push.tag, execution) : ready.error();
    }

    std::vector<HttpRequest> preview(const ExecutionRequest &request) const override
    {
        const auto config = readConfig(request.registration);
        const Options options = readOptions(request.options);
        const auto document = documentOf(request.attestation, options.content);
        if (!config || !document)
            return {};
        const QUrl base(Registry::schemes(*config).constFirst() + QStringLiteral("://") +
                        config->repository.apiAuthority());
        std::vector<HttpRequest> requests;
        if (options.mode == Options::Mode::Referrer) {
            for (const AttestedImage &image :
                 attestedImages(config->repository, request.attestation.materials)) {
                for (const HttpRequest &one : referrerRequests(base, image, *document))
                    requests.push_back(one);
            }
            return requests;
        }
        const Push push = pushOf(config->repository, options, *document);
        requests = pushRequests({base, push.name}, push.images.front(), push.tag);
        requests.insert(requests.begin(), readManifest("HEAD", {base, push.name}, push.tag));
        return requests;
    }
};

} // namespace

std::unique_ptr<Integration> create()
{
    return std::make_unique<OciRegistry>();
}

} // namespace attache::ATTACHE_INTEGRATION
