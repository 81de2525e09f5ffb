// SPDX-License-Identifier: MIT
// What the operator typed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server {

enum class Command : std::uint8_t {
    Serve,
    Migrate,
    Seed,
    Check,
    CreateUser,
    ResetPassword,
    DisableUser,
    EnableUser,
    Export,
    Import,
    Help,
    Version
};

/// Options win over the environment, and that over the file (see Config).
struct CommandLine
{
    Command command = Command::Serve;
    std::optional<std::string> configFile;
    std::optional<std::string> host;
    std::optional<std::uint16_t> port;
    std::optional<std::string> database;
    std::optional<std::string> logLevel;
    std::string file;            ///< export, import; "-" for the standard streams
    std::string mongoJson;       ///< import: a folder of what mongoexport wrote, instead of a file
    bool replace = false;        ///< import: delete what is there first
    std::string subject;         ///< user: an e-mail address, a username or an id
    std::string email;           ///< user create
    std::string username;        ///< user create
    std::string name;            ///< user create; empty: the username
    bool randomPassword = false; ///< user create and reset-password
    std::int64_t gigs = 0;       ///< seed: made-up gigs beside the sample
    std::optional<std::int64_t> bids; ///< seed: so many bids on them
    bool local = false;
    bool exitOnStdinEnd = false;
};

/// `arguments` without the program's name. The error is a sentence for the operator.
tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string> &arguments);

std::string helpText();

} // namespace gigflow::server
