// SPDX-License-Identifier: MIT
// Pictures that strangers send. The container is read strictly and written anew with nothing but
// what shows the picture: no comments, no place and camera, no second picture, nothing behind its
// end. The pixels themselves are not decoded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace gigflow::server {

enum class PictureType : std::uint8_t { Png, Jpeg, Webp };

struct Picture
{
    PictureType type = PictureType::Png;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::string bytes;
};

/// So many pixels a side at most: what a small file unpacks to in the memory of whoever shows it.
constexpr std::uint32_t longestPictureSide = 4096;

/// The type is found by content. The error is a sentence for the person.
tl::expected<Picture, std::string> checkPicture(std::string_view bytes);

/// "image/png"
std::string_view mediaTypeOf(PictureType type);
/// "png"
std::string_view extensionOf(PictureType type);
std::optional<PictureType> typeOfExtension(std::string_view extension);

} // namespace gigflow::server
