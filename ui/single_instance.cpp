// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int timeoutMs = 2000;
constexpr qint64 maxMessage = 256 * 1024; // bytes; what is longer is dropped
constexpr quint32 magic = 0x73687731;     // "shw1"
constexpr char received = '+';

} // namespace

QString instanceName(const QString &libraryDirectory)
{
    const QString canonical = QFileInfo(libraryDirectory).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QDir(libraryDirectory).absolutePath() : canonical;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"shiwen-"_s + QString::fromLatin1(hash);
}

bool handOver(const QString &name, const QStringList &paths)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << paths;
    socket.write(message);
    if (!socket.waitForBytesWritten(timeoutMs) || !socket.waitForReadyRead(timeoutMs))
        return false;
    return socket.read(1) == QByteArray(1, received);
}

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::listen(const QString &name)
{
    if (m_server.listen(name))
        return true;
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(timeoutMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > maxMessage) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            stream.startTransaction();
            quint32 sign = 0;
            QStringList paths;
            stream >> sign >> paths;
            if (!stream.commitTransaction())
                return;
            if (sign != magic) {
                socket->abort();
                return;
            }
            socket->write(&received, 1);
            socket->flush();
            emit handedOver(paths);
        });
    }
}

} // namespace shiwen
