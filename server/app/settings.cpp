// SPDX-License-Identifier: MIT
#include "server/app/settings.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

namespace gigflow::server {

namespace {

namespace fs = std::filesystem;

constexpr std::array settings{
    KnownSetting{"HOST", "", false},
    KnownSetting{"PORT", "", false},
    KnownSetting{"DATABASE_URL", "", false}, // shown without its password
    KnownSetting{"LOG_LEVEL", "", false},
    KnownSetting{"CLIENT_URL", "CORS_ORIGIN", false},
    KnownSetting{"JWT_ACCESS_SECRET", "ACCESS_TOKEN_SECRET", true},
    KnownSetting{"JWT_REFRESH_SECRET", "REFRESH_TOKEN_SECRET", true},
    KnownSetting{"JWT_ACCESS_SECRET_PREVIOUS", "ACCESS_TOKEN_SECRET_PREVIOUS", true},
    KnownSetting{"JWT_REFRESH_SECRET_PREVIOUS", "REFRESH_TOKEN_SECRET_PREVIOUS", true},
    KnownSetting{"ACCESS_TOKEN_TTL", "", false},
    KnownSetting{"REFRESH_TOKEN_TTL", "", false},
    KnownSetting{"TRUSTED_PROXIES", "", false},
    KnownSetting{"MAX_CONNECTIONS_PER_ADDRESS", "", false},
    KnownSetting{"MAX_SOCKETS_PER_ADDRESS", "", false},
    KnownSetting{"RATE_LIMITS", "", false},
    KnownSetting{"RATE_LIMIT_READ", "", false},
    KnownSetting{"RATE_LIMIT_SEARCH", "", false},
    KnownSetting{"RATE_LIMIT_WRITE", "", false},
    KnownSetting{"RATE_LIMIT_UPLOAD", "", false},
    KnownSetting{"RATE_LIMIT_SESSION", "", false},
    KnownSetting{"UPLOADS_DIR", "", false},
    KnownSetting{"PUBLIC_URL", "", false},
    KnownSetting{"METRICS_HOST", "", false},
    KnownSetting{"METRICS_PORT", "", false},
    KnownSetting{"DRAIN_DELAY", "", false},
    KnownSetting{"DRAIN_TIMEOUT", "", false},
};

const KnownSetting *find(std::string_view name)
{
    const auto found = std::ranges::find_if(settings, [name](const KnownSetting &setting) {
        return setting.name == name || (!name.empty() && setting.otherName == name);
    });
    return found == settings.end() ? nullptr : &*found;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// How many letters have to change to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::string unknown(std::string_view name)
{
    std::string message = "there is no setting \"" + std::string(name) + "\".";
    std::string_view nearest;
    std::size_t least = 4; // further than that is another word
    for (const KnownSetting &setting : settings) {
        for (const std::string_view candidate : {setting.name, setting.otherName}) {
            if (const std::size_t away = distance(name, candidate); away < least) {
                least = away;
                nearest = candidate;
            }
        }
    }
    if (!nearest.empty())
        message += " Did you mean " + std::string(nearest) + "?";
    return message + " gigflow-server --help lists them; begin a comment with #.";
}

/// What is wrong with one line; empty where nothing is.
std::string lineProblem(std::string_view line, std::string_view name, std::string_view value)
{
    if (line.find('=') == std::string_view::npos)
        return "a line is NAME=VALUE.";
    if (find(name) == nullptr)
        return unknown(name);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\''))
        return "write the value without quotes: they would be part of it.";
    return {};
}

} // namespace

std::span<const KnownSetting> knownSettings()
{
    return settings;
}

tl::expected<SettingsFile, std::string> SettingsFile::parse(const std::string &path,
                                                            std::string_view text)
{
    SettingsFile file;
    file.m_path = path;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t equals = std::min(line.find('='), line.size());
        const std::string_view name = trimmed(line.substr(0, equals));
        const std::string_view value = trimmed(line.substr(std::min(equals + 1, line.size())));
        std::string problem = lineProblem(line, name, value);
        if (problem.empty() && !file.m_values.emplace(name, value).second)
            problem = std::string(name) + " is set twice.";
        if (!problem.empty()) {
            std::string told = path;
            told.append(" line ").append(std::to_string(number)).append(": ").append(problem);
            return tl::unexpected(std::move(told));
        }
    }
    return file;
}

tl::expected<SettingsFile, std::string> SettingsFile::read(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream || fs::is_directory(path))
        return tl::unexpected("Cannot read the settings file " + path + ".");
    auto file = parse(path, text);
    if (file && file->holdsSecret() && othersMayRead(path))
        return tl::unexpected(path + " holds a secret and others may read it: chmod 600 " + path);
    return file;
}

std::optional<std::string> SettingsFile::value(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

bool SettingsFile::holdsSecret() const
{
    return std::ranges::any_of(m_values, [](const auto &entry) {
        const auto &[name, value] = entry;
        return !value.empty() && (find(name)->secret || withoutPassword(value) != value);
    });
}

auth::Environment layered(auth::Environment environment, std::shared_ptr<const SettingsFile> file)
{
    if (!file)
        return environment;
    return [environment = std::move(environment),
            file = std::move(file)](const char *name) -> std::optional<std::string> {
        auto value = environment(name);
        if (value && !value->empty())
            return value;
        const KnownSetting *setting = find(name);
        if (setting == nullptr)
            return value;
        // Under its other name it may be set in the environment, which wins over the file.
        for (const std::string_view known : {setting->name, setting->otherName}) {
            const auto other =
                known.empty() ? std::nullopt : environment(std::string(known).c_str());
            if (other && !other->empty())
                return std::nullopt;
        }
        return file->value(name);
    };
}

bool othersMayRead([[maybe_unused]] const std::string &path)
{
#ifdef _WIN32 // it answers with invented bits; the folder's access list guards there
    return false;
#else
    constexpr auto others = fs::perms::group_read | fs::perms::group_write | fs::perms::others_all;
    std::error_code error;
    const fs::perms bits = fs::status(path, error).permissions();
    return !error && (bits & others) != fs::perms::none;
#endif
}

std::string withoutPassword(std::string_view url)
{
    std::string shown(url);
    const std::size_t scheme = shown.find("://");
    if (scheme == std::string::npos)
        return shown;
    // …?password=secret&… is understood by libpq as well.
    constexpr std::string_view parameter = "password=";
    if (const std::size_t at = shown.find(parameter); at != std::string::npos) {
        const std::size_t begin = at + parameter.size();
        shown.replace(begin, std::min(shown.find('&', begin), shown.size()) - begin, "…");
    }
    const std::size_t at = shown.rfind('@');
    const std::size_t colon = shown.find(':', scheme + 3);
    if (at != std::string::npos && colon < at)
        shown.replace(colon + 1, at - colon - 1, "…");
    return shown;
}

} // namespace gigflow::server
