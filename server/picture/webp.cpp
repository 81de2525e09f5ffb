// SPDX-License-Identifier: MIT
// WebP: a RIFF file with one coded picture, alone or after a header that announces more (VP8X).
#include "server/picture/container.h"

namespace gigflow::server::picture {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t alphaFlag = 0x10;
constexpr std::uint32_t animationFlag = 0x02;

struct RiffChunk
{
    std::string_view name;
    std::string_view data;
    std::string_view whole; ///< with its padding
};

std::optional<RiffChunk> takeRiffChunk(Bytes &bytes)
{
    const std::string_view from = bytes.rest();
    RiffChunk chunk;
    chunk.name = bytes.take(4);
    const std::uint32_t length = bytes.little(4);
    chunk.data = bytes.take(length);
    if (length % 2 == 1)
        bytes.take(1);
    chunk.whole = from.substr(0, std::size_t{8} + length + length % 2);
    return bytes.failed() ? std::nullopt : std::optional(chunk);
}

struct Size
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    bool operator==(const Size &) const = default;
};

std::optional<Size> sizeOfLossy(std::string_view data)
{
    Bytes bytes(data);
    const bool keyFrame = (bytes.little(3) & 1U) == 0;
    const bool begins = bytes.take(3) == "\x9d\x01\x2a"sv;
    const Size size{bytes.little(2) & 0x3FFFU, bytes.little(2) & 0x3FFFU};
    return !bytes.failed() && keyFrame && begins ? std::optional(size) : std::nullopt;
}

std::optional<Size> sizeOfLossless(std::string_view data)
{
    Bytes bytes(data);
    const bool begins = bytes.take(1) == "\x2f"sv;
    const std::uint32_t bits = bytes.little(4);
    const Size size{(bits & 0x3FFFU) + 1, (bits >> 14U & 0x3FFFU) + 1};
    return !bytes.failed() && begins && bits >> 29U == 0 ? std::optional(size) : std::nullopt;
}

std::optional<Size> sizeOf(const RiffChunk &chunk)
{
    if (chunk.name == "VP8 ")
        return sizeOfLossy(chunk.data);
    return chunk.name == "VP8L" ? sizeOfLossless(chunk.data) : std::nullopt;
}

std::string little(std::uint32_t number, std::size_t count)
{
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xFFU);
    return bytes;
}

std::string riff(const std::string &chunks)
{
    return "RIFF" + little(static_cast<std::uint32_t>(chunks.size() + 4), 4) + "WEBP" + chunks;
}

Read finish(Size size, const std::string &chunks)
{
    if (const auto problem = sizeProblem(size.width, size.height))
        return tl::unexpected(*problem);
    return Picture{PictureType::Webp, size.width, size.height, riff(chunks)};
}

/// After VP8X: transparency and the picture are kept, with a header that announces only them.
Read readExtended(const RiffChunk &header, Bytes &bytes)
{
    Bytes fields(header.data);
    const std::uint32_t flags = fields.little(1);
    fields.take(3);
    const Size canvas{fields.little(3) + 1, fields.little(3) + 1};
    if (fields.failed() || !fields.atEnd())
        return damaged();
    if ((flags & animationFlag) != 0)
        return tl::unexpected(std::string("An animated picture cannot be used."));
    std::string_view alpha;
    std::string_view image;
    while (!bytes.atEnd()) {
        const auto chunk = takeRiffChunk(bytes);
        if (!chunk)
            return damaged();
        if (chunk->name == "ALPH" && alpha.empty() && image.empty()) {
            alpha = chunk->whole;
        } else if (chunk->name == "VP8 " || chunk->name == "VP8L") {
            const auto size = sizeOf(*chunk);
            if (!image.empty() || !size || *size != canvas)
                return damaged();
            image = chunk->whole;
        }
    }
    if (image.empty())
        return damaged();
    std::string chunks("VP8X");
    chunks += little(10, 4) + little(flags & alphaFlag, 4);
    chunks += little(canvas.width - 1, 3) + little(canvas.height - 1, 3);
    chunks += alpha;
    chunks += image;
    return finish(canvas, chunks);
}

} // namespace

Read readWebp(std::string_view text)
{
    Bytes file(text);
    file.take(4);
    const std::uint32_t length = file.little(4);
    if (length < 4 || length > file.rest().size())
        return damaged();
    Bytes bytes(file.rest().substr(4, length - 4));
    const auto chunk = takeRiffChunk(bytes);
    if (!chunk)
        return damaged();
    if (chunk->name == "VP8X")
        return readExtended(*chunk, bytes);
    const auto size = sizeOf(*chunk);
    return size ? finish(*size, std::string(chunk->whole)) : Read(damaged());
}

} // namespace gigflow::server::picture
