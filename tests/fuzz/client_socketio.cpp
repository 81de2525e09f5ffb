// SPDX-License-Identifier: MIT
// Any text as what a server may send: Engine.IO frames, the opening, Socket.IO packets.
#include "net/realtime/socketiocodec.h"

#include <cstdlib>

namespace socketio = gigflow::socketio;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    (void)socketio::decodeOpen(text);
    const auto frame = socketio::decodeEngine(text);
    if (frame && socketio::encodeEngine(frame->type, frame->payload) != text)
        std::abort();
    const auto packet = socketio::decodePacket(text);
    if (!packet)
        return 0;
    const auto again = socketio::decodePacket(socketio::encodePacket(*packet));
    if (!again || again->type != packet->type || again->nameSpace != packet->nameSpace ||
        again->ackId != packet->ackId)
        std::abort();
    return 0;
}
