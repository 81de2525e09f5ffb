// SPDX-License-Identifier: MIT
#include "server/http/ioloop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>

namespace gigflow::server {

namespace asio = boost::asio;
using boost::system::error_code;

struct IoLoop::Parts
{
    TimerQueue timers; // outlives what the context still holds when it goes
    // The hint: one thread runs it, so asio may leave locks of its scheduler out where it can.
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    asio::steady_timer alarm{context};
    asio::signal_set signals{context};

    void arm()
    {
        const auto next = timers.next();
        if (!next)
            return;
        alarm.expires_at(*next);
        alarm.async_wait([this](const error_code &error) {
            if (error)
                return; // replaced by an earlier deadline
            timers.runDue();
            arm();
        });
    }
};

IoLoop::IoLoop() : m_parts(std::make_unique<Parts>())
{
    m_parts->timers.setEarlier([parts = m_parts.get()] { parts->arm(); });
}

IoLoop::~IoLoop() = default;

void IoLoop::post(std::function<void()> task)
{
    asio::post(m_parts->context, std::move(task));
}

TimerQueue &IoLoop::timers()
{
    return m_parts->timers;
}

void IoLoop::onStopSignal(std::function<void()> stop)
{
    m_parts->signals.add(SIGINT);
    m_parts->signals.add(SIGTERM);
    m_parts->signals.async_wait([this, stop = std::move(stop)](const error_code &error, int) {
        if (error)
            return;
        m_parts->signals.clear(); // back to the default: whoever asks twice does not want to wait
        stop();
    });
}

void IoLoop::run()
{
    m_parts->context.run();
}

void IoLoop::stop()
{
    m_parts->context.stop();
}

asio::io_context &IoLoop::context()
{
    return m_parts->context;
}

} // namespace gigflow::server
