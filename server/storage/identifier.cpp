// SPDX-License-Identifier: MIT
#include "server/storage/identifier.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace gigflow::server::storage {

std::string newId(std::int64_t milliseconds)
{
    std::array<unsigned char, 12> bytes{};
    const auto seconds = static_cast<std::uint32_t>(milliseconds / 1000);
    for (unsigned i = 0; i < 4; ++i)
        bytes[i] = static_cast<unsigned char>(seconds >> (24 - 8 * i));
    randombytes_buf(bytes.data() + 4, bytes.size() - 4);
    std::array<char, 25> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return std::string(hex.data(), 24);
}

bool isId(std::string_view text)
{
    return text.size() == 24 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

} // namespace gigflow::server::storage
