// SPDX-License-Identifier: MIT
#pragma once

#include "models/ids.h"

#include <QLocalServer>

#include <optional>

class QLocalSocket;

namespace gigflow {

/// The running instance's ear. Whoever holds the InstanceLock makes one. GUI thread.
class InstanceServer : public QObject
{
    Q_OBJECT
public:
    explicit InstanceServer(const QString &dataFolder, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// Takes the place of a socket that a killed instance left. Only this user may connect.
    [[nodiscard]] bool listen();
    void close() { m_server.close(); } ///< later starts find nobody

Q_SIGNALS:
    /// Another start wants this instance in front, and perhaps a gig. The token lets a Wayland
    /// compositor raise the window; may be empty.
    void activated(const std::optional<gigflow::GigId> &gig, const QString &activationToken);

private:
    void onConnection();
    void onReadyRead(QLocalSocket *socket);
    /// False where it is not a message of ours.
    bool accept(const QByteArray &line);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace gigflow
