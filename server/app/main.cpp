// SPDX-License-Identifier: MIT
#include "server/app/check.h"
#include "server/app/maintain.h"
#include "server/app/serve.h"

#include <cstdio>

namespace {

using namespace gigflow::server;

constexpr int kUsageError = 2;

int usageError(const std::string &problem)
{
    std::fprintf(stderr, "gigflow-server: %s\nTry 'gigflow-server --help'.\n", problem.c_str());
    return kUsageError;
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
    Sources sources{*line, auth::processEnvironment(), nullptr};
    if (line->configFile) {
        auto file = SettingsFile::read(*line->configFile);
        if (!file)
            return usageError(file.error());
        sources.file = std::make_shared<const SettingsFile>(std::move(*file));
    }
    const auth::Environment environment = layered(sources.process, sources.file);
    const auto config = makeConfig(*line, environment);
    if (!config)
        return usageError(config.error());
    if (line->command == Command::Check)
        return check(*config, sources);
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
