// SPDX-License-Identifier: MIT
#include "server/auth/secrets.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sodium.h>
#include <string_view>

namespace gigflow::server::auth {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t minimumBytes = 32;
/// The current secret first.
using Loaded = tl::expected<std::vector<std::string>, std::string>;

std::string randomSecret()
{
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    sodium_memzero(bytes.data(), bytes.size());
    return std::string(hex.data());
}

Loaded readSecrets(const fs::path &path)
{
    std::error_code error;
#ifndef _WIN32 // Windows answers with invented bits; the folder's access list guards there.
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    const fs::perms bits = fs::status(path, error).permissions();
    if (error || (bits & others) != fs::perms::none)
        return tl::unexpected("Others may read " + path.string() +
                              ": give it mode 0600, or delete it to have a new secret made.");
#endif
    std::ifstream file(path);
    std::vector<std::string> secrets;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            secrets.push_back(line);
    }
    if (secrets.empty())
        return tl::unexpected("Cannot read a secret from " + path.string() + ".");
    return secrets;
}

/// The file is narrowed while it is still empty, and takes its name only when it is whole, so
/// nobody ever reads a secret that is not final or that others could have seen.
Loaded createSecret(const fs::path &path)
{
    const std::string secret = randomSecret();
    fs::path draft = path;
    draft += "." + randomSecret().substr(0, 12) + ".new";
    std::error_code error;
    {
        std::ofstream file(draft, std::ios::out | std::ios::trunc);
        fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, error);
        if (!file || error)
            return tl::unexpected("Cannot create a secret in " + path.parent_path().string() + ".");
        file << secret << '\n';
        file.flush();
        if (!file)
            return tl::unexpected("Cannot write " + draft.string() + ".");
    }
    // A hard link refuses a name that is taken: of two servers starting at once, both use the first
    // one's.
    fs::create_hard_link(draft, path, error);
    const bool taken = error == std::errc::file_exists;
    if (error && !taken) { // a file system without hard links
        error.clear();
        fs::rename(draft, path, error);
        return error ? Loaded(tl::unexpected("Cannot create " + path.string() + "."))
                     : Loaded(std::vector{secret});
    }
    fs::remove(draft, error);
    return taken ? readSecrets(path) : Loaded(std::vector{secret});
}

/// `name`_PREVIOUS, taken apart at the commas.
void addPrevious(const Environment &environment, const std::string &name,
                 std::vector<std::string> &secrets)
{
    const auto value = environment((name + "_PREVIOUS").c_str());
    std::string_view rest = value ? std::string_view(*value) : std::string_view();
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        secrets.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
}

/// The error names the place of the current secret, or of the older ones.
Loaded checked(Loaded secrets, const std::string &current, const std::string &older)
{
    for (std::size_t i = 0; secrets && i < secrets->size(); ++i) {
        if ((*secrets)[i].size() < minimumBytes)
            return tl::unexpected((i == 0 ? current : older) + " is shorter than 32 bytes.");
    }
    return secrets;
}

Loaded loadOne(const Environment &environment, const std::array<const char *, 2> &names,
               const fs::path &path)
{
    for (const char *name : names) {
        const auto value = environment(name);
        if (!value)
            continue;
        std::vector<std::string> secrets{*value};
        addPrevious(environment, name, secrets);
        return checked(std::move(secrets), name, "A secret in " + std::string(name) + "_PREVIOUS");
    }
    if (path.parent_path().empty())
        return tl::unexpected("Set " + std::string(names[0]) +
                              ": there is no folder to keep one in.");
    std::error_code error;
    return checked(fs::exists(path, error) ? readSecrets(path) : createSecret(path),
                   "The secret in " + path.string(), "An older secret in " + path.string());
}

std::vector<std::string> joined(const std::string &current, const std::vector<std::string> &older)
{
    std::vector<std::string> all{current};
    all.insert(all.end(), older.begin(), older.end());
    return all;
}

} // namespace

Environment processEnvironment()
{
    return [](const char *name) -> std::optional<std::string> {
        const char *value = std::getenv(name);
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

tl::expected<Secrets, std::string> loadSecrets(const Environment &environment,
                                               const std::string &folder)
{
    if (sodium_init() < 0)
        return tl::unexpected(std::string("libsodium cannot start."));
    const fs::path base = folder.empty() ? fs::path() : fs::path(folder);
    auto access =
        loadOne(environment, {"JWT_ACCESS_SECRET", "ACCESS_TOKEN_SECRET"}, base / "access.secret");
    if (!access)
        return tl::unexpected(access.error());
    auto refresh = loadOne(environment, {"JWT_REFRESH_SECRET", "REFRESH_TOKEN_SECRET"},
                           base / "refresh.secret");
    if (!refresh)
        return tl::unexpected(refresh.error());
    for (const std::string &secret : *access) {
        if (std::find(refresh->begin(), refresh->end(), secret) != refresh->end())
            return tl::unexpected(std::string("The access and the refresh secret must differ."));
    }
    return Secrets{access->front(),
                   refresh->front(),
                   {access->begin() + 1, access->end()},
                   {refresh->begin() + 1, refresh->end()}};
}

std::vector<std::string> Secrets::allAccess() const
{
    return joined(access, previousAccess);
}

std::vector<std::string> Secrets::allRefresh() const
{
    return joined(refresh, previousRefresh);
}

} // namespace gigflow::server::auth
