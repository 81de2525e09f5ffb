// SPDX-License-Identifier: MIT
#include "server/http/trustedproxies.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <ranges>

namespace gigflow::server {
namespace {

namespace ip = boost::asio::ip;
constexpr unsigned mappedPrefix = 96;

std::optional<ip::address> addressOf(std::string_view text)
{
    boost::system::error_code error;
    const ip::address address = ip::make_address(std::string(text), error);
    return error ? std::nullopt : std::optional(address);
}

std::array<unsigned char, 16> bytesOf(const ip::address &address)
{
    return address.is_v4() ? ip::make_address_v6(ip::v4_mapped, address.to_v4()).to_bytes()
                           : address.to_v6().to_bytes();
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    return text;
}

/// Every X-Forwarded-For in the order received, as one list: a proxy may add to it or add another.
std::vector<std::string_view> forwarded(const Headers &headers)
{
    std::vector<std::string_view> hops;
    for (const auto &[name, value] : headers) {
        if (!sameName(name, "X-Forwarded-For"))
            continue;
        std::string_view rest = value;
        for (;;) {
            const std::size_t comma = rest.find(',');
            hops.push_back(trimmed(rest.substr(0, comma)));
            if (comma == std::string_view::npos)
                break;
            rest.remove_prefix(comma + 1);
        }
    }
    return hops;
}

} // namespace

tl::expected<TrustedProxies, std::string>
TrustedProxies::parse(const std::vector<std::string> &entries)
{
    TrustedProxies proxies;
    for (const std::string &entry : entries) {
        const std::size_t slash = entry.find('/');
        const auto address = addressOf(entry.substr(0, slash));
        if (!address)
            return tl::unexpected(entry + " is no address and no network.");
        const unsigned before = address->is_v4() ? mappedPrefix : 0;
        unsigned length = 128 - before;
        if (slash != std::string::npos) {
            const char *end = entry.data() + entry.size();
            const auto read = std::from_chars(entry.data() + slash + 1, end, length);
            if (read.ec != std::errc{} || read.ptr != end || length > 128 - before)
                return tl::unexpected(entry + " is no address and no network.");
        }
        proxies.m_networks.push_back({bytesOf(*address), before + length});
    }
    return proxies;
}

bool TrustedProxies::contain(std::string_view text) const
{
    if (m_networks.empty())
        return false;
    const auto address = addressOf(text);
    if (!address)
        return false;
    const auto bytes = bytesOf(*address);
    return std::any_of(m_networks.begin(), m_networks.end(), [&bytes](const Network &network) {
        for (unsigned bit = 0; bit < network.length; ++bit) {
            const unsigned mask = 0x80U >> (bit % 8);
            if (((network.bytes[bit / 8] ^ bytes[bit / 8]) & mask) != 0)
                return false;
        }
        return true;
    });
}

std::string TrustedProxies::clientOf(const std::string &peer, const Headers &headers) const
{
    std::string client = peer;
    if (!contain(peer))
        return client;
    const std::vector<std::string_view> hops = forwarded(headers);
    for (const std::string_view hop : std::views::reverse(hops)) {
        std::string address = plainAddress(hop);
        if (address.empty())
            break; // "unknown", or nonsense: the nearest hop that is known stands for it
        client = std::move(address);
        if (!contain(client))
            break;
    }
    return client;
}

std::string plainAddress(std::string_view text)
{
    if (text.starts_with('[')) {
        text.remove_prefix(1);
        text = text.substr(0, text.find(']'));
    } else if (std::count(text.begin(), text.end(), ':') == 1) {
        text = text.substr(0, text.find(':'));
    }
    const auto address = addressOf(text);
    if (!address)
        return {};
    if (address->is_v6() && address->to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address->to_v6()).to_string();
    return address->to_string();
}

} // namespace gigflow::server
