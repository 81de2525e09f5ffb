// SPDX-License-Identifier: MIT
#include "server/api/crossorigin.h"

#include "server/api/answer.h"

#include <algorithm>

namespace gigflow::server {

bool isClientOrigin(const ApiConfig &config, std::string_view origin)
{
    return !origin.empty() && std::find(config.clientOrigins.begin(), config.clientOrigins.end(),
                                        origin) != config.clientOrigins.end();
}

Response preflight(const ApiConfig &config, const Request &request, std::string_view allow)
{
    Answer answer;
    answer.status = 204;
    const std::string methods = allow.empty() ? "GET, POST, PATCH, DELETE" : std::string(allow);
    answer.headers.emplace_back("Allow", methods);
    if (isClientOrigin(config, headerValue(request.headers, "Origin"))) {
        answer.headers.emplace_back("Access-Control-Allow-Methods", methods);
        answer.headers.emplace_back("Access-Control-Allow-Headers",
                                    "Authorization, Content-Type, Idempotency-Key, If-Match");
        answer.headers.emplace_back("Access-Control-Max-Age", "600");
    }
    return render(std::move(answer));
}

void addCrossOriginHeaders(const ApiConfig &config, const Request &request, Response &response)
{
    response.headers.emplace_back("Vary", "Origin");
    const std::string_view origin = headerValue(request.headers, "Origin");
    if (!isClientOrigin(config, origin))
        return;
    response.headers.emplace_back("Access-Control-Allow-Origin", origin);
    response.headers.emplace_back("Access-Control-Allow-Credentials", "true");
    response.headers.emplace_back("Access-Control-Expose-Headers",
                                  "ETag, Retry-After, X-Request-Id");
}

} // namespace gigflow::server
