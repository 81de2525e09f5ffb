// SPDX-License-Identifier: MIT
// Public ids: 24 hex digits, as the original's. Four bytes of time and eight random ones, so that
// new rows land at the end of an index and nobody can guess a neighbour.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gigflow::server::storage {

/// A new id for something made at `milliseconds` since the Unix epoch. Thread-safe.
std::string newId(std::int64_t milliseconds);

/// Whether the text can be an id at all (24 hex digits); anything else is "not found" without a
/// query.
bool isId(std::string_view text);

} // namespace gigflow::server::storage
