// SPDX-License-Identifier: Apache-2.0
#include "engine/trust.h"

#include "core/savefile.h"
#include "engine/answer.h"
#include "engine/parts.h"
#include "engine/words.h"
#include "store/attestations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

#include <algorithm>

namespace attache
{
namespace
{

using Kind = Trust::Anchor::Kind;

constexpr qint64 largestFile = 1024 * 1024; // bytes
constexpr int pageSize = 200;               // attestations

QDir folderIn(const QString &store)
{
    return QDir(store + QStringLiteral("/trusted"));
}

QByteArray readPem(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

/// The digest of what the one PEM block holds.
QString fingerprintOf(const QByteArray &pem)
{
    QByteArray base64;
    for (const QByteArray &line : pem.split('\n'))
        if (!line.startsWith("-----"))
            base64 += line.trimmed();
    return QStringLiteral("sha256:") +
           QString::fromLatin1(
               QCryptographicHash::hash(QByteArray::fromBase64(base64), QCryptographicHash::Sha256).toHex());
}

Trust::Anchor anchorOf(Kind kind, const QByteArray &pem)
{
    Trust::Anchor anchor{fingerprintOf(pem), kind, {}, {}, QDateTime::currentDateTimeUtc(), pem};
    if (kind == Kind::Key)
        return anchor;
    const QSslCertificate certificate(pem);
    anchor.name = certificate.subjectDisplayName();
    anchor.until = certificate.expiryDate();
    return anchor;
}

std::vector<Trust::Anchor> anchorsIn(const TrustAnchors &trusted)
{
    std::vector<Trust::Anchor> all;
    for (const QByteArray &pem : trusted.keys)
        all.push_back(anchorOf(Kind::Key, pem));
    for (const QByteArray &pem : trusted.certificates)
        all.push_back(anchorOf(Kind::Certificate, pem));
    for (const QByteArray &pem : trusted.authorities)
        all.push_back(anchorOf(Kind::Authority, pem));
    return all;
}

QString pathOf(const QString &store, const QString &fingerprint)
{
    return folderIn(store).filePath(fingerprint.section(QLatin1Char(':'), 1) + QStringLiteral(".pem"));
}

Result<void> write(const QString &store, const Trust::Anchor &anchor)
{
    const QString path = pathOf(store, anchor.fingerprint);
    QSaveFile file(path);
    if (folderIn(store).mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
        file.write(anchor.pem) == anchor.pem.size() && commitWhole(file))
        return {};
    return Error{Error::Kind::Environment,
                 path,
                 file.errorString(),
                 EngineWords::tr("Make the folder writable, then try again."),
                 {}};
}

std::vector<Trust::Anchor> listIn(const QString &store)
{
    std::vector<Trust::Anchor> all;
    const QFileInfoList files = folderIn(store).entryInfoList({QStringLiteral("*.pem")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const Result<TrustAnchors> read = readTrustAnchors(readPem(file.filePath()));
        for (Trust::Anchor &anchor : anchorsIn(read ? *read : TrustAnchors())) {
            anchor.addedAt = file.lastModified().toUTC();
            all.push_back(anchor);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Trust::Anchor &a, const Trust::Anchor &b) { return a.addedAt < b.addedAt; });
    return all;
}

Result<std::vector<Trust::Anchor>> addTo(const QString &store, const QString &path)
{
    const QByteArray pem = readPem(path);
    const Result<TrustAnchors> read = readTrustAnchors(pem);
    if (!read) {
        Error error = read.error();
        error.what = path;
        return error;
    }
    std::vector<Trust::Anchor> anchors = anchorsIn(*read);
    for (Trust::Anchor &anchor : anchors) {
        if (const Result<void> written = write(store, anchor); !written)
            return written.error();
        anchor.addedAt = QFileInfo(pathOf(store, anchor.fingerprint)).lastModified().toUTC();
    }
    return anchors;
}

Result<Trust::Anchor> removeFrom(const QString &store, const QString &wanted)
{
    const QString beginning =
        wanted.startsWith(QLatin1String("sha256:")) ? wanted : QStringLiteral("sha256:") + wanted;
    std::vector<Trust::Anchor> meant = listIn(store);
    std::erase_if(
        meant, [&beginning](const Trust::Anchor &each) { return !each.fingerprint.startsWith(beginning); });
    if (meant.size() != 1 || wanted.isEmpty())
        return Error{Error::Kind::NotFound,
                     wanted,
                     meant.empty() ? EngineWords::tr("no trusted signer has this fingerprint")
                                   : EngineWords::tr("several trusted signers begin so"),
                     EngineWords::tr("Give the fingerprint as “attachectl trust list” shows it."),
                     {}};
    QFile file(pathOf(store, meant.front().fingerprint));
    if (!file.remove())
        return Error{Error::Kind::Environment, file.fileName(), file.errorString(), {}, {}};
    return meant.front();
}

bool isSame(const SignatureState &a, const SignatureState &b)
{
    return a.state == b.state && a.trusted == b.trusted && a.reason == b.reason;
}

Result<void> checkAgain(EngineParts &parts, const AttestationRecord &record, const TrustAnchors &trusted,
                        Trust::Checked &checked)
{
    const auto bytes = parts.store->call(
        [&record](Database &database) { return store::originalBytes(database, record.id); });
    if (!bytes)
        return bytes.error();
    const auto attestation = readAttestation(*bytes);
    if (!attestation) {
        ++checked.unreadable;
        return {};
    }
    const SignatureState now = verifySignature(*attestation, trusted);
    if (isSame(now, record.signature))
        return {};
    ++checked.changed;
    return parts.store->call(
        [&](Database &database) { return store::setSignature(database, record.id, now); });
}

Result<Trust::Checked> checkAll(EngineParts &parts)
{
    const TrustAnchors trusted = trustedIn(parts.folder);
    Trust::Checked checked;
    for (store::PageStart start;;) {
        const auto page = parts.store->call(
            [&start](Database &database) { return store::attestations(database, pageSize, start); });
        if (!page)
            return page.error();
        for (const AttestationRecord &record : *page) {
            if (parts.closing.stop_requested())
                return stopped(EngineWords::tr("checking the stored attestations"));
            if (const auto done = checkAgain(parts, record, trusted, checked); !done)
                return done.error();
        }
        if (page->size() < size_t(pageSize))
            return checked;
        start = {page->back().receivedAt, page->back().id};
    }
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Key:
        return QStringLiteral("key");
    case Kind::Certificate:
        return QStringLiteral("certificate");
    case Kind::Authority:
        break;
    }
    return QStringLiteral("authority");
}

TrustAnchors trustedIn(const QString &folder)
{
    TrustAnchors trusted;
    for (const Trust::Anchor &anchor : listIn(folder)) {
        auto &kind = anchor.kind == Kind::Key           ? trusted.keys
                     : anchor.kind == Kind::Certificate ? trusted.certificates
                                                        : trusted.authorities;
        kind.push_back(anchor.pem);
    }
    return trusted;
}

Trust::Trust(EngineParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QFuture<Result<std::vector<Trust::Anchor>>> Trust::list()
{
    return m_parts.workers.run(
        [folder = m_parts.folder]() -> Result<std::vector<Anchor>> { return listIn(folder); });
}

QFuture<Result<std::vector<Trust::Anchor>>> Trust::add(const QString &file)
{
    auto added = m_parts.workers.run([folder = m_parts.folder, file] { return addTo(folder, file); });
    whenDone(added, this, [this](const Result<std::vector<Anchor>> &) { Q_EMIT changed(); });
    return added;
}

QFuture<Result<void>> Trust::addAgain(const Anchor &anchor)
{
    auto added = m_parts.workers.run([folder = m_parts.folder, anchor] { return write(folder, anchor); });
    whenDone(added, this, [this](const Result<void> &) { Q_EMIT changed(); });
    return added;
}

QFuture<Result<Trust::Anchor>> Trust::remove(const QString &fingerprint)
{
    auto removed = m_parts.workers.run(
        [folder = m_parts.folder, fingerprint] { return removeFrom(folder, fingerprint); });
    whenDone(removed, this, [this](const Result<Anchor> &) { Q_EMIT changed(); });
    return removed;
}

QFuture<Result<Trust::Checked>> Trust::checkStored()
{
    return m_parts.workers.run([&parts = m_parts] {
        Result<Checked> checked = checkAll(parts);
        if (checked && checked->changed > 0)
            Q_EMIT parts.changes.attestationsChanged();
        return checked;
    });
}

} // namespace attache
