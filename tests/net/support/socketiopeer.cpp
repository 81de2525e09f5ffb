// SPDX-License-Identifier: MIT
#include "tests/net/support/socketiopeer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gigflow::test {
namespace {

QString compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

} // namespace

SocketIoPeer::SocketIoPeer(QObject *parent)
    : QObject(parent), m_server(QStringLiteral("peer"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &SocketIoPeer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    m_port = m_server.serverPort();
}

SocketIoPeer::~SocketIoPeer()
{
    abortAll();
}

QUrl SocketIoPeer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void SocketIoPeer::adopt(QTcpSocket *socket)
{
    m_server.handleConnection(socket);
    QMetaObject::invokeMethod(socket, "readyRead",
                              Qt::DirectConnection); // what is waiting was announced before
}

void SocketIoPeer::onConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        m_sockets.append(socket);
        paths.append(socket->requestUrl().path() + QLatin1Char('?') + socket->requestUrl().query());
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &frame) { onText(socket, frame); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
        if (opens && socket->requestUrl().path() == QLatin1String("/socket.io/")) {
            const QJsonObject open{{QStringLiteral("sid"), QStringLiteral("s")},
                                   {QStringLiteral("upgrades"), QJsonArray()},
                                   {QStringLiteral("pingInterval"), pingIntervalMs},
                                   {QStringLiteral("pingTimeout"), pingTimeoutMs},
                                   {QStringLiteral("maxPayload"), 1'000'000}};
            socket->sendTextMessage(QStringLiteral("0") + compact(open));
        }
    }
}

void SocketIoPeer::onText(QWebSocket *socket, const QString &frame)
{
    received.append(frame);
    if (frame.startsWith(QLatin1String("40"))) {
        token = QJsonDocument::fromJson(frame.sliced(2).toUtf8())
                    .object()
                    .value(QLatin1String("token"))
                    .toString();
        if (!answersConnect)
            return;
        socket->sendTextMessage(acceptsTokens ? QStringLiteral("40{\"sid\":\"n\"}")
                                              : QStringLiteral("44{\"message\":\"unauthorized\"}"));
    } else if (frame.startsWith(QLatin1String("42"))) {
        const QJsonArray event = QJsonDocument::fromJson(frame.sliced(2).toUtf8()).array();
        if (event.at(0).toString() == QLatin1String("register"))
            registeredUser = event.at(1).toString();
    } else if (frame.startsWith(QLatin1Char('{'))) {
        const QJsonObject first = QJsonDocument::fromJson(frame.toUtf8()).object();
        token = first.value(QLatin1String("token")).toString();
        socket->sendTextMessage(acceptsTokens ? QStringLiteral("{\"type\":\"auth\",\"ok\":true}")
                                              : QStringLiteral("{\"type\":\"error\"}"));
    }
}

void SocketIoPeer::emitEvent(const QString &name, const QJsonObject &data)
{
    for (QWebSocket *socket : std::as_const(m_sockets)) {
        if (socket->requestUrl().path() == QLatin1String("/socket.io/")) {
            socket->sendTextMessage(QStringLiteral("42") + compact(QJsonArray{name, data}));
        } else {
            socket->sendTextMessage(
                compact(QJsonObject{{QStringLiteral("type"), QStringLiteral("event")},
                                    {QStringLiteral("event"), name},
                                    {QStringLiteral("data"), data}}));
        }
    }
}

void SocketIoPeer::sendText(const QString &frame)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(frame);
}

void SocketIoPeer::sendBinary(const QByteArray &bytes)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendBinaryMessage(bytes);
}

void SocketIoPeer::abortAll()
{
    const QList<QWebSocket *> sockets = std::exchange(m_sockets, {});
    for (QWebSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void SocketIoPeer::stopListening()
{
    m_server.close();
    abortAll();
}

void SocketIoPeer::listenAgain()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port was taken meanwhile");
}

} // namespace gigflow::test
