// SPDX-License-Identifier: MIT
#include "server/app/commandline.h"

#include <boost/program_options.hpp>

#include <algorithm>
#include <array>
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
    add("config", options::value<std::string>(),
        "read settings from this file: lines of NAME=VALUE with the names below");
    add("host", options::value<std::string>(), "address to listen on (HOST, 127.0.0.1)");
    add("port", options::value<std::string>(),
        "port to listen on, 0 for any free one (PORT, 5000)");
    add("database", options::value<std::string>(),
        "sqlite:PATH or postgresql://USER@HOST/NAME (DATABASE_URL, sqlite:gigflow.db)");
    add("log-level", options::value<std::string>(),
        "debug, info, warning, error, off (LOG_LEVEL, info)");
    add("local",
        "serve this computer only: loopback, sample gigs in a new database, and the sample "
        "people may sign in");
    add("exit-on-stdin-end", "stop when standard input ends, for a program that starts this one");
    add("email", options::value<std::string>(), "user create: the address to sign in with");
    add("username", options::value<std::string>(), "user create: the name to sign in with");
    add("name", options::value<std::string>(), "user create: the name that is shown");
    add("random", "user create, reset-password: make a password and print it once");
    add("replace", "import: delete everything that is there first");
    add("from-mongo-json", options::value<std::string>(),
        "import: the folder with users.json, gigs.json and bids.json of mongoexport");
    add("gigs", options::value<std::int64_t>(), "seed: so many made-up gigs beside the sample");
    add("bids", options::value<std::int64_t>(), "seed: and so many bids on them");
    return all;
}

struct Words
{
    std::string_view first;
    std::string_view second; ///< empty: the command is one word
    Command command;
    bool takesSubject = false;
};

constexpr std::array commands{
    Words{"serve", "", Command::Serve},
    Words{"migrate", "", Command::Migrate},
    Words{"seed", "", Command::Seed},
    Words{"check", "", Command::Check},
    Words{"user", "create", Command::CreateUser},
    Words{"user", "reset-password", Command::ResetPassword, true},
    Words{"user", "disable", Command::DisableUser, true},
    Words{"user", "enable", Command::EnableUser, true},
    Words{"export", "", Command::Export, true},
    Words{"import", "", Command::Import, true},
};

bool worksOnFile(Command command)
{
    return command == Command::Export || command == Command::Import;
}

/// Reads the words that are no options: a command, and what it is about.
std::optional<std::string> readWords(const std::vector<std::string> &words, CommandLine &line)
{
    if (words.empty())
        return std::nullopt;
    const auto fits = [&words](const Words &known) {
        return known.first == words[0] &&
               (known.second.empty() || (words.size() > 1 && known.second == words[1]));
    };
    const auto known = std::ranges::find_if(commands, fits);
    if (known == commands.end())
        return words[0] == "user" ? "user create, user reset-password, user disable or user enable"
                                  : "Unknown command: " + words[0];
    line.command = known->command;
    // import takes a folder by an option as well; readImportOptions() looks.
    const bool mayLack = known->command == Command::Import && words.size() == 1;
    const std::size_t expected =
        (known->second.empty() ? 1 : 2) + (known->takesSubject && !mayLack ? 1 : 0);
    if (words.size() > expected)
        return "Too many words: " + words[expected];
    if (words.size() < expected)
        return worksOnFile(line.command) ? "Say to which file; - is standard output."
                                         : "Say which: an e-mail address, a username or an id.";
    if (known->takesSubject && !mayLack)
        (worksOnFile(line.command) ? line.file : line.subject) = words.back();
    return std::nullopt;
}

template <typename T, typename Into>
void read(const options::variables_map &given, const char *name, Into &into)
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

std::optional<std::string> readImportOptions(const options::variables_map &given, CommandLine &line)
{
    read<std::string>(given, "from-mongo-json", line.mongoJson);
    line.replace = given.count("replace") > 0;
    if (line.command != Command::Import)
        return line.replace || !line.mongoJson.empty()
                   ? std::optional<std::string>("--replace and --from-mongo-json belong to import.")
                   : std::nullopt;
    if (line.file.empty() == line.mongoJson.empty())
        return "import takes a file, or --from-mongo-json and a folder.";
    if (line.replace && !line.mongoJson.empty())
        return "--from-mongo-json imports into an empty database only.";
    return std::nullopt;
}

std::optional<std::string> readSeedOptions(const options::variables_map &given, CommandLine &line)
{
    constexpr std::int64_t mostBidsOnOne = 50;
    read<std::int64_t>(given, "bids", line.bids);
    if (given.count("gigs") == 0)
        return line.bids ? std::optional<std::string>("--bids belongs to --gigs.") : std::nullopt;
    line.gigs = given["gigs"].as<std::int64_t>();
    if (line.command != Command::Seed || line.gigs < 1)
        return "--gigs takes a positive number and belongs to seed";
    if (line.bids && (*line.bids < 0 || *line.bids / mostBidsOnOne > line.gigs))
        return "--bids takes at most fifty times as many as --gigs.";
    return std::nullopt;
}

std::optional<std::string> readUserOptions(const options::variables_map &given, CommandLine &line)
{
    read<std::string>(given, "email", line.email);
    read<std::string>(given, "username", line.username);
    read<std::string>(given, "name", line.name);
    line.randomPassword = given.count("random") > 0;
    const bool creates = line.command == Command::CreateUser;
    if (creates && (line.email.empty() || line.username.empty()))
        return "user create needs --email and --username.";
    if (!creates && !(line.email.empty() && line.username.empty() && line.name.empty()))
        return "--email, --username and --name belong to user create.";
    if (line.randomPassword && !creates && line.command != Command::ResetPassword)
        return "--random belongs to user create and user reset-password.";
    return std::nullopt;
}

tl::expected<CommandLine, std::string> fromOptions(const options::variables_map &given)
{
    CommandLine line;
    if (given.count("help") > 0 || given.count("version") > 0) {
        line.command = given.count("help") > 0 ? Command::Help : Command::Version;
        return line;
    }
    if (given.count("words") > 0) {
        if (auto problem = readWords(given["words"].as<std::vector<std::string>>(), line))
            return tl::unexpected(*problem);
    }
    for (const auto &[name, into] :
         {std::pair("config", &line.configFile), std::pair("host", &line.host),
          std::pair("database", &line.database), std::pair("log-level", &line.logLevel)})
        read<std::string>(given, name, *into);
    if (given.count("port") > 0) {
        line.port = portOf(given["port"].as<std::string>());
        if (!line.port)
            return tl::unexpected(std::string("--port takes a number from 0 to 65535"));
    }
    line.local = given.count("local") > 0;
    line.exitOnStdinEnd = given.count("exit-on-stdin-end") > 0;
    for (auto *readMore : {&readSeedOptions, &readUserOptions, &readImportOptions}) {
        if (auto problem = readMore(given, line))
            return tl::unexpected(*problem);
    }
    return line;
}

} // namespace

tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string> &arguments)
{
    options::options_description all = visibleOptions();
    all.add_options()("words", options::value<std::vector<std::string>>());
    options::positional_options_description positional;
    positional.add("words", -1);
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
    text << R"(gigflow-server, the backend of Gig Flow

Usage: gigflow-server [serve] [options]             answer clients until stopped
       gigflow-server check [options]               say what is set, from where, and what is wrong
       gigflow-server migrate [options]             bring the database up to date
       gigflow-server seed [options]                add sample people, gigs and bids
       gigflow-server user create --email A --username U [--name N] [--random]
       gigflow-server user reset-password WHO [--random]
       gigflow-server user disable WHO              end the sessions, let nobody sign in
       gigflow-server user enable WHO
       gigflow-server export FILE                   everything but sessions, pictures too, as lines of JSON
       gigflow-server import FILE [--replace]       into an empty database, of either kind
       gigflow-server import --from-mongo-json DIR  the original's people, gigs and bids
WHO is an e-mail address, a username or an id. A password is read from standard input, one line.

)" << visibleOptions()
         << R"(
When it is ready, serve prints one line of JSON on standard output:
  {"event":"listening","host":"127.0.0.1","port":5000}
The log goes to standard error, one JSON object a line.

Settings, from the command line, the environment, the file, or the default, in this order:
  HOST, PORT, DATABASE_URL, LOG_LEVEL
  CLIENT_URL or CORS_ORIGIN      browser origins, by commas
  JWT_ACCESS_SECRET or ACCESS_TOKEN_SECRET, JWT_REFRESH_SECRET or REFRESH_TOKEN_SECRET
                                 at least 32 bytes; made beside the database where not set
                                 with _PREVIOUS: older ones that still verify, by commas
  ACCESS_TOKEN_TTL (15m), REFRESH_TOKEN_TTL (30d)
  TRUSTED_PROXIES                addresses and networks whose X-Forwarded-For is believed
  MAX_CONNECTIONS_PER_ADDRESS, MAX_SOCKETS_PER_ADDRESS
                                 256 off loopback, no limit on it
  RATE_LIMITS (on)               on, off, or strict; RATE_LIMIT_READ and so on: docs/security.md
  UPLOADS_DIR                    pictures; uploads beside the database where not set
  PUBLIC_URL                     stands before the addresses of pictures
  METRICS_PORT, METRICS_HOST     Prometheus: http://127.0.0.1:METRICS_PORT/metrics; off by default
  DRAIN_DELAY (0s)               when stopping: so long /api/ready says 503 before anything else
  DRAIN_TIMEOUT (10s)            and so long requests in progress may take
)";
    return text.str();
}

} // namespace gigflow::server
