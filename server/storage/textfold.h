// SPDX-License-Identifier: MIT
// Case folding for search and for unique names, the same on every database and machine.
#pragma once

#include <string>
#include <string_view>

namespace gigflow::server::storage {

/// Simple lower case of Latin, Greek, Cyrillic and Armenian letters; everything else as it is.
/// `utf8` may be anything: bytes that are no UTF-8 are copied.
std::string foldCase(std::string_view utf8);

/// The number of code points; a byte that is no UTF-8 counts as one.
std::size_t codePoints(std::string_view utf8);

/// Well-formed, and without a zero byte: what every database takes as text.
bool isUtf8(std::string_view text);
/// As many of the first `longest` bytes as are well-formed.
std::string_view utf8Prefix(std::string_view text, std::size_t longest);

} // namespace gigflow::server::storage
