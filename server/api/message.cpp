// SPDX-License-Identifier: MIT
#include "server/api/message.h"

#include <algorithm>

namespace gigflow::server {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string_view headerValue(const Headers &headers, std::string_view name)
{
    for (const auto &[key, value] : headers) {
        if (std::equal(key.begin(), key.end(), name.begin(), name.end(),
                       [](char a, char b) { return lower(a) == lower(b); }))
            return value;
    }
    return {};
}

} // namespace gigflow::server
