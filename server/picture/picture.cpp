// SPDX-License-Identifier: MIT
#include "server/picture/picture.h"

#include "server/picture/container.h"

#include <array>

namespace gigflow::server {
namespace {

struct Kind
{
    PictureType type;
    std::string_view mediaType;
    std::string_view extension;
};
constexpr std::array kinds{Kind{PictureType::Png, "image/png", "png"},
                           Kind{PictureType::Jpeg, "image/jpeg", "jpg"},
                           Kind{PictureType::Webp, "image/webp", "webp"}};

const Kind &kindOf(PictureType type)
{
    return kinds[static_cast<std::size_t>(type)];
}

} // namespace

tl::expected<Picture, std::string> checkPicture(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return picture::readPng(bytes);
    if (bytes.starts_with("\xff\xd8\xff"sv))
        return picture::readJpeg(bytes);
    if (bytes.starts_with("RIFF"sv) && bytes.substr(0, 12).ends_with("WEBP"sv))
        return picture::readWebp(bytes);
    return tl::unexpected(std::string("A picture is a PNG, JPEG or WebP file."));
}

std::optional<std::string> picture::sizeProblem(std::uint32_t width, std::uint32_t height)
{
    if (width == 0 || height == 0)
        return "The picture is damaged.";
    if (width > longestPictureSide || height > longestPictureSide)
        return "A picture may have at most " + std::to_string(longestPictureSide) +
               " pixels a side.";
    return std::nullopt;
}

std::string_view mediaTypeOf(PictureType type)
{
    return kindOf(type).mediaType;
}

std::string_view extensionOf(PictureType type)
{
    return kindOf(type).extension;
}

std::optional<PictureType> typeOfExtension(std::string_view extension)
{
    for (const Kind &kind : kinds) {
        if (kind.extension == extension)
            return kind.type;
    }
    return std::nullopt;
}

} // namespace gigflow::server
