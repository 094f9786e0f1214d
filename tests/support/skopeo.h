// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace attache::test
{

/// Pushes to and reads from a registry by skopeo, a client that knows nothing of ours.
class Skopeo
{
public:
    /// `credentials`: "user:password".
    explicit Skopeo(QString credentials)
        : m_credentials(std::move(credentials))
    {
    }

    /// Makes an image of one small layer and pushes it to host/name:tag. Its manifest's digest at the
    /// registry; empty when that failed (see problem()).
    QString pushImage(const QString &reference, const QByteArray &content = "a layer")
    {
        const QTemporaryDir layout;
        if (!writeLayout(layout.path(), content))
            return {};
        const QString digestFile = layout.filePath(QStringLiteral("digest"));
        run({QStringLiteral("copy"), QStringLiteral("--quiet"), QStringLiteral("--dest-tls-verify=false"),
             QStringLiteral("--dest-creds"), m_credentials, QStringLiteral("--digestfile"), digestFile,
             QStringLiteral("oci:") + layout.path(), QStringLiteral("docker://") + reference});
        QFile file(digestFile);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    }

    /// The manifest's bytes under host/name:tag or host/name@digest.
    QByteArray manifest(const QString &reference)
    {
        return run({QStringLiteral("inspect"), QStringLiteral("--raw"), QStringLiteral("--tls-verify=false"),
                    QStringLiteral("--creds"), m_credentials, QStringLiteral("docker://") + reference});
    }

    QStringList tags(const QString &repository)
    {
        const QByteArray list =
            run({QStringLiteral("list-tags"), QStringLiteral("--tls-verify=false"), QStringLiteral("--creds"),
                 m_credentials, QStringLiteral("docker://") + repository});
        return QJsonDocument::fromJson(list).object().value(QLatin1String("Tags")).toVariant().toStringList();
    }

    /// The bytes of the only layer of an image.
    QByteArray layer(const QString &reference)
    {
        const QTemporaryDir copy;
        run({QStringLiteral("copy"), QStringLiteral("--quiet"), QStringLiteral("--src-tls-verify=false"),
             QStringLiteral("--src-creds"), m_credentials, QStringLiteral("docker://") + reference,
             QStringLiteral("dir:") + copy.path()});
        const QJsonObject manifest =
            QJsonDocument::fromJson(read(copy.filePath(QStringLiteral("manifest.json")))).object();
        const QJsonArray layers = manifest.value(QLatin1String("layers")).toArray();
        if (layers.size() != 1)
            return {};
        const QString digest = layers.first().toObject().value(QLatin1String("digest")).toString();
        return read(copy.filePath(digest.section(u':', 1)));
    }

    QString problem() const { return m_problem; }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An OCI image layout (image specification) with one image.
    static bool writeLayout(const QString &folder, const QByteArray &content)
    {
        const QDir layout(folder);
        const auto write = [&layout](const QString &path, const QByteArray &bytes) {
            QFile file(layout.filePath(path));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto store = [&write](const char *mediaType, const QByteArray &bytes) {
            const QString hex =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            write(QStringLiteral("blobs/sha256/") + hex, bytes);
            return QJsonObject{{QStringLiteral("mediaType"), QLatin1String(mediaType)},
                               {QStringLiteral("digest"), QStringLiteral("sha256:") + hex},
                               {QStringLiteral("size"), bytes.size()}};
        };
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        layout.mkpath(QStringLiteral("blobs/sha256"));
        const QJsonObject layer = store("application/vnd.oci.image.layer.v1.tar", content);
        const QJsonObject config = store(
            "application/vnd.oci.image.config.v1+json",
            json({{QStringLiteral("architecture"), QStringLiteral("amd64")},
                  {QStringLiteral("os"), QStringLiteral("linux")},
                  {QStringLiteral("rootfs"),
                   QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                               {QStringLiteral("diff_ids"), QJsonArray{layer[QStringLiteral("digest")]}}}}}));
        const QJsonObject manifest = store("application/vnd.oci.image.manifest.v1+json",
                                           json({{QStringLiteral("schemaVersion"), 2},
                                                 {QStringLiteral("config"), config},
                                                 {QStringLiteral("layers"), QJsonArray{layer}}}));
        return write(QStringLiteral("oci-layout"), R"({"imageLayoutVersion":"1.0.0"})") &&
               write(QStringLiteral("index.json"),
                     json({{QStringLiteral("schemaVersion"), 2},
                           {QStringLiteral("manifests"), QJsonArray{manifest}}}));
    }

    QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("skopeo"), QStringList{QStringLiteral("--insecure-policy")} + arguments);
        const bool finished = process.waitForFinished(30'000);
        if (!finished || process.exitCode() != 0) {
            m_problem = QStringLiteral("skopeo: ") + QString::fromUtf8(process.readAllStandardError());
            return {};
        }
        return process.readAllStandardOutput();
    }

    QString m_credentials;
    QString m_problem;
};

} // namespace attache::test
