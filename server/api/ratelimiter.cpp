// SPDX-License-Identifier: MIT
#include "server/api/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace gigflow::server {
namespace {

constexpr std::size_t mostBuckets = 100'000;

} // namespace

std::optional<std::chrono::seconds> RateLimiter::take(const std::string &bucket, const Rate &rate,
                                                      std::int64_t now)
{
    if (rate.perSecond <= 0)
        return std::nullopt;
    const double interval = 1000.0 / rate.perSecond;
    const auto time = static_cast<double>(now);
    const std::lock_guard lock(m_mutex);
    if (m_fullAt.size() >= mostBuckets) {
        std::erase_if(m_fullAt, [time](const auto &entry) { return entry.second <= time; });
        // A flood from everywhere: better no limit for a moment than no memory.
        if (m_fullAt.size() >= mostBuckets)
            m_fullAt.clear();
    }
    double &fullAt = m_fullAt[bucket];
    const double from = std::max(fullAt, time);
    const double over = from + interval - time - std::max(rate.burst, 1.0) * interval;
    if (over > 1e-6)
        return std::chrono::seconds(
            std::max<std::int64_t>(1, std::llround(std::ceil(over / 1000))));
    fullAt = from + interval;
    return std::nullopt;
}

} // namespace gigflow::server
