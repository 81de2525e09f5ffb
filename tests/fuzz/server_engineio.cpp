// SPDX-License-Identifier: MIT
// Any bytes as an Engine.IO frame and as a polling payload. What is understood can be written again
// and is understood as the same.
#include "server/realtime/engineio.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace engineio = gigflow::server::engineio;
using gigflow::server::Frame;

static Frame frameOf(const engineio::Packet &packet)
{
    if (packet.binary)
        return Frame::ofBinary(packet.data);
    return Frame::text(char('0' + int(packet.type)) + packet.data);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    if (const auto packet = engineio::decodeText(input)) {
        if (engineio::decodeText(*frameOf(*packet).data) != packet)
            std::abort();
    }
    const auto packets = engineio::decodePayload(input);
    if (!packets)
        return 0;
    std::vector<Frame> frames;
    for (const engineio::Packet &packet : *packets)
        frames.push_back(frameOf(packet));
    if (engineio::decodePayload(engineio::encodePayload(frames)) != packets)
        std::abort();
    return 0;
}
