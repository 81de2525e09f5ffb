// SPDX-License-Identifier: MIT
#include "net/realtime/socketiocodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gigflow::socketio {
namespace {

constexpr int mostAttachments = 10;
constexpr qsizetype mostDigits = 15; // stays exact as a number in JSON

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Takes the digits at the front of `text`; empty where there are none or too many.
std::optional<qint64> takeNumber(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text.at(count)))
        ++count;
    if (count == 0 || count > mostDigits)
        return std::nullopt;
    const qint64 number = text.first(count).toLongLong();
    text = text.sliced(count);
    return number;
}

/// The rest of a packet as one JSON value. An array around it lets QJsonDocument read scalars too.
std::optional<QJsonValue> parseRest(QStringView text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    const QJsonArray array = document.array();
    if (array.size() != 1)
        return std::nullopt;
    return array.first();
}

bool isWellFormed(const Packet &packet)
{
    switch (packet.type) {
    case PacketType::Connect:
        return packet.data.isObject() || packet.data.isUndefined();
    case PacketType::Disconnect:
        return packet.data.isUndefined();
    case PacketType::ConnectError:
        return packet.data.isObject() || packet.data.isString();
    case PacketType::Event:
    case PacketType::BinaryEvent:
        return packet.data.isArray() && packet.data.toArray().at(0).isString();
    case PacketType::Ack:
    case PacketType::BinaryAck:
        return packet.data.isArray() && packet.ackId.has_value();
    }
    return false;
}

bool isBinary(PacketType type)
{
    return type == PacketType::BinaryEvent || type == PacketType::BinaryAck;
}

} // namespace

std::optional<EnginePacket> decodeEngine(QStringView frame)
{
    if (frame.isEmpty() || frame.size() > longestFrame)
        return std::nullopt;
    const int digit = frame.first().unicode() - u'0';
    if (digit < 0 || digit > static_cast<int>(EngineType::Noop))
        return std::nullopt;
    return EnginePacket{static_cast<EngineType>(digit), frame.sliced(1)};
}

std::optional<EngineOpen> decodeOpen(QStringView payload)
{
    constexpr qint64 anHour = 3'600'000;
    const QJsonObject object = QJsonDocument::fromJson(payload.toUtf8()).object();
    const qint64 interval = object.value(QLatin1String("pingInterval")).toInteger();
    const qint64 timeout = object.value(QLatin1String("pingTimeout")).toInteger();
    if (interval <= 0 || timeout <= 0 || interval > anHour || timeout > anHour)
        return std::nullopt;
    return EngineOpen{std::chrono::milliseconds(interval), std::chrono::milliseconds(timeout)};
}

QString encodeEngine(EngineType type, QStringView payload)
{
    QString frame;
    frame.reserve(payload.size() + 1);
    frame += QChar(u'0' + static_cast<int>(type));
    frame += payload;
    return frame;
}

std::optional<Packet> decodePacket(QStringView text)
{
    if (text.isEmpty() || text.size() > longestFrame)
        return std::nullopt;
    const int digit = text.first().unicode() - u'0';
    if (digit < 0 || digit > static_cast<int>(PacketType::BinaryAck))
        return std::nullopt;
    Packet packet;
    packet.type = static_cast<PacketType>(digit);
    text = text.sliced(1);
    if (isBinary(packet.type)) {
        const auto count = takeNumber(text);
        if (!count || *count > mostAttachments || !text.startsWith(QLatin1Char('-')))
            return std::nullopt;
        packet.attachments = static_cast<int>(*count);
        text = text.sliced(1);
    }
    if (text.startsWith(QLatin1Char('/'))) {
        const qsizetype comma = text.indexOf(QLatin1Char(','));
        packet.nameSpace = (comma < 0 ? text : text.first(comma)).toString();
        text = comma < 0 ? QStringView() : text.sliced(comma + 1);
    }
    if (!text.isEmpty() && isDigit(text.first())) {
        packet.ackId = takeNumber(text);
        if (!packet.ackId)
            return std::nullopt;
    }
    const auto data = parseRest(text);
    if (!data)
        return std::nullopt;
    packet.data = *data;
    return isWellFormed(packet) ? std::optional(packet) : std::nullopt;
}

QString encodePacket(const Packet &packet)
{
    QString text(QChar(u'0' + static_cast<int>(packet.type)));
    if (isBinary(packet.type))
        text += QString::number(packet.attachments) + QLatin1Char('-');
    if (packet.nameSpace != QLatin1String("/"))
        text += packet.nameSpace + QLatin1Char(',');
    if (packet.ackId)
        text += QString::number(*packet.ackId);
    if (!packet.data.isUndefined()) {
        const QByteArray wrapped =
            QJsonDocument(QJsonArray{packet.data}).toJson(QJsonDocument::Compact);
        text += QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
    }
    return text;
}

} // namespace gigflow::socketio
