// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/thisintegration.h"

#include <vector>

namespace attache::ATTACHE_INTEGRATION
{

/// One thing to put into the bucket: a step of the delivery, by its name.
struct Object {
    QString name;      ///< in the bucket, made of its content's digest: the same name is the same content
    QString title;     ///< for people: the material's name; empty for the attestation
    QByteArray sha256; ///< hex
    Content content;
    std::vector<std::pair<QByteArray, QString>> metadata; ///< for those who look into the bucket
};

/// The attestation's envelope, and each SBOM that has content.
std::vector<Object> objectsOf(const ExecutionRequest &request);

/// Their names alone, for a request whose materials have no content with them.
QStringList objectNamesOf(const ExecutionRequest &request);

/// chainloop/<stem>-<sha256><extension> for a file that a pipeline named. Whatever that is, it stays one name
/// in one folder, of no more than 255 bytes. `fallback` names what has no file name.
QString storedName(const QString &filename, const QString &fallback, const QByteArray &sha256);

/// What both stores check an upload by. The content is read through once, which takes seconds for a gigabyte.
/// Nothing when it cannot be read or `stop` came.
std::optional<QByteArray> md5Of(const Content &content, const std::stop_token &stop);

} // namespace attache::ATTACHE_INTEGRATION
