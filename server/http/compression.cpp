// SPDX-License-Identifier: MIT
#include "server/http/compression.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <zlib.h>

namespace gigflow::server {
namespace {

constexpr std::size_t worthIt = 1024;
constexpr int gzipWindow = 15 + 16;

/// A deflater keeps a quarter of a megabyte: one a thread, used again and again.
class Deflater
{
public:
    Deflater()
    {
        // The quickest level: lists of gigs shrink to a quarter with it, and the next levels cost
        // twice the time for a tenth less.
        m_ready = deflateInit2(&m_stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8,
                               Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Deflater()
    {
        if (m_ready)
            deflateEnd(&m_stream);
    }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    std::optional<std::string> gzip(const std::string &text)
    {
        if (!m_ready || deflateReset(&m_stream) != Z_OK)
            return std::nullopt;
        std::string packed(deflateBound(&m_stream, static_cast<uLong>(text.size())), '\0');
        // zlib reads through a pointer that is not const, and writes nothing there.
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(text.data()));
        m_stream.avail_in = static_cast<uInt>(text.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_out = static_cast<uInt>(packed.size());
        if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END)
            return std::nullopt;
        packed.resize(m_stream.total_out);
        return packed;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

std::string lowerWithoutBlanks(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return out;
}

} // namespace

bool takesGzip(std::string_view acceptEncoding)
{
    const std::string list = lowerWithoutBlanks(acceptEncoding);
    std::string_view rest = list;
    bool any = false; // what "*" says, where gzip is not named
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view item = rest.substr(0, comma);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        const std::size_t semicolon = std::min(item.find(';'), item.size());
        const std::string_view name = item.substr(0, semicolon);
        const std::string_view weight = item.substr(semicolon);
        const bool wanted = weight.empty() || !weight.starts_with(";q=") ||
                            weight.find_first_of("123456789") != std::string_view::npos;
        if (name == "gzip" || name == "x-gzip")
            return wanted;
        if (name == "*")
            any = wanted;
    }
    return any;
}

void compress(const Request &request, Response &response)
{
    if (!response.mayCompress || response.body.size() < worthIt)
        return;
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (!takesGzip(headerValue(request.headers, "Accept-Encoding")))
        return;
    thread_local Deflater deflater;
    auto packed = deflater.gzip(response.body);
    if (!packed || packed->size() >= response.body.size())
        return;
    response.body = std::move(*packed);
    response.headers.emplace_back("Content-Encoding", "gzip");
}

} // namespace gigflow::server
