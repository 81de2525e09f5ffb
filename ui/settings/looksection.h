// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace gigflow {

class Settings;

/// Appearance and language.
[[nodiscard]] QWidget *makeThemeSection(Settings &settings);
[[nodiscard]] QWidget *makeLanguageSection(Settings &settings);

} // namespace gigflow
