// SPDX-License-Identifier: MIT
// Slows down guessing without ever shutting an owner out: what is counted is always tied to the
// address the attempts come from, never to the account alone.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gigflow::server::auth {

/// Thread-safe. Times are milliseconds since the Unix epoch; the windows are fifteen minutes.
class Throttle
{
public:
    struct Limits
    {
        int perAccountAndAddress = 10;
        int underAttack = 3; ///< the same, while the account has more than `attack` failures in all
        int attack = 100;
        int perAddress = 100;
    };
    explicit Throttle(Limits limits) : m_limits(limits) {}

    /// Counts an attempt. Nothing: go on; else how long to wait. `account` may be empty
    /// (registration).
    std::optional<std::chrono::seconds> attempt(std::string_view account, std::string_view address,
                                                std::int64_t now);
    /// The attempt was right after all: it counts for nothing, and the failures before it from that
    /// address neither.
    void succeeded(std::string_view account, std::string_view address);

private:
    struct Window
    {
        std::int64_t began = 0;
        int count = 0;
    };
    Window &window(const std::string &key, std::int64_t now);
    void forgetOld(std::int64_t now);

    Limits m_limits;
    std::mutex m_mutex;
    std::unordered_map<std::string, Window> m_windows;
};

/// What counts as one place: an IPv6 address is cut to its /64, since one household has all of
/// that.
std::string networkOf(std::string_view address);

} // namespace gigflow::server::auth
