// SPDX-License-Identifier: MIT
// A Gig Flow client on the plain dialect: JSON text frames, each an object with a `type`.
#pragma once

#include "server/realtime/gateway.h"
#include "server/realtime/hub.h"
#include "server/realtime/timerqueue.h"

#include <optional>

namespace gigflow::server {

/// The client's first frame is {"type":"auth","token":ACCESS}, within `authLimit`. The answer is
/// {"type":"ready"}, or {"type":"error","message":…} and the close. Then events come as
/// {"type":"event","event":NAME,"data":{…}}; {"type":"ping"} is answered {"type":"pong"}, other
/// types are ignored. What is not a JSON object closes the socket.
class PlainSocket final : public PeerListener,
                          public Member,
                          public std::enable_shared_from_this<PlainSocket>
{
public:
    PlainSocket(Hub &hub, std::shared_ptr<Peer> peer, std::string requestId,
                std::chrono::milliseconds authLimit, TimerQueue &timers);

    void onText(std::string_view text) override;
    void onBinary(std::string_view bytes) override;
    void onClosed() override;

    void deliver(const Outgoing &event) override;
    void end() override;
    void close(CloseCode code);

private:
    void checked(const Hub::Check &check);
    void refuse(std::string_view message);

    Hub &m_hub;
    std::shared_ptr<Peer> m_peer;
    const std::string m_requestId;
    Timer m_authLimit;
    bool m_asked = false;
    std::optional<Identity> m_identity;
};

} // namespace gigflow::server
