// SPDX-License-Identifier: MIT
// MongoDB's extended JSON, relaxed and canonical: the few types that the original's documents have.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server::archive {

/// 24 hex digits from {"$oid": …} or a plain text, small letters; empty where it is neither.
std::string objectId(const boost::json::object &document, std::string_view name);
/// Milliseconds from {"$date": "2026-01-31T12:00:00.123Z"}, {"$date": {"$numberLong": "…"}},
/// {"$date": 1769860800000} or a plain ISO text.
std::optional<std::int64_t> date(const boost::json::object &document, std::string_view name);
/// A number, plain or as {"$numberInt"|"$numberLong"|"$numberDouble"|"$numberDecimal": "…"}.
std::optional<double> number(const boost::json::object &document, std::string_view name);
/// Empty where there is none.
std::string text(const boost::json::object &document, std::string_view name);

/// "2026-01-31T12:00:00.123Z" or with an offset (+01:00).
std::optional<std::int64_t> isoMilliseconds(std::string_view text);

} // namespace gigflow::server::archive
