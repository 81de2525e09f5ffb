// SPDX-License-Identifier: MIT
// Writes JSON text straight into a string: no tree in between, and amounts stay decimal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gigflow::server {

/// Commas are put where they belong; balance and key/value order are the caller's. Text that is no
/// UTF-8 is written with replacement characters, so that the result is always valid JSON.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    JsonWriter &string(std::string_view text);
    JsonWriter &integer(std::int64_t number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// A value that is JSON already.
    JsonWriter &raw(std::string_view json);
    /// Cents as dollars with the decimals they need: 1250 is 12.5, 1200 is 12.
    JsonWriter &amount(std::int64_t cents);
    /// Milliseconds since the Unix epoch as "2026-01-31T08:15:00.000Z".
    JsonWriter &time(std::int64_t milliseconds);

    JsonWriter &member(std::string_view name, std::string_view text)
    {
        return key(name).string(text);
    }
    JsonWriter &member(std::string_view name, std::int64_t number)
    {
        return key(name).integer(number);
    }

    const std::string &text() const { return m_text; }
    std::string take() { return std::move(m_text); }
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }

private:
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

/// "2026-01-31T08:15:00.000Z"
std::string isoTime(std::int64_t milliseconds);

} // namespace gigflow::server
