// SPDX-License-Identifier: MIT
// What is counted, and how Prometheus reads it (text format 0.0.4).
#pragma once

#include "server/http/httpserver.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gigflow::server {

/// What is true just now, asked for when the text is made.
struct Gauges
{
    HttpStats http;
    std::size_t authenticatedSockets = 0;
    std::uint64_t eventsPublished = 0;
};

/// answered() belongs to one thread, which writes without locking; the rest is thread-safe. The
/// number of series is fixed: routes by pattern, never by path.
class Metrics
{
public:
    using Routes = std::vector<std::pair<std::string_view, std::string_view>>;
    /// Method and pattern of each route, by the index of RouteClass.
    explicit Metrics(const Routes &routes);

    void answered(const HttpHandler::Answered &answer);
    void databaseFailed() { ++m_databaseErrors; }

    [[nodiscard]] std::string text(const Gauges &gauges) const;

private:
    using Counter = std::atomic<std::uint64_t>;
    /// Upper bounds in microseconds; the last bucket has none.
    static constexpr std::array<std::uint64_t, 11> kBounds{
        250, 500, 1'000, 2'500, 5'000, 10'000, 25'000, 100'000, 500'000, 2'000'000, 10'000'000};

    struct Series
    {
        std::string labels; ///< method="GET",route="/api/gigs"
        std::array<Counter, 6> byClass{};
        std::array<Counter, kBounds.size() + 1> buckets{};
        Counter micros = 0;
        Counter bytes = 0;
    };

    void writeRequests(class PrometheusText &text) const;
    void writeDurations(class PrometheusText &text) const;

    std::vector<Series> m_series; ///< the routes, then no route, then the transport itself
    Counter m_databaseErrors = 0;
};

} // namespace gigflow::server
