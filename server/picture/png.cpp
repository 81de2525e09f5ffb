// SPDX-License-Identifier: MIT
// PNG (third edition): a signature, then chunks with a length, a name, data and a checksum.
#include "server/picture/container.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace gigflow::server::picture {
namespace {

constexpr std::size_t signatureLength = 8;

struct PngChunk
{
    std::string_view name;
    std::string_view data;
    std::string_view whole; ///< from its length to its checksum
};

/// What decides how the picture looks. An animation's frames are not among it: it becomes still.
constexpr std::array<std::string_view, 8> kept{"IHDR", "PLTE", "tRNS", "gAMA",
                                               "cHRM", "sRGB", "IDAT", "IEND"};

std::optional<PngChunk> takePngChunk(Bytes &bytes)
{
    const std::string_view from = bytes.rest();
    const std::uint32_t length = bytes.big(4);
    PngChunk chunk;
    chunk.name = bytes.take(4);
    chunk.data = bytes.take(length);
    const std::uint32_t sum = bytes.big(4);
    const bool letters = std::all_of(chunk.name.begin(), chunk.name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (bytes.failed() || !letters)
        return std::nullopt;
    chunk.whole = from.substr(0, std::size_t{length} + 12);
    const auto *summed = reinterpret_cast<const Bytef *>(chunk.whole.data() + 4);
    if (crc32(0, summed, static_cast<uInt>(length + 4)) != sum)
        return std::nullopt;
    return chunk;
}

bool depthFits(std::uint32_t depth, std::uint32_t colour)
{
    constexpr std::array<std::string_view, 7> depths{
        "\x01\x02\x04\x08\x10", "", "\x08\x10", "\x01\x02\x04\x08", "\x08\x10", "", "\x08\x10"};
    return colour < depths.size() &&
           depths[colour].find(static_cast<char>(depth)) != std::string_view::npos;
}

std::optional<std::string> readHeader(const PngChunk &chunk, Picture &picture)
{
    Bytes header(chunk.data);
    picture.width = header.big(4);
    picture.height = header.big(4);
    const std::uint32_t depth = header.big(1);
    const std::uint32_t colour = header.big(1);
    const bool ordinary = header.big(1) == 0 && header.big(1) == 0; // compression, filter
    const std::uint32_t interlace = header.big(1);
    if (chunk.name != "IHDR" || header.failed() || !header.atEnd() || !ordinary || interlace > 1 ||
        !depthFits(depth, colour))
        return damaged().value();
    return sizeProblem(picture.width, picture.height);
}

/// Where in the file we are: chunks have an order.
struct Progress
{
    bool palette = false;
    bool data = false;
    bool dataEnded = false;
};

bool inOrder(const PngChunk &chunk, Progress &progress)
{
    if (chunk.name == "IDAT") {
        progress.data = true;
        return !progress.dataEnded;
    }
    progress.dataEnded = progress.data;
    if (chunk.name == "PLTE") {
        const bool fits = !progress.palette && !progress.data && !chunk.data.empty() &&
                          chunk.data.size() <= 768 && chunk.data.size() % 3 == 0;
        progress.palette = true;
        return fits;
    }
    if (chunk.name == "IEND")
        return progress.data && chunk.data.empty();
    // A capital letter means that the picture cannot be shown without it, and we know no other.
    return chunk.name[0] >= 'a';
}

} // namespace

Read readPng(std::string_view text)
{
    Bytes bytes(text);
    Picture picture;
    picture.type = PictureType::Png;
    picture.bytes = bytes.take(signatureLength);
    const auto header = takePngChunk(bytes);
    if (!header)
        return damaged();
    if (const auto problem = readHeader(*header, picture))
        return tl::unexpected(*problem);
    picture.bytes += header->whole;
    Progress progress;
    for (;;) {
        const auto chunk = takePngChunk(bytes);
        if (!chunk || !inOrder(*chunk, progress))
            return damaged();
        if (std::find(kept.begin(), kept.end(), chunk->name) != kept.end())
            picture.bytes += chunk->whole;
        if (chunk->name == "IEND")
            return picture;
    }
}

} // namespace gigflow::server::picture
