// SPDX-License-Identifier: Apache-2.0
#include "blobs.h"

#include "addresses.h"
#include "refusal.h"
#include "registry.h"
#include "requests.h"
#include "sdk/answers.h"
#include "words.h"

namespace attache::ATTACHE_INTEGRATION
{

namespace
{

/// What is worth no second request: we are stopping, or the registry asks for peace.
bool isFinal(const Outcome &outcome)
{
    return outcome.kind != Outcome::Kind::Retry || outcome.notBefore;
}

/// Whether the registry has this blob. Where it will not say (an account that may only push), it is sent.
Result<bool, Outcome> hasBlob(Registry &registry, const Blob &blob)
{
    const auto answer = registry.send(headBlob(registry.address(), blob.digest));
    if (!answer)
        return answer.error();
    if (answer->status == 429 || answer->status >= 500)
        return registry.refused(*answer);
    const QByteArray length = answer->header("Content-Length");
    return answer->status == 200 && !isWebPage(*answer) && confirms(*answer, blob) &&
           (length.isEmpty() || length.toLongLong() == blob.bytes.size());
}

/// The address of a new upload session.
Result<QUrl, PushRefusal> begin(Registry &registry)
{
    const HttpRequest request = beginUpload(registry.address());
    const auto answer = registry.send(request);
    if (!answer)
        return PushRefusal{answer.error()};
    if (answer->status != 202)
        return PushRefusal{registry.refused(*answer), isAboutTheRepository(*answer)};
    const QByteArray location = answer->header("Location");
    if (location.isEmpty())
        return PushRefusal{registry.unexpectedAnswer(OciRegistryWords::tr("no address to upload to"))};
    const auto upload = uploadUrl(request.url, location);
    if (!upload)
        return PushRefusal{misconfigured(OciRegistryWords::tr("%1 cannot be uploaded to safely: %2")
                                             .arg(registry.host(), upload.error()))};
    return *upload;
}

struct UploadFailure {
    Outcome outcome;
    bool again = false; // with a new session it may work at once
};

Result<void, UploadFailure> upload(Registry &registry, const Blob &blob)
{
    const auto address = begin(registry);
    if (!address)
        return UploadFailure{address.error().outcome, false};
    const auto answer = registry.send(putBlob(*address, blob));
    if (!answer)
        return UploadFailure{answer.error(), !isFinal(answer.error())};
    if (answer->status != 201) {
        // Elsewhere, it is the address that is refused, not the account.
        const bool elsewhere = !sameOrigin(*address, registry.address().base) && answer->status < 500;
        const Outcome outcome = elsewhere ? refusedElsewhere(*answer, address->host(), registry.host())
                                          : registry.refused(*answer);
        return UploadFailure{outcome, elsewhere || wantsNewUpload(*answer)};
    }
    if (!confirms(*answer, blob))
        return UploadFailure{
            registry.unexpectedAnswer(OciRegistryWords::tr("another digest than that of the blob")), true};
    return {};
}

} // namespace

Result<void, PushRefusal> provePush(Registry &registry)
{
    const auto address = begin(registry);
    if (!address)
        return address.error();
    // Some registries do not let an upload be cancelled; it then ends by itself, and nothing was in it.
    const auto ended = registry.send(cancelUpload(*address));
    if (!ended && ended.error().kind == Outcome::Kind::Cancelled)
        return PushRefusal{ended.error()};
    return {};
}

Result<void, Outcome> pushBlob(Registry &registry, const Blob &blob)
{
    const auto there = hasBlob(registry, blob);
    if (!there || *there)
        return there ? Result<void, Outcome>() : there.error();
    auto sent = upload(registry, blob);
    if (!sent && sent.error().again)
        sent = upload(registry, blob);
    return sent ? Result<void, Outcome>() : sent.error().outcome;
}

bool confirms(const HttpResponse &response, const Blob &blob)
{
    const QByteArray digest = response.header("Docker-Content-Digest");
    return digest.isEmpty() || digest == blob.digest.toLatin1();
}

} // namespace attache::ATTACHE_INTEGRATION
