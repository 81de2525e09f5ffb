// SPDX-License-Identifier: MIT
// Engine.IO 4 on one path: handshakes, routing to sessions by their id, and the errors of the
// protocol.
#pragma once

#include "server/realtime/enginesession.h"
#include "server/realtime/origin.h"

#include <string>
#include <unordered_map>

namespace gigflow::server {

class EngineServer final : public Gateway
{
public:
    /// Makes what a new session carries. The request is that of the handshake.
    using Accept = std::function<std::shared_ptr<EngineListener>(
        const std::shared_ptr<EngineSession> &session, const Request &handshake)>;

    /// `path` ends with a slash; the path without it is answered too. `timers` outlives the server.
    EngineServer(std::string path, EngineOptions options, OriginPolicy origins, TimerQueue &timers,
                 Accept accept);

    [[nodiscard]] bool handles(std::string_view path) const override;
    [[nodiscard]] std::size_t maxBody() const override { return m_options.maxPayload; }
    Abort request(const Request &request, Reply reply) override;
    Upgrade upgrade(const Request &request) override;
    void closeAll() override;

    [[nodiscard]] std::size_t sessionCount() const { return m_sessions.size(); }

private:
    using SessionPtr = std::shared_ptr<EngineSession>;
    enum class Error : std::uint8_t;

    /// Null where there are too many already.
    SessionPtr newSession(const Request &handshake);
    [[nodiscard]] bool full(const Request &handshake) const;
    [[nodiscard]] Response tooMany(const Request &request) const;
    [[nodiscard]] SessionPtr find(std::string_view sid) const;
    void handshake(const Request &request, const Reply &reply);
    void post(const Request &request, const SessionPtr &session, const Reply &reply);
    [[nodiscard]] Response answer(const Request &request, int status, std::string body) const;
    [[nodiscard]] Response refusal(const Request &request, Error error) const;

    const std::string m_path;
    const EngineOptions m_options;
    const OriginPolicy m_origins;
    TimerQueue &m_timers;
    const Accept m_accept;
    std::unordered_map<std::string, SessionPtr> m_sessions;
    std::unordered_map<std::string, std::size_t> m_perAddress;
};

} // namespace gigflow::server
