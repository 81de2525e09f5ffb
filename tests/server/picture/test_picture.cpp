// SPDX-License-Identifier: MIT
// Pictures as strangers send them: real ones, broken ones, and ones that carry something else.
#include "server/picture/picture.h"
#include "server/picture/picturestore.h"
#include "tests/server/support/pictures.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <random>

namespace gigflow::server::test {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

std::string big(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFFU);
    return bytes;
}

std::string little(std::uint32_t number)
{
    const std::string bytes = big(number);
    return {bytes.rbegin(), bytes.rend()};
}

std::string chunk(const std::string &name, const std::string &data)
{
    const std::string summed = name + data;
    const auto sum =
        crc32(0, reinterpret_cast<const Bytef *>(summed.data()), static_cast<uInt>(summed.size()));
    return big(static_cast<std::uint32_t>(data.size())) + summed +
           big(static_cast<std::uint32_t>(sum));
}

std::string png(std::uint32_t width, std::uint32_t height, const std::string &middle,
                std::string_view kind = "\x08\x02\0\0\0"sv)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", big(width) + big(height) + std::string(kind)) +
           middle + chunk("IEND", "");
}

const std::string data = chunk("IDAT", "pixels");

std::string segment(unsigned char marker, const std::string &content)
{
    return std::string("\xff") + static_cast<char>(marker) +
           big(static_cast<std::uint32_t>(content.size() + 2)).substr(2) + content;
}

/// Put behind the first two bytes of a JPEG.
std::string jpegWith(const std::string &more)
{
    return jpegPicture.substr(0, 2) + more + jpegPicture.substr(2);
}

bool refuses(const std::string &bytes)
{
    return !checkPicture(bytes);
}

TEST(Picture, RealOnesPassAndComeOutTheSameAgain)
{
    for (const auto &[bytes, type] :
         {std::pair(pngPicture, PictureType::Png), std::pair(jpegPicture, PictureType::Jpeg),
          std::pair(webpPicture, PictureType::Webp)}) {
        const auto picture = checkPicture(bytes);
        ASSERT_TRUE(picture) << picture.error();
        EXPECT_EQ(picture->type, type);
        EXPECT_EQ(picture->width, 3U);
        EXPECT_EQ(picture->height, 2U);
        const auto again = checkPicture(picture->bytes);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->bytes, picture->bytes);
    }
    EXPECT_EQ(checkPicture(webpPicture)->bytes, webpPicture);
}

TEST(Picture, WhatFollowsTheEndIsNotKept)
{
    const std::string script = "<script>alert(1)</script>PK\x03\x04";
    for (const std::string &bytes : {pngPicture, jpegPicture, webpPicture}) {
        const auto picture = checkPicture(bytes + script);
        ASSERT_TRUE(picture);
        EXPECT_EQ(picture->bytes, checkPicture(bytes)->bytes);
        EXPECT_EQ(picture->bytes.find("script"), std::string::npos);
    }
}

TEST(Picture, CutShortItIsRefusedAtEveryLength)
{
    for (const std::string &bytes : {pngPicture, jpegPicture, webpPicture}) {
        for (std::size_t length = 0; length < bytes.size(); ++length)
            EXPECT_TRUE(refuses(bytes.substr(0, length))) << length;
    }
}

TEST(Picture, OtherThingsAreNone)
{
    for (const std::string &bytes :
         {std::string(), std::string("<svg xmlns='http://www.w3.org/2000/svg'/>"),
          std::string("GIF89a\1\0\1\0\0\0\0;", 14), std::string("<html>"), std::string("BM"),
          std::string("RIFF\4\0\0\0WAVE", 12), std::string("\xff\xd8"), "x" + pngPicture})
        EXPECT_TRUE(refuses(bytes)) << bytes.substr(0, 8);
}

TEST(Picture, PngKeepsWhatShowsItAndNothingElse)
{
    const auto picture =
        checkPicture(png(3, 2,
                         chunk("tEXt", "Author somebody") + chunk("gAMA", big(45455)) +
                             chunk("eXIf", "MM somewhere") + data));
    ASSERT_TRUE(picture) << picture.error();
    EXPECT_EQ(picture->bytes, png(3, 2, chunk("gAMA", big(45455)) + data));
}

TEST(Picture, PngIsCheckedStrictly)
{
    ASSERT_FALSE(refuses(png(3, 2, data)));
    EXPECT_FALSE(refuses(png(4096, 4096, data + data)));
    EXPECT_TRUE(refuses(png(4097, 2, data))) << "too wide";
    EXPECT_TRUE(refuses(png(2, 0xFFFFFFFFU, data)));
    EXPECT_TRUE(refuses(png(0, 2, data)));
    EXPECT_TRUE(refuses(png(3, 2, ""))) << "no pixels";
    EXPECT_TRUE(refuses(png(3, 2, data + chunk("tEXt", "x") + data))) << "pixels in two places";
    EXPECT_TRUE(refuses(png(3, 2, chunk("IHDR", std::string(13, '\1')) + data)));
    EXPECT_TRUE(refuses(png(3, 2, chunk("EVIL", "x") + data))) << "an unknown critical chunk";
    EXPECT_TRUE(refuses(png(3, 2, chunk("a<b>", "x") + data)));
    EXPECT_TRUE(refuses(png(3, 2, chunk("PLTE", "four") + data)));
    EXPECT_TRUE(refuses(png(3, 2, data, "\x03\x02\0\0\0"sv))) << "no such depth";
    EXPECT_TRUE(refuses(png(3, 2, data, "\x08\x05\0\0\0"sv))) << "no such colour type";
    EXPECT_TRUE(refuses(png(3, 2, data, "\x08\x02\1\0\0"sv)));
    std::string bent = png(3, 2, data);
    bent[bent.find("pixels")] ^= 1;
    EXPECT_TRUE(refuses(bent)) << "the checksum";
}

TEST(Picture, JpegLosesItsPapersButNotWhichWayIsUp)
{
    // Exif with an orientation and a place, as a telephone writes it, in the lower-first order.
    const std::string exif = "Exif\0\0II*\0\x08\0\0\0\x02\0"
                             "\x0f\x01\x02\0\x04\0\0\0Home"
                             "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"s;
    const auto picture = checkPicture(
        jpegWith(segment(0xE1, exif) + segment(0xFE, "<script>") + segment(0xE2, "MPF\0more"s)));
    ASSERT_TRUE(picture) << picture.error();
    EXPECT_EQ(picture->bytes.find("Home"), std::string::npos);
    EXPECT_EQ(picture->bytes.find("script"), std::string::npos);
    EXPECT_EQ(picture->bytes.find("MPF"), std::string::npos);
    EXPECT_NE(picture->bytes.find("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"sv), std::string::npos);
    EXPECT_EQ(checkPicture(picture->bytes)->bytes, picture->bytes);
    const auto upright = checkPicture(jpegWith(segment(0xE1, "Exif\0\0nonsense"s)));
    ASSERT_TRUE(upright);
    EXPECT_EQ(upright->bytes, checkPicture(jpegPicture)->bytes);
}

TEST(Picture, JpegIsCheckedStrictly)
{
    EXPECT_TRUE(refuses(jpegWith(segment(0xC9, "arithmetic"))));
    EXPECT_TRUE(refuses(jpegWith(segment(0xDC, "\0\2"s)))) << "a height that comes later";
    EXPECT_TRUE(refuses(jpegWith("rubbish")));
    EXPECT_TRUE(refuses(jpegWith("\xff\xe0\0\1"s))) << "a length under two";
    const std::size_t frame = jpegPicture.find("\xff\xc0"sv);
    ASSERT_NE(frame, std::string::npos);
    std::string wide = jpegPicture;
    wide[frame + 7] = '\x7f';
    EXPECT_TRUE(refuses(wide));
    std::string none = jpegPicture;
    none[frame + 6] = 0;
    EXPECT_TRUE(refuses(none));
    const std::size_t scan = jpegPicture.find("\xff\xda"sv);
    const std::string scans = jpegPicture.substr(scan, jpegPicture.size() - scan - 2);
    std::string many = jpegPicture.substr(0, jpegPicture.size() - 2);
    for (int i = 0; i < 63; ++i)
        many += scans;
    EXPECT_FALSE(refuses(many + "\xff\xd9"));
    EXPECT_TRUE(refuses(many + scans + "\xff\xd9")) << "more scans than any picture needs";
}

TEST(Picture, WebpKeepsThePictureOnly)
{
    const std::string image = webpPicture.substr(12);
    const auto file = [](const std::string &chunks) {
        return "RIFF" + little(static_cast<std::uint32_t>(chunks.size() + 4)) + "WEBP" + chunks;
    };
    const auto header = [](unsigned char flags, unsigned char width) {
        return "VP8X" + little(10) + static_cast<char>(flags) + std::string(3, '\0') +
               static_cast<char>(width - 1) + "\0\0\1\0\0"s;
    };
    const auto picture = checkPicture(file(header(0x0C, 3) + image + "EXIF" + little(4) + "Home"));
    ASSERT_TRUE(picture) << picture.error();
    EXPECT_EQ(picture->bytes, file(header(0, 3) + image));
    EXPECT_TRUE(refuses(file(header(0, 4) + image))) << "the canvas is another one";
    EXPECT_TRUE(refuses(file(header(2, 3) + image))) << "an animation";
    EXPECT_TRUE(refuses(file(header(0, 3))));
    EXPECT_TRUE(refuses(file(header(0, 3) + image + image)));
    EXPECT_TRUE(refuses(file("ANIM" + little(0))));
    EXPECT_TRUE(refuses(file("VP8L" + little(5) + "\x2f\xff\xff\xff\xff"))) << "version 7";
    EXPECT_TRUE(refuses(file("VP8L" + little(5) + "\x2f\xff\xff\xff\x0f"))) << "16384 wide";
    EXPECT_FALSE(refuses(file("VP8L" + little(6) + "\x2f\x02\x40\0\0x"s)));
    EXPECT_TRUE(refuses(file("VP8 " + little(0xFFFFFFF0U))));
}

/// Nothing that goes in crashes it, and what comes out passes again.
TEST(Picture, BentOnesAreRefusedOrStillClean)
{
    std::mt19937 random(7);
    for (const std::string &bytes : {pngPicture, jpegPicture, webpPicture}) {
        for (int i = 0; i < 2000; ++i) {
            std::string bent = bytes;
            for (unsigned flips = random() % 4; flips < 4; ++flips)
                bent[random() % bent.size()] = static_cast<char>(random());
            const auto picture = checkPicture(bent);
            if (!picture)
                continue;
            const auto again = checkPicture(picture->bytes);
            ASSERT_TRUE(again);
            ASSERT_EQ(again->bytes, picture->bytes);
        }
    }
}

TEST(PictureStore, KeepsPicturesUnderTheirNamesOnly)
{
    const auto folder = std::filesystem::temp_directory_path() / "gigflow-picturestore-test";
    std::filesystem::remove_all(folder);
    const PictureStore store(folder.string());
    const std::string name = std::string(64, 'a') + ".png";
    EXPECT_FALSE(store.get(name));
    ASSERT_TRUE(store.put(name, "bytes\0more"s));
    EXPECT_EQ(store.get(name), "bytes\0more"s);
    for (const std::string &bad :
         {std::string("../x.png"), std::string(64, 'A') + ".png", std::string(64, 'a') + ".html",
          std::string(64, 'a') + ".png/../../x", std::string(64, '.') + ".png",
          std::string(64, 'a'), std::string()}) {
        EXPECT_FALSE(isPictureName(bad)) << bad;
        EXPECT_FALSE(store.put(bad, "x")) << bad;
        EXPECT_FALSE(store.get(bad)) << bad;
    }
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files += entry.is_regular_file() ? 1 : 0;
    EXPECT_EQ(files, 1U) << "no draft is left";
    store.remove(name);
    EXPECT_FALSE(store.get(name));
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace gigflow::server::test
