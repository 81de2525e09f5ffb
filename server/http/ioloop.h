// SPDX-License-Identifier: MIT
// The one I/O thread: sockets, timers, signals.
#pragma once

#include "server/realtime/timerqueue.h"

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace gigflow::server {

class IoLoop
{
public:
    IoLoop();
    ~IoLoop();
    IoLoop(const IoLoop &) = delete;
    IoLoop &operator=(const IoLoop &) = delete;

    /// Runs a task on the I/O thread, later. Thread-safe; tasks keep their order.
    void post(std::function<void()> task);
    /// I/O thread only.
    TimerQueue &timers();
    /// Calls `stop` on the I/O thread at SIGINT or SIGTERM, once; a second signal ends the process.
    void onStopSignal(std::function<void()> stop);

    /// The calling thread becomes the I/O thread until stop().
    void run();
    /// Thread-safe.
    void stop();

    boost::asio::io_context &context();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gigflow::server
