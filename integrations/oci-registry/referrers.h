// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config.h"
#include "core/attestation.h"
#include "core/outcome.h"
#include "image.h"
#include "sdk/integration.h"

#include <vector>

/// Attaching a document to the images that it is about (OCI 1.1 referrers, distribution specification,
/// "Pushing Manifests with Subject").
namespace attache::ATTACHE_INTEGRATION
{

/// An image that an attestation is about.
struct AttestedImage {
    QString name;   ///< without host
    QString digest; ///< of its manifest

    QString reference() const { return name + u'@' + digest; }
};

/// The images among the materials (CONTAINER_IMAGE) whose repository is `repository` or lies below it, each
/// once.
std::vector<AttestedImage> attestedImages(const Repository &repository,
                                          const std::vector<Material> &materials);

/// Attaches the document to each image. One that fails does not keep it from the others. Steps: "referrer
/// NAME@DIGEST" for each.
Outcome attachToImages(const Config &config, const std::vector<AttestedImage> &images,
                       const Document &document, Execution &execution);

/// What is sent for one image where nothing is there yet. The image's own size and type are the registry's to
/// tell: they stand as 0 and as those of an OCI image.
std::vector<HttpRequest> referrerRequests(const QUrl &base, const AttestedImage &image,
                                          const Document &document);

} // namespace attache::ATTACHE_INTEGRATION
