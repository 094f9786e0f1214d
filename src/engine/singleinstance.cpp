// SPDX-License-Identifier: Apache-2.0
#include "engine/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace attache
{
namespace
{

constexpr int patience = 500; // ms
constexpr char greeting[] = "show";
constexpr char answer[] = "shown";

/// Short, as socket names must be, and one for each folder.
QString nameFor(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    return QStringLiteral("attache-") +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

bool anotherListens(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return false;
    // Whoever listens is alive, if still busy with its start: it shows its window as soon as it can.
    socket.write(greeting);
    if (socket.waitForBytesWritten(patience))
        socket.waitForReadyRead(patience);
    return true;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString name = nameFor(folder);
    if (anotherListens(name))
        return;
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
