// SPDX-License-Identifier: MIT
#include "server/auth/bcrypt.h"
#include "server/auth/crypto.h"

#include <crypt.h>
#include <memory>
#include <sodium.h>

namespace gigflow::server::auth {

bool canVerifyBcrypt()
{
    return true;
}

bool verifyBcrypt(const std::string &hash, std::string_view password)
{
    if (!isBcrypt(hash) || password.find('\0') != std::string_view::npos)
        return false;
    const auto work = std::make_unique<crypt_data>(); // 32 KiB: too much for a thread's stack
    std::string text(password);
    const char *made = crypt_r(text.c_str(), hash.c_str(), work.get());
    const bool same = made && equalInConstantTime(made, hash);
    sodium_memzero(text.data(), text.size());
    sodium_memzero(work.get(), sizeof(crypt_data));
    return same;
}

} // namespace gigflow::server::auth
