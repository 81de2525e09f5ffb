// SPDX-License-Identifier: MIT
// From untrusted bytes to a picture. Pure; meant for a worker thread.
#pragma once

#include "net/reply.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace gigflow {

struct PictureLimits
{
    qint64 bytes = 4 << 20;     ///< encoded
    qint64 pixels = 25'000'000; ///< as the header says, before anything is decoded
    int side = 12'000;
};

/// "png", "jpeg", "webp" or "gif" by the first bytes; empty: none of them. No SVG: it is a program.
[[nodiscard]] QByteArray pictureFormat(const QByteArray &bytes);

/// Turned upright as its metadata say, and scaled down to cover `atLeast` where it is larger (an
/// empty size: as it is). Anything wrong, too large or cut short is BadResponse with `detail`.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, const QSize &atLeast = {},
                                           const PictureLimits &limits = {});

} // namespace gigflow
