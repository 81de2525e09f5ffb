// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

namespace gigflow {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Black and white, one bright accent, no shade between.
[[nodiscard]] QPalette contrastPalette(bool dark);
/// resources/themes/gigflow.qss with its tokens filled in from the palette.
[[nodiscard]] QString styleSheetFor(const QPalette &palette);

} // namespace gigflow
