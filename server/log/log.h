// SPDX-License-Identifier: MIT
// The structured log: one JSON object a line, on standard error.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace gigflow::server {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error, Off };

/// "debug", "info", "warning", "error", "off"; anything else is false and leaves `level` alone.
bool parseLogLevel(std::string_view word, LogLevel &level);

/// The word parseLogLevel() takes.
std::string_view logLevelWord(LogLevel level);

/// A named value beside the message. Never a token, a password, a body or a query string.
struct LogField
{
    std::string_view name;
    std::variant<std::string_view, std::int64_t, bool> value;
};

/// Thread-safe. A line is written whole; text that is not UTF-8 safe JSON is escaped.
class Log
{
public:
    using Sink = std::function<void(const std::string &line)>;

    /// Without a sink lines go to standard error.
    explicit Log(LogLevel level = LogLevel::Info, Sink sink = {});

    [[nodiscard]] bool enabled(LogLevel level) const { return level >= m_level; }
    void write(LogLevel level, std::string_view message,
               std::initializer_list<LogField> fields = {});

private:
    const LogLevel m_level;
    Sink m_sink;
    std::mutex m_mutex;
};

/// `text` as a JSON string with its quotes; bytes outside printable ASCII become \u escapes or '?'.
std::string jsonQuoted(std::string_view text);

/// Now as ISO 8601 UTC with milliseconds: "2026-01-31T12:00:00.123Z".
std::string utcNow();

} // namespace gigflow::server
