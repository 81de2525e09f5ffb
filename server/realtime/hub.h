// SPDX-License-Identifier: MIT
// Who is connected, and how an event finds them.
#pragma once

#include "server/api/events.h"
#include "server/log/log.h"
#include "server/realtime/frame.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace gigflow::server {

/// An event in the words of both dialects, serialised once for everybody.
struct Outgoing
{
    Frame socketIo;
    Frame plain;
};

/// A socket that has authenticated. Called on the I/O thread.
class Member
{
public:
    virtual ~Member() = default;
    virtual void deliver(const Outgoing &event) = 0;
    /// Its session has ended: close, and do not expect it back.
    virtual void end() = 0;
};

/// The EventSink part is thread-safe; the rest belongs to the I/O thread.
class Hub final : public EventSink
{
public:
    using Task = std::function<void()>;
    struct Threads
    {
        std::function<void(Task)> toIo;     ///< runs a task on the I/O thread, later
        std::function<bool(Task)> toWorker; ///< runs a task on a worker; false: too busy, not taken
    };
    enum class Join : std::uint8_t { Joined, SessionEnded, TooMany };

    Hub(Threads threads, Log &log, std::size_t maxSocketsPerUser = 32);
    /// Before the first socket: the Api needs its sink first, and is the authenticator itself.
    void setAuthenticator(Authenticator &authenticator) { m_authenticator = &authenticator; }

    void publish(const Event &event) override;
    void endSession(std::string_view sessionId) override;
    void endUser(std::string_view userId) override;

    /// Checks a token on a worker (it reads the database) and answers on the I/O thread.
    struct Check
    {
        Verified verified;       ///< Unavailable: nobody could look at the token, come back later
        std::uint64_t begun = 0; ///< the last end of a session before the check
    };
    using Checked = std::function<void(const Check &)>;
    void authenticate(std::string token, Checked checked);
    /// To be called from `Checked`: a session that ended while its token was checked is refused.
    Join join(const std::shared_ptr<Member> &member, const Check &check);
    void leave(const Member &member, const Identity &identity);
    /// Asks of every socket's session again whether it lives, on a worker, and closes those whose
    /// session ended elsewhere. I/O thread.
    void
    recheck(std::function<bool(const std::string &sessionId, const std::string &userId)> lives);

    /// Authenticated sockets. Thread-safe, as is publishedCount().
    [[nodiscard]] std::size_t memberCount() const { return m_memberCount; }
    [[nodiscard]] std::uint64_t publishedCount() const { return m_publishedCount; }
    [[nodiscard]] std::size_t rememberedEnds() const { return m_recentEnds.size(); }
    [[nodiscard]] Log &log() const { return m_log; }

private:
    struct Entry
    {
        std::weak_ptr<Member> member;
        const Member *key;
        std::string sessionId;
    };
    using Entries = std::unordered_multimap<std::string, Entry>;

    void deliver(const std::vector<std::string> &userIds, const Outgoing &event);
    void endWhere(const std::function<bool(const std::string &userId, const Entry &)> &match);

    const Threads m_threads;
    Log &m_log;
    const std::size_t m_maxSocketsPerUser;
    Authenticator *m_authenticator = nullptr;
    Entries m_byUser;
    std::atomic<std::size_t> m_memberCount = 0;
    std::atomic<std::uint64_t> m_publishedCount = 0;
    // What ended while some token was being checked: that check may have come just before the end.
    // Ends are numbered, so that a check heeds only those after its beginning, and what no running
    // check can have missed is forgotten.
    struct End
    {
        std::uint64_t number;
        std::string mark;
    };
    void noteEnd(std::string mark);
    void finishCheck(std::uint64_t begun);
    std::uint64_t m_ends = 0;
    std::deque<End> m_recentEnds;
    std::multiset<std::uint64_t> m_checks; ///< running: the last end before each
};

} // namespace gigflow::server
