// SPDX-License-Identifier: MIT
// Any bytes as a Socket.IO message. What is understood can be written again and is understood as
// the same.
#include "server/realtime/socketio.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace socketio = gigflow::server::socketio;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    auto packet = socketio::decode({reinterpret_cast<const char *>(bytes), size});
    if (!packet)
        return 0;
    // As if the announced attachments had arrived.
    packet->binaries.assign(packet->attachments, "attachment");
    (void)socketio::placeholdersValid(*packet);
    const std::string text = *socketio::encode(*packet).front().data;
    const auto again =
        socketio::decode(std::string_view(text).substr(1)); // without Engine.IO's digit
    if (!again || again->type != packet->type || again->nsp != packet->nsp ||
        again->id != packet->id || again->attachments != packet->attachments)
        std::abort();
    return 0;
}
