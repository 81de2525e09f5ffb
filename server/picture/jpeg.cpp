// SPDX-License-Identifier: MIT
// JPEG (ITU T.81): segments that begin with FF and a marker, and between them coded pixels.
#include "server/picture/container.h"

namespace gigflow::server::picture {
namespace {

using namespace std::string_view_literals;

/// A progressive picture has about ten scans; each of thousands would cost a pass over all pixels.
constexpr int mostScans = 64;

enum Marker : std::uint8_t {
    Sof0 = 0xC0, ///< baseline, extended and progressive frames are Sof0 to Sof2
    Sof2 = 0xC2,
    Dht = 0xC4,
    Eoi = 0xD9,
    Sos = 0xDA,
    Dqt = 0xDB,
    Dri = 0xDD,
    App0 = 0xE0,
    App1 = 0xE1,
    App14 = 0xEE,
    App15 = 0xEF,
    Com = 0xFE,
};

struct Segment
{
    std::uint8_t marker = 0;
    std::string_view data;
    std::string_view whole; ///< with marker and length
};

/// Nothing where no segment begins here. Eoi has no data.
std::optional<Segment> takeSegment(Bytes &bytes)
{
    if (bytes.take(1) != "\xff"sv)
        return std::nullopt;
    while (bytes.rest().starts_with('\xff')) // filling
        bytes.take(1);
    Segment segment;
    segment.marker = static_cast<std::uint8_t>(bytes.big(1));
    if (segment.marker == Eoi)
        return bytes.failed() ? std::nullopt : std::optional(segment);
    const std::string_view from = bytes.rest();
    const std::uint32_t length = bytes.big(2);
    if (length < 2)
        return std::nullopt;
    segment.data = bytes.take(length - 2);
    segment.whole = from.substr(0, length);
    return bytes.failed() ? std::nullopt : std::optional(segment);
}

std::optional<std::string> readFrame(const Segment &segment, Picture &picture)
{
    Bytes frame(segment.data);
    const std::uint32_t precision = frame.big(1);
    picture.height = frame.big(2);
    picture.width = frame.big(2);
    const std::uint32_t components = frame.big(1);
    frame.take(std::size_t{components} * 3);
    if (frame.failed() || !frame.atEnd() || precision != 8 || components == 0 || components > 4)
        return damaged().value();
    return sizeProblem(picture.width, picture.height);
}

/// The coded pixels up to the next marker, which is neither a stuffed zero nor a restart.
std::string_view takeScan(Bytes &bytes)
{
    const std::string_view text = bytes.rest();
    std::size_t end = text.find('\xff');
    while (end != std::string_view::npos && end + 1 < text.size()) {
        const auto next = static_cast<unsigned char>(text[end + 1]);
        if (next != 0 && (next < 0xD0 || next > 0xD7))
            break;
        end = text.find('\xff', end + 2);
    }
    return bytes.take(std::min(end, text.size()));
}

/// Which way up the picture is: 1 to 8, and 1 is as it stands. All else in Exif is nobody's
/// business.
std::uint32_t orientationOf(std::string_view exif)
{
    if (!exif.starts_with("Exif\0\0"sv))
        return 1;
    const std::string_view tiff = exif.substr(6);
    const bool big = tiff.starts_with("MM\0*"sv);
    if (!big && !tiff.starts_with("II*\0"sv))
        return 1;
    const auto number = [big](Bytes &bytes, std::size_t count) {
        return big ? bytes.big(count) : bytes.little(count);
    };
    Bytes start(tiff.substr(4));
    const std::uint32_t offset = number(start, 4);
    if (offset > tiff.size())
        return 1;
    Bytes directory(tiff.substr(offset));
    const std::uint32_t entries = number(directory, 2);
    for (std::uint32_t i = 0; i < entries && !directory.failed(); ++i) {
        const std::uint32_t tag = number(directory, 2);
        const std::uint32_t type = number(directory, 2);
        const std::uint32_t count = number(directory, 4);
        const std::uint32_t value = number(directory, 2);
        directory.take(2);
        if (tag == 0x0112 && type == 3 && count == 1 && value >= 1 && value <= 8)
            return value;
    }
    return 1;
}

std::string orientationSegment(std::uint32_t orientation)
{
    std::string segment("\xff\xe1\0\x22"
                        "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"sv);
    segment += static_cast<char>(orientation);
    segment += "\0\0\0\0\0\0"sv;
    return segment;
}

/// What the pixels cannot be understood without.
bool isKept(const Segment &segment)
{
    switch (segment.marker) {
    case Dht:
    case Dqt:
    case Dri:
    case Sos:
        return true;
    case App0: // longer, it holds a thumbnail
        return segment.data.starts_with("JFIF\0"sv) && segment.data.size() == 14;
    case App14: // the colours
        return segment.data.starts_with("Adobe"sv) && segment.data.size() == 12;
    default:
        return segment.marker >= Sof0 && segment.marker <= Sof2;
    }
}

bool isDropped(const Segment &segment)
{
    return (segment.marker >= App0 && segment.marker <= App15) || segment.marker == Com;
}

} // namespace

Read readJpeg(std::string_view text)
{
    Bytes bytes(text);
    Picture picture;
    picture.type = PictureType::Jpeg;
    picture.bytes = bytes.take(2);
    int scans = 0;
    for (;;) {
        const auto segment = takeSegment(bytes);
        if (!segment)
            return damaged();
        if (segment->marker == Eoi) {
            if (scans == 0)
                return damaged();
            picture.bytes += "\xff\xd9"sv;
            return picture;
        }
        if (segment->marker >= Sof0 && segment->marker <= Sof2) {
            if (picture.width != 0 || scans > 0)
                return damaged();
            if (const auto problem = readFrame(*segment, picture))
                return tl::unexpected(*problem);
        }
        const bool isScan = segment->marker == Sos;
        if (isScan && (picture.width == 0 || ++scans > mostScans))
            return damaged();
        if (isKept(*segment)) {
            picture.bytes += '\xff';
            picture.bytes += static_cast<char>(segment->marker);
            picture.bytes += segment->whole;
        } else if (!isDropped(*segment)) {
            return damaged(); // arithmetic coding, lossless, hierarchical: nobody shows them
        } else if (segment->marker == App1 && picture.width == 0) {
            if (const std::uint32_t way = orientationOf(segment->data); way != 1)
                picture.bytes += orientationSegment(way);
        }
        if (isScan)
            picture.bytes += takeScan(bytes);
    }
}

} // namespace gigflow::server::picture
