// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/httpstandin.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>

namespace attache::sandbox
{

/// A stand-in of Dependency-Track 4.13's API server: projects, BOM upload, processing tokens.
///
/// Treats an upload as the real one does, with its traps: a project is created before the BOM is looked at,
/// an empty version is a version of its own, 401 with words is a missing permission.
class DependencyTrack final : public HttpStandIn
{
public:
    struct Project {
        QString uuid; ///< made up where it is empty
        QString name;
        QString version; ///< empty: none
        QString parent;  ///< its UUID; empty without one
        QStringList tags;
        bool isLatest = false;
        bool isActive = true;
        bool isCollection = false; ///< takes no BOM
        QByteArray bom;            ///< as it came; empty until the first one
        /// When the BOM will have been processed.
        std::optional<std::chrono::steady_clock::time_point> processedAt;
        qint64 importedAt = 0; ///< milliseconds since 1970; of that moment
    };

    static Result<std::unique_ptr<DependencyTrack>>
    start(quint16 port = 0, QRandomGenerator &random = *QRandomGenerator::system());
    ~DependencyTrack() override;

    QString integration() const override;
    QJsonObject registration() const override;

    QList<Project> projects() const;
    QString addProject(Project project);          ///< its UUID
    void setPermissions(QStringList permissions); ///< of the key; all that are needed at first

protected:
    WebAnswer answer(WebRequest &request) override;

private:
    /// What an upload says beside its BOM.
    struct Upload {
        std::optional<QString> project; ///< a UUID
        QString name, version;
        bool autoCreate = false;
        std::optional<QString> parentUuid;
        QString parentName, parentVersion;
        std::optional<QStringList> tags;
        bool isLatest = false;
        std::optional<QByteArray> bom;
    };

    explicit DependencyTrack(QRandomGenerator &random);
    WebAnswer answerToProjects(const WebRequest &request, const QString &rest);
    WebAnswer list(const QUrlQuery &query) const;
    WebAnswer postBom(WebRequest &request);
    WebAnswer putBom(WebRequest &request);
    WebAnswer take(Upload upload);
    /// The project to upload to, created where that is asked for and allowed; or why not. Under the lock.
    Result<Project *, WebAnswer> target(const Upload &upload);
    Result<Project *, WebAnswer> create(const Upload &upload);
    WebAnswer processing(const QString &token) const;
    WebAnswer team() const;
    bool may(const char *permission) const; ///< under the lock, as what follows
    Project *find(const QString &uuid);
    Project *find(const QString &name, const QString &version);
    QString add(Project project);

    const QString m_apiKey;
    mutable std::mutex m_state; ///< of what follows
    QStringList m_permissions;
    QList<Project> m_projects;
    QHash<QString, std::chrono::steady_clock::time_point> m_tokens; ///< and when each is done
};

} // namespace attache::sandbox
