// SPDX-License-Identifier: MIT
// The wire form of Engine.IO 4. Pure functions: no state, no I/O; every input is answered, none
// throws.
#pragma once

#include "server/realtime/frame.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server::engineio {

enum class PacketType : std::uint8_t { Open, Close, Ping, Pong, Message, Upgrade, Noop };

struct Packet
{
    PacketType type = PacketType::Message;
    bool binary = false; ///< only messages can be binary
    std::string data;

    bool operator==(const Packet &) const = default;
};

/// A WebSocket text frame, or one text packet of a payload: a type digit and data. Only ping, pong
/// (the probe), message and close may carry data of any kind; what an unknown digit starts is
/// malformed.
std::optional<Packet> decodeText(std::string_view text);

/// The body of a polling POST: packets joined by 0x1E, binary as 'b' + base64. Empty or malformed
/// in any part: nothing at all.
std::optional<std::vector<Packet>> decodePayload(std::string_view body);

/// The body of the answer to a poll. Text frames already begin with their type digit.
std::string encodePayload(std::span<const Frame> frames);

} // namespace gigflow::server::engineio
