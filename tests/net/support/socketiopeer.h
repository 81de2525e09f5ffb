// SPDX-License-Identifier: MIT
// The server's end of a Socket.IO (or plain) WebSocket on a real loopback port; it says and does
// what a test tells it to.
#pragma once

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace gigflow::test {

class SocketIoPeer : public QObject
{
    Q_OBJECT
public:
    int pingIntervalMs = 25'000;
    int pingTimeoutMs = 20'000;
    bool opens = true; ///< sends the Engine.IO open packet
    bool acceptsTokens = true;
    bool answersConnect = true;
    QStringList paths;    ///< of each connection: path and query
    QStringList received; ///< every text frame, of all connections
    QString registeredUser;
    QString token; ///< from the last CONNECT

    explicit SocketIoPeer(QObject *parent = nullptr);
    ~SocketIoPeer() override;

    [[nodiscard]] QUrl url() const;
    void
    adopt(QTcpSocket *socket); ///< a connection to another port, at the beginning of its handshake
    [[nodiscard]] int connections() const { return static_cast<int>(paths.size()); }
    [[nodiscard]] int open() const { return static_cast<int>(m_sockets.size()); }
    void emitEvent(const QString &name, const QJsonObject &data);
    void sendText(const QString &frame);
    void sendBinary(const QByteArray &bytes);
    void abortAll();
    void stopListening();
    void listenAgain();

private:
    void onConnection();
    void onText(QWebSocket *socket, const QString &frame);

    QWebSocketServer m_server;
    QList<QWebSocket *> m_sockets;
    quint16 m_port = 0;
};

} // namespace gigflow::test
