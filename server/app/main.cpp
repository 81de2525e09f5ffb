// SPDX-License-Identifier: MIT
#include "server/api/seed.h"
#include "server/app/config.h"
#include "server/app/serve.h"
#include "server/storage/database.h"

#include <cstdio>

namespace {

using namespace gigflow::server;

constexpr int kUsageError = 2;

int usageError(const std::string &problem)
{
    std::fprintf(stderr, "gigflow-server: %s\nTry 'gigflow-server --help'.\n", problem.c_str());
    return kUsageError;
}

int failed(const storage::Error &error)
{
    std::fprintf(stderr, "gigflow-server: %s\n", error.message.c_str());
    return 1;
}

int maintain(const Config &config, const CommandLine &line)
{
    const auto database = storage::Database::open(config.databaseUrl);
    if (!database)
        return failed(database.error());
    if (const auto migrated = (*database)->migrate(); !migrated)
        return failed(migrated.error());
    std::printf("The database is at version %d.\n", storage::Database::latestSchemaVersion());
    if (line.command != Command::Seed)
        return 0;
    const auto seeded = line.gigs > 0 ? seedMany(**database, line.gigs) : seedSample(**database);
    if (!seeded)
        return failed(seeded.error());
    std::printf("Gigs added: %lld.\n", static_cast<long long>(*seeded));
    return 0;
}

int run(const std::vector<std::string> &arguments)
{
    const auto line = parseCommandLine(arguments);
    if (!line)
        return usageError(line.error());
    if (line->command == Command::Help) {
        std::fputs(helpText().c_str(), stdout);
        return 0;
    }
    if (line->command == Command::Version) {
        std::puts("gigflow-server " GIGFLOW_VERSION);
        return 0;
    }
    const auth::Environment environment = auth::processEnvironment();
    const auto config = makeConfig(*line, environment);
    if (!config)
        return usageError(config.error());
    if (line->command != Command::Serve)
        return maintain(*config, *line);
    Log log(config->logLevel);
    return serve(*config, environment, log);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception &error) {
        // Nothing of ours throws; memory or the standard library may.
        std::fprintf(stderr, "gigflow-server: %s\n", error.what());
        return 1;
    }
}
