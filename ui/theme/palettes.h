// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace gigflow {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Black and white, one bright accent, no shade between.
[[nodiscard]] QPalette contrastPalette(bool dark);

} // namespace gigflow
