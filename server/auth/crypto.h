// SPDX-License-Identifier: MIT
// The few primitives the rest is made of, on libsodium.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server::auth {

/// HMAC-SHA256 with a key of any length: 32 bytes.
std::string hmacSha256(std::string_view key, std::string_view message);
/// BLAKE2b, 32 bytes, in hex: a fingerprint, not a secret.
std::string fingerprint(std::string_view message);
std::string randomBytes(std::size_t count);

/// URL-safe, without padding.
std::string base64UrlEncode(std::string_view bytes);
/// Empty optional for anything that is not canonical base64url without padding.
std::optional<std::string> base64UrlDecode(std::string_view text);

std::string hexEncode(std::string_view bytes);
/// In time that depends on the lengths only.
bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace gigflow::server::auth
