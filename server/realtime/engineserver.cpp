// SPDX-License-Identifier: MIT
#include "server/realtime/engineserver.h"

#include "server/api/api.h"
#include "server/auth/throttle.h"
#include "server/realtime/randomid.h"

namespace gigflow::server {

/// The codes of the protocol; 4 ("forbidden") is for applications and not used here.
enum class EngineServer::Error : std::uint8_t {
    UnknownTransport = 0,
    UnknownSid = 1,
    BadHandshakeMethod = 2,
    BadRequest = 3,
    UnsupportedProtocol = 5,
};

namespace {

std::shared_ptr<PeerListener> nobody(const std::shared_ptr<Peer> & /*peer*/)
{
    return nullptr;
}

} // namespace

EngineServer::EngineServer(std::string path, EngineOptions options, OriginPolicy origins,
                           TimerQueue &timers, Accept accept)
    : m_path(std::move(path)),
      m_options(options),
      m_origins(std::move(origins)),
      m_timers(timers),
      m_accept(std::move(accept))
{
}

bool EngineServer::handles(std::string_view path) const
{
    return path == m_path || path == std::string_view(m_path).substr(0, m_path.size() - 1);
}

bool EngineServer::full(const Request &handshake) const
{
    if (m_sessions.size() >= m_options.maxSessions)
        return true;
    const auto known = m_perAddress.find(auth::networkOf(handshake.remoteAddress));
    return m_options.maxSessionsPerAddress > 0 && !isLoopbackAddress(handshake.remoteAddress) &&
           known != m_perAddress.end() && known->second >= m_options.maxSessionsPerAddress;
}

Response EngineServer::tooMany(const Request &request) const
{
    Response response = errorResponse(429, "Too many connections");
    response.headers.emplace_back("Retry-After", "10");
    m_origins.addCors(request, response.headers);
    return response;
}

EngineServer::SessionPtr EngineServer::newSession(const Request &handshake)
{
    if (full(handshake))
        return nullptr;
    auto session = std::make_shared<EngineSession>(randomId(), m_options, m_timers);
    m_sessions.emplace(session->sid(), session);
    const std::string network = auth::networkOf(handshake.remoteAddress);
    ++m_perAddress[network];
    session->setForget([this, sid = session->sid(), network] {
        m_sessions.erase(sid);
        if (--m_perAddress[network] == 0)
            m_perAddress.erase(network);
    });
    return session;
}

EngineServer::SessionPtr EngineServer::find(std::string_view sid) const
{
    const auto found = m_sessions.find(std::string(sid));
    return found == m_sessions.end() ? nullptr : found->second;
}

Response EngineServer::answer(const Request &request, int status, std::string body) const
{
    Response response{status, {}, std::move(body)};
    response.headers.emplace_back("Content-Type",
                                  status == 200 ? "text/plain; charset=UTF-8" : "application/json");
    response.headers.emplace_back("Cache-Control", "no-store");
    m_origins.addCors(request, response.headers);
    return response;
}

Response EngineServer::refusal(const Request &request, Error error) const
{
    std::string_view message;
    switch (error) {
    case Error::UnknownTransport:
        message = "Transport unknown";
        break;
    case Error::UnknownSid:
        message = "Session ID unknown";
        break;
    case Error::BadHandshakeMethod:
        message = "Bad handshake method";
        break;
    case Error::BadRequest:
        message = "Bad request";
        break;
    case Error::UnsupportedProtocol:
        message = "Unsupported protocol version";
        break;
    }
    std::string body = R"({"code":)" + std::to_string(static_cast<int>(error)) + R"(,"message":")";
    body += message;
    body += R"("})";
    return answer(request, 400, std::move(body));
}

Abort EngineServer::request(const Request &request, Reply reply)
{
    if (request.method == "OPTIONS") {
        Response preflight = answer(request, 204, {});
        preflight.headers.emplace_back("Access-Control-Allow-Methods", "GET, POST");
        preflight.headers.emplace_back("Access-Control-Allow-Headers", "Content-Type");
        reply(std::move(preflight));
        return {};
    }
    const std::string_view transport = queryValue(request, "transport");
    if (transport != "polling" && transport != "websocket") {
        reply(refusal(request, Error::UnknownTransport));
        return {};
    }
    const std::string_view sid = queryValue(request, "sid");
    if (sid.empty()) {
        handshake(request, reply);
        return {};
    }
    const SessionPtr session = find(sid);
    if (!session) {
        reply(refusal(request, Error::UnknownSid));
        return {};
    }
    if (transport != "polling" || session->transport() != EngineSession::Transport::Polling) {
        reply(refusal(request, Error::BadRequest));
        return {};
    }
    if (request.method == "GET") {
        return session->poll([this, request, reply](int status, std::string body) {
            reply(status == 200 ? answer(request, status, std::move(body))
                                : refusal(request, Error::BadRequest));
        });
    }
    if (request.method == "POST")
        post(request, session, reply);
    else
        reply(refusal(request, Error::BadRequest));
    return {};
}

void EngineServer::handshake(const Request &request, const Reply &reply)
{
    if (request.method != "GET")
        return reply(refusal(request, Error::BadHandshakeMethod));
    if (queryValue(request, "transport") != "polling")
        return reply(refusal(request, Error::BadRequest));
    if (queryValue(request, "EIO") != "4")
        return reply(refusal(request, Error::UnsupportedProtocol));
    const SessionPtr session = newSession(request);
    if (!session)
        return reply(tooMany(request));
    session->openPolling();
    session->setListener(m_accept(session, request));
    session->poll([this, &request, &reply](int status, std::string body) {
        reply(answer(request, status, std::move(body)));
    });
}

void EngineServer::post(const Request &request, const SessionPtr &session, const Reply &reply)
{
    const std::string_view type = headerValue(request.headers, "Content-Type");
    if (type.starts_with("application/octet-stream"))
        return reply(refusal(request, Error::BadRequest));
    if (request.body.size() > m_options.maxPayload)
        return reply(answer(request, 413, {}));
    if (!session->post(request.body))
        return reply(refusal(request, Error::BadRequest));
    reply(answer(request, 200, "ok"));
}

Upgrade EngineServer::upgrade(const Request &request)
{
    const auto refuse = [&](Error error) {
        return Upgrade{refusal(request, error), {}, 0, false};
    };
    const std::string_view transport = queryValue(request, "transport");
    if (transport != "websocket")
        return refuse(transport == "polling" ? Error::BadRequest : Error::UnknownTransport);
    if (request.method != "GET")
        return refuse(Error::BadHandshakeMethod);
    if (queryValue(request, "EIO") != "4")
        return refuse(Error::UnsupportedProtocol);
    Upgrade upgrade{{}, {}, m_options.maxPayload, false};
    const std::string_view sid = queryValue(request, "sid");
    if (sid.empty()) {
        if (full(request))
            return Upgrade{tooMany(request), {}, 0, false};
        upgrade.accept =
            [this, request](const std::shared_ptr<Peer> &peer) -> std::shared_ptr<PeerListener> {
            const SessionPtr session = newSession(request);
            if (!session)
                return nullptr;
            session->openWebSocket(peer);
            session->setListener(m_accept(session, request));
            return enginePeerListener(session);
        };
        return upgrade;
    }
    const SessionPtr session = find(sid);
    if (!session)
        return refuse(Error::UnknownSid);
    if (session->transport() == EngineSession::Transport::WebSocket)
        upgrade.accept = &nobody;
    else
        upgrade.accept = [session](const std::shared_ptr<Peer> &peer) {
            return session->probe(peer);
        };
    return upgrade;
}

void EngineServer::closeAll()
{
    const auto sessions = m_sessions; // closing takes them out
    for (const auto &[sid, session] : sessions)
        session->close(CloseCode::Restart);
}

} // namespace gigflow::server
