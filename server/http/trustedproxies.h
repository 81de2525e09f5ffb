// SPDX-License-Identifier: MIT
// Whose word is taken for where a request comes from.
#pragma once

#include "server/api/message.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server {

/// Immutable: any thread.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Addresses and networks: "10.0.0.1", "10.0.0.0/8", "::1", "fd00::/8". The error names the
    /// entry.
    static tl::expected<TrustedProxies, std::string> parse(const std::vector<std::string> &entries);

    bool contain(std::string_view address) const;

    /// The peer, and where that is trusted the last address of X-Forwarded-For that is not: each
    /// trusted proxy has added the one it saw, and what stands before the first foreign one is
    /// that one's claim. Always an address in its plain form.
    std::string clientOf(const std::string &peer, const Headers &headers) const;

private:
    struct Network
    {
        std::array<unsigned char, 16> bytes; ///< IPv4 as ::ffff:a.b.c.d
        unsigned length;                     ///< of the prefix, in bits
    };
    std::vector<Network> m_networks;
};

/// An address without port and brackets, IPv4 as such where an IPv6 socket shows it; empty for what
/// is no address.
std::string plainAddress(std::string_view text);

} // namespace gigflow::server
