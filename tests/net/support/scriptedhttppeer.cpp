// SPDX-License-Identifier: MIT
#include "tests/net/support/scriptedhttppeer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

namespace gigflow::test {

QJsonObject PeerRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray PeerRequest::bearer() const
{
    const QByteArray value = headers.value("authorization");
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

PeerAnswer answer(int status, const QByteArray &body, const QByteArray &contentType,
                  const QByteArray &moreHeaders)
{
    PeerAnswer out;
    out.bytes = "HTTP/1.1 " + QByteArray::number(status) +
                " Whatever\r\nContent-Type: " + contentType +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders +
                "\r\n" + body;
    return out;
}

PeerAnswer ok(const QJsonValue &data, int status)
{
    const QJsonObject envelope{{QStringLiteral("statusCode"), status},
                               {QStringLiteral("data"), data},
                               {QStringLiteral("message"), QStringLiteral("fine")},
                               {QStringLiteral("success"), true}};
    return answer(status, QJsonDocument(envelope).toJson(), "application/json");
}

PeerAnswer refused(int status, const QString &message, const QByteArray &moreHeaders)
{
    const QJsonObject envelope{{QStringLiteral("statusCode"), status},
                               {QStringLiteral("data"), QJsonValue()},
                               {QStringLiteral("message"), message},
                               {QStringLiteral("success"), false}};
    return answer(status, QJsonDocument(envelope).toJson(), "application/json", moreHeaders);
}

PeerAnswer health(const QStringList &capabilities, const QString &serverId)
{
    QJsonObject body{{QStringLiteral("status"), QStringLiteral("ok")},
                     {QStringLiteral("timestamp"), QStringLiteral("2026-01-02T03:04:05.678Z")}};
    if (!capabilities.isEmpty())
        body.insert(QStringLiteral("capabilities"), QJsonArray::fromStringList(capabilities));
    if (!serverId.isEmpty())
        body.insert(QStringLiteral("serverId"), serverId);
    return answer(200, QJsonDocument(body).toJson(), "application/json");
}

PeerAnswer hang()
{
    return {};
}

PeerAnswer readAndClose()
{
    PeerAnswer out;
    out.then = PeerAnswer::Then::Close;
    return out;
}

ScriptedHttpPeer::ScriptedHttpPeer(Script script, QObject *parent)
    : QObject(parent), m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedHttpPeer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    m_port = m_server.serverPort();
}

ScriptedHttpPeer::~ScriptedHttpPeer()
{
    // The sockets are the server's children and would report to what is gone by then.
    for (auto it = m_buffers.cbegin(); it != m_buffers.cend(); ++it)
        it.key()->disconnect(this);
}

QUrl ScriptedHttpPeer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

int ScriptedHttpPeer::count(const QByteArray &method, const QByteArray &path) const
{
    int found = 0;
    for (const PeerRequest &request : m_requests)
        found += request.method == method && request.path == path ? 1 : 0;
    return found;
}

void ScriptedHttpPeer::stopListening()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void ScriptedHttpPeer::listenAgain()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port was taken meanwhile");
}

int ScriptedHttpPeer::openConnections() const
{
    return static_cast<int>(m_buffers.size());
}

void ScriptedHttpPeer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedHttpPeer::onReadyRead(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    if (onUpgrade && buffer.isEmpty() && socket->peek(4096).contains("Upgrade: websocket")) {
        m_buffers.remove(socket);
        socket->disconnect(this);
        onUpgrade(socket);
        return;
    }
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        PeerRequest request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        const QByteArray target = first.value(1);
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            request.headers.insert(lines.at(i).left(colon).trimmed().toLower(),
                                   lines.at(i).mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_requests.append(request);
        give(socket,
             m_script ? m_script(request) : refused(404, QStringLiteral("unexpected request")));
        if (!m_buffers.contains(socket))
            return;
    }
}

void ScriptedHttpPeer::give(QTcpSocket *socket, const PeerAnswer &answer)
{
    const auto now = [guard = QPointer(socket), answer] {
        if (!guard)
            return;
        guard->write(answer.bytes);
        if (answer.then == PeerAnswer::Then::Close)
            guard->disconnectFromHost();
    };
    if (answer.delayMs > 0)
        QTimer::singleShot(answer.delayMs, this, now);
    else
        now();
}

QString makeToken(qint64 issuedAt, qint64 expiresAt, const QString &mark)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")}};
    const QJsonObject claims{{QStringLiteral("iat"), issuedAt},
                             {QStringLiteral("exp"), expiresAt},
                             {QStringLiteral("mark"), mark}};
    return QString::fromLatin1(part(header) + '.' + part(claims) + ".signature");
}

} // namespace gigflow::test
