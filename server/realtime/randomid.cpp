// SPDX-License-Identifier: MIT
#include "server/realtime/randomid.h"

#include <array>
#include <sodium.h>

namespace gigflow::server {

std::string randomId()
{
    std::array<unsigned char, 15> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, sodium_base64_ENCODED_LEN(15, variant)> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    return text.data();
}

} // namespace gigflow::server
