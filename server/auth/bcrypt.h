// SPDX-License-Identifier: MIT
// bcrypt hashes that came from elsewhere. New ones are never made.
#pragma once

#include <string>
#include <string_view>

namespace gigflow::server::auth {

/// `$2a$`, `$2b$` or `$2y$`, a cost from 4 to 15 and 53 characters: a hash of another cost would
/// hold the queue of sign-ins for minutes.
bool isBcrypt(std::string_view hash);

/// Whether this build can verify them: where the system's libcrypt knows them, which is so on
/// Linux.
bool canVerifyBcrypt();

/// False for a wrong password, for one with a zero byte, and where canVerifyBcrypt() is false.
bool verifyBcrypt(const std::string &hash, std::string_view password);

} // namespace gigflow::server::auth
