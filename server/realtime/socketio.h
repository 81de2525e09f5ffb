// SPDX-License-Identifier: MIT
// The wire form of Socket.IO 5 inside Engine.IO messages. Pure functions; none throws.
#pragma once

#include "server/realtime/frame.h"

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server::socketio {

enum class PacketType : std::uint8_t {
    Connect,
    Disconnect,
    Event,
    Ack,
    ConnectError,
    BinaryEvent,
    BinaryAck
};

/// A peer may announce at most so many binary attachments in one packet.
inline constexpr std::uint32_t kMaxAttachments = 10;

struct Packet
{
    PacketType type = PacketType::Event;
    std::string nsp = "/";
    std::optional<std::uint64_t> id; ///< of an acknowledgement that is asked for or given
    std::optional<boost::json::value>
        data;                          ///< CONNECT: an object or absent; events and acks: an array
    std::uint32_t attachments = 0;     ///< announced by binary packets
    std::vector<std::string> binaries; ///< what `{"_placeholder":true,"num":N}` stands for
};

/// One text message. Checks the payload's shape by type, reserved event names and the attachment
/// limit; `binaries` is still empty.
std::optional<Packet> decode(std::string_view text);

/// True when every placeholder names one of `packet.binaries`: to be asked once all have arrived.
bool placeholdersValid(const Packet &packet);

/// The frames to send, with the Engine.IO message digit in front of the text: one text frame, then
/// one binary frame for each of `binaries` (events and acks with binaries become their binary
/// types).
std::vector<Frame> encode(const Packet &packet);

/// `42["NAME",DATA]` from JSON that is already serialised; the namespace is "/".
Frame encodeEvent(std::string_view name, std::string_view dataJson);

} // namespace gigflow::server::socketio
