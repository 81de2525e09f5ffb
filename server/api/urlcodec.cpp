// SPDX-License-Identifier: MIT
#include "server/api/urlcodec.h"

#include "server/storage/textfold.h"

namespace gigflow::server {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::optional<std::string> percentDecode(std::string_view text, bool plusIsBlank)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsBlank) {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
            if (low < 0 || high * 16 + low == 0)
                return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return storage::isUtf8(decoded) ? std::optional(std::move(decoded)) : std::nullopt;
}

std::optional<QueryItems> parseQuery(std::string_view query)
{
    QueryItems items;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view item = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        if (item.empty())
            continue;
        const std::size_t equals = item.find('=');
        auto key = percentDecode(item.substr(0, equals), true);
        auto value = percentDecode(
            equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1), true);
        if (!key || !value)
            return std::nullopt;
        items.emplace_back(std::move(*key), std::move(*value));
    }
    return items;
}

} // namespace gigflow::server
