// SPDX-License-Identifier: MIT
// Passwords: argon2id (INTERACTIVE: about 80 ms and 64 MiB a call). Calls that hash belong on a
// queue of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigflow::server::auth {

/// Nothing where the password is acceptable, else a sentence for the person: 8 to 128 characters of
/// any kind, and none of the 3,000 commonest.
std::optional<std::string> passwordProblem(std::string_view password);

/// The text to store; empty where memory was not to be had.
std::string hashPassword(std::string_view password);

/// `hash` is of hashPassword(), or bcrypt from an import (server/auth/bcrypt.h). False for an empty
/// hash, but not sooner: whoever measures the time cannot tell whether there is a user.
bool verifyPassword(std::string_view hash, std::string_view password);

/// The hash was made with other parameters than today's, or by bcrypt.
bool needsRehash(std::string_view hash);

} // namespace gigflow::server::auth
