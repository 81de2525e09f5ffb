// SPDX-License-Identifier: MIT
#include "server/json/jsonwriter.h"

#include <array>
#include <charconv>
#include <chrono>

namespace gigflow::server {
namespace {

/// The length of the well-formed UTF-8 sequence at the beginning, or 0 (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&text](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto trailing = [&byte](std::size_t i) {
        return (byte(i) & 0xC0U) == 0x80U;
    };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first >= 0xC2 && first <= 0xDF)
        return trailing(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return trailing(1) && trailing(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        return trailing(1) && trailing(2) && trailing(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

void appendControl(std::string &out, unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += digits[c >> 4U];
        out += digits[c & 15U];
    }
}

void appendEscaped(std::string &out, std::string_view text)
{
    std::size_t plain = 0; // where the stretch that needs no change begins
    const auto flush = [&](std::size_t end) {
        out.append(text, plain, end - plain);
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80 && c >= 0x20 && c != '"' && c != '\\') {
            ++i;
            continue;
        }
        const std::size_t length = c >= 0x80 ? sequenceLength(text.substr(i, 4)) : 0;
        if (length > 0) {
            i += length;
            continue;
        }
        flush(i);
        if (c >= 0x80)
            out += "\xEF\xBF\xBD"; // U+FFFD
        else if (c == '"' || c == '\\')
            (out += '\\') += static_cast<char>(c);
        else
            appendControl(out, c);
        plain = ++i;
    }
    flush(text.size());
}

void appendPadded(std::string &out, int number, int width)
{
    const std::string digits = std::to_string(number);
    out.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
    out += digits;
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    m_text += '"';
    appendEscaped(m_text, name);
    m_text += "\":";
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view text)
{
    separate();
    m_text += '"';
    appendEscaped(m_text, text);
    m_text += '"';
    return *this;
}

JsonWriter &JsonWriter::integer(std::int64_t number)
{
    separate();
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_text.append(digits.data(), written.ptr);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_text += json;
    return *this;
}

JsonWriter &JsonWriter::amount(std::int64_t cents)
{
    integer(cents / 100);
    const int rest = static_cast<int>(cents % 100);
    if (rest == 0)
        return *this;
    m_text += '.';
    m_text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        m_text += static_cast<char>('0' + rest % 10);
    return *this;
}

JsonWriter &JsonWriter::time(std::int64_t milliseconds)
{
    return string(isoTime(milliseconds));
}

std::string isoTime(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(at - day);
    std::string text;
    text.reserve(24);
    appendPadded(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    text += 'T';
    appendPadded(text, static_cast<int>(clock.hours().count()), 2);
    text += ':';
    appendPadded(text, static_cast<int>(clock.minutes().count()), 2);
    text += ':';
    appendPadded(text, static_cast<int>(clock.seconds().count()), 2);
    text += '.';
    appendPadded(text, static_cast<int>(clock.subseconds().count()), 3);
    text += 'Z';
    return text;
}

} // namespace gigflow::server
