// SPDX-License-Identifier: MIT
#include "server/auth/throttle.h"

#include <algorithm>

namespace gigflow::server::auth {
namespace {

constexpr std::int64_t length = std::int64_t{15} * 60 * 1000;
constexpr std::size_t mostWindows = 200000;

std::string pairKey(std::string_view account, const std::string &network)
{
    return "b:" + network + " " + std::string(account);
}

} // namespace

std::string networkOf(std::string_view address)
{
    if (address.starts_with("::ffff:")) // IPv4 seen through an IPv6 socket
        return std::string(address.substr(7));
    std::size_t end = 0;
    for (int colons = 0; end < address.size(); ++end) {
        if (address[end] == ':' && (++colons == 4 || address.substr(end, 2) == "::"))
            break;
    }
    return std::string(address.substr(0, end));
}

Throttle::Window &Throttle::window(const std::string &key, std::int64_t now)
{
    Window &window = m_windows[key];
    if (now - window.began >= length)
        window = Window{now, 0};
    return window;
}

void Throttle::forgetOld(std::int64_t now)
{
    std::erase_if(m_windows,
                  [now](const auto &entry) { return now - entry.second.began >= length; });
}

std::optional<std::chrono::seconds> Throttle::attempt(std::string_view account,
                                                      std::string_view address, std::int64_t now)
{
    const std::string network = networkOf(address);
    const std::lock_guard lock(m_mutex);
    if (m_windows.size() >= mostWindows)
        forgetOld(now);
    const auto refuse = [now](const Window &window) {
        return std::chrono::seconds(
            std::max<std::int64_t>(1, (window.began + length - now) / 1000));
    };
    Window &place = window("a:" + network, now);
    if (place.count >= m_limits.perAddress)
        return refuse(place);
    if (!account.empty()) {
        const std::string key = pairKey(account, network);
        const int all = window("c:" + std::string(account), now).count;
        const int allowed =
            all >= m_limits.attack ? m_limits.underAttack : m_limits.perAccountAndAddress;
        Window &pair = window(key, now);
        if (pair.count >= allowed)
            return refuse(pair);
        ++pair.count;
        ++window("c:" + std::string(account), now).count;
    }
    ++window("a:" + network, now).count;
    return std::nullopt;
}

void Throttle::succeeded(std::string_view account, std::string_view address)
{
    const std::string network = networkOf(address);
    const std::lock_guard lock(m_mutex);
    const auto pair = m_windows.find(pairKey(account, network));
    if (pair == m_windows.end())
        return;
    for (const std::string &key : {"a:" + network, "c:" + std::string(account)}) {
        if (const auto found = m_windows.find(key); found != m_windows.end())
            found->second.count = std::max(0, found->second.count - pair->second.count);
    }
    m_windows.erase(pair);
}

} // namespace gigflow::server::auth
