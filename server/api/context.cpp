// SPDX-License-Identifier: MIT
#include "server/api/context.h"

#include <charconv>

namespace gigflow::server {
namespace {

constexpr std::int64_t longestPage = 1000;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Takes the part before the separator off `text`.
std::string_view takePart(std::string_view &text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return trimmed(part);
}

} // namespace

std::optional<std::string_view> Context::queryValue(std::string_view name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::string_view cookieOf(const Request &request, std::string_view name)
{
    std::string_view rest = headerValue(request.headers, "Cookie");
    while (!rest.empty()) {
        std::string_view pair = takePart(rest, ';');
        const std::string_view key = takePart(pair, '=');
        if (key == name)
            return pair;
    }
    return {};
}

tl::expected<Page, Answer> Context::page() const
{
    Page page;
    page.limit = longestPage;
    if (const auto text = queryValue("limit")) {
        const auto number = parseInteger(*text);
        if (!number || *number < 1)
            return tl::unexpected(invalid("limit", "limit must be a whole number of at least 1."));
        page.limit = std::min(*number, longestPage);
    }
    if (const auto text = queryValue("cursor")) {
        const std::size_t dot = text->find('.');
        const auto value = parseInteger(text->substr(0, dot));
        const auto key =
            dot == std::string_view::npos ? std::nullopt : parseInteger(text->substr(dot + 1));
        if (!value || !key)
            return tl::unexpected(invalid("cursor", "cursor is not one that this server gave."));
        page.after = std::pair(*value, *key);
    }
    return page;
}

std::optional<Answer> Context::precondition(std::string_view currentEtag) const
{
    std::string_view wanted = headerValue(request.headers, "If-Match");
    if (wanted.empty())
        return std::nullopt;
    while (!wanted.empty()) {
        const std::string_view tag = takePart(wanted, ',');
        if (tag == "*" || tag == currentEtag)
            return std::nullopt;
    }
    Answer answer = refuse(412, "It was changed meanwhile.");
    answer.etag = currentEtag;
    return answer;
}

std::string makeCursor(std::int64_t value, std::int64_t key)
{
    return std::to_string(value) + "." + std::to_string(key);
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace gigflow::server
