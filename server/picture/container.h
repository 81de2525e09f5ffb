// SPDX-License-Identifier: MIT
// What the three readers share. Inside server/picture only.
#pragma once

#include "server/picture/picture.h"

namespace gigflow::server::picture {

using Read = tl::expected<Picture, std::string>;

inline tl::unexpected<std::string> damaged()
{
    return tl::unexpected(std::string("The picture is damaged."));
}

/// Takes bytes off the front of a text; after the first request for more than there is, everything
/// fails.
class Bytes
{
public:
    explicit Bytes(std::string_view text) : m_rest(text) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }
    std::string_view take(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_failed = true;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    /// `count` bytes, at most four, the highest first; 0 after a failure.
    std::uint32_t big(std::size_t count)
    {
        std::uint32_t number = 0;
        for (const char c : take(count))
            number = number << 8U | static_cast<unsigned char>(c);
        return number;
    }
    std::uint32_t little(std::size_t count)
    {
        std::uint32_t number = 0;
        unsigned shift = 0;
        for (const char c : take(count)) {
            number |= static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << shift;
            shift += 8;
        }
        return number;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// Nothing where the size is acceptable.
std::optional<std::string> sizeProblem(std::uint32_t width, std::uint32_t height);

Read readPng(std::string_view bytes);
Read readJpeg(std::string_view bytes);
Read readWebp(std::string_view bytes);

} // namespace gigflow::server::picture
