// SPDX-License-Identifier: MIT
#include "server/auth/bcrypt.h"

namespace gigflow::server::auth {

bool canVerifyBcrypt()
{
    return false;
}

bool verifyBcrypt(const std::string & /*hash*/, std::string_view /*password*/)
{
    return false;
}

} // namespace gigflow::server::auth
