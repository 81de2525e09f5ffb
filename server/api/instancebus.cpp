// SPDX-License-Identifier: MIT
// Notices are lines: "n USER SEQ" for a stored notification, "g EVENT GIG" for what
// everybody is told about a gig, "s SESSION" and "u USER" for what has ended. They name; the rows
// they name are read where they arrive.
#include "server/api/instancebus.h"

#include "server/storage/connection.h"
#include "server/storage/database.h"

#include <algorithm>
#include <random>

namespace gigflow::server {
namespace {

constexpr const char *channel = "gigflow_events";
constexpr std::size_t longestPayload = 7900; // PostgreSQL takes less than 8000 bytes
constexpr std::chrono::milliseconds shortestPause{100};
constexpr std::chrono::milliseconds longestPause{5000};

std::string lineOf(const Event &event)
{
    if (event.sequence != 0)
        return "n " + event.userIds.front() + " " + std::to_string(event.sequence);
    return "g " + event.name + " " + event.gigId;
}

std::vector<std::string> linesOf(const Happenings &happenings)
{
    std::vector<std::string> lines;
    lines.reserve(happenings.events.size() + happenings.endedSessions.size() +
                  happenings.endedUsers.size());
    for (const Event &event : happenings.events)
        lines.push_back(lineOf(event));
    for (const std::string &session : happenings.endedSessions)
        lines.push_back("s " + session);
    for (const std::string &user : happenings.endedUsers)
        lines.push_back("u " + user);
    return lines;
}

} // namespace

InstanceBus::InstanceBus(storage::Database &database, EventSink &sink,
                         std::function<void(std::string_view)> onProblem)
    : m_database(database),
      m_teller(sink),
      m_sink(sink),
      m_onProblem(std::move(onProblem)),
      m_thread([this] { listen(); })
{
}

InstanceBus::~InstanceBus()
{
    m_stopping = true;
    m_thread.join();
}

void InstanceBus::announce(storage::Connection &db, const Happenings &happenings)
{
    std::string payload;
    const auto send = [&db, &payload] {
        if (!payload.empty())
            db.query("SELECT pg_notify($1, $2)", {std::string_view(channel), payload}).next();
        payload.clear();
    };
    for (const std::string &line : linesOf(happenings)) {
        if (payload.size() + line.size() + 1 > longestPayload)
            send();
        payload += (payload.empty() ? "" : "\n") + line;
    }
    send();
}

void InstanceBus::committed(const Happenings &happenings)
{
    if (m_listening || happenings.empty())
        return;
    // Deaf at the moment: the people on this instance need not wait until that is over.
    for (const Event &event : happenings.events) {
        if (event.sequence == 0 || m_teller.firstTime(event.userIds.front(), event.sequence))
            m_sink.publish(event);
    }
    publishHere(m_sink, {{}, happenings.endedSessions, happenings.endedUsers});
}

void InstanceBus::listen()
{
    std::minstd_rand random{std::random_device{}()};
    std::chrono::milliseconds ceiling = shortestPause;
    while (!m_stopping) {
        auto listener = m_database.listen(channel);
        if (listener) {
            ceiling = shortestPause;
            serve(**listener);
            m_listening = false;
            if (!m_stopping && m_onProblem)
                m_onProblem("The connection for events was lost.");
            continue;
        }
        if (m_onProblem)
            m_onProblem(listener.error().message);
        std::uniform_int_distribution<std::int64_t> jitter(1, ceiling.count());
        pause(std::chrono::milliseconds(jitter(random)));
        ceiling = std::min(ceiling * 2, longestPause);
    }
}

void InstanceBus::serve(storage::Listener &listener)
{
    // First listening, then looking back: what happens in between comes twice, not never.
    m_teller.catchUp(listener.connection());
    m_listening = true;
    while (!m_stopping) {
        const auto payloads = listener.wait(std::chrono::milliseconds(200));
        if (!payloads || listener.connection().error())
            return;
        for (const std::string &payload : *payloads)
            m_teller.tell(listener.connection(), payload);
        m_teller.heard();
    }
}

void InstanceBus::pause(std::chrono::milliseconds length)
{
    const auto until = std::chrono::steady_clock::now() + length;
    while (!m_stopping && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::min(length, std::chrono::milliseconds(50)));
}

std::unique_ptr<EventBus> makeInstanceBus(storage::Database &database, EventSink &sink,
                                          std::function<void(std::string_view)> onProblem)
{
    return std::make_unique<InstanceBus>(database, sink, std::move(onProblem));
}

} // namespace gigflow::server
