// SPDX-License-Identifier: MIT
#include "server/app/operatorwatch.h"

#include "server/api/operator.h"
#include "server/auth/sessions.h"
#include "server/storage/connection.h"
#include "server/storage/database.h"

namespace gigflow::server {

OperatorWatch::OperatorWatch(storage::Database &database, Hub &hub, TimerQueue &timers,
                             ToWorker toWorker, std::chrono::milliseconds interval)
    : m_database(database),
      m_hub(hub),
      m_toWorker(std::move(toWorker)),
      m_interval(interval),
      m_timer(timers)
{
}

void OperatorWatch::start()
{
    m_known = read().value_or(0);
    m_found = m_known;
    m_timer.start(m_interval, [this] { look(); });
}

std::optional<std::int64_t> OperatorWatch::read() const
{
    auto lease = m_database.lease();
    if (!lease)
        return std::nullopt;
    const std::int64_t count = operatorActions(**lease);
    return (*lease)->error() ? std::nullopt : std::optional(count);
}

void OperatorWatch::look()
{
    // What the last look found; a busy server looks again later.
    if (const std::int64_t found = m_found.load(); found != m_known) {
        m_known = found;
        m_hub.recheck([this](const std::string &sessionId, const std::string &userId) {
            return lives(sessionId, userId);
        });
    }
    static_cast<void>(m_toWorker([this] {
        if (const auto count = read())
            m_found = *count;
    }));
    m_timer.start(m_interval, [this] { look(); });
}

bool OperatorWatch::lives(const std::string &sessionId, const std::string &userId) const
{
    auto lease = m_database.lease();
    if (!lease)
        return true; // not known to have ended
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const bool live =
        auth::Sessions::isLive(**lease, sessionId, userId,
                               std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    return live || (*lease)->error().has_value();
}

} // namespace gigflow::server
