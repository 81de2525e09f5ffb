// SPDX-License-Identifier: MIT
// The spacing scale, in device-independent pixels. Layouts and delegates use these and no other
// distances.
#pragma once

namespace gigflow::space {

inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 40;

inline constexpr int cardRadius = 10;
inline constexpr int readingWidth = 720; ///< text wider than this is tiring to read

} // namespace gigflow::space
