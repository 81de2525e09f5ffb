// SPDX-License-Identifier: MIT
#include "server/app/check.h"

#include "server/storage/database.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace gigflow::server {

namespace {

namespace fs = std::filesystem;

/// Prints as it goes, and remembers whether anything was wrong.
class Report
{
public:
    static void setting(std::string_view name, const std::string &value, const std::string &from)
    {
        std::printf("%-28s %-36s %s\n", std::string(name).c_str(),
                    value.empty() ? "(none)" : value.c_str(), from.c_str());
    }
    static void fact(const std::string &text) { std::printf("%s\n", text.c_str()); }
    void problem(const std::string &text)
    {
        m_good = false;
        std::printf("PROBLEM: %s\n", text.c_str());
    }
    [[nodiscard]] bool good() const { return m_good; }

private:
    bool m_good = true;
};

bool isSet(const auth::Environment &environment, std::string_view name)
{
    const auto value = name.empty() ? std::nullopt : environment(std::string(name).c_str());
    return value && !value->empty();
}

bool onCommandLine(const CommandLine &line, std::string_view name)
{
    return (name == "HOST" && line.host) || (name == "PORT" && line.port) ||
           (name == "DATABASE_URL" && line.database) || (name == "LOG_LEVEL" && line.logLevel);
}

/// "default", "environment", "command line", or the file's name.
std::string sourceOf(const KnownSetting &setting, const Sources &sources)
{
    if (onCommandLine(sources.line, setting.name))
        return "command line";
    for (const std::string_view name : {setting.name, setting.otherName}) {
        if (isSet(sources.process, name))
            return "environment (" + std::string(name) + ")";
    }
    const auto inFile = [&sources](std::string_view name) {
        return sources.file && !name.empty() && !sources.file->value(name).value_or("").empty();
    };
    return inFile(setting.name) || inFile(setting.otherName) ? sources.file->path() : "default";
}

void showSettings(const Config &config, const Sources &sources)
{
    const auto effective = effectiveSettings(config);
    for (const KnownSetting &setting : knownSettings()) {
        const std::string from = sourceOf(setting, sources);
        const auto found =
            std::ranges::find(effective, setting.name, [](const auto &pair) { return pair.first; });
        if (setting.secret || found == effective.end())
            Report::setting(setting.name, from == "default" ? "beside the database" : "set", from);
        else
            Report::setting(setting.name, found->second, from);
    }
}

void checkMode(Report &report, const std::string &path)
{
    if (othersMayRead(path))
        report.problem("Others may read " + path + ": chmod 600 " + path);
}

/// The file behind sqlite:PATH; empty for another database.
std::string sqliteFile(const std::string &url)
{
    constexpr std::string_view scheme = "sqlite:";
    if (!url.starts_with(scheme))
        return {};
    const std::string path = url.substr(scheme.size());
    return path.starts_with("///") ? path.substr(2) : path;
}

void checkSchema(Report &report, storage::Database &database)
{
    const auto version = database.schemaVersion();
    const int latest = storage::Database::latestSchemaVersion();
    if (!version)
        return report.problem("The database cannot be read: " + version.error().message);
    const std::string numbers =
        "schema " + std::to_string(*version) + " of " + std::to_string(latest);
    if (*version > latest)
        return report.problem("The database was written by a newer program (" + numbers +
                              "): use that one.");
    Report::fact("The database answers, " + numbers +
                 (*version < latest ? "; serve and migrate bring it up to date." : "."));
}

/// The folder that the secrets lie in; nothing where there is no database yet.
void checkDatabase(Report &report, const Config &config)
{
    const std::string file = sqliteFile(config.databaseUrl);
    std::error_code error;
    if (!file.empty() && !fs::exists(file, error)) {
        const fs::path folder = fs::path(file).parent_path();
        Report::fact("There is no database yet at " + file + ": serve and migrate make it.");
        if (!folder.empty() && fs::exists(folder, error) && !fs::is_directory(folder, error))
            report.problem(folder.string() + " is no folder.");
        return;
    }
    const auto database = storage::Database::open(config.databaseUrl);
    if (!database)
        return report.problem(database.error().message);
    checkSchema(report, **database);
    if (!file.empty()) {
        for (const char *suffix : {"", "-wal", "-shm"})
            checkMode(report, file + suffix);
    }
}

void checkSecrets(Report &report, const Config &config, const Sources &sources)
{
    const auth::Environment environment = layered(sources.process, sources.file);
    const std::string file = sqliteFile(config.databaseUrl);
    const fs::path parent = fs::path(file).parent_path();
    const std::string folder = file.empty() ? "" : parent.empty() ? "." : parent.string();
    bool complete = true;
    for (const auto &[name, other, kept] :
         {std::tuple("JWT_ACCESS_SECRET", "ACCESS_TOKEN_SECRET", "access.secret"),
          std::tuple("JWT_REFRESH_SECRET", "REFRESH_TOKEN_SECRET", "refresh.secret")}) {
        if (isSet(environment, name) || isSet(environment, other))
            continue;
        if (folder.empty()) {
            report.problem(std::string("Set ") + name +
                           ": there is no folder beside the database to keep one in.");
            complete = false;
            continue;
        }
        std::error_code error;
        const std::string path = (fs::path(folder) / kept).string();
        if (!fs::exists(path, error)) {
            Report::fact(path + " is not there yet: serve makes it.");
            complete = false;
        }
    }
    if (!complete)
        return; // loading would make what is missing
    if (const auto secrets = auth::loadSecrets(environment, folder); !secrets)
        report.problem(secrets.error());
    else
        Report::fact("Both secrets are there.");
}

} // namespace

int check(const Config &config, const Sources &sources)
{
    showSettings(config, sources);
    Report report;
    if (sources.file)
        checkMode(report, sources.file->path());
    checkDatabase(report, config);
    checkSecrets(report, config, sources);
    Report::fact(report.good() ? "No problem found." : "Not good: see above.");
    return report.good() ? 0 : 1;
}

} // namespace gigflow::server
