// SPDX-License-Identifier: MIT
// One message on its way out.
#pragma once

#include <memory>
#include <string>
#include <utility>

namespace gigflow::server {

/// What goes into one WebSocket frame, or one packet of a polling payload. The bytes are shared, so
/// that a broadcast to thousands of sockets is serialised and held once. `data` is never null.
struct Frame
{
    std::shared_ptr<const std::string> data;
    bool binary = false;

    static Frame text(std::string bytes)
    {
        return {std::make_shared<const std::string>(std::move(bytes)), false};
    }
    static Frame ofBinary(std::string bytes)
    {
        return {std::make_shared<const std::string>(std::move(bytes)), true};
    }
};

} // namespace gigflow::server
