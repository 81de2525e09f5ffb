// SPDX-License-Identifier: MIT
#include "server/realtime/socketio.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gigflow::server::socketio {

namespace {

namespace json = boost::json;

// The client library would fire these itself; from a peer they are an attempt to confuse a
// listener.
constexpr std::array<std::string_view, 6> kReserved = {
    "connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"};

bool isBinary(PacketType type)
{
    return type == PacketType::BinaryEvent || type == PacketType::BinaryAck;
}

/// Takes the digits at the front of `text`; none, or more than fit, is nothing.
template <typename Number>
std::optional<Number> takeNumber(std::string_view &text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{})
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeAttachments(std::string_view &text, Packet &packet)
{
    const auto count = takeNumber<std::uint32_t>(text);
    if (!count || *count > kMaxAttachments || !text.starts_with('-'))
        return false;
    text.remove_prefix(1);
    packet.attachments = *count;
    return true;
}

void takeNamespace(std::string_view &text, Packet &packet)
{
    if (!text.starts_with('/'))
        return;
    // A namespace may carry a query, which names nothing here; the comma may be missing at the end.
    const std::size_t comma = text.find(',');
    const std::string_view name = text.substr(0, comma);
    packet.nsp = name.substr(0, name.find('?'));
    text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
}

bool eventShape(const json::value &data)
{
    const json::array *arguments = data.if_array();
    if (arguments == nullptr || arguments->empty())
        return false;
    const json::value &name = arguments->front();
    if (const json::string *text = name.if_string())
        return std::ranges::find(kReserved, std::string_view{*text}) == kReserved.end();
    return name.is_number();
}

bool shapeIsRight(const Packet &packet)
{
    switch (packet.type) {
    case PacketType::Connect:
        return !packet.id && (!packet.data || packet.data->is_object());
    case PacketType::Disconnect:
        return !packet.id && !packet.data;
    case PacketType::ConnectError:
        return !packet.id && packet.data && (packet.data->is_object() || packet.data->is_string());
    case PacketType::Event:
    case PacketType::BinaryEvent:
        return packet.data && eventShape(*packet.data);
    case PacketType::Ack:
    case PacketType::BinaryAck:
        return packet.id && packet.data && packet.data->is_array();
    }
    return false;
}

// Depth is bounded by the parser's own limit (32), which decode() relies on here.
bool placeholdersWithin(const json::value &value, std::size_t count)
{
    if (const json::array *array = value.if_array()) {
        return std::ranges::all_of(
            *array, [count](const json::value &item) { return placeholdersWithin(item, count); });
    }
    const json::object *object = value.if_object();
    if (object == nullptr)
        return true;
    const json::value *mark = object->if_contains("_placeholder");
    if (mark != nullptr && mark->is_bool() && mark->get_bool()) {
        const json::value *num = object->if_contains("num");
        return num != nullptr && num->is_int64() && num->get_int64() >= 0 &&
               static_cast<std::uint64_t>(num->get_int64()) < count;
    }
    return std::ranges::all_of(
        *object, [count](const auto &member) { return placeholdersWithin(member.value(), count); });
}

// Boost.JSON 1.81 reads 1e999 as infinity, and would write it as a word that is not JSON.
bool allFinite(const json::value &value)
{
    if (const json::array *array = value.if_array())
        return std::ranges::all_of(*array, &allFinite);
    if (const json::object *object = value.if_object()) {
        return std::ranges::all_of(*object,
                                   [](const auto &member) { return allFinite(member.value()); });
    }
    const double *number = value.if_double();
    return number == nullptr || std::isfinite(*number);
}

PacketType wireType(const Packet &packet)
{
    if (packet.binaries.empty())
        return packet.type;
    if (packet.type == PacketType::Event)
        return PacketType::BinaryEvent;
    return packet.type == PacketType::Ack ? PacketType::BinaryAck : packet.type;
}

} // namespace

std::optional<Packet> decode(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '6')
        return std::nullopt;
    Packet packet;
    packet.type = static_cast<PacketType>(text.front() - '0');
    text.remove_prefix(1);
    if (isBinary(packet.type) && !takeAttachments(text, packet))
        return std::nullopt;
    takeNamespace(text, packet);
    if (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        packet.id = takeNumber<std::uint64_t>(text);
        if (!packet.id)
            return std::nullopt;
    }
    if (!text.empty()) {
        boost::system::error_code error;
        packet.data = json::parse({text.data(), text.size()}, error);
        if (error || !allFinite(*packet.data))
            return std::nullopt;
    }
    if (!shapeIsRight(packet))
        return std::nullopt;
    return packet;
}

bool placeholdersValid(const Packet &packet)
{
    return !packet.data || placeholdersWithin(*packet.data, packet.binaries.size());
}

std::vector<Frame> encode(const Packet &packet)
{
    const PacketType type = wireType(packet);
    std::string text = "4";
    text += static_cast<char>('0' + static_cast<int>(type));
    if (isBinary(type))
        text += std::to_string(packet.binaries.size()) + '-';
    if (packet.nsp != "/")
        text += packet.nsp + ',';
    if (packet.id)
        text += std::to_string(*packet.id);
    if (packet.data)
        text += json::serialize(*packet.data);
    std::vector<Frame> frames;
    frames.reserve(1 + packet.binaries.size());
    frames.push_back(Frame::text(std::move(text)));
    for (const std::string &binary : packet.binaries)
        frames.push_back(Frame::ofBinary(binary));
    return frames;
}

Frame encodeEvent(std::string_view name, std::string_view dataJson)
{
    std::string text = "42[" + json::serialize(json::string_view{name.data(), name.size()}) + ',';
    text += dataJson;
    text += ']';
    return Frame::text(std::move(text));
}

} // namespace gigflow::server::socketio
