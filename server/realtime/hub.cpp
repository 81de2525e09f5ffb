// SPDX-License-Identifier: MIT
#include "server/realtime/hub.h"

#include "server/realtime/socketio.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace gigflow::server {

namespace {

// Session and user ids share one list, so each says what it is.
std::string sessionMark(std::string_view id)
{
    return "s:" + std::string(id);
}

std::string userMark(std::string_view id)
{
    return "u:" + std::string(id);
}

} // namespace

Hub::Hub(Threads threads, Log &log, std::size_t maxSocketsPerUser)
    : m_threads(std::move(threads)), m_log(log), m_maxSocketsPerUser(maxSocketsPerUser)
{
}

void Hub::publish(const Event &event)
{
    ++m_publishedCount;
    const Outgoing outgoing{socketio::encodeEvent(event.name, event.dataJson),
                            Frame::text(R"({"type":"event","event":)" + jsonQuoted(event.name) +
                                        R"(,"data":)" + event.dataJson + '}')};
    m_threads.toIo([this, outgoing, userIds = event.userIds] { deliver(userIds, outgoing); });
}

void Hub::endSession(std::string_view sessionId)
{
    m_threads.toIo([this, id = std::string(sessionId)] {
        noteEnd(sessionMark(id));
        endWhere([&id](const std::string &, const Entry &entry) { return entry.sessionId == id; });
    });
}

void Hub::endUser(std::string_view userId)
{
    m_threads.toIo([this, id = std::string(userId)] {
        noteEnd(userMark(id));
        endWhere([&id](const std::string &user, const Entry &) { return user == id; });
    });
}

void Hub::deliver(const std::vector<std::string> &userIds, const Outgoing &event)
{
    // Collected first: delivering may close a socket that does not read, and so change the map.
    std::vector<std::shared_ptr<Member>> receivers;
    const auto collect = [&receivers](auto begin, auto end) {
        for (; begin != end; ++begin) {
            if (auto member = begin->second.member.lock())
                receivers.push_back(std::move(member));
        }
    };
    if (userIds.empty())
        collect(m_byUser.begin(), m_byUser.end());
    for (const std::string &userId :
         std::unordered_set<std::string>(userIds.begin(), userIds.end())) {
        const auto [begin, end] = m_byUser.equal_range(userId);
        collect(begin, end);
    }
    for (const auto &receiver : receivers)
        receiver->deliver(event);
}

void Hub::endWhere(const std::function<bool(const std::string &, const Entry &)> &match)
{
    std::vector<std::shared_ptr<Member>> ended;
    for (const auto &[userId, entry] : m_byUser) {
        auto member = match(userId, entry) ? entry.member.lock() : nullptr;
        if (member)
            ended.push_back(std::move(member));
    }
    for (const auto &member : ended)
        member->end();
}

void Hub::authenticate(std::string token, Checked checked)
{
    const std::uint64_t begun = m_ends;
    m_checks.insert(begun);
    const auto finish = [this, checked = std::move(checked)](const Check &check) {
        checked(check);
        finishCheck(check.begun);
    };
    const bool taken = m_threads.toWorker([this, token = std::move(token), begun, finish] {
        const Check check{m_authenticator->verifyAccessToken(token), begun};
        m_threads.toIo([finish, check] { finish(check); });
    });
    if (!taken)
        finish({tl::unexpected(TokenRefusal::Unavailable), begun});
}

void Hub::noteEnd(std::string mark)
{
    ++m_ends;
    if (!m_checks.empty())
        m_recentEnds.push_back({m_ends, std::move(mark)});
}

void Hub::finishCheck(std::uint64_t begun)
{
    m_checks.erase(m_checks.find(begun));
    while (!m_recentEnds.empty() &&
           (m_checks.empty() || m_recentEnds.front().number <= *m_checks.begin()))
        m_recentEnds.pop_front();
}

Hub::Join Hub::join(const std::shared_ptr<Member> &member, const Check &check)
{
    const Identity &identity = *check.verified;
    const std::string session = sessionMark(identity.sessionId);
    const std::string user = userMark(identity.userId);
    const bool over = std::any_of(m_recentEnds.begin(), m_recentEnds.end(), [&](const End &end) {
        return end.number > check.begun && (end.mark == session || end.mark == user);
    });
    if (over)
        return Join::SessionEnded;
    if (m_byUser.count(identity.userId) >= m_maxSocketsPerUser) {
        m_log.write(LogLevel::Warning, "too many sockets for one user",
                    {{"user", identity.userId}});
        return Join::TooMany;
    }
    m_byUser.emplace(identity.userId, Entry{member, member.get(), identity.sessionId});
    m_memberCount = m_byUser.size();
    return Join::Joined;
}

void Hub::recheck(std::function<bool(const std::string &, const std::string &)> lives)
{
    auto sessions = std::make_shared<std::map<std::string, std::string>>();
    for (const auto &[userId, entry] : m_byUser)
        sessions->emplace(entry.sessionId, userId);
    const bool taken = m_threads.toWorker([this, sessions, lives = std::move(lives)] {
        for (const auto &[sessionId, userId] : *sessions) {
            if (!lives(sessionId, userId))
                endSession(sessionId);
        }
    });
    if (!taken)
        m_log.write(LogLevel::Warning, "sessions not checked: the workers are busy");
}

void Hub::leave(const Member &member, const Identity &identity)
{
    const auto [begin, end] = m_byUser.equal_range(identity.userId);
    for (auto place = begin; place != end; ++place) {
        if (place->second.key == &member) {
            m_byUser.erase(place);
            m_memberCount = m_byUser.size();
            return;
        }
    }
}

} // namespace gigflow::server
