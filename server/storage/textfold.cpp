// SPDX-License-Identifier: MIT
#include "server/storage/textfold.h"

#include <algorithm>

namespace gigflow::server::storage {
namespace {

/// Only blocks whose letters all take two bytes, before and after: that covers every cased script
/// in wide use.
unsigned lowerTwoByte(unsigned c)
{
    const bool latin1 = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    const bool greek = c >= 0x391 && c <= 0x3AB && c != 0x3A2;
    const bool cyrillic = c >= 0x410 && c <= 0x42F;
    if (latin1 || greek || cyrillic)
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    if (c >= 0x531 && c <= 0x556)
        return c + 0x30;
    // Latin Extended-A and further Cyrillic alternate upper and lower.
    const bool evenUpper = (c >= 0x100 && c <= 0x12F) || (c >= 0x132 && c <= 0x137) ||
                           (c >= 0x14A && c <= 0x177) || (c >= 0x460 && c <= 0x481) ||
                           (c >= 0x48A && c <= 0x4BF) || (c >= 0x4D0 && c <= 0x52F);
    const bool oddUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (evenUpper)
        return c | 1U;
    if (oddUpper)
        return c + (c & 1U);
    if (c == 0x178)
        return 0xFF;
    constexpr unsigned accentedGreek[][2] = {{0x386, 0x3AC}, {0x388, 0x3AD}, {0x389, 0x3AE},
                                             {0x38A, 0x3AF}, {0x38C, 0x3CC}, {0x38E, 0x3CD},
                                             {0x38F, 0x3CE}};
    for (const auto &[upper, small] : accentedGreek) {
        if (c == upper)
            return small;
    }
    return c;
}

/// Of the character the text begins with; 0 where it is none (RFC 3629) or the zero byte.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&byte](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first > 0 && first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) { // neither too long a form nor half of a surrogate pair
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string foldCase(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const auto following = static_cast<unsigned char>(i + 1 < utf8.size() ? utf8[i + 1] : 0);
        if (byte >= 'A' && byte <= 'Z') {
            folded += static_cast<char>(byte + 0x20);
        } else if (byte >= 0xC3 && byte <= 0xDF && (following & 0xC0U) == 0x80) {
            const unsigned c = lowerTwoByte(((byte & 0x1FU) << 6) | (following & 0x3FU));
            folded += static_cast<char>(0xC0U | (c >> 6));
            folded += static_cast<char>(0x80U | (c & 0x3FU));
            ++i;
        } else {
            folded += static_cast<char>(byte);
        }
    }
    return folded;
}

std::string_view utf8Prefix(std::string_view text, std::size_t longest)
{
    const std::size_t end = std::min(text.size(), longest);
    std::size_t good = 0;
    while (good < end) {
        const std::size_t length = sequenceLength(text.substr(good, end - good));
        if (length == 0)
            break;
        good += length;
    }
    return text.substr(0, good);
}

bool isUtf8(std::string_view text)
{
    return utf8Prefix(text, text.size()).size() == text.size();
}

std::size_t codePoints(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace gigflow::server::storage
