// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attestation.h"
#include "core/outcome.h"
#include "core/result.h"
#include "image.h"
#include "repository.h"

#include <QJsonObject>
#include <QString>

namespace attache::ATTACHE_INTEGRATION
{

/// What an attachment asks, as a struct: no JSON keys further in.
struct Options {
    enum class Mode {
        Repository, ///< a repository for each attestation, as the control plane makes them
        Tag,        ///< one repository, a tag for each attestation
        Referrer,   ///< beside the image that the attestation is about
    };
    enum class Content { Envelope, Bundle };

    Mode mode = Mode::Repository;
    Content content = Content::Envelope;
    QString prefix; ///< of repositories and tags
};

/// Options that the schema has passed, or none.
Options readOptions(const QJsonObject &options);

/// Whether the registry can take images that are named so. The error is Invalid, with a violation at the
/// option.
Result<void> checkOptions(const Repository &repository, const Options &options);

/// What an attachment keeps: nothing that is a default but the prefix.
QJsonObject keptOptions(const Options &options);

/// What is to be kept of the attestation; rejected where it does not have it.
Result<Document, Outcome> documentOf(const Attestation &attestation, Options::Content content);

/// {prefix}-{sha256 of the document}.
QString nameFor(const Document &document, const Options &options);

} // namespace attache::ATTACHE_INTEGRATION
