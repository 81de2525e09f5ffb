// SPDX-License-Identifier: MIT
#include "net/realtime/dialect.h"

#include "net/realtime/socketiocodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace gigflow {
namespace {

QUrl socketUrl(const QUrl &baseUrl, const QString &path)
{
    QUrl url = baseUrl;
    url.setScheme(baseUrl.scheme() == QLatin1String("https") ? QStringLiteral("wss")
                                                             : QStringLiteral("ws"));
    url.setPath(path);
    return url;
}

Dialect::Step broken()
{
    Dialect::Step step;
    step.broken = true;
    return step;
}

class SocketIoDialect : public Dialect
{
public:
    SocketIoDialect(const QString &token, const QString &userId) : m_token(token), m_userId(userId)
    {
    }

    QUrl url(const QUrl &baseUrl) const override
    {
        QUrl url = socketUrl(baseUrl, QStringLiteral("/socket.io/"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("EIO"), QStringLiteral("4"));
        query.addQueryItem(QStringLiteral("transport"), QStringLiteral("websocket"));
        url.setQuery(query);
        return url;
    }
    QStringList opening() override { return {}; } // the server speaks first
    Step receive(const QString &frame) override;
    std::chrono::milliseconds silenceLimit() const override
    {
        return m_open.pingInterval + m_open.pingTimeout;
    }

private:
    Step onMessage(QStringView payload);
    static QString message(const socketio::Packet &packet)
    {
        return socketio::encodeEngine(socketio::EngineType::Message,
                                      socketio::encodePacket(packet));
    }

    QString m_token;
    QString m_userId;
    socketio::EngineOpen m_open;
    bool m_opened = false;
    bool m_joined = false;
};

Dialect::Step SocketIoDialect::receive(const QString &frame)
{
    using socketio::EngineType;
    const auto engine = socketio::decodeEngine(frame);
    if (!engine || (!m_opened && engine->type != EngineType::Open))
        return broken();
    Step step;
    switch (engine->type) {
    case EngineType::Open: {
        const auto open = socketio::decodeOpen(engine->payload);
        if (!open || std::exchange(m_opened, true))
            return broken();
        m_open = *open;
        socketio::Packet connect;
        connect.data = QJsonObject{{QStringLiteral("token"), m_token}};
        step.send = {message(connect)};
        return step;
    }
    case EngineType::Ping:
        step.send = {socketio::encodeEngine(EngineType::Pong, engine->payload)};
        return step;
    case EngineType::Message:
        return onMessage(engine->payload);
    case EngineType::Noop:
        return step;
    case EngineType::Close:
    case EngineType::Pong:
    case EngineType::Upgrade:
        return broken();
    }
    return broken();
}

Dialect::Step SocketIoDialect::onMessage(QStringView payload)
{
    using socketio::PacketType;
    const auto packet = socketio::decodePacket(payload);
    if (!packet)
        return broken();
    Step step;
    if (packet->nameSpace != QLatin1String("/"))
        return step; // not ours to hear
    switch (packet->type) {
    case PacketType::Connect: {
        if (std::exchange(m_joined, true))
            return broken();
        // The original knows people only by this; ours by the token, and ignores it.
        socketio::Packet registration;
        registration.type = PacketType::Event;
        registration.data = QJsonArray{QStringLiteral("register"), m_userId};
        step.send = {message(registration)};
        step.ready = true;
        return step;
    }
    case PacketType::ConnectError:
        step.unauthorized = true;
        return step;
    case PacketType::Event: {
        const QJsonArray arguments = packet->data.toArray();
        step.event = arguments.at(0).toString();
        step.data = arguments.at(1).toObject();
        if (packet->ackId) {
            socketio::Packet ack;
            ack.type = PacketType::Ack;
            ack.ackId = packet->ackId;
            ack.data = QJsonArray();
            step.send = {message(ack)};
        }
        return step;
    }
    case PacketType::Ack:
        return step;
    case PacketType::Disconnect:
    case PacketType::BinaryEvent: // nothing in the contract is binary
    case PacketType::BinaryAck:
        return broken();
    }
    return broken();
}

class PlainDialect : public Dialect
{
public:
    explicit PlainDialect(const QString &token) : m_token(token) {}

    QUrl url(const QUrl &baseUrl) const override
    {
        return socketUrl(baseUrl, QStringLiteral("/ws"));
    }
    QStringList opening() override
    {
        const QJsonObject first{{QStringLiteral("type"), QStringLiteral("auth")},
                                {QStringLiteral("token"), m_token}};
        return {QString::fromUtf8(QJsonDocument(first).toJson(QJsonDocument::Compact))};
    }
    Step receive(const QString &frame) override
    {
        const QJsonDocument document = QJsonDocument::fromJson(frame.toUtf8());
        if (!document.isObject())
            return broken();
        const QJsonObject object = document.object();
        const QString type = object.value(QLatin1String("type")).toString();
        Step step;
        if (type == QLatin1String("event")) {
            step.event = object.value(QLatin1String("event")).toString();
            step.data = object.value(QLatin1String("data")).toObject();
            step.ready = true;
        } else if (type == QLatin1String("error")) {
            step.unauthorized = true;
        } else {
            step.ready = true; // "auth" answered, or a word of a later version
        }
        return step;
    }
    std::chrono::milliseconds silenceLimit() const override { return std::chrono::seconds(45); }
    std::chrono::milliseconds pingEvery() const override { return std::chrono::seconds(25); }

private:
    QString m_token;
};

} // namespace

std::unique_ptr<Dialect> Dialect::make(Kind kind, const QString &token, const QString &userId)
{
    if (kind == Kind::Plain)
        return std::make_unique<PlainDialect>(token);
    return std::make_unique<SocketIoDialect>(token, userId);
}

} // namespace gigflow
