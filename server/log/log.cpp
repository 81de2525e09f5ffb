// SPDX-License-Identifier: MIT
#include "server/log/log.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace gigflow::server {

namespace {

void appendField(std::string &line, const LogField &field)
{
    line += ',';
    line += jsonQuoted(field.name);
    line += ':';
    if (const auto *text = std::get_if<std::string_view>(&field.value))
        line += jsonQuoted(*text);
    else if (const auto *number = std::get_if<std::int64_t>(&field.value))
        line += std::to_string(*number);
    else
        line += std::get<bool>(field.value) ? "true" : "false";
}

} // namespace

std::string_view logLevelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    case LogLevel::Off:
        break;
    }
    return "off";
}

bool parseLogLevel(std::string_view word, LogLevel &level)
{
    for (const LogLevel candidate :
         {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error, LogLevel::Off}) {
        if (word == logLevelWord(candidate)) {
            level = candidate;
            return true;
        }
    }
    return false;
}

std::string jsonQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", byte);
            out += escaped.data();
        } else {
            // A log line must stay valid JSON whatever a peer sent, so foreign bytes are not kept.
            out += byte < 0x80 ? c : '?';
        }
    }
    out += '"';
    return out;
}

std::string utcNow()
{
    const auto now = std::chrono::system_clock::now();
    const auto days = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date{days};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::milliseconds>(now - days)};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return text.data();
}

Log::Log(LogLevel level, Sink sink) : m_level(level), m_sink(std::move(sink)) {}

void Log::write(LogLevel level, std::string_view message, std::initializer_list<LogField> fields)
{
    if (!enabled(level) || level == LogLevel::Off)
        return;
    std::string line = R"({"level":")";
    line += logLevelWord(level);
    line += R"(","ts":")" + utcNow() + R"(","msg":)" + jsonQuoted(message);
    for (const LogField &field : fields)
        appendField(line, field);
    line += "}\n";
    const std::scoped_lock lock{m_mutex};
    if (m_sink) {
        m_sink(line);
        return;
    }
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace gigflow::server
