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

} // namespace

void recordExchange(const Request &request, const Response &response)
{
    static const char *path = std::getenv("GIGFLOW_API_RECORD");
    if (!path)
        return;
    const std::string line =
        boost::json::serialize(boost::json::object{{"method", request.method},
                                                   {"path", request.path},
                                                   {"query", request.query},
                                                   {"sent", request.body},
                                                   {"status", response.status},
                                                   {"headers", pairs(response.headers)},
                                                   {"body", response.body}});
    static std::mutex mutex;
    static std::ofstream file(path, std::ios::binary);
    const std::lock_guard lock(mutex);
    file << line << '\n' << std::flush;
}

} // namespace gigflow::server::test
