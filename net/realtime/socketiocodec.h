// SPDX-License-Identifier: MIT
// Engine.IO 4 and Socket.IO 5 text frames as a client speaks them over one WebSocket. Pure; takes
// any bytes a peer may send.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace gigflow::socketio {

inline constexpr qsizetype longestFrame = 1'000'000; ///< characters

enum class EngineType { Open, Close, Ping, Pong, Message, Upgrade, Noop };

struct EnginePacket
{
    EngineType type = EngineType::Noop;
    QStringView payload; ///< into the frame that was decoded
};

/// What the server says on opening.
struct EngineOpen
{
    std::chrono::milliseconds pingInterval{25'000};
    std::chrono::milliseconds pingTimeout{20'000};
};

[[nodiscard]] std::optional<EnginePacket> decodeEngine(QStringView frame);
/// Empty where an interval is missing, not positive, or over an hour.
[[nodiscard]] std::optional<EngineOpen> decodeOpen(QStringView payload);
[[nodiscard]] QString encodeEngine(EngineType type, QStringView payload = {});

enum class PacketType { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

struct Packet
{
    PacketType type = PacketType::Connect;
    QString nameSpace = QStringLiteral("/");
    std::optional<qint64> ackId;
    int attachments = 0; ///< of the binary types
    QJsonValue data = QJsonValue(QJsonValue::Undefined);
    friend bool operator==(const Packet &, const Packet &) = default;
};

/// Checks what each type requires: an event is an array that begins with a string, an ack an array,
/// CONNECT an object or nothing.
[[nodiscard]] std::optional<Packet> decodePacket(QStringView text);
[[nodiscard]] QString encodePacket(const Packet &packet);

} // namespace gigflow::socketio
