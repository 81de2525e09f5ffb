// SPDX-License-Identifier: MIT
// Percent-decoding of paths and query strings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gigflow::server {

/// Nothing for a broken escape, a zero byte, or what is not UTF-8. In a query '+' is a blank.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsBlank);

using QueryItems = std::vector<std::pair<std::string, std::string>>;
/// Nothing for what percentDecode() refuses. A key without '=' has an empty value.
std::optional<QueryItems> parseQuery(std::string_view query);

} // namespace gigflow::server
