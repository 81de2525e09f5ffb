// SPDX-License-Identifier: MIT
#include "server/app/serve.h"

#include "server/api/api.h"
#include "server/api/seed.h"
#include "server/app/metrics.h"
#include "server/app/metricsserver.h"
#include "server/app/operatorwatch.h"
#include "server/app/process.h"
#include "server/app/stdinwatch.h"
#include "server/realtime/realtimeserver.h"
#include "server/storage/database.h"

#include <atomic>
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

ApiConfig apiConfig(const Config &config, const storage::Database &database, auth::Secrets secrets)
{
    ApiConfig api;
    api.secrets = std::move(secrets);
    api.accessTtl = config.accessTtl;
    api.refreshTtl = config.refreshTtl;
    api.clientOrigins = config.clientOrigins;
    api.transportCapabilities = {"ws", "gzip"};
    api.uploadsFolder = picturesFolder(config, database.folder());
    api.publicUrl = config.publicUrl;
    api.rates = config.rates;
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

/// What says when it stops: readiness first, then everything in order. I/O thread, but for
/// isDraining().
class Stopper
{
public:
    Stopper(const Config &config, IoLoop &loop, Log &log)
        : m_delay(config.drainDelay), m_loop(loop), m_log(log), m_timer(loop.timers())
    {
    }
    [[nodiscard]] bool isDraining() const { return m_draining; }

    void stop(HttpServer &server)
    {
        if (m_draining.exchange(true))
            return;
        m_log.write(LogLevel::Info, "stopping");
        const auto end = [this, &server] {
            server.stop([this] { m_loop.stop(); });
        };
        if (m_delay.count() == 0)
            return end();
        // Whoever spreads requests asks /api/ready now and then, and sends no more once it says
        // 503.
        m_timer.start(m_delay, end);
    }

private:
    const std::chrono::milliseconds m_delay;
    IoLoop &m_loop;
    Log &m_log;
    Timer m_timer;
    std::atomic<bool> m_draining = false;
};

/// The metrics of this server; nothing where they are off.
tl::expected<std::unique_ptr<MetricsServer>, std::string>
serveMetrics(const Config &config, IoLoop &loop, Log &log, std::function<std::string()> text)
{
    if (!config.metricsPort)
        return nullptr;
    auto server = std::make_unique<MetricsServer>(config.metricsHost, *config.metricsPort, loop,
                                                  log, std::move(text));
    const auto port = server->listen();
    if (!port)
        return tl::unexpected(port.error());
    log.write(LogLevel::Info, "serving metrics",
              {{"host", config.metricsHost}, {"port", std::int64_t{*port}}});
    return server;
}

} // namespace

int serve(const Config &config, const auth::Environment &environment, Log &log)
{
    processStart();
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
    Stopper stopper(config, loop, log);
    Metrics metrics(Api::routes());
    HttpServer *http = nullptr;
    const auto toWorker = [&http](Hub::Task task) {
        return http->toWorker(std::move(task));
    };
    Hub hub({[&loop](Hub::Task task) { loop.post(std::move(task)); }, toWorker}, log);
    ApiConfig forApi = apiConfig(config, **database, std::move(*secrets));
    forApi.onFailure = [&log, &metrics](std::string_view requestId, std::string_view problem) {
        metrics.databaseFailed();
        log.write(LogLevel::Error, "storage failed",
                  {{"requestId", requestId}, {"problem", problem}});
    };
    forApi.isDraining = [&stopper] {
        return stopper.isDraining();
    };
    const auto api = Api::create(std::move(forApi), **database, hub);
    if (!api)
        return fail(log, "cannot start", api.error());
    hub.setAuthenticator(**api);
    RealtimeOptions realtime;
    realtime.origins = OriginPolicy(config.clientOrigins);
    realtime.engine.maxSessionsPerAddress = config.maxSocketsPerAddress;
    RealtimeServer sockets(realtime, hub, loop.timers());
    OperatorWatch operatorWatch(**database, hub, loop.timers(), toWorker);
    HttpServer server(config.http, loop, log);
    http = &server;
    const auto metricsServer = serveMetrics(config, loop, log, [&metrics, &server, &hub] {
        return metrics.text({server.stats(), hub.memberCount(), hub.publishedCount()});
    });
    if (!metricsServer)
        return fail(log, "cannot serve metrics", metricsServer.error());

    operatorWatch.start();
    HttpHandler handler{
        .handle = [&api](const Request &request) { return (*api)->handle(request); },
        .classify = &Api::classify,
        .admit = [&api](const Request &request) { return (*api)->admit(request); },
        .refusal =
            [&api](const Request &request, int status, std::string_view message) {
                return (*api)->refusal(request, status, message);
            }};
    if (*metricsServer)
        handler.answered = [&metrics](const HttpHandler::Answered &answer) {
            metrics.answered(answer);
        };
    const auto port = server.listen(std::move(handler), sockets);
    if (!port)
        return fail(log, "cannot listen", port.error());
    const auto stop = [&stopper, &server] {
        stopper.stop(server);
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
