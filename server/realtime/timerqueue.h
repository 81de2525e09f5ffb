// SPDX-License-Identifier: MIT
// Deadlines of the real-time layer, without a clock of their own: the transport says what time it
// is.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace gigflow::server {

/// One thread. Thousands of sockets share one queue, and so one timer of the operating system.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using Key = std::pair<Clock::time_point, std::uint64_t>;
    using Now = std::function<Clock::time_point()>;

    explicit TimerQueue(Now now = &Clock::now) : m_now(std::move(now)) {}

    Key start(std::chrono::milliseconds delay, std::function<void()> action);
    /// Harmless when the timer has fired or is not of this queue.
    void cancel(const Key &key);

    [[nodiscard]] std::optional<Clock::time_point> next() const;
    /// Runs every action that is due; actions may start and cancel timers.
    void runDue();
    /// Called after start() has put a new deadline in front.
    void setEarlier(std::function<void()> earlier) { m_earlier = std::move(earlier); }

private:
    Now m_now;
    std::function<void()> m_earlier;
    std::map<Key, std::function<void()>> m_timers;
    std::uint64_t m_serial = 0;
};

/// A timer that its owner can restart, and that ends with its owner.
class Timer
{
public:
    explicit Timer(TimerQueue &queue) : m_queue(queue) {}
    ~Timer() { stop(); }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    void start(std::chrono::milliseconds delay, std::function<void()> action);
    void stop();

private:
    TimerQueue &m_queue;
    std::optional<TimerQueue::Key> m_key;
};

} // namespace gigflow::server
