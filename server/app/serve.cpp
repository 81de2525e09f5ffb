// SPDX-License-Identifier: MIT
#include "server/app/serve.h"

#include "server/api/api.h"
#include "server/api/seed.h"
#include "server/app/process.h"
#include "server/app/stdinwatch.h"
#include "server/realtime/realtimeserver.h"
#include "server/storage/database.h"

#include <cstdio>

namespace gigflow::server {

namespace {

int fail(Log &log, std::string_view what, std::string_view why)
{
    log.write(LogLevel::Error, what, {{"error", why}});
    return 1;
}

/// Opens the database and brings it up to date; a new one gets the sample in local mode.
storage::Result<std::unique_ptr<storage::Database>> openDatabase(const Config &config, Log &log)
{
    auto database = storage::Database::open(config.databaseUrl);
    if (!database)
        return database;
    const auto version = (*database)->schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (const auto migrated = (*database)->migrate(); !migrated)
        return tl::unexpected(migrated.error());
    if (config.local && *version == 0) {
        const auto seeded = seedSample(**database);
        if (!seeded)
            return tl::unexpected(seeded.error());
        log.write(LogLevel::Info, "sample added", {{"gigs", *seeded}});
    }
    return database;
}

ApiConfig apiConfig(const Config &config, auth::Secrets secrets)
{
    ApiConfig api;
    api.secrets = std::move(secrets);
    api.accessTtl = config.accessTtl;
    api.refreshTtl = config.refreshTtl;
    api.clientOrigins = config.clientOrigins;
    api.transportCapabilities = {"ws"};
    api.allowSeededPeople = config.local;
    api.requireLoopbackHost = config.local;
    return api;
}

/// The line that whoever started us waits for.
void announce(const std::string &host, std::uint16_t port)
{
    const std::string line = R"({"event":"listening","host":)" + jsonQuoted(host) + R"(,"port":)" +
                             std::to_string(port) + "}\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fflush(stdout);
}

} // namespace

int serve(const Config &config, const auth::Environment &environment, Log &log)
{
    if (!disableCoreDumps())
        log.write(LogLevel::Warning, "core dumps could not be disabled");
    const auto database = openDatabase(config, log);
    if (!database)
        return fail(log, "cannot open the database", database.error().message);
    auto secrets = auth::loadSecrets(environment, (*database)->folder());
    if (!secrets)
        return fail(log, "cannot start", secrets.error());

    // In the order in which the parts need each other; they go in the reverse order.
    IoLoop loop;
    HttpServer *http = nullptr;
    Hub hub({[&loop](Hub::Task task) { loop.post(std::move(task)); },
             [&http](Hub::Task task) {
                 return http->toWorker(std::move(task));
             }},
            log);
    ApiConfig forApi = apiConfig(config, std::move(*secrets));
    forApi.onFailure = [&log](std::string_view requestId, std::string_view problem) {
        log.write(LogLevel::Error, "storage failed",
                  {{"requestId", requestId}, {"problem", problem}});
    };
    const auto api = Api::create(std::move(forApi), **database, hub);
    if (!api)
        return fail(log, "cannot start", api.error());
    hub.setAuthenticator(**api);
    RealtimeOptions realtime;
    realtime.origins = OriginPolicy(config.clientOrigins);
    RealtimeServer sockets(realtime, hub, loop.timers());
    HttpServer server(config.http, loop, log);
    http = &server;

    const auto port = server.listen(
        {[&api](const Request &request) { return (*api)->handle(request); }, &Api::isSlow},
        sockets);
    if (!port)
        return fail(log, "cannot listen", port.error());
    const auto stop = [&server, &loop, &log] {
        log.write(LogLevel::Info, "stopping");
        server.stop([&loop] { loop.stop(); });
    };
    loop.onStopSignal(stop);
    std::optional<StdinWatch> stdinWatch;
    if (config.exitOnStdinEnd)
        stdinWatch.emplace([&loop, stop] { loop.post(stop); });

    log.write(LogLevel::Info, "listening",
              {{"host", config.http.host},
               {"port", std::int64_t{*port}},
               {"database", (*database)->displayName()},
               {"version", GIGFLOW_VERSION}});
    announce(config.http.host, *port);
    loop.run();
    log.write(LogLevel::Info, "stopped");
    return 0;
}

} // namespace gigflow::server
