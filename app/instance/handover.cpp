// SPDX-License-Identifier: MIT
#include "app/instance/handover.h"

#include "app/instance/instancelock.h"
#include "app/link.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gigflow {

namespace {
constexpr std::chrono::milliseconds betweenAttempts{100};
}

Handover::Handover(const QString &dataFolder, const std::optional<GigId> &gig,
                   std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_name(instanceSocketName(dataFolder)), m_limit(limit)
{
    QJsonObject message;
    if (gig)
        message.insert(QLatin1String("open"), gigLink(*gig));
    // What lets the running instance come to the front: the desktop gave it to this start.
    auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    if (!token.isEmpty() && token.size() < 512)
        message.insert(QLatin1String("activationToken"), token);
    m_message = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_message); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &Handover::onReadyRead);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        onReadyRead();
        end(false); // it was refused
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](auto error) {
        // Nobody listens yet. (A peer that closes is told of by disconnected.)
        if (error != QLocalSocket::PeerClosedError && !m_ended)
            QTimer::singleShot(betweenAttempts, this, &Handover::connectOnce);
    });
}

void Handover::start()
{
    m_deadline.start(m_limit);
    connectOnce();
}

void Handover::connectOnce()
{
    if (!m_ended && m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_name);
}

void Handover::onReadyRead()
{
    if (m_socket.canReadLine())
        end(m_socket.readLine(16) == "ok\n");
}

void Handover::end(bool ok)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    Q_EMIT finished(ok);
}

} // namespace gigflow
