// SPDX-License-Identifier: Apache-2.0
#include "engine/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace attache
{
namespace
{

constexpr int patience = 500; // ms
constexpr char greeting[] = "show";
constexpr char answer[] = "shown";

/// The same by whatever way it is reached, and before it is made as after.
QString realPath(const QString &folder)
{
    QFileInfo there(QDir::cleanPath(QDir(folder).absolutePath()));
    QString below;
    while (!there.exists() && !there.isRoot()) {
        below.prepend(u'/' + there.fileName());
        there = QFileInfo(there.path());
    }
    return QDir::cleanPath(there.canonicalFilePath() + below);
}

/// Short, as socket names must be, and one for each folder.
QString nameFor(const QString &folder)
{
    const QString path = realPath(folder);
    return QStringLiteral("attache-") +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

/// Whoever listens is alive, if still busy with its start: it shows its window as soon as it can.
void askToShow(QLocalSocket &other)
{
    other.write(greeting);
    if (other.waitForBytesWritten(patience))
        other.waitForReadyRead(patience);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString name = nameFor(folder);
    // Those that start together look one after the other: else each would take what another has just made for
    // left behind.
    QLockFile looking(QDir::temp().filePath(name + QStringLiteral(".lock")));
    looking.tryLock(patience);
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(patience)) {
        looking.unlock();
        askToShow(other);
        return;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(name)) { // what a crashed one left behind
        QLocalServer::removeServer(name);
        m_server->listen(name);
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->readAll() != greeting)
                return;
            caller->write(answer);
            Q_EMIT showRequested();
        });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    });
}

SingleInstance::~SingleInstance() = default;

} // namespace attache
