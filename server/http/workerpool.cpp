// SPDX-License-Identifier: MIT
#include "server/http/workerpool.h"

namespace gigflow::server {

WorkerPool::WorkerPool(std::size_t threads, std::size_t maxQueued) : m_maxQueued(maxQueued)
{
    m_threads.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

void WorkerPool::finish()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool WorkerPool::submit(std::function<void()> task)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_ending || m_tasks.size() >= m_maxQueued)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

std::size_t WorkerPool::queued() const
{
    const std::scoped_lock lock{m_mutex};
    return m_tasks.size();
}

void WorkerPool::work()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace gigflow::server
