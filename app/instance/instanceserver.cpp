// SPDX-License-Identifier: MIT
#include "app/instance/instanceserver.h"

#include "app/instance/instancelock.h"
#include "app/link.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

namespace gigflow {

Q_LOGGING_CATEGORY(logInstance, "gigflow.instance", QtInfoMsg)

namespace {
constexpr int messageLimitMs = 5000;
constexpr int maxConnections = 16;
} // namespace

InstanceServer::InstanceServer(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_name(instanceSocketName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::onConnection);
}

InstanceServer::~InstanceServer() = default;

bool InstanceServer::listen()
{
    QLocalServer::removeServer(m_name); // the lock is ours, so nobody alive listens there
    if (m_server.listen(m_name))
        return true;
    qCWarning(logInstance) << "cannot listen for other starts:" << m_server.errorString();
    return false;
}

void InstanceServer::onConnection()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxInstanceMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        QTimer::singleShot(messageLimitMs, socket, [socket] { socket->abort(); });
        onReadyRead(socket); // it may have come with the connection
    }
}

void InstanceServer::onReadyRead(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= maxInstanceMessage)
            socket->abort();
        return;
    }
    const auto line = socket->readLine(maxInstanceMessage + 1);
    if (!accept(line)) {
        qCInfo(logInstance) << "refused a message of" << line.size() << "bytes";
        socket->abort();
        return;
    }
    socket->write("ok\n");
    socket->disconnectFromServer(); // after the answer is written
}

bool InstanceServer::accept(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return false;
    const auto message = document.object();
    std::optional<GigId> gig;
    if (const auto link = message.value(QLatin1String("open")); !link.isUndefined()) {
        gig = parseGigLink(link.toString());
        if (!gig)
            return false;
    }
    Q_EMIT activated(gig, message.value(QLatin1String("activationToken")).toString());
    return true;
}

} // namespace gigflow
