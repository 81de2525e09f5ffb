// SPDX-License-Identifier: MIT
#include "server/api/handlers.h"

#include "server/json/jsonwriter.h"

#include <array>

namespace gigflow::server::handlers {
namespace {

/// Only what works and is tested; the transport adds its own.
constexpr std::array<std::string_view, 14> capabilities{
    "server-id",   "refresh-alias", "rest", "query",    "changes",       "events",  "sessions",
    "idempotency", "notifications", "bids", "complete", "preconditions", "account", "etag"};

} // namespace

Answer health(Context &context)
{
    const ApiConfig &config = context.services.config;
    JsonWriter json;
    json.beginObject().member("status", "ok").key("timestamp").time(context.now);
    json.member("serverId", context.services.serverId)
        .member("name", config.serverName)
        .member("version", GIGFLOW_VERSION);
    json.key("capabilities").beginArray();
    for (const std::string_view capability : capabilities)
        json.string(capability);
    for (const std::string &capability : config.transportCapabilities)
        json.string(capability);
    json.endArray().endObject();
    Answer answer = ok(json.take(), "");
    answer.bare = true;
    return answer;
}

} // namespace gigflow::server::handlers
