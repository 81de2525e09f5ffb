// SPDX-License-Identifier: MIT
// Command line before environment before default.
#include "server/app/config.h"

#include <gtest/gtest.h>

#include <map>

namespace {

using namespace gigflow::server;
using namespace std::chrono_literals;

tl::expected<Config, std::string> configOf(std::vector<std::string> arguments,
                                           std::map<std::string, std::string> environment = {})
{
    const auto line = parseCommandLine(arguments);
    if (!line)
        return tl::unexpected(line.error());
    return makeConfig(*line, [&environment](const char *name) -> std::optional<std::string> {
        const auto found = environment.find(name);
        return found == environment.end() ? std::nullopt : std::optional(found->second);
    });
}

TEST(Config, Defaults)
{
    const auto config = configOf({});
    ASSERT_TRUE(config);
    EXPECT_EQ(config->http.host, "127.0.0.1");
    EXPECT_EQ(config->http.port, 5000);
    EXPECT_EQ(config->databaseUrl, "sqlite:gigflow.db");
    EXPECT_EQ(config->accessTtl, 15min);
    EXPECT_EQ(config->refreshTtl, 720h);
    EXPECT_FALSE(config->local);
    EXPECT_FALSE(config->http.requireLoopbackHost);
    EXPECT_EQ(config->http.maxConnectionsPerAddress, 0U);
}

TEST(Config, EnvironmentThenCommandLine)
{
    const std::map<std::string, std::string> environment = {
        {"PORT", "1"},
        {"HOST", "0.0.0.0"},
        {"DATABASE_URL", "sqlite:/env.db"},
        {"LOG_LEVEL", "error"},
        {"ACCESS_TOKEN_TTL", "1h"},
        {"REFRESH_TOKEN_TTL", "7d"},
        {"CORS_ORIGIN", "https://a.example/, http://localhost:5173"},
        {"TRUSTED_PROXIES", "10.0.0.1, ::1"}};
    const auto fromEnvironment = configOf({}, environment);
    ASSERT_TRUE(fromEnvironment);
    EXPECT_EQ(fromEnvironment->http.port, 1);
    EXPECT_EQ(fromEnvironment->http.host, "0.0.0.0");
    EXPECT_EQ(fromEnvironment->http.maxConnectionsPerAddress, 256U);
    EXPECT_EQ(fromEnvironment->accessTtl, 1h);
    EXPECT_EQ(fromEnvironment->refreshTtl, 168h);
    EXPECT_EQ(fromEnvironment->logLevel, LogLevel::Error);
    EXPECT_EQ(fromEnvironment->clientOrigins,
              (std::vector<std::string>{"https://a.example", "http://localhost:5173"}));
    EXPECT_EQ(fromEnvironment->http.trustedProxies, (std::vector<std::string>{"10.0.0.1", "::1"}));
    const auto both = configOf({"--port", "0", "--host", "127.0.0.2", "--database",
                                "sqlite:/line.db", "--log-level", "debug"},
                               environment);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->http.port, 0);
    EXPECT_EQ(both->http.host, "127.0.0.2");
    EXPECT_EQ(both->databaseUrl, "sqlite:/line.db");
    EXPECT_EQ(both->logLevel, LogLevel::Debug);
}

TEST(Config, ClientUrlWinsOverItsOtherName)
{
    const auto config =
        configOf({}, {{"CLIENT_URL", "https://a.example"}, {"CORS_ORIGIN", "https://b.example"}});
    EXPECT_EQ(config->clientOrigins, std::vector<std::string>{"https://a.example"});
}

TEST(Config, LocalModeIsLoopback)
{
    const auto config = configOf({"--local"});
    ASSERT_TRUE(config);
    EXPECT_TRUE(config->local);
    EXPECT_TRUE(config->http.requireLoopbackHost);
    EXPECT_FALSE(configOf({"--local", "--host", "0.0.0.0"}));
    EXPECT_FALSE(configOf({"--local"}, {{"HOST", "192.168.0.1"}}));
    EXPECT_TRUE(configOf({"--local", "--host", "::1"}));
}

TEST(Config, WrongValuesAreRefused)
{
    for (const auto &[name, value] : std::initializer_list<std::pair<std::string, std::string>>{
             {"PORT", "70000"},
             {"PORT", "5000x"},
             {"ACCESS_TOKEN_TTL", "soon"},
             {"REFRESH_TOKEN_TTL", "0"},
             {"LOG_LEVEL", "loud"},
             {"MAX_CONNECTIONS_PER_ADDRESS", "-1"},
             {"MAX_SOCKETS_PER_ADDRESS", "many"},
             {"TRUSTED_PROXIES", "10.0.0.1, proxy.example"},
             {"TRUSTED_PROXIES", "10.0.0.0/99"},
             {"RATE_LIMITS", "some"},
             {"RATE_LIMIT_READ", "0:1"},
             {"RATE_LIMIT_WRITE", "5"},
             {"RATE_LIMIT_WRITE", "5:nan"},
             {"PUBLIC_URL", "gigs.example"},
             {"PUBLIC_URL", "https://a.example, https://b.example"}}) {
        const auto config = configOf({}, {{name, value}});
        ASSERT_FALSE(config) << name << value;
    }
    EXPECT_TRUE(configOf({}, {{"PORT", ""}})) << "empty is not set";
}

TEST(Config, RatesAreOnWhereStrangersCome)
{
    EXPECT_TRUE(configOf({})->rates.enabled);
    EXPECT_FALSE(configOf({})->rates.loopbackToo);
    EXPECT_FALSE(configOf({"--local"})->rates.enabled);
    EXPECT_FALSE(configOf({}, {{"RATE_LIMITS", "off"}})->rates.enabled);
    const auto strict = configOf(
        {"--local"},
        {{"RATE_LIMITS", "strict"}, {"RATE_LIMIT_WRITE", "7:0.5"}, {"RATE_LIMIT_READ", "off"}});
    ASSERT_TRUE(strict);
    EXPECT_TRUE(strict->rates.enabled);
    EXPECT_TRUE(strict->rates.loopbackToo);
    EXPECT_EQ(strict->rates.write.burst, 7);
    EXPECT_EQ(strict->rates.write.perSecond, 0.5);
    EXPECT_EQ(strict->rates.read.perSecond, 0);
    EXPECT_EQ(configOf({})->maxSocketsPerAddress, 0U);
    EXPECT_EQ(configOf({"--host", "0.0.0.0"})->maxSocketsPerAddress, 256U);
    EXPECT_EQ(configOf({}, {{"PUBLIC_URL", "https://gigs.example/"}})->publicUrl,
              "https://gigs.example");
}

TEST(Config, Durations)
{
    EXPECT_EQ(parseDuration("900"), 900s);
    EXPECT_EQ(parseDuration("900s"), 900s);
    EXPECT_EQ(parseDuration("15m"), 15min);
    EXPECT_EQ(parseDuration("12h"), 12h);
    EXPECT_EQ(parseDuration("30d"), 720h);
    for (const char *bad :
         {"", "m", "0", "-5m", "1.5h", "5w", "5 m", "99999999999999999999d", "4000d"})
        EXPECT_FALSE(parseDuration(bad)) << bad;
}

} // namespace
