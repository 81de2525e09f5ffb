// SPDX-License-Identifier: MIT
#include "tests/server/support/recorder.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <cstdlib>
#include <fstream>
#include <mutex>

namespace gigflow::server::test {
namespace {

boost::json::array pairs(const Headers &headers)
{
    boost::json::array all;
    for (const auto &[name, value] : headers)
        all.push_back(boost::json::array{name, value});
    return all;
}

const char *recordPath()
{
    static const char *path = std::getenv("GIGFLOW_API_RECORD");
    return path;
}

void append(const boost::json::object &entry)
{
    const std::string line = boost::json::serialize(entry);
    static std::mutex mutex;
    static std::ofstream file(recordPath(), std::ios::binary);
    const std::lock_guard lock(mutex);
    file << line << '\n' << std::flush;
}

} // namespace

void recordExchange(const Request &request, const Response &response)
{
    if (!recordPath())
        return;
    append({{"method", request.method},
            {"path", request.path},
            {"query", request.query},
            {"sent", request.body},
            {"status", response.status},
            {"headers", pairs(response.headers)},
            {"body", response.body}});
}

void recordEvent(const Event &event)
{
    if (recordPath())
        append({{"event", event.name}, {"people", event.userIds.size()}, {"data", event.dataJson}});
}

} // namespace gigflow::server::test
