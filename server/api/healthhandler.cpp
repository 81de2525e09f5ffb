// SPDX-License-Identifier: MIT
#include "server/api/handlers.h"

#include "server/json/jsonwriter.h"
#include "server/storage/database.h"

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
    if (!config.uploadsFolder.empty())
        json.string("uploads");
    for (const std::string &capability : config.transportCapabilities)
        json.string(capability);
    json.endArray().endObject();
    Answer answer = ok(json.take(), "");
    answer.bare = true;
    return answer;
}

/// For whoever spreads requests over instances: this one can do work, and goes on to.
Answer ready(Context &context)
{
    std::string_view problem;
    {
        storage::Rows rows = context.db.query("SELECT version FROM schema_version");
        if (!rows.next() || rows.integer(0) < storage::Database::latestSchemaVersion())
            problem = "the database is not ready";
    }
    if (context.services.config.isDraining && context.services.config.isDraining())
        problem = "stopping";
    context.db.clearError(); // told as 503, since the answer is the same whatever it was
    JsonWriter json;
    json.beginObject().member("status", problem.empty() ? "ready" : problem).endObject();
    Answer answer = ok(json.take(), "");
    answer.status = problem.empty() ? 200 : 503;
    answer.bare = true;
    return answer;
}

} // namespace gigflow::server::handlers
