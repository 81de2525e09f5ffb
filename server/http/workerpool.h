// SPDX-License-Identifier: MIT
// Threads for handlers that block on the database, and a bounded queue before them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace gigflow::server {

/// Thread-safe.
class WorkerPool
{
public:
    WorkerPool(std::size_t threads, std::size_t maxQueued);
    ~WorkerPool() { finish(); }
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False: the queue is full and the task was not taken. Tasks must not throw.
    [[nodiscard]] bool submit(std::function<void()> task);

    /// Tasks that wait for a thread.
    [[nodiscard]] std::size_t queued() const;

    /// Runs what is queued, then ends the threads. Nothing is taken any more. One caller.
    void finish();

private:
    void work();

    const std::size_t m_maxQueued;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace gigflow::server
