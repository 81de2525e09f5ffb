// SPDX-License-Identifier: MIT
// How much one account or one address may ask for. Guessing of passwords is auth::Throttle's.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gigflow::server {

/// So many at once, and so many a second in the long run. Zero a second: no limit.
struct Rate
{
    double burst = 0;
    double perSecond = 0;
};

/// What a person with several devices, or a client that comes back with a day's work, never meets.
struct RateLimits
{
    bool enabled = false;
    /// Clients on the server's own machine are limited too: for tests.
    bool loopbackToo = false;
    Rate read{600, 60};
    Rate search{120, 10};
    Rate write{300, 20};
    Rate upload{20, 0.1};
    /// Sign-in, registration, refreshing: by address, since nobody has signed in yet.
    Rate session{120, 2};
    /// The accounts of one address together may ask for so many times as much as one of them.
    double accountsPerAddress = 20;
};

/// Token buckets. Thread-safe.
class RateLimiter
{
public:
    /// Takes one out of the bucket of that name. Nothing: go on; else when to come back. `now` in
    /// milliseconds since the Unix epoch.
    std::optional<std::chrono::seconds> take(const std::string &bucket, const Rate &rate,
                                             std::int64_t now);

private:
    std::mutex m_mutex;
    /// When each bucket will be full again, in milliseconds (the "virtual scheduling" form: one
    /// number a bucket).
    std::unordered_map<std::string, double> m_fullAt;
};

} // namespace gigflow::server
