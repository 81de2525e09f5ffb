// SPDX-License-Identifier: MIT
#include "server/app/metrics.h"

#include "server/app/process.h"
#include "server/app/prometheustext.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace gigflow::server {

namespace {

constexpr double kMicro = 1e-6;

/// Only one thread adds, so a load and a store do, without the cost of a locked instruction.
void add(std::atomic<std::uint64_t> &counter, std::uint64_t count)
{
    counter.store(counter.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

double read(const std::atomic<std::uint64_t> &counter)
{
    return static_cast<double>(counter.load(std::memory_order_relaxed));
}

std::string seconds(std::uint64_t micros)
{
    std::array<char, 32> digits{};
    const double value = static_cast<double>(micros) * kMicro;
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

template <typename Number>
void gauge(PrometheusText &text, std::string_view name, Number value, std::string_view help,
           std::string_view type = "gauge")
{
    text.family(name, type, help);
    text.sample(static_cast<double>(value));
}

void writeProcess(PrometheusText &text)
{
    text.family("gigflow_build_info", "gauge", "Always 1; the label says which program this is.");
    text.sample(1, PrometheusText::label("version", GIGFLOW_VERSION));
    const ProcessUse use = processUse();
    gauge(text, "process_cpu_seconds_total", use.cpuSeconds, "User and system time.", "counter");
    gauge(text, "process_start_time_seconds", use.startedAt, "Seconds since the Unix epoch.");
    if (use.residentBytes > 0)
        gauge(text, "process_resident_memory_bytes", use.residentBytes, "Resident memory.");
}

void writeGauges(PrometheusText &text, const Gauges &gauges)
{
    gauge(text, "gigflow_connections_open", gauges.http.connections,
          "Open connections, sockets among them.");
    text.family("gigflow_sockets_open", "gauge",
                "WebSockets, and sockets of any transport that have authenticated.");
    text.sample(static_cast<double>(gauges.http.sockets), R"(kind="websocket")");
    text.sample(static_cast<double>(gauges.authenticatedSockets), R"(kind="authenticated")");
    text.family("gigflow_queue_depth", "gauge", "Requests that wait for a thread of the pool.");
    text.sample(static_cast<double>(gauges.http.queued), R"(pool="worker")");
    text.sample(static_cast<double>(gauges.http.slowQueued), R"(pool="password")");
    gauge(text, "gigflow_events_published_total", gauges.eventsPublished,
          "Events handed to the sockets of this instance.", "counter");
}

} // namespace

Metrics::Metrics(const Routes &routes) : m_series(routes.size() + 2)
{
    const auto labels = [](std::string_view method, const std::string &route) {
        return PrometheusText::label("method", method) + ',' +
               PrometheusText::label("route", route);
    };
    for (std::size_t i = 0; i < routes.size(); ++i)
        m_series[i].labels = labels(routes[i].first, "/api" + std::string(routes[i].second));
    m_series[routes.size()].labels = labels("any", "none");
    m_series[routes.size() + 1].labels = labels("any", "transport");
}

void Metrics::answered(const HttpHandler::Answered &answer)
{
    const std::size_t last = m_series.size() - 1;
    Series &series = m_series[answer.route ? std::min(answer.route->index, last - 1) : last];
    add(series.byClass[static_cast<std::size_t>(std::clamp(answer.status / 100, 0, 5))], 1);
    const auto micros = static_cast<std::uint64_t>(answer.took.count());
    const auto bound = std::ranges::lower_bound(kBounds, micros);
    add(series.buckets[static_cast<std::size_t>(bound - kBounds.begin())], 1);
    add(series.micros, micros);
    add(series.bytes, answer.bytes);
}

void Metrics::writeRequests(PrometheusText &text) const
{
    text.family("gigflow_http_requests_total", "counter", "Requests by route and class of status.");
    for (const Series &series : m_series) {
        for (std::size_t i = 1; i < series.byClass.size(); ++i) {
            if (const double count = read(series.byClass[i]); count > 0)
                text.sample(count, series.labels + ",status=\"" + std::to_string(i) + "xx\"");
        }
    }
    text.family("gigflow_http_response_bytes_total", "counter",
                "Bytes of answers, heads included.");
    for (const Series &series : m_series) {
        if (const double bytes = read(series.bytes); bytes > 0)
            text.sample(bytes, series.labels);
    }
}

void Metrics::writeDurations(PrometheusText &text) const
{
    text.family("gigflow_http_request_duration_seconds", "histogram",
                "From the first byte of a request to its answer.");
    for (const Series &series : m_series) {
        // Read once: what is counted meanwhile must not make the last bucket differ from the count.
        std::array<double, kBounds.size() + 1> upTo{};
        std::ranges::transform(series.buckets, upTo.begin(),
                               [](const auto &bucket) { return read(bucket); });
        std::partial_sum(upTo.begin(), upTo.end(), upTo.begin());
        if (upTo.back() == 0)
            continue;
        for (std::size_t i = 0; i < kBounds.size(); ++i)
            text.sample(upTo[i], series.labels + ",le=\"" + seconds(kBounds[i]) + '"', "_bucket");
        text.sample(upTo.back(), series.labels + ",le=\"+Inf\"", "_bucket");
        text.sample(read(series.micros) * kMicro, series.labels, "_sum");
        text.sample(upTo.back(), series.labels, "_count");
    }
}

std::string Metrics::text(const Gauges &gauges) const
{
    PrometheusText text;
    writeRequests(text);
    writeDurations(text);
    gauge(text, "gigflow_database_errors_total", read(m_databaseErrors),
          "Requests that failed in the database.", "counter");
    writeGauges(text, gauges);
    writeProcess(text);
    return text.take();
}

} // namespace gigflow::server
