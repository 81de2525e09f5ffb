// SPDX-License-Identifier: MIT
#include "server/api/requestbody.h"

#include "server/storage/textfold.h"

#include <boost/json/parse.hpp>

namespace gigflow::server {
namespace {

constexpr std::size_t deepestNesting = 16;

bool declaresJson(const Headers &headers)
{
    const std::string_view type = headerValue(headers, "Content-Type");
    std::string name = storage::foldCase(type.substr(0, type.find(';')));
    while (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name == "application/json";
}

} // namespace

std::optional<Answer> readBody(const Request &request, boost::json::object &body)
{
    if (request.body.empty())
        return std::nullopt;
    if (request.body.size() > longestBody)
        return refuse(413, "The body is larger than 16 kB.");
    if (!declaresJson(request.headers))
        return refuse(400, "The body must be declared as application/json.");
    boost::json::parse_options options;
    options.max_depth = deepestNesting;
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(request.body, error, {}, options);
    if (error || !value.is_object())
        return refuse(400, "The body is not a JSON object.");
    body = std::move(value.as_object());
    return std::nullopt;
}

} // namespace gigflow::server
