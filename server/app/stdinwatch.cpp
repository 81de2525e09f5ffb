// SPDX-License-Identifier: MIT
#include "server/app/stdinwatch.h"

#include <iostream>
#include <limits>
#include <mutex>
#include <thread>

namespace gigflow::server {

struct StdinWatch::Shared
{
    std::mutex mutex;
    std::function<void()> ended;
};

StdinWatch::StdinWatch(std::function<void()> ended) : m_shared(std::make_shared<Shared>())
{
    m_shared->ended = std::move(ended);
    // Detached: a blocking read cannot be interrupted portably, and the process ends without it.
    std::thread([shared = m_shared] {
        while (std::cin.ignore(std::numeric_limits<std::streamsize>::max())) {
        }
        const std::scoped_lock lock{shared->mutex};
        if (shared->ended)
            shared->ended();
    }).detach();
}

StdinWatch::~StdinWatch()
{
    const std::scoped_lock lock{m_shared->mutex};
    m_shared->ended = nullptr;
}

} // namespace gigflow::server
