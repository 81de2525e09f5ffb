// SPDX-License-Identifier: MIT
#include "server/realtime/engineio.h"

#include <sodium.h>

namespace gigflow::server::engineio {

namespace {

constexpr char kSeparator = '\x1e';
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

std::optional<Packet> decodeBinary(std::string_view base64)
{
    Packet packet{PacketType::Message, true, std::string(base64.size() / 4 * 3 + 3, '\0')};
    std::size_t length = 0;
    const char *end = nullptr;
    const int failed =
        sodium_base642bin(reinterpret_cast<unsigned char *>(packet.data.data()), packet.data.size(),
                          base64.data(), base64.size(), nullptr, &length, &end, kBase64);
    if (failed != 0 || end != base64.data() + base64.size())
        return std::nullopt;
    packet.data.resize(length);
    return packet;
}

void appendBase64(std::string &out, const std::string &bytes)
{
    std::string encoded(sodium_base64_encoded_len(bytes.size(), kBase64), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(),
                      reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), kBase64);
    encoded.pop_back(); // the terminating zero that libsodium counts
    out += encoded;
}

} // namespace

std::optional<Packet> decodeText(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '6')
        return std::nullopt;
    return Packet{static_cast<PacketType>(text.front() - '0'), false, std::string(text.substr(1))};
}

std::optional<std::vector<Packet>> decodePayload(std::string_view body)
{
    std::vector<Packet> packets;
    for (;;) {
        const std::size_t end = body.find(kSeparator);
        const std::string_view part = body.substr(0, end);
        auto packet = part.starts_with('b') ? decodeBinary(part.substr(1)) : decodeText(part);
        if (!packet)
            return std::nullopt;
        packets.push_back(std::move(*packet));
        if (end == std::string_view::npos)
            return packets;
        body.remove_prefix(end + 1);
    }
}

std::string encodePayload(std::span<const Frame> frames)
{
    std::string body;
    for (const Frame &frame : frames) {
        if (!body.empty())
            body += kSeparator;
        if (frame.binary) {
            body += 'b';
            appendBase64(body, *frame.data);
        } else {
            body += *frame.data;
        }
    }
    return body;
}

} // namespace gigflow::server::engineio
