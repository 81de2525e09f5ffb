// SPDX-License-Identifier: MIT
// Both sides of the real-time layer, played by a test: sockets, time, tokens, threads.
#pragma once

#include "server/api/events.h"
#include "server/realtime/gateway.h"
#include "server/realtime/hub.h"
#include "server/realtime/timerqueue.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace gigflow::server::test {

/// A WebSocket that writes down what it was told.
class FakePeer final : public Peer
{
public:
    void send(const Frame &frame) override
    {
        if (!closeCode)
            sent.push_back((frame.binary ? "b:" : "") + *frame.data);
    }
    void close(CloseCode code) override
    {
        if (!closeCode)
            closeCode = code;
    }
    std::string takeOne()
    {
        if (sent.empty())
            return "(nothing)";
        std::string first = sent.front();
        sent.pop_front();
        return first;
    }

    std::deque<std::string> sent; ///< binary frames with "b:" in front
    std::optional<CloseCode> closeCode;
};

/// Time that passes when it is told to.
class ManualTime
{
public:
    TimerQueue timers{[this] {
        return m_now;
    }};

    /// Runs what becomes due on the way, each at its moment.
    void advance(std::chrono::milliseconds by)
    {
        const auto end = m_now + by;
        while (timers.next() && *timers.next() <= end) {
            m_now = std::max(m_now, *timers.next());
            timers.runDue();
        }
        m_now = end;
    }

private:
    TimerQueue::Clock::time_point m_now{};
};

class FakeAuthenticator final : public Authenticator
{
public:
    Verified verifyAccessToken(std::string_view token) override
    {
        if (broken)
            return tl::unexpected(TokenRefusal::Unavailable);
        const auto known = identities.find(std::string(token));
        if (known == identities.end())
            return tl::unexpected(TokenRefusal::Invalid);
        return known->second;
    }
    bool broken = false; ///< the database cannot be asked
    std::map<std::string, Identity> identities;
};

/// Tasks of both kinds wait until the test runs them, on the test's thread.
class FakeThreads
{
public:
    Hub::Threads threads()
    {
        return {[this](Hub::Task task) { io.push_back(std::move(task)); },
                [this](Hub::Task task) {
                    if (busy)
                        return false;
                    worker.push_back(std::move(task));
                    return true;
                }};
    }
    void runWorker() { run(worker); }
    void runIo() { run(io); }
    void runAll()
    {
        while (!worker.empty() || !io.empty()) {
            runWorker();
            runIo();
        }
    }

    std::deque<Hub::Task> io;
    std::deque<Hub::Task> worker;
    bool busy = false;

private:
    static void run(std::deque<Hub::Task> &tasks)
    {
        for (auto now = std::exchange(tasks, {}); !now.empty(); now.pop_front())
            now.front()();
    }
};

inline Request request(std::string method, std::string path, std::string query = {},
                       Headers headers = {}, std::string body = {})
{
    Request made;
    made.method = std::move(method);
    made.path = std::move(path);
    made.query = std::move(query);
    made.headers = std::move(headers);
    made.body = std::move(body);
    made.remoteAddress = "127.0.0.1";
    made.requestId = "test";
    return made;
}

/// The text between `"key":"` and the next quote.
inline std::string jsonText(const std::string &json, const std::string &key)
{
    const std::string mark = '"' + key + "\":\"";
    const std::size_t begin = json.find(mark);
    if (begin == std::string::npos)
        return {};
    const std::size_t from = begin + mark.size();
    return json.substr(from, json.find('"', from) - from);
}

} // namespace gigflow::server::test
