// SPDX-License-Identifier: MIT
#include "server/app/commandline.h"

#include <boost/program_options.hpp>

#include <charconv>
#include <sstream>

namespace gigflow::server {

namespace options = boost::program_options;

namespace {

options::options_description visibleOptions()
{
    options::options_description all("Options", 100);
    auto add = all.add_options();
    add("help,h", "show this text");
    add("version", "show the version");
    add("host", options::value<std::string>(), "address to listen on (HOST, 127.0.0.1)");
    add("port", options::value<std::string>(),
        "port to listen on, 0 for any free one (PORT, 5000)");
    add("database", options::value<std::string>(), "sqlite:PATH (DATABASE_URL, sqlite:gigflow.db)");
    add("log-level", options::value<std::string>(),
        "debug, info, warning, error, off (LOG_LEVEL, info)");
    add("local",
        "serve this computer only: loopback, sample gigs in a new database, and the sample "
        "people may sign in");
    add("exit-on-stdin-end", "stop when standard input ends, for a program that starts this one");
    add("gigs", options::value<std::int64_t>(), "seed: so many made-up gigs beside the sample");
    return all;
}

tl::expected<Command, std::string> commandOf(const std::string &word)
{
    if (word == "serve")
        return Command::Serve;
    if (word == "migrate")
        return Command::Migrate;
    if (word == "seed")
        return Command::Seed;
    return tl::unexpected("Unknown command: " + word);
}

template <typename T>
void read(const options::variables_map &given, const char *name, std::optional<T> &into)
{
    if (given.count(name) > 0)
        into = given[name].as<T>();
}

// By hand: the library reads "-1" into an unsigned number as 65535.
std::optional<std::uint16_t> portOf(const std::string &text)
{
    std::uint16_t port = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, port);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(port) : std::nullopt;
}

tl::expected<CommandLine, std::string> fromOptions(const options::variables_map &given)
{
    CommandLine line;
    if (given.count("help") > 0 || given.count("version") > 0) {
        line.command = given.count("help") > 0 ? Command::Help : Command::Version;
        return line;
    }
    if (given.count("command") > 0) {
        const auto command = commandOf(given["command"].as<std::string>());
        if (!command)
            return tl::unexpected(command.error());
        line.command = *command;
    }
    read(given, "host", line.host);
    if (given.count("port") > 0) {
        line.port = portOf(given["port"].as<std::string>());
        if (!line.port)
            return tl::unexpected(std::string("--port takes a number from 0 to 65535"));
    }
    read(given, "database", line.database);
    read(given, "log-level", line.logLevel);
    line.local = given.count("local") > 0;
    line.exitOnStdinEnd = given.count("exit-on-stdin-end") > 0;
    if (given.count("gigs") > 0) {
        line.gigs = given["gigs"].as<std::int64_t>();
        if (line.command != Command::Seed || line.gigs < 1)
            return tl::unexpected(
                std::string("--gigs takes a positive number and belongs to seed"));
    }
    return line;
}

} // namespace

tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string> &arguments)
{
    options::options_description all = visibleOptions();
    all.add_options()("command", options::value<std::string>());
    options::positional_options_description positional;
    positional.add("command", 1);
    // The library reports by exceptions; they end here.
    try {
        // No guessing: an abbreviation that works today is another option's name tomorrow.
        const int style = options::command_line_style::default_style &
                          ~options::command_line_style::allow_guessing;
        options::variables_map given;
        options::store(options::command_line_parser(arguments)
                           .options(all)
                           .positional(positional)
                           .style(style)
                           .run(),
                       given);
        return fromOptions(given);
    } catch (const options::error &error) {
        return tl::unexpected(std::string(error.what()));
    }
}

std::string helpText()
{
    std::ostringstream text;
    text << "gigflow-server, the backend of Gig Flow\n\n"
            "Usage: gigflow-server [serve] [options]    answer clients until stopped\n"
            "       gigflow-server migrate [options]    bring the database up to date\n"
            "       gigflow-server seed [options]       add sample people, gigs and bids\n\n"
         << visibleOptions()
         << "\nWhen it is ready, serve prints one line of JSON on standard output:\n"
            "  {\"event\":\"listening\",\"host\":\"127.0.0.1\",\"port\":5000}\n"
            "The log goes to standard error, one JSON object a line.\n\n"
            "Environment: HOST, PORT, DATABASE_URL, LOG_LEVEL, CLIENT_URL or CORS_ORIGIN (browser\n"
            "origins, by commas), JWT_ACCESS_SECRET or ACCESS_TOKEN_SECRET, JWT_REFRESH_SECRET or\n"
            "REFRESH_TOKEN_SECRET (at least 32 bytes; made beside the database where not set),\n"
            "ACCESS_TOKEN_TTL (15m), REFRESH_TOKEN_TTL (30d), TRUSTED_PROXIES (addresses, by "
            "commas),\n"
            "MAX_CONNECTIONS_PER_ADDRESS (256 off loopback, no limit on it).\n";
    return text.str();
}

} // namespace gigflow::server
