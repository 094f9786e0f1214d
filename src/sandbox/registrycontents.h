// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace attache::sandbox
{

/// A refusal as a registry puts it (distribution specification, "Error Codes").
struct RegistryError {
    int status = 400;
    QString code;
    QString message;
    QJsonValue detail;
};

struct StoredManifest {
    QString digest;
    QString mediaType;
    QByteArray bytes;
    QString subject; ///< the digest that it refers to; empty without one

    /// "artifactType", of the configuration where it has none of its own; empty for an index without one.
    QString artifactType() const;
    /// What it is, for people: "artifact of the type …", "image, layers: 2".
    QString words() const;
};

/// What a registry keeps: repositories of blobs, manifests and tags, and the uploads under way. Refuses what
/// the distribution and image specifications (OCI 1.1) do not allow. In memory, for one thread at a time.
class RegistryContents
{
public:
    static bool isName(const QString &name);
    static bool isTag(const QString &tag);
    static bool isDigest(const QString &digest); ///< sha256 only

    std::optional<QByteArray> blob(const QString &repository, const QString &digest) const;
    /// Takes the blob over from another repository, if it is there.
    bool mount(const QString &repository, const QString &digest, const QString &from);

    QString beginUpload(const QString &repository); ///< its id
    /// What has come so far, bytes. Nothing: there is no such upload.
    std::optional<qint64> uploaded(const QString &repository, const QString &id) const;
    Result<void, RegistryError> append(const QString &repository, const QString &id, const QByteArray &bytes);
    Result<void, RegistryError> finish(const QString &repository, const QString &id, const QString &digest);
    bool cancel(const QString &repository, const QString &id);

    struct Put {
        StoredManifest manifest;
        bool changed = false; ///< it is new, or its tag was another one
    };

    Result<Put, RegistryError> putManifest(const QString &repository, const QString &reference,
                                           const QString &mediaType, const QByteArray &bytes);
    std::optional<StoredManifest> manifest(const QString &repository, const QString &reference) const;
    std::optional<QStringList> tags(const QString &repository) const; ///< nothing: no such repository
    /// Descriptors of what has `subject` as its subject (distribution specification, "Listing Referrers").
    QJsonArray referrers(const QString &repository, const QString &subject) const;

private:
    struct Upload {
        QString repository;
        QByteArray bytes;
    };

    struct Repository {
        std::map<QString, QByteArray> blobs;         // by digest
        std::map<QString, StoredManifest> manifests; // by digest
        std::map<QString, QString> tags;             // to digests
    };

    Result<void, RegistryError> checkParts(const Repository &repository, const QJsonObject &manifest) const;

    std::map<QString, Repository> m_repositories;
    std::map<QString, Upload> m_uploads;
};

} // namespace attache::sandbox
