// SPDX-License-Identifier: MIT
#include "server/realtime/timerqueue.h"

namespace gigflow::server {

TimerQueue::Key TimerQueue::start(std::chrono::milliseconds delay, std::function<void()> action)
{
    const Key key{m_now() + delay, ++m_serial};
    const auto place = m_timers.emplace(key, std::move(action)).first;
    if (place == m_timers.begin() && m_earlier)
        m_earlier();
    return key;
}

void TimerQueue::cancel(const Key &key)
{
    m_timers.erase(key);
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::next() const
{
    if (m_timers.empty())
        return std::nullopt;
    return m_timers.begin()->first.first;
}

void TimerQueue::runDue()
{
    const auto now = m_now();
    while (!m_timers.empty() && m_timers.begin()->first.first <= now) {
        // Out of the map first: the action may cancel its own key or start others.
        auto timer = m_timers.extract(m_timers.begin());
        timer.mapped()();
    }
}

void Timer::start(std::chrono::milliseconds delay, std::function<void()> action)
{
    stop();
    m_key = m_queue.start(delay, std::move(action));
}

void Timer::stop()
{
    if (m_key)
        m_queue.cancel(*m_key);
    m_key.reset();
}

} // namespace gigflow::server
