// SPDX-License-Identifier: MIT
// Notices the end of standard input, on every system alike.
#pragma once

#include <functional>
#include <memory>

namespace gigflow::server {

/// Calls `ended` once, on a thread of its own, when standard input ends. It ends when the program
/// that holds the other end of the pipe exits, however it does. After the destructor nothing is
/// called.
class StdinWatch
{
public:
    explicit StdinWatch(std::function<void()> ended);
    ~StdinWatch();
    StdinWatch(const StdinWatch &) = delete;
    StdinWatch &operator=(const StdinWatch &) = delete;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace gigflow::server
